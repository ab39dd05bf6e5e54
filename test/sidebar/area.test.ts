import { describe, expect, test } from "vitest";
import { areaOf, isSeveralCells, neighbour, overlap } from "../../sidebar/area";

const end = Number.POSITIVE_INFINITY;

describe("areaOf", () => {
  test.each([
    ["D7", undefined, [6, 3, 6, 3]],
    ["$B$2:$C90", undefined, [1, 1, 89, 2]],
    ["B:B", undefined, [0, 1, end, 1]],
    ["2:5", undefined, [1, 0, 4, end]],
    ["B2:B", undefined, [1, 1, end, 1]],
    ["排名!a1", "排名", [0, 0, 0, 0]],
    ["'老板''s 表'!B2:B3", "老板's 表", [1, 1, 2, 1]],
  ])("%s", (address, sheet, [top, left, bottom, right]) => {
    expect(areaOf(address)).toEqual({ sheet, top, left, bottom, right });
  });

  test.each(["", "B", "7", "B0", "B2:", "B2,D2", "SUM(B2)", "ABCD1", "评分", ":"])("%s is none", (address) => {
    expect(areaOf(address)).toBeUndefined();
  });
});

test.each([
  ["B2:B90", "below", "B91"],
  ["B2:M2", "right", "N2"],
  ["Y1:Z3", "right", "AA1"],
  ["B:B", "below", undefined],
  ["B:B", "right", "C1"],
] as const)("%s %s", (address, side, cell) => {
  const area = areaOf(address);
  expect(area && neighbour(area, side)).toBe(cell);
});

test("several cells", () => {
  expect([isSeveralCells("B2:B3"), isSeveralCells("B2"), isSeveralCells("B2:B2"), isSeveralCells("x")]).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test("areas overlap at their edges", () => {
  const at = (address: string) => areaOf(address) as NonNullable<ReturnType<typeof areaOf>>;
  expect(overlap(at("B2:B90"), at("B90"))).toBe(true);
  expect(overlap(at("B2:B90"), at("B91"))).toBe(false);
  expect(overlap(at("B:B"), at("B1048576"))).toBe(true);
});
