import { expect, test } from "vitest";
import { printChosen, readChosen } from "../../sidebar/remembered-choices";
import { tinyTemplates } from "./tiny-templates";

test("what was chosen comes back, apart from the month and from what is no number of rows", () => {
  const kept = printChosen({
    language: "zh-TW",
    month: { year: 2026, month: 10 },
    isNative: true,
    sample: false,
    rows: { team: "２３", everything: "many" },
  });
  expect(kept).not.toContain("2026");
  expect(readChosen(kept, tinyTemplates)).toEqual({
    language: "zh-TW",
    isNative: true,
    sample: false,
    rows: { team: "２３" },
  });
});

test.each([
  null,
  "",
  "not JSON",
  "null",
  "7",
  '"native"',
  "[]",
  "{",
  '{"language":"fr","isNative":"yes","sample":1,"rows":[5]}',
  '{"language":["en"],"rows":{"team":"0"}}',
  '{"rows":{"team":{"toString":1}}}',
  '{"rows":{"gone":"5","__proto__":"5"}}',
  '{"rows":"team"}',
  '{"rows":null}',
])("%s is as if nothing had been chosen", (text) => {
  expect(readChosen(text, tinyTemplates)).toEqual({ rows: {} });
});

test("what is understood is taken, the rest left", () => {
  expect(readChosen('{"sample":false,"language":"xx","rows":{"team":"9","gone":"5"}}', tinyTemplates)).toEqual({
    sample: false,
    rows: { team: "9" },
  });
});
