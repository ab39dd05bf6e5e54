import { nodesOf } from "../formulas/formula-tree";
import { cellAt } from "../snapshot";
import { isNumber, rounded } from "./area-cells";
import type { CheckedSheet } from "./checked-sheet";
import { cellArea, type Finding, type Fix, type Rule } from "./finding";
import type { FormulaGroup } from "./formula-group";
import { areaAt } from "./referred-area";
import { filledDown } from "./row-form";
import { isEntry, labelsOf } from "./table-body";

/** A formula that so many rows share is the column's. */
const fewest = 3;

export const columnFormula: Rule = {
  id: "column-formula",
  title: { en: "Each formula is as in its column", "zh-CN": "公式与本列一致", "zh-TW": "公式與本欄一致" },
  check: (sheet) => blocks(sheet).flatMap((block) => oddIn(sheet, block)),
};

/** Cells below each other, each with a formula or a typed number. */
interface Block {
  readonly column: number;
  readonly from: number;
  readonly to: number;
}

function blocks(sheet: CheckedSheet): Block[] {
  const { cells } = sheet.snapshot;
  const columns = [...new Set(sheet.groups.filter(({ rows }) => rows > 1).map(({ column }) => column))];
  return columns.flatMap((column) => {
    const found: Block[] = [];
    for (let row = 0, from = 0; row <= cells.length; row++) {
      if (row < cells.length && isFilled(sheet, row, column)) continue;
      if (row - from > fewest) found.push({ column, from, to: row });
      from = row + 1;
    }
    return found;
  });
}

function isFilled({ snapshot }: CheckedSheet, row: number, column: number): boolean {
  return Boolean(snapshot.formulas[row]?.[column]) || isNumber(cellAt(snapshot, row, column));
}

function oddIn(sheet: CheckedSheet, block: Block): Finding[] {
  const { column } = block;
  const rows = ownRows(sheet, block);
  const [from, to] = [rows[0] ?? 0, rows[rows.length - 1] ?? 0];
  const usual = mostCommon(rows.map((row) => sheet.groupAt(row, column)));
  if (!usual) return [];
  const isUsual = (row: number) => row >= from && row <= to && sheet.groupAt(row, column)?.form === usual.form;
  const odd = rows.filter((row) => !isUsual(row));
  if (odd.length * 3 > rows.length - odd.length) return [];
  return odd.flatMap((row) => {
    const isBetween = isUsual(row - 1) && isUsual(row + 1);
    const isFirst = row === from && isUsual(row + 1) && !usual.form.includes("[-");
    const isLast = row === to && isUsual(row - 1);
    const isOdd = (isBetween || isFirst || isLast) && isOrdinary(sheet, row, column, !isBetween);
    return isOdd ? [finding(sheet, row, column, usual)] : [];
  });
}

/** The rows of a block without its targets, weights and totals. */
function ownRows({ snapshot }: CheckedSheet, { from, to }: Block): number[] {
  const rows = Array.from({ length: to - from }, (_, index) => from + index);
  return rows.filter((row) => labelsOf(snapshot, row).length === 0 || isEntry(snapshot, row));
}

/** The first group of the form that most rows have; `undefined` where too few share one. */
function mostCommon(groups: readonly (FormulaGroup | undefined)[]): FormulaGroup | undefined {
  const counts = new Map<string, { group: FormulaGroup; count: number }>();
  for (const group of groups) {
    if (!group) continue;
    const before = counts.get(group.form);
    if (before) before.count++;
    else counts.set(group.form, { group, count: 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most && most.count >= fewest ? most.group : undefined;
}

/**
 * Whether a row is like its neighbours but for this cell: it sums nothing up, and its other formulas go on from the row above
 * or into the row below. At an edge of the column there must be such a formula.
 */
function isOrdinary(sheet: CheckedSheet, row: number, column: number, isEdge: boolean): boolean {
  if (isTotal(sheet, row, column)) return false;
  const others = (sheet.snapshot.formulas[row] ?? []).flatMap((formula, other) => {
    const group = formula && other !== column ? sheet.groupAt(row, other) : undefined;
    return group ? [group.rows > 1] : [];
  });
  return others.length === 0 ? !isEdge : others.includes(true);
}

/** Whether a formula sums up its own column. */
function isTotal({ groupAt, snapshot }: CheckedSheet, row: number, column: number): boolean {
  const group = groupAt(row, column);
  if (!group?.tree) return false;
  return [...nodesOf(group.tree)].some((node) => {
    const area = areaAt(snapshot, group, node, row - group.row);
    return area !== undefined && area.rows > 1 && area.column <= column && column < area.column + area.columns;
  });
}

function finding(sheet: CheckedSheet, row: number, column: number, usual: FormulaGroup): Finding {
  const cell = cellAt(sheet.snapshot, row, column);
  const formula = sheet.snapshot.formulas[row]?.[column] ?? null;
  const right = filledDown(usual.formula, row - usual.row);
  const fix: Fix | undefined =
    right === undefined
      ? undefined
      : {
          label: { en: "Use the column's formula", "zh-CN": "改回本列公式", "zh-TW": "改回本欄公式" },
          changes: [{ row, column, before: { cell, formula }, after: { formula: right } }],
        };
  return {
    severity: "warning",
    area: cellArea(row, column),
    sentence: formula
      ? {
          en: "This formula is not the one of the other rows in its column: is that meant?",
          "zh-CN": "这里的公式与本列其他行不同：请确认是不是有意的。",
          "zh-TW": "這裡的公式與本欄其他列不同：請確認是不是刻意的。",
        }
      : {
          en: `${rounded(cell as number)} is typed here, where the other rows of the column have a formula: is that meant?`,
          "zh-CN": `这里是直接填的 ${rounded(cell as number)}，本列其他行都是公式：请确认是不是有意的。`,
          "zh-TW": `這裡是直接填的 ${rounded(cell as number)}，本欄其他列都是公式：請確認是不是刻意的。`,
        },
    ...(fix && { fix }),
  };
}
