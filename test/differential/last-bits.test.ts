import { expect, test } from "vitest";
import { printNative } from "../../core/formulas/print-native";
import type { Cell } from "../../core/values";
import { IronCalc } from "../../engines/iron-calc";
import { startUniver } from "../../engines/univer";
import type { FilledCell } from "../../engines/univer-session";
import { blockOf, called, column, named } from "../core/called";

const univer = await startUniver();

/** What only the last bits of a number tell nobody has earned or lost. */
const orderValues = [8010 / 100, 8090.1 / 101, 50];
/** From 08:07 to 08:10 on a day of 2025, as a sheet counts days. */
const threeMinutes = 46_000 + 490 / 1440 - (46_000 + 487 / 1440);

test("the cases are what they should be", () => {
  expect(orderValues[0]).not.toBe(orderValues[1]);
  expect(threeMinutes).toBeGreaterThan(3 / 1440);
  expect(9.745 * 100).toBeLessThan(974.5);
});

/** Values in column A, and what the function gives of them, by hand. */
const cases: readonly (readonly [string, readonly number[], Readonly<Record<string, string>>, Cell[][], Cell[][]])[] = [
  [
    "RANKSCORE",
    orderValues,
    { value: "A1:A3", all: "A1:A3", points: "15" },
    blockOf("RANKSCORE", column(...orderValues), column(...orderValues), 15),
    column(15, 15, 5),
  ],
  [
    "PAYOUT",
    [9.745],
    { amount: "A1", ratio: '"5:2:3"' },
    blockOf("PAYOUT", 9.745, "5:2:3"),
    // 975 cents: 487.5, 195 and 292.5; the cent left goes to the larger part.
    [[4.88, 1.95, 2.92]],
  ],
  [
    "POOLSPLIT",
    [1, 1],
    { pool: "1.005", basis: "A1:A2" },
    blockOf("POOLSPLIT", 1.005, column(1, 1)),
    column(0.51, 0.5),
  ],
  [
    "SERVICELEVEL",
    [threeMinutes, 4 / 1440],
    { waits: "A1:A2", limit: "3/1440" },
    [[called("SERVICELEVEL", column(threeMinutes, 4 / 1440), 3 / 1440) as Cell]],
    [[0.5]],
  ],
  [
    "SERVICELEVEL",
    [threeMinutes * 86_400, 181],
    { waits: "A1:A2", limit: "180" },
    [[called("SERVICELEVEL", column(threeMinutes * 86_400, 181), 180) as Cell]],
    [[0.5]],
  ],
];

test.each(cases)("%s of %j is the same as a function and natively", async (name, values, args, given, wanted) => {
  expect(given).toEqual(wanted);
  const form = printNative(named(name), args) ?? [];
  const block = typeof form === "string" ? [[form]] : form;
  const cells = values.map((value, row): FilledCell => ({ row, column: 0, value }));
  const placed = block.flatMap((line, row) => line.map((formula, index) => ({ row, column: 5 + index, formula })));
  expect(new IronCalc().calculateMany(cells, placed)).toEqual(wanted.flat());
  expect(await univer.calculateMany(cells, placed)).toEqual(wanted.flat());
});
