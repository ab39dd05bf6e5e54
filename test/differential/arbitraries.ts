import fc, { type Arbitrary } from "fast-check";
import type { Block, Cell } from "../../core/values";
import type { Call, Given } from "./call";

/** A number with a fixed count of decimals, so that text of 15 digits holds all of it. */
export function decimal(min: number, max: number, places: number): Arbitrary<number> {
  const unit = 10 ** places;
  return fc.integer({ min: Math.round(min * unit), max: Math.round(max * unit) }).map((units) => units / unit);
}

export function whole(min: number, max: number): Arbitrary<number> {
  return fc.integer({ min, max });
}

/** Mostly the first, now and then the second. */
export function mostly<T, U>(usual: Arbitrary<T>, rare: Arbitrary<U>, weight = 9): Arbitrary<T | U> {
  return fc.oneof({ arbitrary: usual, weight }, { arbitrary: rare, weight: 1 });
}

/** A value of the list, or a number near one: thresholds are where a comparison goes wrong. */
export function near(limits: readonly number[], other: Arbitrary<number>): Arbitrary<number> {
  return limits.length === 0 ? other : fc.oneof(fc.constantFrom(...limits), other);
}

/** An option written into the formula or read from one cell. */
export function option(value: Arbitrary<number | boolean | string>): Arbitrary<Given> {
  return fc.tuple(value, fc.boolean()).map(([own, isCell]) => (isCell ? { cells: [[own]] } : { written: own }));
}

export function written(value: Arbitrary<number | boolean | string>): Arbitrary<Given> {
  return value.map((own) => ({ written: own }));
}

const blankCell: Given = { cells: [[null]] };

/** The call with some of its options left out; one that is written or read from a cell may also be read from a blank one. */
export function withOptions(
  call: Arbitrary<Call>,
  options: Readonly<Record<string, Arbitrary<Given>>>,
): Arbitrary<Call> {
  const perhaps = Object.entries(options).map(([name, given]) =>
    fc.tuple(given, whole(0, 14)).map(([own, lot]): Call => {
      if (lot < 6) return {};
      return { [name]: lot === 6 && "cells" in own ? blankCell : own };
    }),
  );
  return fc.tuple(call, ...perhaps).map((parts) => Object.assign({}, ...parts) as Call);
}

export function inColumn(cells: readonly Cell[]): Given {
  return { cells: cells.map((cell) => [cell]) };
}

export function inRow(cells: readonly Cell[]): Given {
  return { cells: [cells] };
}

/** A column, a row or a block of cells. */
export function range(cell: Arbitrary<Cell>, most = 40): Arbitrary<Given> {
  const list = fc.array(cell, { minLength: 1, maxLength: most, size: "max" });
  const block = fc
    .tuple(whole(1, 6), whole(1, 5))
    .chain(([rows, columns]) => fc.array(times(cell, columns), { minLength: rows, maxLength: rows }));
  return fc.oneof(
    list.map(inColumn),
    list.map(inRow),
    block.map((cells) => ({ cells })),
  );
}

export function line(cells: Arbitrary<Cell[]>): Arbitrary<Given> {
  return fc.tuple(cells, fc.boolean()).map(([list, down]) => (down ? inColumn(list) : inRow(list)));
}

export function times<T>(value: Arbitrary<T>, count: number): Arbitrary<T[]> {
  return fc.array(value, { minLength: count, maxLength: count });
}

type Form = "block" | "row" | "column" | "cell" | "written";
const forms: readonly Form[] = ["block", "row", "column", "cell", "written"];

/**
 * A call taken element by element: a block, column, row or cell of records, each argument filling all of it or one row,
 * one column, one cell or a literal that stretches over the others.
 */
export function elements<T extends Readonly<Record<string, Cell>>>(record: Arbitrary<T>): Arbitrary<Call> {
  const size = fc.oneof(
    fc.constant([1, 1]),
    whole(2, 6).map((rows) => [rows, 1]),
    whole(2, 6).map((columns) => [1, columns]),
    fc.tuple(whole(2, 3), whole(2, 3)),
  ) as Arbitrary<[number, number]>;
  const form = fc.oneof(
    { arbitrary: fc.constant<Form>("block"), weight: 8 },
    { arbitrary: fc.constantFrom(...forms), weight: 4 },
  );
  return size.chain(([rows, columns]) =>
    fc
      .tuple(times(times(record, columns), rows), fc.array(form, { minLength: 6, maxLength: 6 }))
      .map(([records, chosen]) => {
        const names = Object.keys(records[0]?.[0] ?? {});
        const block = (name: string): Block => records.map((row) => row.map((one) => one[name] ?? null));
        return Object.fromEntries(names.map((name, index) => [name, inForm(block(name), chosen[index] ?? "block")]));
      }),
  );
}

function inForm(block: Block, form: Form): Given {
  const first = block[0]?.[0] ?? null;
  if (form === "written" && (typeof first === "number" || typeof first === "boolean")) return { written: first };
  if (form === "row") return { cells: block.slice(0, 1) };
  if (form === "column") return { cells: block.map((row) => row.slice(0, 1)) };
  return form === "cell" ? { cells: [[first]] } : { cells: block };
}
