import { describe, expect, test } from "vitest";
import { checkSheet } from "../../../core/check/check-sheet";
import { areaName } from "../../../core/formulas/reference";
import type { SheetPlan } from "../../../core/plan/sheet-plan";
import { templates } from "../../../core/templates";
import { languages } from "../../../core/text";
import type { Cell } from "../../../core/values";
import { calculateInIronCalc } from "../../../engines/iron-workbook";
import { startUniver } from "../../../engines/univer";
import { readFormula } from "../../../sidebar/read-formula";
import { plansOf, usualPeople } from "../../templates/tested";
import { snapshotOfPlan } from "./template-snapshots";

const univer = await startUniver();

/** The sample's one slip: a deduction that the payroll's own check column points out too. */
const shown: Readonly<Record<string, readonly string[]>> = { payroll: ["deductions K8"] };

function foundIn(plans: readonly SheetPlan[], results: readonly (readonly (readonly Cell[])[])[]): string[] {
  return plans.flatMap((plan, index) =>
    checkSheet(snapshotOfPlan(plan, results[index] ?? []), readFormula).flatMap(({ rule, findings }) =>
      findings.map(({ area: { row, column, rows, columns } }) => `${rule.id} ${areaName(row, column, rows, columns)}`),
    ),
  );
}

describe.each(languages)("raises no false alarm in %s", (language) => {
  test.each(templates)("$id", async (template) => {
    const people = Math.min(usualPeople(template), 40);
    const own = plansOf(template, { language, people });
    expect(foundIn(own, await univer.calculateSheets(own)), "with our functions").toEqual(shown[template.id] ?? []);
    const native = plansOf(template, { language, people, flavour: "native" });
    expect(foundIn(native, calculateInIronCalc(native)), "native").toEqual(shown[template.id] ?? []);
  });

  test.each(templates)("$id without data", (template) => {
    const plans = plansOf(template, { language, people: 12, sample: false, flavour: "native" });
    expect(foundIn(plans, calculateInIronCalc(plans))).toEqual([]);
  });
});
