import { areaName } from "../core/formulas/reference";
import type { Area } from "../core/plan/sheet-plan";
import type { RangeSteps } from "./sheet-steps";
import type { Typed } from "./typed-content";

/** A cell and what is to be typed into it; row and column count from zero. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly typed: Typed;
}

/** The calls that fill cells, few of them: one for neighbours, or one for all that get the same. */
export function rangeSteps(cells: readonly TypedCell[]): RangeSteps[] {
  const blocks = blocksOf(cells);
  const equal = groupedBy(cells, ({ typed }) => JSON.stringify(typed));
  if (equal.length >= blocks.length) {
    return blocks.map(({ area, rows }): RangeSteps => [nameOf(area), [["setValues", rows]]]);
  }
  return equal.map((group): RangeSteps => [areasOf(group), [["setValue", group[0]?.typed ?? ""]]]);
}

/** The fewest areas that hold the cells and no others. */
export function areasOf(cells: readonly TypedCell[]): string[] {
  return blocksOf(cells).map(({ area }) => nameOf(area));
}

interface Block {
  readonly area: Area;
  readonly rows: Typed[][];
}

/** Runs down a column, joined with runs of the same rows beside them. */
function blocksOf(cells: readonly TypedCell[]): Block[] {
  const runs = groupedBy(cells, ({ column }) => String(column)).flatMap(runsOf);
  return groupedBy(runs, ({ area }) => `${area.row} ${area.rows}`).flatMap(joined);
}

function runsOf(column: readonly TypedCell[]): Block[] {
  const runs: TypedCell[][] = [];
  for (const cell of [...column].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last?.at(-1)?.row === cell.row - 1) last.push(cell);
    else runs.push([cell]);
  }
  return runs.map((run) => {
    const [{ row, column }] = run as [TypedCell];
    return { area: { row, column, rows: run.length, columns: 1 }, rows: run.map(({ typed }) => [typed]) };
  });
}

function joined(runs: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const run of [...runs].sort((one, other) => one.area.column - other.area.column)) {
    const last = blocks.at(-1);
    if (last && last.area.column + last.area.columns === run.area.column) {
      blocks[blocks.length - 1] = {
        area: { ...last.area, columns: last.area.columns + 1 },
        rows: last.rows.map((row, index) => [...row, ...(run.rows[index] ?? [])]),
      };
    } else blocks.push(run);
  }
  return blocks;
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function nameOf({ row, column, rows, columns }: Area): string {
  return areaName(row, column, rows, columns);
}
