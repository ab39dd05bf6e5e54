import { afterEach, describe, expect, test, vi } from "vitest";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";

afterEach(() => {
  vi.unstubAllGlobals();
});

const spilling = "=CONVERSION($D$2:$D$4,$E$2:$E$4)";

describe.each([false, true])("a glance at a cell tells the formula (Excel shows spilled ones: %s)", (shows) => {
  test.each<[string, number, number, string | null, boolean?]>([
    ["its own", 1, 0, "=KPI.CSAT(D2:D9)"],
    ["of the cell that spills into it", 3, 1, spilling],
    ["of the cell that spills a blank into it", 2, 1, spilling],
    ["of a value", 4, 0, null],
    ["of a text that looks like one", 5, 0, null],
    ["of a blank cell far outside", 900, 90, null],
    ["of an error", 6, 0, "=1/0", true],
    ["of an error that was typed", 7, 0, null, true],
  ])("%s", async (_, row, column, formula, isError = false) => {
    const { workbook, runtime, host } = openExcel();
    workbook.showsSpilledFormulas = shows;
    const sheet = workbook.add("it's new");
    sheet.fillFormula("A2", "=KPI.CSAT(D2:D9)", [[0.5]]).fillFormula("B2", spilling, [[0.5], [""], ["=x"]]);
    sheet.fill("A5", [[1]]).cells.put(5, 0, { value: "=1+1", isFormula: false });
    sheet.fillFormula("A7", "=1/0", [[{ error: "#DIV/0!" }]]).fill("A8", [[{ error: "#N/A" }]]);
    expect(await host.lookAt?.("it's new", row, column)).toEqual({ formula, isError });
    expect(runtime.trips).toBe(1);
  });
});

test("of a sheet that is gone is a sentence that names it", async () => {
  const { host } = openExcel();
  expect((await refusal(host.lookAt?.("gone", 0, 0) as Promise<unknown>))?.en).toMatch(/gone/);
});
