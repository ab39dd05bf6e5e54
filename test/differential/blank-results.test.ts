import { describe, expect, test } from "vitest";
import type { KpiFunction } from "../../core/define";
import { printNative } from "../../core/formulas/print-native";
import { functions } from "../../core/functions";
import type { Cell } from "../../core/values";
import { IronCalc } from "../../engines/iron-calc";
import { startUniver } from "../../engines/univer";
import type { PlacedFormula } from "../../engines/univer-session";

/** What stands in column A, from row 1; a formula where it begins with `=`. */
type Column = readonly (number | string)[];

const noResult = '=IF(1=1,"",0)';
const univer = await startUniver();

function placed(column: Column) {
  const cells = column.flatMap((value, row) => (isFormula(value) ? [] : [{ row, column: 0, value }]));
  const formulas = column.flatMap((value, row): PlacedFormula[] =>
    isFormula(value) ? [{ row, column: 0, formula: String(value).slice(1) }] : [],
  );
  return { cells, formulas };
}

function isFormula(value: number | string): boolean {
  return typeof value === "string" && value.startsWith("=");
}

const engines = [
  {
    name: "IronCalc",
    calculate: async (column: Column, wanted: readonly PlacedFormula[]): Promise<Cell[]> => {
      const { cells, formulas } = placed(column);
      return new IronCalc().calculateMany(cells, [...wanted, ...formulas]).slice(0, wanted.length);
    },
  },
  {
    name: "Univer",
    calculate: async (column: Column, wanted: readonly PlacedFormula[]): Promise<Cell[]> => {
      const { cells, formulas } = placed(column);
      return (await univer.calculateMany(cells, [...wanted, ...formulas])).slice(0, wanted.length);
    },
  },
];

function nativeForms(name: string, args: Readonly<Record<string, string>>): PlacedFormula[] {
  const kpi = functions.find((one) => one.name === name) as KpiFunction;
  const form = printNative(kpi, args);
  const lines = typeof form === "string" ? [[form]] : (form ?? []);
  return lines.map(([formula = ""], row) => ({ row, column: 5, formula }));
}

describe.each(engines)("beside formulas without a result, in $name,", ({ calculate }) => {
  test("a pool is split to the cent among those who have a basis", async () => {
    const column = [30_000.55, noResult, 0.1, 0, 69_999.35];
    const parts = await calculate(column, nativeForms("POOLSPLIT", { pool: "1000", basis: "A1:A5" }));
    // In cents 30 000.55, 0.1, 0 and 69 999.35: the one that is left goes to the largest remainder.
    expect(parts.map((part) => part || 0)).toEqual([300.01, 0, 0, 0, 699.99]);
    expect(parts[1] ?? "").toBe("");
  });

  test("a pool without any basis yet is not split and no error", async () => {
    const parts = await calculate([noResult, noResult], nativeForms("POOLSPLIT", { pool: "1000", basis: "A1:A2" }));
    expect(parts.map((part) => part ?? "")).toEqual(["", ""]);
  });

  test("months in a row are counted from the last one with a result", async () => {
    const months = await calculate(
      [1, 0, 1, 1, noResult],
      nativeForms("STREAK", { values: "A1:A5", criterion: '"=1"' }),
    );
    expect(months).toEqual([2]);
  });

  test("shares and places are those of the others", async () => {
    const column = [30, noResult, 70];
    const shares = await calculate(column, nativeForms("SALESSHARE", { own: "A1:A3", all: "$A$1:$A$3" }));
    expect(shares.map((share) => share ?? "")).toEqual([0.3, "", 0.7]);
    const places = await calculate(
      column,
      nativeForms("RANKSCORE", { value: "A1:A3", all: "$A$1:$A$3", points: "10" }),
    );
    expect(places.map((place) => place ?? "")).toEqual([5, "", 10]);
  });
});
