import { afterEach, expect, test, vi } from "vitest";
import { openExcel } from "./open-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("the names of all sheets are read in one request", async () => {
  const { workbook, runtime, host } = openExcel();
  workbook.add("Rules");
  expect(await host.sheetNames()).toEqual(["成績", "Rules"]);
  expect(runtime.trips).toBe(1);
});

test("what is remembered is kept with the workbook, in no cell", async () => {
  const { workbook, host } = openExcel();
  const sheets = workbook.sheets.map(({ state }) => state);
  expect(await host.recall("choices")).toBeNull();
  await host.remember("choices", '{"month":"2026-10"}');
  await host.remember("choices", "");
  expect(await host.recall("choices")).toBe("");
  await host.remember("choices", "=1+1");
  expect(await host.recall("choices")).toBe("=1+1");
  expect([...workbook.settings.keys()]).toEqual(["theirs", "choices"]);
  expect(workbook.sheets.map(({ state }) => state)).toEqual(sheets);
});
