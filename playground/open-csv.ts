import type { IWorkbookData } from "@univerjs/core";
import Papa from "papaparse";
import { sheetName } from "../core/plan/sheet-name";
import type { Cell } from "../core/values";
import { toCellData } from "./cell-data";
import { FileError } from "./file-error";
import { words } from "./words";
import { type SheetData, workbookData } from "./workbook-data";

const plainNumber = /^-?(?:(?:0|[1-9]\d*)(?:\.\d+)?|\.\d+)$/;
const mostRows = 200_000;

/** Reads comma-, semicolon- or tab-separated text as a workbook of one sheet. Nothing in it is ever a formula. */
export function openCsv(text: string, fileName: string): IWorkbookData {
  const rows = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) }).data;
  while (rows.at(-1)?.every((field) => field.trim() === "")) rows.pop();
  if (rows.length === 0) throw new FileError(words.empty);
  if (rows.length > mostRows) throw new FileError(words.tooManyRows);
  const cellData: SheetData["cellData"] = {};
  rows.forEach((fields, row) => {
    const filled = fields.flatMap((field, column) => (field === "" ? [] : [[column, toCellData(literal(field))]]));
    cellData[row] = Object.fromEntries(filled);
  });
  const name = sheetName(fileName.replace(/\.[^.]+$/, ""));
  return workbookData(fileName, [{ name, cellData, columnData: widths(rows.slice(0, 200)) }]);
}

/** Wide enough for most of what a column holds; a Chinese character takes the place of two letters. */
function widths(rows: readonly (readonly string[])[]): NonNullable<SheetData["columnData"]> {
  const lengths: number[][] = [];
  for (const fields of rows) {
    fields.forEach((field, column) => {
      lengths[column] = [...(lengths[column] ?? []), field.replace(/[^\0-\xff]/g, "xx").length];
    });
  }
  const typical = lengths.map((all) => all.sort((one, other) => one - other)[Math.floor(all.length * 0.9)] ?? 0);
  return Object.fromEntries(
    typical.map((length, column) => [column, { w: Math.min(Math.max(length * 8 + 12, 72), 240) }]),
  );
}

/** The separator that the first line holds most of, quoted parts aside. */
function delimiterOf(text: string): string {
  const unquoted = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, "")
    .trimStart();
  const line = /^[^\r\n]*/.exec(unquoted)?.[0] ?? "";
  const counted = [",", ";", "\t"].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
}

/** A number only where nothing is lost: no identifier with leading zeros, none with more digits than a number holds. */
function literal(field: string): Cell {
  const digits = field.replace(/\D/g, "").replace(/^0+/, "").length;
  return plainNumber.test(field.trim()) && digits <= 15 ? Number(field) : field;
}
