import type { ElementPlace, KpiFunction } from "../define";
import { firstError } from "../evaluate";
import { cellName, parseReference } from "../formulas/reference";
import { elementInputs, elementNames, type ReadInputs, readArguments, readFixed } from "../read-inputs";
import { cellAt } from "../snapshot";
import { type Text, textOf } from "../text";
import { type Cell, type CellError, isBlank, isCellError } from "../values";
import type { PartCell } from "../workings";
import type { ReadCall } from "./call-arguments";
import { explainWords } from "./explain-words";
import type { Problem } from "./explanation";
import type { FoundCall } from "./find-call";
import { ownWorkings } from "./own-workings";
import { sheetName, type Workbook } from "./workbook";

/** Why a cell has no result, and what to do about it; `undefined` where it has one. */
export function problemOf(
  workbook: Workbook,
  found: FoundCall,
  computed: Cell | undefined,
  shown: Cell,
  element: ElementPlace,
): Problem | undefined {
  const unfinished = isCellError(shown) ? unfinishedReason(shown) : undefined;
  if (unfinished) return unfinished;
  if (isCellError(computed)) return ownProblem(workbook, found, computed);
  if (isCellError(shown)) return shownProblem(workbook, found, shown, computed !== undefined);
  if (computed === null && isBlank(shown)) return waiting(workbook, found.outermost, element);
  return undefined;
}

function ownProblem(workbook: Workbook, { outermost }: FoundCall, error: CellError): Problem {
  // What an inner call says is nearer to the cause.
  const inner = outermost.args.find((argument): argument is CellError => isCellError(argument) && !!argument.message);
  const { message = explainWords.nothingYet } = inner ?? error;
  const isWrong = error.error !== "#N/A" && error.error !== "#BUSY!";
  return { text: message, isWrong, ...placeIn(message, workbook) };
}

function shownProblem(workbook: Workbook, found: FoundCall, shown: CellError, isKnown: boolean): Problem {
  const obstacle = shown.error === "#SPILL!" || shown.error === "#REF!" ? inTheWay(workbook, found) : undefined;
  if (obstacle) return obstacle;
  const first = found.result === undefined ? undefined : firstError(found.result);
  if (first) return ownProblem(workbook, found, first);
  const text =
    isKnown && found.isWhole ? explainWords.outdated(textOf(() => shown.error)) : explainWords.elsewhere(shown.error);
  return { text, isWrong: true };
}

/** Errors of the program, whatever stands in the other cells. */
function unfinishedReason({ error }: CellError): Problem | undefined {
  if (error === "#BUSY!") return { text: explainWords.busy, isWrong: false };
  return error === "#NAME?" ? { text: explainWords.unknownName, isWrong: true } : undefined;
}

/** The first cell that holds something where the result should go. */
function inTheWay({ sheet }: Workbook, { row, column, result }: FoundCall): Problem | undefined {
  if (!Array.isArray(result)) return undefined;
  for (const [down, line] of result.entries()) {
    for (const right of line.keys()) {
      const isOwn = down === 0 && right === 0;
      if (isOwn || isBlank(cellAt(sheet, row + down, column + right))) continue;
      const address = cellName(row + down, column + right);
      return { text: explainWords.blocked(address), isWrong: true, at: { sheet: sheet.name, address } };
    }
  }
  return undefined;
}

/** A row that is not filled in yet. */
function waiting(workbook: Workbook, { kpi, args, addresses }: ReadCall, element: ElementPlace): Problem {
  const grids = readArguments(kpi, args, addresses);
  const each = elementNames(kpi);
  const inputs = elementInputs(kpi, each, grids, readFixed(kpi, grids), element);
  const missing = typeof inputs === "string" ? { parameter: inputs, ...element } : blankPart(kpi, inputs, element);
  const grid = missing && grids[missing.parameter];
  if (!grid) {
    return { text: explainWords[each.length > 0 ? "nothingToCount" : "nothingYet"], isWrong: false };
  }
  const at = grid.at(grid.rows === 1 ? 0 : missing.row, grid.columns === 1 ? 0 : missing.column);
  const text = explainWords.waitsFor(at);
  return { text, isWrong: false, ...placeIn(text, workbook) };
}

/** The cell of the first part that is not there yet. */
function blankPart(kpi: KpiFunction, inputs: ReadInputs, element: ElementPlace): PartCell | undefined {
  const blank = ownWorkings(kpi, inputs, element).parts?.find(({ of, value }) => value === null && "heading" in of);
  return blank?.of as PartCell | undefined;
}

/** The cell that a sentence begins with. */
function placeIn({ en }: Text, { sheet }: Workbook): { at?: { sheet: string; address: string } } {
  const [written = ""] = /^(?:'(?:[^']|'')+'!|[^\s'!]+!)?[A-Z]{1,3}[1-9]\d*(?= )/.exec(en) ?? [];
  const reference = parseReference(written);
  if (!reference) return {};
  return {
    at: { sheet: sheetName(reference.sheet) ?? sheet.name, address: written.slice(reference.sheet.length) },
  };
}
