import { beforeAll, describe, expect, test } from "vitest";
import type { Cell } from "../../core/values";
import { CustomFunctionsRuntime, type ExcelCall, type Shown } from "../hosts/custom-functions-runtime";
import { ExcelWorkbook } from "../hosts/excel-workbook";
import { builtExcel, readBuilt } from "./built-excel";
import { readAsExcel } from "./placed-call";
import { shownResult } from "./shown-result";

/** 2 promoters, 3 detractors and 1 between them: 6 answers, −16.67. With the blanks as zeros it would be −37.5. */
const scores: readonly Cell[] = [10, null, 0, 0, 9, null, 8, 5];
const right = -100 / 6;

let script: string;

beforeAll(async () => {
  script = readBuilt(await builtExcel(), "functions.js");
}, 60_000);

function opened(values: readonly Cell[] = scores, { sheet = "调查", language = "en-US" } = {}) {
  const workbook = new ExcelWorkbook();
  const column = workbook.add(sheet).fill(
    "B2",
    values.map((value) => [value]),
  );
  const runtime = new CustomFunctionsRuntime(workbook, language).run(script);
  const nps = (address: string, parameterAddress: string | null = `${sheet}!${address}`): ExcelCall => ({
    name: "NPS",
    values: [readAsExcel(column, address)],
    address: `${sheet}!D2`,
    parameterAddresses: [parameterAddress],
  });
  return { workbook, runtime, nps };
}

function sentenceOf(shown: Shown): string {
  if (!("error" in shown)) throw new Error(`not an error: ${JSON.stringify(shown)}`);
  expect(shown.error).toBe("#VALUE!");
  return shown.message;
}

describe("a blank within a range arrives as 0", () => {
  test("blanks are left out and real zeros count", async () => {
    const { runtime, nps } = opened();
    expect(shownResult(await runtime.call(nps("B2:B9")))).toBeCloseTo(right, 9);
    expect(runtime.trips).toBe(1);
  });

  test("without a zero nothing is asked", async () => {
    const { runtime, nps } = opened([10, 9, 3]);
    expect(shownResult(await runtime.call(nps("B2:B4")))).toBeCloseTo(100 / 3, 9);
    expect(runtime.trips).toBe(0);
  });

  test.each(["B2:B40", "A1:C30", "B2:B9"])("%s, also beyond the used cells", async (address) => {
    const { runtime, nps } = opened();
    expect(shownResult(await runtime.call(nps(address)))).toBeCloseTo(right, 9);
  });

  test("a whole column loads only its used cells", async () => {
    const { runtime, nps } = opened();
    expect(shownResult(await runtime.call(nps("B:B")))).toBeCloseTo(right, 9);
  });

  test("a range of nothing but blanks has no data", async () => {
    const { runtime, nps } = opened([]);
    const shown = await runtime.call(nps("B2:B9"));
    expect(shown).toMatchObject({ error: "#N/A", message: expect.stringContaining("scores") });
  });

  test.each(["O'Brien", "2026年 1月", "a!b"])("on the sheet %s", async (sheet) => {
    const { runtime, nps } = opened(scores, { sheet });
    const quoted = `'${sheet.replaceAll("'", "''")}'!B2:B9`;
    expect(shownResult(await runtime.call(nps("B2:B9", quoted)))).toBeCloseTo(right, 9);
  });

  test("a single option that points to an empty cell counts as left out", async () => {
    const { runtime } = opened();
    const call = { name: "CSAT", values: [[[5], [4], [1], [2]], 0, null], address: "调查!D2" };
    const byReference = await runtime.call({ ...call, parameterAddresses: ["调查!F1:F4", "调查!G1", null] });
    expect(shownResult(byReference)).toBe(0.5);
    const literal = await runtime.call({ ...call, parameterAddresses: ["调查!F1:F4", null, null] });
    expect(sentenceOf(literal)).toContain("0");
  });

  test("in a column taken element by element a row half filled in stays blank, and one where nobody paid is 0", async () => {
    const { workbook, runtime } = opened();
    const sheet = workbook.add("sales").fill("A1", [
      [200, 120],
      [null, null],
      [0, 0],
      [50, null],
      [50, 0],
    ]);
    const shown = await runtime.call({
      name: "CONVERSION",
      values: [readAsExcel(sheet, "A1:A5"), readAsExcel(sheet, "B1:B5")],
      address: "sales!D1",
      parameterAddresses: ["sales!A1:A5", "sales!B1:B5"],
    });
    expect(shownResult(shown)).toEqual([[0.6], [null], [null], [null], [0]]);
  });
});

describe("where nobody can be asked", () => {
  test("a computed array has no address: its zeros are zeros", async () => {
    const { runtime, nps } = opened();
    expect(shownResult(await runtime.call(nps("B2:B9", null)))).toBe(-37.5);
    const { parameterAddresses: _, ...withoutAddresses } = nps("B2:B9");
    expect(shownResult(await runtime.call(withoutAddresses))).toBe(-37.5);
    expect(runtime.trips).toBe(0);
  });

  test.each([
    ["en-US", "enter the formula again"],
    ["zh-CN", "重新输入公式"],
    ["zh-HK", "重新輸入公式"],
  ])("no answer from the workbook is a sentence in %s, not a number", async (language, words) => {
    const { runtime, nps } = opened(scores, { language });
    runtime.failWith = "GeneralException";
    const sentence = sentenceOf(await runtime.call(nps("B2:B9")));
    expect(sentence).toContain(words);
    expect(sentence).toContain("B2:B9");
  });

  test.each(["调查!B2:B5,调查!B7:B9", "'[other.xlsx]调查'!B2:B9", "调查!nonsense"])(
    "%s is refused",
    async (address) => {
      const { runtime, nps } = opened();
      expect(sentenceOf(await runtime.call(nps("B2:B9", address)))).toContain("one range of this workbook");
      expect(runtime.trips).toBe(0);
    },
  );

  test("without the library for workbooks the call fails too", async () => {
    const { runtime, nps } = opened();
    runtime.run("Excel = undefined");
    expect(sentenceOf(await runtime.call(nps("B2:B9")))).toContain("enter the formula again");
  });

  test("a sheet deleted meanwhile fails only the call that reads it", async () => {
    const { runtime, nps } = opened();
    const [lost, ...kept] = await runtime.callAll([
      nps("B2:B9", "gone!B2:B9"),
      nps("B2:B9"),
      nps("B2:B5"),
      nps("B2:B3"),
    ]);
    sentenceOf(lost as Shown);
    expect(kept.map(shownResult)).toEqual([right, -100 / 3, 100].map((value) => expect.closeTo(value, 9)));
  });

  test("while the user is typing into a cell the formula waits", async () => {
    const { workbook, runtime, nps } = opened();
    workbook.isCellBeingEdited = true;
    const pending = runtime.call(nps("B2:B9"));
    const first = await Promise.race([pending, new Promise((resolve) => setTimeout(resolve, 50, "still waiting"))]);
    expect(first).toBe("still waiting");
    runtime.endCellEdit();
    expect(shownResult(await pending)).toBeCloseTo(right, 9);
  });
});

test("500 formulas of one recalculation ask once", async () => {
  const { runtime, nps } = opened();
  const calls = Array.from({ length: 500 }, (_, index) => nps(`B2:B${9 + (index % 7)}`));
  const shown = await runtime.callAll(calls);
  expect(shown.map(shownResult)).toEqual(calls.map(() => expect.closeTo(right, 9)));
  expect(runtime.trips).toBe(1);
});

describe("an error names the cell", () => {
  test("by its plain name on the formula's own sheet", async () => {
    const { runtime, nps } = opened([10, "９０", 8]);
    expect(sentenceOf(await runtime.call(nps("B2:B4")))).toMatch(/^B3 /);
  });

  test("with the sheet where it is another", async () => {
    const { runtime, nps } = opened([10, 12, 8]);
    const shown = await runtime.call({ ...nps("B2:B4"), address: "'别的 表'!A1" });
    expect(sentenceOf(shown)).toMatch(/^调查!B3 /);
  });

  test("in the language Excel is shown in, also inside a block", async () => {
    const { workbook, runtime } = opened([], { language: "zh-TW" });
    const sheet = workbook.add("業績").fill("A1", [
      [200, 120],
      [20, 25],
    ]);
    const shown = await runtime.call({
      name: "CONVERSION",
      values: [readAsExcel(sheet, "A1:A2"), readAsExcel(sheet, "B1:B2")],
      address: "業績!D1",
      parameterAddresses: ["業績!A1:A2", "業績!B1:B2"],
    });
    expect(shown).toEqual([
      [0.6],
      [expect.objectContaining({ code: "#VALUE!", message: expect.stringMatching(/^B2 .*核對/) })],
    ]);
  });

  test("an error that Excel does not let out becomes #VALUE! and keeps its sentence", async () => {
    const { runtime, nps } = opened([10, { error: "#REF!" }, 8]);
    expect(sentenceOf(await runtime.call(nps("B2:B4")))).toMatch(/^B3 .*#REF!/);
  });

  test("other errors pass as they are", async () => {
    const { runtime, nps } = opened([10, { error: "#DIV/0!" }, 8]);
    expect(await runtime.call(nps("B2:B4"))).toMatchObject({ error: "#DIV/0!" });
  });
});
