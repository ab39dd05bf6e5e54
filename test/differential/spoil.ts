import fc, { type Arbitrary } from "fast-check";
import type { Block, Cell } from "../../core/values";
import type { Call, Given } from "./call";

/** What a sheet holds by mistake. */
const junk: readonly Cell[] = [
  null,
  "abc",
  "９０",
  "3万",
  true,
  false,
  -1,
  -0.5,
  0,
  1e6,
  { error: "#N/A" },
  { error: "#DIV/0!" },
];

/** RESPONSETIME does not look at the question of a row without a reply. */
const notReadEverywhere = "asked";

/**
 * One call in eight has a cell with something in it that may not be there; in one in four, what is blank are formulas
 * without a result.
 */
export function spoiled(call: Arbitrary<Call>): Arbitrary<Call> {
  return fc
    .tuple(slipped(call), fc.integer({ min: 0, max: 3 }))
    .map(([own, lot]) => (lot > 0 ? own : withBlankResults(own)));
}

function withBlankResults(call: Call): Call {
  const given = Object.entries(call).map(([name, own]): [string, Given] => {
    return [name, "cells" in own ? { cells: own.cells.map((line) => line.map((cell) => cell ?? "")) } : own];
  });
  return Object.fromEntries(given);
}

function slipped(call: Arbitrary<Call>): Arbitrary<Call> {
  const place = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.constantFrom(...junk));
  const chance = fc.integer({ min: 0, max: 7 });
  return fc.tuple(call, chance, place).map(([own, lot, [argument, row, column, value]]) => {
    const names = Object.keys(own).filter((key) => "cells" in (own[key] as Given) && key !== notReadEverywhere);
    const name = names[argument % Math.max(1, names.length)];
    const given = name === undefined ? undefined : own[name];
    if (lot > 0 || name === undefined || !given || !("cells" in given)) return own;
    return { ...own, [name]: { cells: replaced(given.cells, row, column, value) } };
  });
}

/** A text in the first cell of a range is a heading to the function, so texts go elsewhere. */
function replaced(cells: Block, row: number, column: number, value: Cell): Block {
  const [rows, columns] = [cells.length, cells[0]?.length ?? 1];
  const isText = typeof value === "string";
  const at = [pick(row, rows, isText && rows > 1), pick(column, columns, isText && rows === 1 && columns > 1)] as const;
  return cells.map((line, r) => line.map((cell, c) => (r === at[0] && c === at[1] ? value : cell)));
}

function pick(lot: number, count: number, skipsFirst: boolean): number {
  return skipsFirst ? 1 + (lot % (count - 1)) : lot % count;
}
