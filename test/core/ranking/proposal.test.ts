import { describe, expect, test } from "vitest";
import { fullBar } from "../../../core/ranking/bar-scale";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import { type Proposal, proposeRanking } from "../../../core/ranking/proposal";
import { isLowerBetter } from "../../../core/ranking/ranking-words";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

const october = { year: 2026, month: 10 };

function proposed(rows: readonly (readonly Cell[])[], headingRow?: number): Proposal {
  const proposal = proposeRanking(snapshotOf("Sheet1", rows), "en", october, headingRow);
  if (!proposal) throw new Error("no table found");
  return proposal;
}

describe("headings", () => {
  test("merged over two rows and over two columns: the lower row names the columns, the upper one fills its gaps", () => {
    const { titles, choices } = proposed([
      ["十月考核", null, null, null, null],
      ["姓名", "响应", null, "总分", "等级"],
      [null, "平均\n秒", "未回复", null, null],
      ["周敏", 21, 0, 95, "A"],
      ["陈浩", 25, 1, 90, "B"],
    ]);
    expect(titles).toEqual(["姓名", "平均 秒", "未回复", "总分", "等级"]);
    expect(choices).toMatchObject({ headingRow: 2, name: 0, score: 3, columns: [4] });
  });

  test("in a row that the user names, numbers among them too", () => {
    const rows = [
      ["Notes", "a", "b"],
      ["Agent", 2026, "Score"],
      ["Ann", 1, 90],
    ];
    expect(proposed(rows, 1).choices).toMatchObject({ headingRow: 1, name: 0, score: 2 });
  });

  test.each([-1, 1.5, 99, Number.NaN])("not in row %s", (row) => {
    const sheet = snapshotOf("Sheet1", [
      ["Agent", "Score"],
      ["Ann", 90],
    ]);
    expect(proposeRanking(sheet, "en", october, row)).toBeUndefined();
  });
});

test("targets, totals and checks are nobody; people whose names look like them are somebody", () => {
  const rows = [
    "目标",
    "满分",
    "权重",
    "合计：",
    "平均值",
    "核对",
    "警戒线",
    "Target",
    "TOTAL",
    "Whole shop",
    "Full points",
  ];
  const people = ["Max", "Min", "Totaline", "目标小组长", "钱合计"];
  const sheet = snapshotOf("x", [["Agent", "Score"], ...[...rows, ...people].map((name): Cell[] => [name, 5])]);
  const ranking = rankMonth(sheet, proposed(sheet.cells as Cell[][]).choices, []);
  expect(ranking.people.map(({ name }) => name)).toEqual(people);
});

test.each<[string, boolean]>([
  ["平均响应秒", true],
  ["投诉数", true],
  ["Handle time", true],
  ["响应得分", false],
  ["总分", false],
  ["Total score", false],
])("of %s less is better: %s", (title, isLower) => {
  expect(isLowerBetter(title)).toBe(isLower);
});

test("a sheet of seconds is ranked with the lowest first", () => {
  expect(
    proposed([
      ["Agent", "平均响应秒"],
      ["Ann", 20],
    ]).choices.lowerIsBetter,
  ).toBe(true);
});

test.each<[readonly number[], number]>([
  [[0.85, 0.4], 1],
  [[4.6, 5], 5],
  [[9.5], 10],
  [[95.2, 40], 100],
  [[95, 250], 250],
  [[-50, -3], 1],
])("a bar for %o is full at %d", (scores, full) => {
  expect(fullBar(scores)).toBe(full);
});
