import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isElement, type KpiFunction } from "../../../core/define";
import { evaluate } from "../../../core/evaluate";
import { functions } from "../../../core/functions";
import type { Argument, Cell, Result } from "../../../core/values";
import { argumentsOf, blockOf } from "../example-call";
import { seed } from "../seed";

const elementwise = functions.filter((kpi) => Object.values(kpi.parameters).some(isElement));

/** What stands in the place of an argument that is taken element by element: one cell for all rows, or one a row. */
type Column = { readonly single: Cell } | { readonly cells: readonly Cell[] };

/** The values of the function's own examples, others near by, and what does not belong there. */
function cellsFor(kpi: KpiFunction, name: string): fc.Arbitrary<Cell> {
  const seen = kpi.examples.flatMap(([inputs]) => {
    const argument = inputs[name];
    return argument === undefined ? [] : (blockOf(argument)?.flat() ?? [argument as Cell]);
  });
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...seen) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 300 }) },
    fc.double({ min: -5, max: 5, noNaN: true }),
    fc.constantFrom<Cell>(null, "", "９０", true, { error: "#REF!" }),
  );
}

function columnsFor(kpi: KpiFunction, rows: number): fc.Arbitrary<(Column | undefined)[]> {
  const parameters = Object.entries(kpi.parameters).map(([name, parameter]) => {
    if (!isElement(parameter)) return fc.constant(undefined);
    const cells = fc.array(cellsFor(kpi, name), { minLength: rows, maxLength: rows }).map((list) => ({ cells: list }));
    const single = cellsFor(kpi, name).map((cell) => ({ single: cell }));
    const given = fc.oneof<fc.Arbitrary<Column>[]>(cells, cells, single);
    return parameter.optional ? fc.option(given, { nil: undefined }) : given;
  });
  return fc.tuple(...parameters);
}

/** The sentence names another place in a column than in a single cell; the code is the same. */
function codeOf(result: Result): unknown {
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

/** The calls with the whole columns (down or across), and with the cells of one row at a time. */
function bothWays(kpi: KpiFunction, columns: readonly (Column | undefined)[], rows: number, across: boolean) {
  const fixed = argumentsOf(kpi, kpi.examples[0] as (typeof kpi.examples)[number]);
  const kinds = Object.values(kpi.parameters);
  const filledIn = (pick: (own: Column) => Argument) =>
    kinds.map((kind, index) => {
      const own = columns[index];
      return isElement(kind) ? own && pick(own) : fixed[index];
    });
  const whole = evaluate(
    kpi,
    filledIn((own) => ("single" in own ? own.single : across ? [own.cells] : own.cells.map((cell) => [cell]))),
  );
  const single = Array.from({ length: rows }, (_, row) =>
    evaluate(
      kpi,
      filledIn((own) => ("single" in own ? own.single : (own.cells[row] ?? null))),
    ),
  );
  return { whole: (whole as Cell[][]).flat().map(codeOf), single: single.map(codeOf) };
}

describe("a spilled result is the same calls one by one", () => {
  test.each(elementwise.map((kpi) => [kpi.name, kpi] as const))("%s", (_, kpi) => {
    let numbers = 0;
    const call = fc
      .integer({ min: 1, max: 8 })
      .chain((rows) => fc.tuple(fc.constant(rows), columnsFor(kpi, rows)))
      .filter(([, columns]) => columns.some((own) => own && "cells" in own));
    fc.assert(
      fc.property(call, fc.boolean(), ([rows, columns], across) => {
        const { whole, single } = bothWays(kpi, columns, rows, across);
        expect(whole).toEqual(single);
        numbers += whole.filter((result) => typeof result === "number" || typeof result === "string").length;
      }),
      { seed, numRuns: 300 },
    );
    expect(numbers).toBeGreaterThan(100);
  });
});
