import type { ResultFormat } from "../define";
import { plainFigure } from "../figure-text";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { missingBeside, noNumbers, repeated, shown } from "../messages";
import { type Text, textOf } from "../text";
import { type Cell, isBlank } from "../values";
import type { Part } from "../workings";
import { asShown, exceeds, reaches } from "./as-shown";

export interface Band<T> {
  readonly threshold: number;
  readonly value: T;
  /** Where it stands in its table; a band nobody wrote down has none. */
  readonly row?: number;
}

/** Reads two columns, threshold and what it earns, from the lowest threshold up. Rows without a threshold are passed over. */
export function readBands<T>(bands: Grid, read: (row: number) => T): Band<T>[] {
  checkTwoColumns(bands);
  const found: (Band<T> & { row: number })[] = [];
  for (let row = 0; row < bands.rows; row++) {
    if (bands.isHeading(row, 0)) continue;
    const threshold = bands.number(row, 0);
    if (threshold === null) continue;
    found.push({ threshold: asShown(threshold), value: read(row), row });
  }
  if (found.length === 0) throw noNumbers(bands.title);
  found.sort((one, other) => one.threshold - other.threshold);
  found.forEach((band, index) => {
    const next = found[index + 1];
    if (next?.threshold === band.threshold)
      throw repeated(bands.at(Math.max(band.row, next.row), 0), shown(band.threshold));
  });
  return found;
}

/** The highest band whose threshold the value reaches. */
export function bandReached<T>(bands: readonly Band<T>[], value: number): Band<T> | undefined {
  return bands.filter((band) => reaches(value, band.threshold)).pop();
}

/** The lowest band whose threshold the value does not exceed. */
export function bandNotExceeded<T>(bands: readonly Band<T>[], value: number): Band<T> | undefined {
  return bands.find((band) => !exceeds(value, band.threshold));
}

/** The whole table as the workings show it, best first, with the band that counts. */
export function bandParts(
  bands: readonly Band<Cell>[],
  chosen: Band<Cell> | undefined,
  sign: "≥" | "≤",
  format?: ResultFormat,
): Part[] {
  const parts = bands.map((band): Part => {
    const { threshold, value, row } = band;
    const below: Text = { en: "below", "zh-CN": "以下", "zh-TW": "以下" };
    const written = textOf(() => `${sign} ${plainFigure(threshold)}`);
    return {
      of: row === undefined ? (Number.isFinite(threshold) ? written : below) : { parameter: "bands", row, sign },
      value,
      isChosen: band === chosen,
      ...(format && { format }),
    };
  });
  return sign === "≥" ? parts.reverse() : parts;
}

/** What a band earns, where it must not be empty. */
export function filled(bands: Grid, row: number): Cell {
  const cell = bands.cell(row, 1);
  if (!isBlank(cell)) return cell;
  throw missingBeside(bands.at(row, 1));
}

/** A table must be two columns: what is looked up, and what it earns. */
export function checkTwoColumns(table: Grid): void {
  if (table.columns === 2) return;
  throw wrongInput({
    en: `"${table.title.en}" must have two columns and has ${table.columns}: choose both columns of the table.`,
    "zh-CN": `“${table.title["zh-CN"]}”要选两列，现在是 ${table.columns} 列：请重选。`,
    "zh-TW": `「${table.title["zh-TW"]}」要選兩欄，現在是 ${table.columns} 欄：請重選。`,
  });
}
