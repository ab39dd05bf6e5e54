import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { words } from "../../playground/words";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { examplePlans } from "../plan/example-design";
import { withoutEmptyRecords } from "../playground/without-empty-records";
import { type OpenedGrid, openBareGrid } from "./open-bare-grid";

let grid: OpenedGrid;

beforeAll(async () => {
  grid = await openBareGrid();
  await grid.start("en");
});

afterAll(() => grid?.close());

beforeEach(() =>
  grid.call(
    "open",
    workbookData("Ours", [blankSheet("Ours"), blankSheet("Other"), { ...blankSheet("Hidden"), hidden: 1 }]),
  ),
);

describe("where the sheets cannot be made", () => {
  test("a name that is taken by now is refused and nothing is touched", async () => {
    const before = await grid.call("snapshot");
    for (const name of ["OURS", "hidden"]) {
      const [first, second] = examplePlans();
      const plans = [first, { ...second, name }] as SheetPlan[];
      expect(await grid.call("render", plans)).toBe(words.sheetNameTaken.en);
      expect(await grid.call("snapshot")).toEqual(before);
    }
  });

  const steps = [
    "sheet.mutation.insert-sheet",
    "sheet.mutation.add-conditional-rule",
    "data-validation.mutation.addRule",
    "sheet.mutation.update-note",
  ];
  const cases = steps.flatMap((step) => (["before", "after"] as const).map((when) => [when, step] as const));

  test.each(cases)("the workbook is as it was: failing %s %s", async (when, step) => {
    await grid.call("type", 1, 0, "mine");
    const before = await grid.call("snapshot");
    await grid.call("fail", step, when);
    expect(await grid.call("render", examplePlans())).toBe(words.sheetsNotMade.en);
    expect(withoutEmptyRecords(await grid.call("snapshot"))).toEqual(withoutEmptyRecords(before));
    expect(await grid.call("shown")).toBe("Ours");
    await grid.call("undo");
    expect((await sheetNamed("Ours"))?.cellData?.[1]?.[0]?.v ?? null).toBeNull();
    expect(await grid.call("render", examplePlans())).toBeUndefined();
  });
});

describe("what the sidebar keeps", () => {
  const remember = (key: string, value: string) =>
    grid.page.evaluate(([key, value]) => window.bareGrid.host.remember(key, value), [key, value] as const);
  const recall = (key: string) => grid.page.evaluate((key) => window.bareGrid.host.recall(key), key);

  test("stays with the workbook and nowhere else", async () => {
    expect(await recall("choice")).toBeNull();
    expect(await recall("constructor")).toBeNull();
    await remember("choice", "native");
    await remember("__proto__", "odd");
    expect([await recall("choice"), await recall("__proto__")]).toEqual(["native", "odd"]);
    const kept = await grid.call("snapshot");
    await grid.call("open", workbookData("Other", [blankSheet("Other")]));
    expect(await recall("choice")).toBeNull();
    await grid.call("open", kept);
    expect(await recall("choice")).toBe("native");
    expect(await grid.page.evaluate(() => localStorage.length)).toBe(0);
  });
});

async function sheetNamed(wanted: string | undefined) {
  return Object.values((await grid.call("snapshot")).sheets).find(({ name }) => name === wanted);
}
