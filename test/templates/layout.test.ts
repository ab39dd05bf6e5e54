import { describe, expect, test } from "vitest";
import type { SheetFlavour } from "../../core/plan/choices";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { languages } from "../../core/text";
import { examplePlans } from "../plan/example-design";
import { planProblems } from "./plan-problems";
import { plansOf, tested, usualPeople } from "./tested";

const flavours: readonly SheetFlavour[] = ["functions", "prefixed", "native"];

test("every template has a name of its own and texts", () => {
  expect(new Set(tested.map(({ id }) => id)).size).toBe(tested.length);
  for (const { id, title, summary, rows } of tested) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    const texts = languages.flatMap((language) => [
      title[language],
      summary[language],
      rows?.label[language] ?? "rows",
    ]);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  }
});

describe.each(tested)("$id", (template) => {
  test.each(flavours)("lays out in every language and size with %s", (flavour) => {
    for (const language of languages) {
      for (const sample of [true, false]) {
        for (const people of [1, usualPeople(template), 40]) {
          const plans = plansOf(template, { language, flavour, sample, people });
          expect(planProblems(plans, flavour), `${language}, ${people} people, sample ${sample}`).toEqual([]);
          expect(JSON.parse(JSON.stringify(plans)), "plain data").toEqual(plans);
        }
      }
    }
  });
});

describe("the check of a plan finds", () => {
  const [first, ...others] = examplePlans() as [SheetPlan, ...SheetPlan[]];
  const cellArea = { row: 5, column: 1, rows: 1, columns: 1 };
  const withFormula = (formula: string): SheetPlan => ({
    ...first,
    cells: first.cells.map((row, index) => (index === 3 ? [...row.slice(0, -1), { formula }] : row)),
  });
  const withCondition = (formula: string): SheetPlan => ({
    ...first,
    conditions: [{ area: cellArea, value: { kind: "formula", formula, look: "met" } }],
  });
  const listed = (...words: string[]): SheetPlan => ({
    ...first,
    validations: [{ area: cellArea, value: { kind: "list", words, message: "Choose one." } }],
  });

  test.each<[string, SheetPlan]>([
    ["a decimal", withFormula("=A1*0.5")],
    ["a decimal without its zero", withFormula("=A1*.5")],
    ["an array in braces", withFormula("=SUM({1,2})")],
    ["a parenthesis too many", withFormula("=SUM(A1))")],
    ["a parenthesis too few", withFormula('=IF(A1="(",1,2')],
    ["a text that is not closed", withFormula('=A1&"b')],
    ["an argument that is missing", withFormula("=SUM(undefined)")],
    ["a sheet that is not there", withFormula("='Elsewhere'!A1")],
    ["a prefix where there is none", withFormula("=KPI.CSAT(A1:A2)")],
    ["a condition of another sheet", withCondition("='Rules'!A1=1")],
    ["a condition that calls a function of ours", withCondition("=CSAT(A1:A2)=1")],
    ["an empty text", { ...first, notes: [{ area: cellArea, value: " " }] }],
    ["a name that Excel refuses", { ...first, name: "a/b" }],
    ["a name that is too long", { ...first, name: "x".repeat(32) }],
    ["a spill into a filled cell", { ...first, spills: [{ row: 5, column: 3, rows: 13, columns: 1 }] }],
    ["an input that holds a formula", { ...first, inputs: [{ row: 17, column: 1, rows: 1, columns: 1 }] }],
    ["a look outside the sheet", { ...first, looks: [{ area: { ...cellArea, row: 99 }, value: "input" }] }],
    ["two looks of one cell", { ...first, looks: [...first.looks, { area: cellArea, value: "input" }] }],
    ["a format that leaves a dot", { ...first, formats: [{ area: cellArea, value: '"≥ "0.##%' }] }],
    ["a list with a comma in a word", listed("a,b", "c")],
    ["a list that is too long", listed("x".repeat(200), "y".repeat(100))],
  ])("%s", (_, plan) => {
    expect(planProblems([plan, ...others], "functions")).not.toEqual([]);
  });
});
