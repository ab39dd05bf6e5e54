import { expect, test } from "vitest";
import { choicesFor, chosenOver, type Preset } from "../../sidebar/template-choices";
import { notice, team } from "./tiny-templates";

const preset: Preset = { language: "zh-CN", month: { year: 2026, month: 10 }, flavour: "prefixed" };

test("where nothing is chosen, the sidebar and the template decide", () => {
  expect(choicesFor(team, {}, preset)).toEqual({
    language: "zh-CN",
    month: { year: 2026, month: 10 },
    flavour: "prefixed",
    people: 8,
    sample: true,
  });
});

test("whatever is chosen holds", () => {
  const month = { year: 2025, month: 2 };
  expect(
    choicesFor(team, { language: "en", month, isNative: true, sample: false, rows: { team: "１２" } }, preset),
  ).toEqual({ language: "en", month, flavour: "native", people: 12, sample: false });
});

test("a wrong number of rows is a plan for nothing, but only where there are rows to choose", () => {
  const wrong = { rows: { team: "0" } };
  expect(choicesFor(team, wrong, preset)).toBeUndefined();
  expect(choicesFor(notice, wrong, preset)).toMatchObject({ people: 1 });
});

test("later choices replace earlier ones, template by template", () => {
  const before = { sample: false, isNative: true, rows: { team: "9", notice: "3" } };
  expect(chosenOver(before, { isNative: false, rows: { team: "10" } })).toEqual({
    sample: false,
    isNative: false,
    rows: { team: "10", notice: "3" },
  });
});
