import { nodesOf } from "../core/formulas/formula-tree";
import { columnLetters, columnNumber, parseReference } from "../core/formulas/reference";
import { readFormula } from "../sidebar/read-formula";

const range = /^(\$?)([A-Z]{1,3})(\$?\d*)(?::(\$?)([A-Z]{1,3})(\$?\d*))?$/i;
const corner = /(\$?)([A-Z]{1,3})(\$?)(\d*)/gi;

/** A formula of a sheet, with its `=`, when some columns of the sheet are gone. */
export function formulaWithoutColumns(formula: string, removed: readonly number[]): string {
  return withReferences(formula, (reference) => referenceWithoutColumns(reference, removed));
}

/** A reference such as `$B2:D9` to the sheet itself; others stay as they are. */
export function referenceWithoutColumns(reference: string, removed: readonly number[]): string {
  const found = parseReference(reference) && range.exec(reference);
  if (!found) return reference;
  const [, firstDollar = "", firstLetters = "", firstRow = "", lastDollar = "", lastLetters, lastRow = ""] = found;
  const before = (column: number) => removed.filter((one) => one < column).length;
  const [left, right] = [columnNumber(firstLetters), columnNumber(lastLetters ?? firstLetters)];
  const [first, last] = [left - before(left), right - before(right + 1)];
  if (last < first) return "#REF!";
  const start = firstDollar + columnLetters(first) + firstRow;
  return lastLetters === undefined ? start : `${start}:${lastDollar}${columnLetters(last)}${lastRow}`;
}

/** A formula as it is when it is filled into a cell further right and further down. */
export function filledFormula(formula: string, columns: number, rows: number): string {
  if (columns === 0 && rows === 0) return formula;
  return withReferences(formula, (reference) => {
    if (!parseReference(reference)) return reference;
    const at = reference.lastIndexOf("!") + 1;
    const moved = reference.slice(at).replace(corner, (_, dollar, letters, rowDollar, row) => {
      const column = columnNumber(letters) + (dollar ? 0 : columns);
      const number = row && Number(row) + (rowDollar ? 0 : rows);
      return column < 0 || (row && number < 1) ? "#REF!" : dollar + columnLetters(column) + rowDollar + number;
    });
    return moved.includes("#REF!") ? "#REF!" : reference.slice(0, at) + moved;
  });
}

/** Only references are written anew: Univer's own way to do this loses every quote within a text. */
function withReferences(formula: string, change: (reference: string) => string): string {
  const tree = readFormula(formula);
  if (!tree) return "=#REF!";
  const references = [...nodesOf(tree)].filter(({ kind }) => kind === "reference");
  return references
    .sort((one, other) => other.from - one.from)
    .reduce((text, { from, to }) => text.slice(0, from) + change(text.slice(from, to)) + text.slice(to), formula);
}
