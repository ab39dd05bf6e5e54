import { generateRandomId, type IRange, type ISheetDataValidationRule } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { filledFormula, formulaWithoutColumns } from "./formula-without-columns";
import { rangeWithoutColumns } from "./range-without-columns";

/** A stretch of a rule's cells, and its formulas as they are for the first of them. */
interface Part {
  readonly range: IRange;
  readonly formulas: readonly string[];
}

/** A conditional format when columns of its sheet are gone; none where its cells or what it looks at are gone. */
export function conditionWithoutColumns(
  condition: IConditionFormattingRule,
  removed: readonly number[],
): IConditionFormattingRule[] {
  const { rule, ranges } = condition;
  if (rule.type !== "highlightCell" || rule.subType !== "formula") return withRanges(condition, removed);
  return partsWithout(ranges, [rule.value], removed).map(({ range, formulas: [value = ""] }) => ({
    ...condition,
    cfId: generateRandomId(),
    ranges: [range],
    rule: { ...rule, value },
  }));
}

/** A validation when columns of its sheet are gone; none where its cells or what it looks at are gone. */
export function validationWithoutColumns(
  rule: ISheetDataValidationRule,
  removed: readonly number[],
): ISheetDataValidationRule[] {
  const given = [rule.formula1 ?? "", rule.formula2 ?? ""];
  if (!given.some(isFormula)) return withRanges(rule, removed);
  return partsWithout(rule.ranges, given, removed).map(({ range, formulas: [formula1 = "", formula2 = ""] }) => ({
    ...rule,
    uid: generateRandomId(),
    ranges: [range],
    formula1,
    ...(formula2 && { formula2 }),
  }));
}

function withRanges<T extends { readonly ranges: IRange[] }>(rule: T, removed: readonly number[]): T[] {
  const ranges = rule.ranges.flatMap((range) => rangeWithoutColumns(range, removed));
  return ranges.length > 0 ? [{ ...rule, ranges }] : [];
}

function isFormula(text: string): boolean {
  return text.startsWith("=");
}

/** A rule's formulas are written for its first cell: where columns between are gone, others need their own. */
function partsWithout(ranges: readonly IRange[], formulas: readonly string[], removed: readonly number[]): Part[] {
  const [first] = [...ranges].sort(
    (one, other) => one.startRow - other.startRow || one.startColumn - other.startColumn,
  );
  const parts: Part[] = [];
  for (const range of ranges) {
    for (let column = range.startColumn; column <= range.endColumn; column++) {
      const [place] = rangeWithoutColumns({ ...range, startColumn: column, endColumn: column }, removed);
      if (!first || !place) continue;
      const [right, down] = [column - first.startColumn, range.startRow - first.startRow];
      const written = further(formulas, right, down).map((text) =>
        isFormula(text) ? formulaWithoutColumns(text, removed) : text,
      );
      if (written.some((formula) => formula.includes("#REF!"))) continue;
      const last = parts.at(-1);
      if (last && goesOn(last, place, written)) last.range.endColumn = place.endColumn;
      else parts.push({ range: place, formulas: written });
    }
  }
  return parts;
}

function goesOn({ range, formulas }: Part, next: IRange, written: readonly string[]): boolean {
  if (range.startRow !== next.startRow || range.endRow !== next.endRow) return false;
  if (range.endColumn + 1 !== next.startColumn) return false;
  return further(formulas, next.startColumn - range.startColumn, 0).join() === written.join();
}

function further(formulas: readonly string[], columns: number, rows: number): string[] {
  return formulas.map((text) => (isFormula(text) ? filledFormula(text, columns, rows) : text));
}
