import { afterEach, describe, expect, test, vi } from "vitest";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";

afterEach(() => {
  vi.unstubAllGlobals();
});

const spilling = "=CONVERSION($D$2:$D$4,$E$2:$E$4)";

describe.each([false, true])("the formula behind a cell (Excel shows spilled ones: %s)", (shows) => {
  test.each<[string, number, number, string | null]>([
    ["its own", 1, 0, "=KPI.CSAT(D2:D9)"],
    ["of the cell that spills into it", 3, 1, spilling],
    ["of the cell that spills a blank into it", 2, 1, spilling],
    ["of a value", 4, 0, null],
    ["of a text that looks like one", 5, 0, null],
    ["of a blank cell far outside", 900, 90, null],
  ])("%s", async (_, row, column, formula) => {
    const { workbook, runtime, host } = openExcel();
    workbook.showsSpilledFormulas = shows;
    const sheet = workbook.add("it's new");
    sheet.fillFormula("A2", "=KPI.CSAT(D2:D9)", [[0.5]]).fillFormula("B2", spilling, [[0.5], [""], ["=x"]]);
    sheet.fill("A5", [[1]]).cells.put(5, 0, { value: "=1+1", isFormula: false });
    expect(await host.formulaBehind?.("it's new", row, column)).toBe(formula);
    expect(runtime.trips).toBe(1);
  });
});

test("of a sheet that is gone is a sentence that names it", async () => {
  const { host } = openExcel();
  expect((await refusal(host.formulaBehind?.("gone", 0, 0) as Promise<unknown>))?.en).toMatch(/gone/);
});
