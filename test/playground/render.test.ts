import { describe, expect, test } from "vitest";
import { conditionRule } from "../../playground/condition-rule";
import { planData } from "../../playground/plan-data";
import { sheetNote } from "../../playground/sheet-note";
import { validationRule } from "../../playground/validation-rule";
import { exampleChoices, examplePlans, hostileNames } from "../plan/example-design";
import { expectPlanned } from "./expect-planned";

const area = { row: 5, column: 3, rows: 12, columns: 1 };
const range = { startRow: 5, endRow: 16, startColumn: 3, endColumn: 3 };

describe("a plan as Univer's data", () => {
  test.each(["functions", "native"] as const)("holds what was planned, with %s", (flavour) => {
    for (const plan of examplePlans({ ...exampleChoices, flavour })) expectPlanned(planData(plan), plan);
  });

  test("keeps hostile names as texts that are no formulas", () => {
    const rows = planData(examplePlans()[0] as never).cellData;
    const names = hostileNames.map((_, index) => rows[5 + index]?.[0]);
    expect(names.map((cell) => [cell?.v, cell?.t, cell?.f])).toEqual(hostileNames.map((name) => [name, 1, undefined]));
  });

  test("leaves the cells that a formula spills into empty", () => {
    const plan = examplePlans()[0];
    const rows = planData(plan as never).cellData;
    expect(plan?.spills.length).toBeGreaterThan(0);
    for (const { row, column, rows: count } of plan?.spills ?? []) {
      const below = Array.from({ length: count - 1 }, (_, index) => rows[row + index + 1]?.[column]);
      expect(below.map((cell) => [cell?.v, cell?.f])).toEqual(below.map(() => [undefined, undefined]));
    }
  });

  test("marks cells by a formula, the first that holds winning", () => {
    const rule = conditionRule({ area, value: { kind: "formula", formula: "=D6<>1", look: "missed" } }, "a");
    expect(rule).toEqual({
      cfId: "a",
      ranges: [range],
      stopIfTrue: true,
      rule: {
        type: "highlightCell",
        subType: "formula",
        value: "=D6<>1",
        style: { bg: { rgb: "#fdecea" }, cl: { rgb: "#b42318" } },
      },
    });
  });

  test("gives a list of words as they are, commas and equals signs too", () => {
    const value = { kind: "list", words: ["a,b", "=c", 'd"e'], message: "One of three." } as const;
    const rule = validationRule({ area, value }, "a");
    expect(rule).toMatchObject({ type: "list", ranges: [range], allowBlank: true, error: "One of three." });
    expect(JSON.parse(rule.formula1 ?? "")).toEqual(["a,b", "=c", 'd"e']);
  });

  test.each([
    [
      { highest: 100, isWhole: true },
      { type: "whole", operator: "between", formula1: "0", formula2: "100" },
    ],
    [
      { highest: null, isWhole: false },
      { type: "decimal", operator: "greaterThanOrEqual", formula1: "0" },
    ],
  ])("gives the limits of a number %o", (limits, expected) => {
    const value = { kind: "number", lowest: 0, message: "m", ...limits } as const;
    expect(validationRule({ area, value }, "a")).toMatchObject(expected);
  });

  test("makes room for a long note and no more than fits the screen", () => {
    const note = (text: string) => sheetNote({ area, value: text }, "a");
    expect(note("短")).toMatchObject({ row: 5, col: 3, note: "短" });
    expect(note("长".repeat(100)).height).toBeGreaterThan(note("a".repeat(100)).height);
    expect(note("长\n".repeat(1000)).height).toBeLessThan(400);
  });
});
