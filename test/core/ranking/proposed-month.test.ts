import { describe, expect, test } from "vitest";
import { monthOf } from "../../../core/ranking/month-of";
import { snapshotOf } from "./snapshot-of";

const november = { year: 2026, month: 11 };

/** The month of a sheet of that name while November 2026 is the last full one. */
const named = (name: string) => monthOf(snapshotOf(name, [["姓名", "总分"]]), 0, november);

test.each<[string, number, number]>([
  ["绩效202603", 2026, 3],
  ["26年3月", 2026, 3],
  ["２０２６年３月", 2026, 3],
  ["2026_03 scores", 2026, 3],
  ["Scores, March 2026", 2026, 3],
  ["2026 Mar", 2026, 3],
  ["工资表 10 月", 2026, 10],
  ["十月绩效", 2026, 10],
  ["Scores October", 2026, 10],
  // The month that has just begun has sheets too; the one after it is last year's.
  ["12月", 2026, 12],
  ["十二月", 2026, 12],
  ["1月", 2026, 1],
])("%s", (name, year, month) => {
  expect(named(name)).toEqual({ year, month });
});

test("of a month without a year the latest is meant, also over the turn of the year", () => {
  const sheet = snapshotOf("12月", [["姓名", "总分"]]);
  expect(monthOf(sheet, 0, { year: 2026, month: 1 })).toEqual({ year: 2025, month: 12 });
  expect(monthOf(sheet, 0, { year: 2025, month: 12 })).toEqual({ year: 2025, month: 12 });
  expect(monthOf(snapshotOf("1月", [["姓名", "总分"]]), 0, { year: 2025, month: 12 })).toEqual({
    year: 2026,
    month: 1,
  });
});

test.each(["Sheet1", "2026-13", "13月", "0月", "Marketing", "Mayday", "20 people", "10月度"])(
  "%s says nothing, or only what it says",
  (name) => {
    expect(named(name)).toEqual(name === "10月度" ? { year: 2026, month: 10 } : undefined);
  },
);

describe("above the headings", () => {
  const rows = [
    ["Team", null],
    ["Month", 46_296],
    ["Agent", "Score"],
    ["2020-01", 5],
  ];

  test("a date counts as its month, and what stands below the headings does not", () => {
    const sheet = snapshotOf("Sheet1", rows);
    const formats = sheet.cells.map((row, index) => row.map(() => (index === 1 ? "yyyy-mm-dd" : null)));
    // 46296 days after 1899-12-30 is 2026-10-01.
    expect(monthOf({ ...sheet, formats }, 2, november)).toEqual({ year: 2026, month: 10 });
  });

  test("a number that is no date is none", () => {
    expect(monthOf(snapshotOf("Sheet1", rows), 2, november)).toBeUndefined();
  });

  test("a full month goes before a name without a year", () => {
    const sheet = snapshotOf("10月", [["考核 · 2024 年 9 月"], ["姓名", "总分"]]);
    expect(monthOf(sheet, 1, november)).toEqual({ year: 2024, month: 9 });
  });
});
