import { beforeAll, describe, expect, test } from "vitest";
import type { Choices } from "../../core/plan/choices";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import type { Template } from "../../core/templates/template";
import { languages } from "../../core/text";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { marks } from "../../engines/marks";
import { differences, errors, type Results, resultCells } from "../../engines/result-problems";
import { startUniver } from "../../engines/univer";
import { examplePlans } from "../plan/example-design";
import { blankRowProblems, markedBlanks } from "./blank-rows";
import { golden } from "./golden";
import { plansOf, tested, usualPeople } from "./tested";

const univer = await startUniver();

/** A log with room for hundreds of cases takes the engines long; what is true of a few rows is true of all. */
const fewPeople = 20;

async function withFunctions(template: Template, choices: Partial<Choices> = {}) {
  const plans = plansOf(template, choices);
  return { plans, results: await univer.calculateSheets(plans) };
}

function withoutFunctions(template: Template, choices: Partial<Choices> = {}) {
  const plans = plansOf(template, { ...choices, flavour: "native" });
  return { plans, results: calculateInIronCalc(plans) };
}

interface Calculated {
  readonly plans: readonly SheetPlan[];
  readonly results: Results;
}

/** What both workbooks have: without our functions a sheet may have columns of workings on its right. */
function inBoth(native: Calculated, own: Calculated): [Results, Results] {
  const isWider = (sheet: number) => (native.plans[sheet]?.widths.length ?? 0) > (own.plans[sheet]?.widths.length ?? 0);
  const cropped = (results: Results) =>
    results.map((cells, sheet) => {
      return isWider(sheet) ? cells.map((line) => line.slice(0, own.plans[sheet]?.widths.length)) : cells;
    });
  return [cropped(native.results), cropped(own.results)];
}

/** Texts differ between languages; what is computed may not. */
function numbers(results: Results) {
  return resultCells(results).filter(({ cell }) => typeof cell === "number");
}

describe.each(tested)("$id", (template) => {
  const people = Math.min(usualPeople(template), fewPeople);
  let english: Awaited<ReturnType<typeof withFunctions>>;
  beforeAll(async () => {
    english = await withFunctions(template);
  });

  test("computes without an error what the golden table shows", async () => {
    const { plans, results } = english;
    expect(errors(plans, results)).toEqual([]);
    const marked = marks(plansOf(template, { flavour: "native" }));
    expect(markedBlanks(plans, results, marked)).toEqual([]);
    await expect(golden(template, plans, results, marked)).toMatchFileSnapshot(`../golden/templates/${template.id}.md`);
  });

  test("computes the same without our functions", async () => {
    const { plans, results } = await withFunctions(template);
    const native = withoutFunctions(template);
    expect(differences(native.plans, ...inBoth(native, { plans, results })), "IronCalc").toEqual([]);
    const again = await univer.calculateSheets(native.plans);
    expect(
      differences(native.plans, ...inBoth({ plans: native.plans, results: again }, { plans, results })),
      "Univer",
    ).toEqual([]);
  });

  test("computes the same numbers in every language", async () => {
    const few = await withFunctions(template, { people });
    for (const language of languages.filter((other) => other !== "en")) {
      const { plans, results } = await withFunctions(template, { language, people });
      expect(errors(plans, results)).toEqual([]);
      expect(numbers(results), language).toEqual(numbers(few.results));
      const native = withoutFunctions(template, { language, people });
      expect(differences(native.plans, ...inBoth(native, { plans, results })), `${language} in IronCalc`).toEqual([]);
    }
  });

  test("computes without an error for one person", async () => {
    const { plans, results } = await withFunctions(template, { people: 1 });
    expect(errors(plans, results)).toEqual([]);
    const native = plansOf(template, { flavour: "native", people: 1 });
    expect(
      differences(
        native,
        ...inBoth({ plans: native, results: await univer.calculateSheets(native) }, { plans, results }),
      ),
      "Univer",
    ).toEqual([]);
  });

  test("shows nothing where nothing is filled in", async () => {
    const { plans, results } = await withFunctions(template, { sample: false, people });
    expect(blankRowProblems(template, plans, results)).toEqual([]);
    const native = withoutFunctions(template, { sample: false, people });
    expect(blankRowProblems(template, native.plans, native.results), "IronCalc").toEqual([]);
    expect(differences(native.plans, ...inBoth(native, { plans, results })), "IronCalc").toEqual([]);
  });
});

describe("the comparison finds", () => {
  const plans = examplePlans();
  const right: Results = [[["a", 1, null, true]]];

  test.each<[string, Results]>([
    ["another number", [[["a", 1.000001, null, true]]]],
    ["another text", [[["b", 1, null, true]]]],
    ["a text for a number", [[["a", "1", null, true]]]],
    ["a blank for a number", [[["a", "", null, true]]]],
    ["a number for a blank", [[["a", 1, 0, true]]]],
    ["an error", [[["a", { error: "#N/A" }, null, true]]]],
    ["what spilled too far", [[["a", 1, null, true, 1]]]],
    ["a row too many", [[["a", 1, null, true], [1]]]],
    ["a sheet too many", [[["a", 1, null, true]], [[1]]]],
  ])("%s", (_, wrong) => {
    expect(differences(plans, right, wrong)).toHaveLength(1);
    expect(differences(plans, wrong, right)).toHaveLength(1);
  });

  test("nothing where numbers differ in the last digit, or a blank is an empty text", () => {
    expect(differences(plans, right, [[["a", 1 + 1e-12, "", true]]])).toEqual([]);
  });

  test("errors, also those that an engine gives as text", () => {
    expect(errors(plans, [[[{ error: "#N/A" }, "#N/IMPL!", "#1", "a"]]])).toHaveLength(2);
  });
});

test("conditions are judged row by row, the first that holds first", () => {
  const marked = marks(examplePlans({ flavour: "native" })).map(({ row, column, look }) => [row, column, look]);
  expect(marked).toEqual([
    [6, 3, "missed"],
    [5, 3, "met"],
    [7, 3, "met"],
  ]);
});
