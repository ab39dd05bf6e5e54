import { type Cell, type ErrorCode, isCellError, type Result } from "../../core/values";
import type { Shown } from "../hosts/custom-functions-runtime";

/** What Excel shows, as a result of core: the empty text is a blank, `null` shows as 0, a block of one cell is that cell. */
export function shownResult(shown: Shown): Result {
  if ("error" in shown) return { error: shown.error as ErrorCode };
  const rows = shown.map((row) => row.map(cellShown));
  return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] as Cell) : rows;
}

/** Errors that Excel does not let out of a function show as #VALUE!. */
export function asLetOut(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(asLetOut);
  return expected === "#REF!" || expected === "#NAME?" ? "#VALUE!" : expected;
}

function cellShown(value: unknown): Cell {
  if (value === "") return null;
  if (value === null) return 0;
  if (typeof value !== "object") return value as Cell;
  const code = (value as { code?: ErrorCode }).code;
  if (!code || isCellError(value)) throw new Error(`not a cell: ${JSON.stringify(value)}`);
  return { error: code };
}
