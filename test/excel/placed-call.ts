import type { Example, KpiFunction } from "../../core/define";
import { onSheet, parseReference } from "../../core/formulas/reference";
import { type Cell, isCellError } from "../../core/values";
import { placed } from "../core/example-call";
import type { ExcelCall } from "../hosts/custom-functions-runtime";
import type { ExcelSheet, ExcelWorkbook } from "../hosts/excel-workbook";

/** Writes an example onto a sheet of its own and gives the call that Excel would make for it. */
export function placedCall(workbook: ExcelWorkbook, sheetName: string, kpi: KpiFunction, example: Example): ExcelCall {
  const { cells, printed } = placed(kpi, example);
  const sheet = workbook.add(sheetName);
  for (const { row, column, value } of cells) sheet.set(row, column, value);
  const parameters = Object.entries(kpi.parameters);
  const addresses = parameters.map(([name]) => {
    const text = printed[name];
    return text && parseReference(text) ? text : null;
  });
  const values = parameters.map(([name, { kind }], index) => {
    const address = addresses[index];
    if (address)
      return readAsExcel(sheet, address, kind !== "number" && kind !== "flag" && kind !== "choice" && kind !== "text");
    return example[0][name] ?? null;
  });
  return {
    name: kpi.name,
    values,
    address: onSheet(sheetName, "ZZ1"),
    parameterAddresses: addresses.map((address) => (address ? onSheet(sheetName, address) : null)),
  };
}

/** A range as desktop Excel passes it: its empty cells are 0. */
export function readAsExcel(sheet: ExcelSheet, address: string, asBlock = true): unknown {
  const { row, column, rows, columns } = parseReference(address) as NonNullable<ReturnType<typeof parseReference>>;
  const block = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c) => asPassed(sheet.formulaAt(row + r, column + c))),
  );
  return asBlock ? block : block[0]?.[0];
}

function asPassed(cell: Cell): unknown {
  if (cell === null) return 0;
  return isCellError(cell) ? { type: "CustomFunctionError", code: cell.error } : cell;
}
