import type { Grid } from "../grid";
import { type KpiError, wrongInput } from "../kpi-error";
import { sentence } from "../messages";
import { type Cell, isBlank } from "../values";
import { asShown } from "./as-shown";

export interface Band<T> {
  readonly threshold: number;
  readonly value: T;
}

/** Reads two columns, threshold and what it earns, from the lowest threshold up. Rows without a threshold are passed over. */
export function readBands<T>(bands: Grid, read: (row: number) => T): Band<T>[] {
  if (bands.columns !== 2) throw notTwoColumns(bands);
  const found: (Band<T> & { row: number })[] = [];
  for (let row = 0; row < bands.rows; row++) {
    if (bands.isHeading(row, 0)) continue;
    const threshold = bands.number(row, 0);
    if (threshold === null) continue;
    found.push({ threshold: asShown(threshold), value: read(row), row });
  }
  if (found.length === 0) throw noBand(bands);
  found.sort((one, other) => one.threshold - other.threshold);
  found.forEach((band, index) => {
    const next = found[index + 1];
    if (next?.threshold === band.threshold) throw doubled(bands, Math.max(band.row, next.row), band.threshold);
  });
  return found;
}

/** The highest band whose threshold the value reaches. */
export function bandReached<T>(bands: readonly Band<T>[], value: number): Band<T> | undefined {
  const compared = asShown(value);
  return bands.filter((band) => compared >= band.threshold).pop();
}

/** The lowest band whose threshold the value does not exceed. */
export function bandNotExceeded<T>(bands: readonly Band<T>[], value: number): Band<T> | undefined {
  const compared = asShown(value);
  return bands.find((band) => compared <= band.threshold);
}

/** What a band earns, where it must not be empty. */
export function filled(bands: Grid, row: number): Cell {
  const cell = bands.cell(row, 1);
  if (!isBlank(cell)) return cell;
  throw wrongInput(
    sentence(bands.at(row, 1), {
      en: "is empty: fill in what this band earns, or remove the row.",
      "zh-CN": "是空的：请填这一档的得分或等级，或删去该行。",
      "zh-TW": "是空的：請填這一級距的得分或等級，或刪去該列。",
    }),
  );
}

function notTwoColumns(bands: Grid): KpiError {
  return wrongInput({
    en: `"${bands.title.en}" must have two columns, threshold and what it earns, and has ${bands.columns}: choose both columns.`,
    "zh-CN": `“${bands.title["zh-CN"]}”要选两列（界限、得分或等级），现在是 ${bands.columns} 列：请重选。`,
    "zh-TW": `「${bands.title["zh-TW"]}」要選兩欄（界限、得分或等級），現在是 ${bands.columns} 欄：請重選。`,
  });
}

function noBand(bands: Grid): KpiError {
  return wrongInput({
    en: `"${bands.title.en}" holds no threshold: fill in at least one row.`,
    "zh-CN": `“${bands.title["zh-CN"]}”里没有界限：请至少填一行。`,
    "zh-TW": `「${bands.title["zh-TW"]}」裡沒有界限：請至少填一列。`,
  });
}

function doubled(bands: Grid, row: number, threshold: number): KpiError {
  return wrongInput(
    sentence(bands.at(row, 0), {
      en: `repeats the threshold ${threshold}: keep one row for each threshold.`,
      "zh-CN": `重复了界限 ${threshold}：每个界限只留一行。`,
      "zh-TW": `重複了界限 ${threshold}：每個界限只留一列。`,
    }),
  );
}
