import { errorSentence } from "../check/errors";
import { operatorOf } from "../check/operator";
import type { ElementPlace } from "../define";
import { type FormulaNode, nodesOf } from "../formulas/formula-tree";
import { cellName, parseReference } from "../formulas/reference";
import { notANumber } from "../messages";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { textOf } from "../text";
import { type CellError, isBlank, isCellError } from "../values";
import { explainWords } from "./explain-words";
import type { Problem } from "./explanation";
import { isSame, sheetName, type Workbook } from "./workbook";

/** What is wrong where a cell shows an error and no KPI function fills it; `undefined` for any other cell. */
export function explainError(workbook: Workbook, place: ElementPlace): Problem | undefined {
  const shown = cellAt(workbook.sheet, place.row, place.column);
  if (!isCellError(shown)) return undefined;
  const own = { text: errorSentence(shown), isWrong: shown.error !== "#BUSY!" };
  return comesFrom(workbook, place) ?? inputOf(workbook, place, shown) ?? own;
}

/** The cell in which an error began, where that is another one of the sheet. */
function comesFrom(workbook: Workbook, place: ElementPlace): Problem | undefined {
  const { sheet } = workbook;
  const seen = new Set<string>();
  let origin = place;
  for (;;) {
    seen.add(cellName(origin.row, origin.column));
    const next = referredCells(workbook, origin).find(({ row, column }) => {
      return isCellError(cellAt(sheet, row, column)) && !seen.has(cellName(row, column));
    });
    if (!next) break;
    origin = next;
  }
  if (origin === place) return undefined;
  const address = cellName(origin.row, origin.column);
  return { text: explainWords.comesFrom(address), isWrong: true, at: { sheet: sheet.name, address } };
}

/** The input that a formula stumbles over: what it divides by, or a text it counts with. */
function inputOf(workbook: Workbook, place: ElementPlace, { error }: CellError): Problem | undefined {
  const { sheet } = workbook;
  const isAt = ({ row, column }: ElementPlace) => {
    const cell = cellAt(sheet, row, column);
    if (error === "#DIV/0!") return isBlank(cell) || cell === 0;
    return error === "#VALUE!" && typeof cell === "string" && !isBlank(cell);
  };
  const found = referredCells(workbook, place, error === "#DIV/0!" ? divisors : singles).find(isAt);
  if (!found) return undefined;
  const address = cellName(found.row, found.column);
  const cell = cellAt(sheet, found.row, found.column);
  const name = textOf((language) => (language === "en" ? address : `${address} `));
  const text = typeof cell === "string" ? notANumber(name, cell).text : explainWords.dividesBy(address);
  return { text, isWrong: true, at: { sheet: sheet.name, address } };
}

/** Parts of a formula that are looked at: all, those it divides by, those of one cell. */
type Parts = (formula: string, tree: FormulaNode) => readonly FormulaNode[];

const all: Parts = (_, tree) => [...nodesOf(tree)];

const divisors: Parts = (formula, tree) =>
  all(formula, tree).flatMap((node) => {
    const isDivision = node.kind === "other" && operatorOf({ formula }, node) === "/";
    return isDivision && node.parts[1] ? [node.parts[1]] : [];
  });

const singles: Parts = (formula, tree) =>
  all(formula, tree).filter((node) => node.kind !== "reference" || !formula.slice(node.from, node.to).includes(":"));

/** The cells of the sheet that the formula in a cell refers to. */
function referredCells({ sheet, read }: Workbook, place: ElementPlace, pick = all): ElementPlace[] {
  const formula = sheet.formulas[place.row]?.[place.column];
  const tree = formula ? read(formula) : undefined;
  if (!formula || !tree) return [];
  return pick(formula, tree).flatMap((node) => {
    return node.kind === "reference" ? cellsAt(sheet, formula.slice(node.from, node.to)) : [];
  });
}

function cellsAt(sheet: SheetSnapshot, text: string): ElementPlace[] {
  const reference = parseReference(text);
  const other = sheetName(reference?.sheet ?? "");
  if (!reference || (other !== undefined && !isSame(other, sheet.name))) return [];
  const { row, column } = reference;
  const rows = Math.max(0, Math.min(reference.rows, sheet.cells.length - row));
  const columns = Math.max(0, Math.min(reference.columns, (sheet.cells[0]?.length ?? 0) - column));
  return Array.from({ length: rows * columns }, (_, index) => {
    return { row: row + Math.floor(index / columns), column: column + (index % columns) };
  });
}
