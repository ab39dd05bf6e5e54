import type { IRange } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/preset-sheets-conditional-formatting";
import { cellName } from "../core/formulas/reference";
import { rangeAddress } from "./sheet-range";

type Highlight = Extract<IConditionFormattingRule["rule"], { type: "highlightCell" }>;

/** The operators that compare two values. */
export const signs: Readonly<Record<string, string>> = {
  equal: "=",
  notEqual: "<>",
  greaterThan: ">",
  greaterThanOrEqual: ">=",
  lessThan: "<",
  lessThanOrEqual: "<=",
};

/** When cells are marked, as a formula for the first of them; nothing for what no formula says. */
export function highlightFormula(rule: Highlight, ranges: readonly IRange[]): string | undefined {
  const first = ranges[0];
  if (!first) return undefined;
  const cell = cellName(first.startRow, first.startColumn);
  switch (rule.subType) {
    case "formula":
      return rule.value;
    case "number":
      return `=AND(ISNUMBER(${cell}),${numberTest(cell, rule.operator, rule.value)})`;
    case "text":
      return textTest(cell, rule.operator, rule.value ?? "");
    case "timePeriod":
      return undefined;
    default:
      return ranges.length === 1 ? wholeTest(cell, fixed(rangeAddress(first)), rule) : undefined;
  }
}

function numberTest(cell: string, operator: string, value: number | readonly number[] | undefined): string {
  const [low = 0, high = 0] = [value ?? 0].flat();
  if (operator === "between") return `${cell}>=${low},${cell}<=${high}`;
  if (operator === "notBetween") return `OR(${cell}<${low},${cell}>${high})`;
  return `${cell}${signs[operator]}${low}`;
}

function textTest(cell: string, operator: string, text: string): string | undefined {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  const tests: Readonly<Record<string, string>> = {
    containsText: `=ISNUMBER(SEARCH(${quoted},${cell}))`,
    notContainsText: `=ISERROR(SEARCH(${quoted},${cell}))`,
    beginsWith: `=LEFT(${cell},${text.length})=${quoted}`,
    endsWith: `=RIGHT(${cell},${text.length})=${quoted}`,
    equal: `=${cell}=${quoted}`,
    notEqual: `=${cell}<>${quoted}`,
    containsBlanks: `=LEN(TRIM(${cell}))=0`,
    notContainsBlanks: `=LEN(TRIM(${cell}))>0`,
    containsErrors: `=ISERROR(${cell})`,
    notContainsErrors: `=NOT(ISERROR(${cell}))`,
  };
  return tests[operator];
}

/** Tests of a cell against all others. */
function wholeTest(cell: string, all: string, rule: Highlight): string | undefined {
  switch (rule.subType) {
    case "duplicateValues":
      return `=COUNTIF(${all},${cell})>1`;
    case "uniqueValues":
      return `=COUNTIF(${all},${cell})=1`;
    case "average":
      return `=AND(ISNUMBER(${cell}),${cell}${signs[rule.operator]}AVERAGE(${all}))`;
    case "rank": {
      const count = rule.isPercent ? `MAX(1,INT(COUNT(${all})*${rule.value}/100))` : `MIN(COUNT(${all}),${rule.value})`;
      const limit = rule.isBottom ? `<=SMALL(${all},${count})` : `>=LARGE(${all},${count})`;
      return `=AND(ISNUMBER(${cell}),${cell}${limit})`;
    }
    default:
      return undefined;
  }
}

function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
