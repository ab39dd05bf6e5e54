import { vi } from "vitest";
import { createExcelHost } from "../../excel/host";
import { CustomFunctionsRuntime } from "../hosts/custom-functions-runtime";
import { ExcelWorkbook } from "../hosts/excel-workbook";

/** A workbook of somebody's in Excel, with the add-in's host; `excelApi` is the minor version of ExcelApi there. */
export function openExcel(excelApi?: number) {
  const workbook = new ExcelWorkbook();
  workbook.add("成績").fill("A1", [["Ann", 90]]);
  workbook.settings.set("theirs", "kept");
  const runtime = new CustomFunctionsRuntime(workbook, "en-US", excelApi);
  vi.stubGlobal("Excel", runtime.global("Excel"));
  vi.stubGlobal("Office", runtime.global("Office"));
  return { workbook, runtime, host: createExcelHost("") };
}
