/** What looks like a reference inside a text, a sheet's name or a table's column is none; a word is looked at closer. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[$\p{L}_\\][$\p{L}\p{N}_.\\]*|\d[\d.]*(?:E[+-]?\d+)?/giu;
const reference = /^(\$?[A-Z]{1,3})(\$?)([1-9]\d{0,6})$/i;
const lastRow = 1_048_576;

/** A formula as it reads from any row of its column: two formulas of one form are the same formula filled down. */
export function rowForm(formula: string, row: number): string {
  return rewritten(formula, (column, own) => `${column.toUpperCase()}[${own - row}]`);
}

/** The formula as filling it down by some rows would write it; `undefined` where a reference would leave the sheet. */
export function filledDown(formula: string, by: number): string | undefined {
  let isInside = true;
  const moved = rewritten(formula, (column, own) => {
    if (own + by < 0 || own + by >= lastRow) isInside = false;
    return `${column}${own + by + 1}`;
  });
  return isInside ? moved : undefined;
}

/** Rewrites the references whose row moves with the formula; rows count from zero. */
function rewritten(formula: string, write: (column: string, row: number) => string): string {
  return formula.replace(parts, (part: string, offset: number) => {
    const match = reference.exec(part);
    if (!match) return part;
    const [, column = "", fixed, row = ""] = match;
    const next = formula[offset + part.length];
    return fixed || next === "(" || next === "!" ? part : write(column, Number(row) - 1);
  });
}
