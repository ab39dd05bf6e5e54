import type { IRange, IWorkbookData } from "@univerjs/core";
import { expect } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { extrasOf } from "../../playground/sheet-extras";
import { expectPlanned } from "./expect-planned";

/** Compares the sheets of a workbook with their plans, with all that Univer keeps beside the cells. */
export function expectRenderedIn(data: IWorkbookData, plans: readonly SheetPlan[]): void {
  for (const plan of plans) {
    const sheet = Object.values(data.sheets).find(({ name }) => name === plan.name);
    expectPlanned(sheet ?? {}, plan, data.styles);
    expectExtras(data, sheet?.id ?? "", plan);
  }
}

function expectExtras(data: IWorkbookData, sheetId: string, plan: SheetPlan): void {
  const { conditions, validations, notes } = extrasOf(data, sheetId);
  const written = conditions.map(({ ranges, rule }) => {
    if (rule.type === "dataBar") return [areaOf(ranges[0]), rule.config.max.value];
    return [areaOf(ranges[0]), "value" in rule ? rule.value : undefined];
  });
  expect(written).toEqual(
    plan.conditions.map(({ area, value }) => [area, value.kind === "bar" ? value.full : value.formula]),
  );
  const inOrder = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
  expect(inOrder(validations.map(({ ranges, error }) => [areaOf(ranges[0]), error]))).toEqual(
    inOrder(plan.validations.map(({ area, value }) => [area, value.message])),
  );
  expect(inOrder(notes.map(({ row, col, note }) => [row, col, note]))).toEqual(
    inOrder(plan.notes.map(({ area, value }) => [area.row, area.column, value])),
  );
}

function areaOf(range: IRange | undefined) {
  const { startRow: row = -1, startColumn: column = -1, endRow = -1, endColumn = -1 } = range ?? {};
  return { row, column, rows: endRow - row + 1, columns: endColumn - column + 1 };
}
