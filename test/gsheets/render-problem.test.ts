import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { problemOf } from "../../gsheets/problem-of";
import { renderProblem } from "../../gsheets/render-problem";
import { betrayed, glued } from "../core/chinese";

const planned = ["Scorecard", "Rules"];
const nothingChanged = { en: /nothing was changed/, "zh-CN": /没有做任何更改/, "zh-TW": /沒有做任何變更/ };

async function told(message: string, names: readonly string[] | Error = ["Sheet1"]) {
  const problem = await renderProblem(new Error(message), planned, async () => {
    if (names instanceof Error) throw names;
    return names;
  });
  expect([...betrayed(problem.text), ...glued(problem.text)]).toEqual([]);
  return problem.text;
}

describe("when no sheet was left behind, the user reads why and that nothing was changed", () => {
  test.each([
    ["name taken: 评分标准", /评分标准.*another name/],
    ["Error: name taken: Rules", /"Rules".*another name/],
    ["This action would increase the number of cells in the workbook above the limit of 10000000 cells.", /fewer rows/],
    ["Exceeded maximum execution time", /ran out of time.*fewer rows/],
    ["Service Spreadsheets timed out while accessing document", /ran out of time/],
    ["服务超时：电子表格", /ran out of time/],
    ["You are trying to edit a protected cell or object.", /may not add sheets.*owner/],
    ["您没有权限执行该操作。", /may not add sheets/],
    ["Something new", /\(Something new\).*try again/],
  ])("%s", async (message, sentence) => {
    const text = await told(message);
    expect(text.en).toMatch(sentence);
    for (const language of languages) expect(text[language]).toMatch(nothingChanged[language]);
  });
});

test("sheets that Google could not delete again are named, and nobody is told that nothing was changed", async () => {
  const text = await told("Exceeded maximum execution time", ["Sheet1", "Rules"]);
  for (const language of languages) {
    expect(text[language]).toContain("Rules");
    expect(text[language]).not.toContain("Scorecard");
    expect(text[language]).not.toMatch(nothingChanged[language]);
  }
});

test("when the workbook cannot be looked at, nothing is promised", async () => {
  const text = await told("NetworkError: Connection failure", new Error("offline"));
  for (const language of languages) {
    for (const name of planned) expect(text[language]).toContain(name);
    expect(text[language]).not.toMatch(nothingChanged[language]);
  }
});

test("a sidebar that may not speak to Google at all is told of the accounts", async () => {
  expect((await told("PERMISSION_DENIED", new Error("PERMISSION_DENIED"))).en).toMatch(/Google accounts/);
});

test("what is too long to be remembered is not tried again", () => {
  const { text } = problemOf(new Error("Argument too large: value"));
  expect(text.en).toMatch(/shorter/);
  expect([...betrayed(text), ...glued(text)]).toEqual([]);
});
