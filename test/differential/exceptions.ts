import type { KpiFunction } from "../../core/define";
import { type Cell, isCellError } from "../../core/values";
import type { FilledCell } from "../../engines/univer-session";
import { type Call, type Given, isOneCell } from "./call";

/** A mistake of an engine's that native forms meet, and the smallest formula that shows it. */
export interface Exception {
  readonly engine: "IronCalc" | "Univer";
  readonly mistake: string;
  readonly cells: readonly FilledCell[];
  /** It stands in two cells; what counts is the second. */
  readonly formula: string;
  /** By hand, and in LibreOffice. */
  readonly right: Cell;
  readonly wrong: Cell;
  /** Whether a cell that differs is down to it. */
  readonly explains: (kpi: KpiFunction, call: Call, actual: Cell) => boolean;
}

const inColumnA = (...values: readonly Cell[]): FilledCell[] => values.map((value, row) => ({ row, column: 0, value }));

export const exceptions: readonly Exception[] = [
  {
    engine: "IronCalc",
    mistake: "ROW and COLUMN of a range give its first cell only.",
    cells: [],
    formula: "SUMPRODUCT(ROW(A1:A3)*1)",
    right: 6,
    wrong: 1,
    explains: ({ name }, call) => name === "STREAK" && countCells(call.values) > 12,
  },
  {
    engine: "IronCalc",
    mistake: "COUNTIF, COUNTIFS and AVERAGEIF take a single cell for no range.",
    cells: inColumnA(5),
    formula: 'COUNTIF(A1,">=1")',
    right: 1,
    wrong: { error: "#VALUE!" },
    explains: (kpi, call, actual) => hasOneCellRange(kpi, call) && isCellError(actual),
  },
  {
    engine: "IronCalc",
    mistake: "RANK takes a single cell for no range.",
    cells: inColumnA(5),
    formula: "RANK(A1,A1,0)",
    right: 1,
    wrong: "#N/IMPL!",
    explains: (kpi, call, actual) => hasOneCellRange(kpi, call) && actual === "#N/IMPL!",
  },
  {
    engine: "Univer",
    mistake: "A zero equals an empty text for all formulas but the first that compares them.",
    cells: inColumnA(0),
    formula: 'IF(A1="",1,2)',
    right: 2,
    wrong: 1,
    explains: (_, call, actual) => actual === null && holdsZero(call),
  },
];

function countCells(given: Given | undefined): number {
  return given && "cells" in given ? given.cells.flat().length : 0;
}

function hasOneCellRange({ parameters }: KpiFunction, call: Call): boolean {
  return Object.entries(call).some(
    ([name, given]) => parameters[name]?.kind === "range" && "cells" in given && isOneCell(given.cells),
  );
}

function holdsZero(call: Call): boolean {
  return Object.values(call).some((given) => "cells" in given && given.cells.flat().includes(0));
}
