import { expect, test } from "vitest";
import { hrColumns } from "../../sidebar/hr-columns";
import { placeGroups } from "../../sidebar/hr-places";
import { sheetOf } from "../core/hr-copy/sheet-of";

const labels = (...rows: Parameters<typeof sheetOf>[1][number][]) =>
  hrColumns(sheetOf("Pay", rows)).map(({ column, label }) => [column, label]);

test("columns are offered by letter and heading, empty ones are not", () => {
  expect(
    labels(
      ["October pay", null, null, null],
      ["Name", "Phone\nnumber", null, "Pay"],
      ["Li", "138", null, 5000],
      ["Wu", null, null, ["=A1", ""]],
    ),
  ).toEqual([
    [0, "A Name"],
    [1, "B Phone number"],
    [3, "D Pay"],
  ]);
});

test("a heading over several columns, a column without one, and no table at all", () => {
  expect(labels(["Pay", null], ["Base", "Bonus"], [1, 2], [3, 4])).toEqual([
    [0, "A Base"],
    [1, "B Bonus"],
  ]);
  expect(labels(["Name", "Pay", null], ["Li", 1, 2])).toEqual([
    [0, "A Name"],
    [1, "B Pay"],
    [2, "C"],
  ]);
  expect(labels([1, ["=1+1", 2]])).toEqual([
    [0, "A"],
    [1, "B"],
  ]);
  expect(labels([`=${"x".repeat(60)}`])).toEqual([[0, `A =${"x".repeat(23)}`]]);
  expect(labels()).toEqual([]);
});

test("cells of a column that have the same in common are one line", () => {
  const cells = [
    { row: 1, column: 2, why: "a" },
    { row: 2, column: 2, why: "b" },
    { row: 9, column: 2, why: "a" },
    { row: 1, column: 3, why: "a" },
  ];
  const groups = placeGroups(cells, ({ why }) => why);
  expect(groups.map(({ name, count }) => [name, count])).toEqual([
    ["C2–C10", 2],
    ["C3", 1],
    ["D2", 1],
  ]);
});
