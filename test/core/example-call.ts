import { type Example, type ExampleArgument, isElement, type KpiFunction } from "../../core/define";
import { areaName } from "../../core/formulas/reference";
import { type Argument, type Block, type Cell, isErrorCode } from "../../core/values";

/** A cell of an example: an error code stands for that error. */
export function cellOf(value: Cell): Cell {
  return typeof value === "string" && isErrorCode(value) ? { error: value } : value;
}

/** A list is a column. */
export function blockOf(argument: ExampleArgument): Block | undefined {
  if (!Array.isArray(argument)) return undefined;
  return argument.map((row) => (Array.isArray(row) ? row : [row]).map(cellOf));
}

/** The arguments of an example in the order of the parameters. */
export function argumentsOf(kpi: KpiFunction, [inputs]: Example): Argument[] {
  const args = Object.keys(kpi.parameters).map((name): Argument => {
    const argument = inputs[name];
    return argument === undefined ? undefined : (blockOf(argument) ?? cellOf(argument as Cell));
  });
  while (args.length > 0 && args[args.length - 1] === undefined) args.pop();
  return args;
}

export interface Placed {
  /** Cells to fill in, counted from zero. */
  readonly cells: readonly { row: number; column: number; value: Cell }[];
  /** Each argument as it is written in the formula. */
  readonly printed: Readonly<Record<string, string>>;
}

/** Lays the arguments out on a sheet side by side from column A, one empty column between them; single options stay literal. */
export function placed(kpi: KpiFunction, [inputs]: Example): Placed {
  const cells: { row: number; column: number; value: Cell }[] = [];
  const printed: Record<string, string> = {};
  let column = 0;
  for (const [name, parameter] of Object.entries(kpi.parameters)) {
    const argument = inputs[name];
    if (argument === undefined) continue;
    const block = blockOf(argument);
    if (!block && !isElement(parameter)) {
      printed[name] = literal(argument as Cell);
      continue;
    }
    const rows = block ?? [[cellOf(argument as Cell)]];
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        cells.push({ row: r, column: column + c, value });
      });
    });
    const width = rows[0]?.length ?? 1;
    printed[name] = areaName(0, column, rows.length, width);
    column += width + 1;
  }
  return { cells, printed };
}

function literal(value: Cell): string {
  if (typeof value === "string") return `"${value}"`;
  return String(value).toUpperCase();
}
