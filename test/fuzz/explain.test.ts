import { expect, test } from "vitest";
import { explain } from "../../core/explain/explain";
import type { Explanation } from "../../core/explain/explanation";
import { neededSheets } from "../../core/explain/find-call";
import { parseReference } from "../../core/formulas/reference";
import { readFormula } from "../../sidebar/read-formula";
import { fuzz } from "./fuzz";
import { hostileWorkbook, placesOf } from "./hostile-sheets";
import { kpiNames } from "./kpi-names";
import { unsound } from "./unsound";

function expectTellable(explanation: Explanation, cell: string, sheets: readonly string[]): void {
  expect(unsound(explanation)).toEqual([]);
  expect(explanation.cell).toBe(cell);
  if (explanation.anchor !== undefined) expect(parseReference(explanation.anchor), explanation.anchor).toBeDefined();
  const { problem, parts, native } = explanation;
  for (const { bar = 0 } of parts) expect(bar >= 0 && bar <= 1, `a bar of ${bar}`).toBe(true);
  if (problem?.at) {
    expect(sheets).toContain(problem.at.sheet);
    expect(parseReference(problem.at.address), problem.at.address).toBeDefined();
  }
  if (native !== undefined) expect(kpiNames(native)).toEqual([]);
}

test("every cell of every sheet is told of, or is no KPI's", async () => {
  await fuzz("explain", hostileWorkbook, ({ sheet, others }) => {
    for (const { row, column, name } of placesOf(sheet)) {
      const needed = neededSheets(sheet, { row, column }, readFormula);
      const read = others.filter((other) => needed.includes(other.name));
      const workbook = { sheet, others: new Map(read.map((other) => [other.name, other])), read: readFormula };
      const explanation = explain(workbook, { row, column });
      if (explanation) expectTellable(explanation, name, [sheet.name, ...read.map((other) => other.name)]);
    }
  });
});
