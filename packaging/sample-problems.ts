import type { Cell, CellFormulaValue, Workbook } from "exceljs";

type Result = CellFormulaValue["result"];

/** By how much two numbers may differ, of 1 or of the number where that is larger. */
const tolerance = 1e-9;

/** Each formula of a workbook that shows an error, or something else once another program has computed it; as sentences. */
export function sampleProblems(shown: Workbook, computed: Workbook): string[] {
  return formulasOf(shown).flatMap((cell) => {
    const other = computed.getWorksheet(cell.worksheet.name)?.getCell(cell.address);
    const [one, two]: Result[] = [cell.result, other?.result];
    if (isSame(one, two)) return [];
    return [`${cell.worksheet.name}!${cell.address} shows ${described(one)}, computed ${described(two)}`];
  });
}

/** Every cell of a workbook that is computed. */
export function formulasOf({ worksheets }: Workbook): Cell[] {
  const cells: Cell[] = [];
  for (const sheet of worksheets) {
    sheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) cells.push(cell);
      });
    });
  }
  return cells;
}

/** No error is the same as anything; an empty text is the same as nothing, and is read as that. */
function isSame(one: Result, other: Result): boolean {
  const [left, right] = [one, other].map((value) => (value instanceof Date ? value.getTime() : (value ?? "")));
  if (typeof left === "object" || typeof right === "object") return false;
  if (typeof left !== "number" || typeof right !== "number") return left === right;
  return Math.abs(left - right) <= tolerance * Math.max(1, Math.abs(left));
}

function described(result: Result): string {
  return typeof result === "object" && "error" in result ? result.error : JSON.stringify(result ?? "");
}
