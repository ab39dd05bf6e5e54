import { expect, test } from "vitest";
import { catalogue, functions } from "../../core/functions";
import { searchFunctions, searchTemplates } from "../../sidebar/search";
import { tinyTemplates } from "./tiny-templates";

function found(query: string): string[] {
  return searchFunctions(catalogue, query).flatMap((family) => family.functions.map(({ name }) => name));
}

test.each(["满意", "滿意", "satisfaction", "csat", "CSAT", "ＣＳＡＴ", "satis customer", "  客户　满意 ", "4 分"])(
  "%s finds CSAT",
  (query) => {
    expect(found(query)).toContain("CSAT");
  },
);

test("every word must be found", () => {
  expect(found("满意 转化")).toEqual([]);
  expect(found("customer effort")).toEqual(["CES"]);
});

test("no word finds everything, in order", () => {
  expect(found(" ")).toEqual(functions.map(({ name }) => name));
});

test("families without a function are left out", () => {
  expect(searchFunctions(catalogue, "bandscore").map(({ title }) => title.en)).toEqual(["Scoring"]);
});

test.each([
  ["轉換率", ["team"]],
  ["MONTH", ["team"]],
  ["考核 团队", ["team"]],
  ["noti", ["notice"]],
  ["公告 团队", []],
  ["　", ["team", "notice", "everything"]],
])("among the templates %s finds %j", (query, ids) => {
  expect(searchTemplates(tinyTemplates, query).map(({ id }) => id)).toEqual(ids);
});
