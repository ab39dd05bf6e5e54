import type { Area } from "../core/plan/sheet-plan";
import type { SheetSnapshot } from "../core/snapshot";
import type { Cell } from "../core/values";
import { errorCodeOf } from "./error-code";
import { formulaOf } from "./formula-of";
import { codeOf } from "./host-errors";
import { rangeOf } from "./range-of";
import { withoutSpilledFormulas } from "./spilled-formulas";

export type ReadCells = Omit<SheetSnapshot, "name">;

/** Excel on the web puts no more than 5 MB into an answer, and most cells take less than 100 bytes. */
const mostCells = 40_000;

/** Reads an area: in one answer, unless it is so large that Excel on the web would refuse it. */
export async function readCells(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<ReadCells> {
  const parts: ReadCells[] = [];
  let atOnce = Math.max(1, Math.floor(mostCells / area.columns));
  for (let done = 0; done < area.rows; ) {
    const rows = Math.min(atOnce, area.rows - done);
    try {
      parts.push(await readPart(context, sheet, { ...area, row: area.row + done, rows }));
      done += rows;
    } catch (problem) {
      if (rows === 1 || codeOf(problem) !== "ResponsePayloadSizeLimitExceeded") throw problem;
      atOnce = Math.ceil(rows / 2);
    }
  }
  const read = {
    cells: parts.flatMap(({ cells }) => cells),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
  };
  return { ...read, formulas: await withoutSpilledFormulas(context, sheet, area, read.formulas) };
}

async function readPart(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area): Promise<ReadCells> {
  const range = rangeOf(sheet, area).load("values,formulas,numberFormat,valueTypes");
  await context.sync();
  const { values, formulas, numberFormat, valueTypes } = range;
  return {
    cells: values.map((line, row) => line.map((value, column) => cellOf(value, valueTypes[row]?.[column]))),
    formulas: formulas.map((line, row) => line.map((formula, column) => formulaOf(formula, values[row]?.[column]))),
    formats: numberFormat.map((line) => line.map((format) => (format === "General" ? null : String(format)))),
  };
}

function cellOf(value: unknown, type: string | undefined): Cell {
  if (type === "Empty" || value === "" || value === null || value === undefined) return null;
  if (type === "Error") return { error: errorCodeOf(String(value)) };
  return typeof value === "number" || typeof value === "boolean" ? value : String(value);
}
