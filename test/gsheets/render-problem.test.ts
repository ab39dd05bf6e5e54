import { describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { cellsProblem } from "../../gsheets/cells-problem";
import { problemOf, sheetProblemOf } from "../../gsheets/problem-of";
import { renderProblem, replacementProblem } from "../../gsheets/render-problem";
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

/** As Google says them; most of them in the user's language. */
test.each([
  ["Error: PERMISSION_DENIED", /several Google accounts.*private window/],
  ["Authorization is required to perform that action.", /several Google accounts/],
  ["You are trying to edit a protected cell or object. Please contact the spreadsheet owner.", /protected.*owner/],
  ["您正尝试修改受保护的单元格或对象。", /protected.*owner/],
  ["你正嘗試編輯受保護的儲存格或物件。", /protected.*owner/],
  ["You do not have permission to perform that action.", /only view this sheet.*edit access/],
  ["您没有权限执行该操作。", /only view this sheet.*edit access/],
  ["您沒有執行這項動作的權限。", /only view this sheet.*edit access/],
  ["nothing selected", /select a cell again/],
  ["NetworkError: Connection failure due to HTTP 0", /NetworkError.*try again, or reload/],
])("what Google refuses the sidebar is a sentence with a way on: %s", (message, sentence) => {
  const { text } = problemOf(new Error(message));
  expect(text.en).toMatch(sentence);
  for (const language of languages) expect(text[language]).toMatch(/[.。]$/);
  expect([...betrayed(text), ...glued(text)]).toEqual([]);
});

test("what is too long to be remembered is not tried again", () => {
  const { text } = problemOf(new Error("Argument too large: value"));
  expect(text.en).toMatch(/shorter/);
  expect([...betrayed(text), ...glued(text)]).toEqual([]);
});

describe("whatever fails with a sheet that is there, the user reads in good Chinese", () => {
  const cells = (message: string, state: "unchanged" | "changed" | "unknown") =>
    cellsProblem(new Error(message), "8月", state);
  test.each([
    ["no such sheet", sheetProblemOf(new Error("no such sheet"), "8月"), /"8月".*choose/],
    ["protected cells", cells("您没有权限执行该操作。", "unchanged"), /nothing was changed.*owner/],
    ["a validation", cells("单元格 B2 违反了数据验证规则", "unchanged"), /nothing was changed.*loosen/],
    ["something new", cells("Something new", "unchanged"), /Something new.*as they were/],
    ["half of it", cells("timed out", "changed"), /"8月".*Version history/],
    ["silence", cells("timed out", "unknown"), /no longer answers.*"8月"/],
    ["an account", cells("PERMISSION_DENIED", "unknown"), /Google accounts/],
  ])("%s", (_, { text }, sentence) => {
    expect(text.en).toMatch(sentence);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });

  const names = { name: "8月", made: "8月 (2)", spare: "8月 (3)" };
  test.each([
    ["the old sheet under another name", ["8月", "8月 (3)"], /"8月" is now named "8月 \(3\)"/],
    ["the new sheet left behind", ["8月", "8月 (2)"], /left behind "8月 \(2\)"/],
    ["nothing changed", ["8月"], /nothing was changed/],
    ["a spreadsheet that does not answer", new Error("offline"), /no longer answers.*"8月 \(2\)"/],
  ])("%s", async (_, found, sentence) => {
    const look = async () => {
      if (found instanceof Error) throw found;
      return found;
    };
    const { text } = await replacementProblem(new Error("timed out"), names, look);
    expect(text.en).toMatch(sentence);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });
});
