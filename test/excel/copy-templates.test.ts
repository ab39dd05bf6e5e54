import { afterEach, expect, test, vi } from "vitest";
import { isFormula } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import { planTemplate } from "../../core/templates/template";
import { exampleChoices } from "../plan/example-design";
import { openExcel } from "./open-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

const all = templates.map((template) => [template.id, template] as const);

test.each(all)("every sheet of %s can be copied as values without its second column", async (_, template) => {
  const { workbook, runtime, host } = openExcel();
  const choices = { ...exampleChoices, people: template.rows?.usual ?? exampleChoices.people };
  const plans = planTemplate(template, choices, await host.sheetNames());
  await host.renderSheets(plans);
  const sources = plans.map(({ name }) => workbook.sheet(name)?.state);
  for (const [index, { name, cells }] of plans.entries()) {
    const changes = cells.flatMap((line, row) =>
      line.flatMap((cell, column) =>
        cell !== null && isFormula(cell) ? [{ row, column, content: row * 100 + column }] : [],
      ),
    );
    const trips = runtime.trips;
    await host.copySheet({ source: name, name: `copy ${index}`, changes, removedColumns: [1] });
    // One more where the same formula stands in neighbouring cells.
    expect(runtime.trips - trips).toBeLessThanOrEqual(4);
    const copied = workbook.sheet(`copy ${index}`);
    const expected = cells.map((line, row) =>
      line.flatMap((cell, column) => {
        if (column === 1) return [];
        return [cell !== null && isFormula(cell) ? row * 100 + column : cell === "" ? null : cell];
      }),
    );
    expect(cells.map((line, row) => line.slice(1).map((__, column) => copied?.formulaAt(row, column)))).toEqual(
      expected,
    );
  }
  expect(plans.map(({ name }) => workbook.sheet(name)?.state)).toEqual(sources);
});
