import type { Border, Style } from "exceljs";
import { type Look, type LookName, lineColor, looks } from "../core/plan/looks";
import { colorForXlsx } from "./color";

const line: Partial<Border> = { style: "thin", color: colorForXlsx(lineColor) ?? {} };

/** How a cell looks, as an .xlsx file says it; a new object for each cell. */
export function cellStyle(name: LookName): Partial<Style> {
  const { fill, color, size, isBold, isWrapped, isFramed, align }: Look = looks[name];
  const background = colorForXlsx(fill);
  return {
    font: { name: "Arial", size, color: colorForXlsx(color) ?? {}, ...(isBold && { bold: true }) },
    alignment: {
      vertical: "middle",
      ...(align && { horizontal: align }),
      ...(isWrapped && { wrapText: true }),
    },
    ...(background && { fill: { type: "pattern", pattern: "solid", fgColor: background } }),
    ...(isFramed && { border: { top: line, left: line, bottom: line, right: line } }),
  };
}
