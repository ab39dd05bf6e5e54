import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { beforeAll, describe, expect, test } from "vitest";
import type { NativeForm } from "../../core/define";
import { printNative } from "../../core/formulas/print-native";
import { nps } from "../../core/functions/nps";
import { IronCalc } from "../../engines/iron-calc";
import { startUniver } from "../../engines/univer";
import type { UniverSession } from "../../engines/univer-session";
import { buildGsheets } from "../../gsheets/build";
import { builtExcel, readBuilt } from "../excel/built-excel";
import { readAsExcel } from "../excel/placed-call";
import { shownResult } from "../excel/shown-result";
import { loadAppsScript } from "../hosts/apps-script";
import { CustomFunctionsRuntime } from "../hosts/custom-functions-runtime";
import { ExcelWorkbook } from "../hosts/excel-workbook";

const root = join(import.meta.dirname, "../..");
const published = join(root, "../shared/data/survey-2019.csv");
const survey = existsSync(published) ? published : join(root, "test/fixtures/survey.csv");

type Answers = readonly (number | null)[];

let code: string;
let excel: string;
let univer: UniverSession;

beforeAll(async () => {
  const outDir = mkdtempSync(join(tmpdir(), "service-kpi-agreement-"));
  await buildGsheets({ outDir });
  code = join(outDir, "Code.js");
  excel = readBuilt(await builtExcel(), "functions.js");
  univer = await startUniver();
});

/** The second column of the survey, below its heading. */
function surveyAnswers(): Answers {
  const { data } = Papa.parse<string[]>(readFileSync(survey, "utf8"), { skipEmptyLines: true });
  return data.slice(1).map((row) => Number(row[1]));
}

async function everywhere(answers: Answers): Promise<Record<string, unknown>> {
  const range = `B2:B${answers.length + 1}`;
  const cells = answers.map((value, index) => ({ row: index + 1, column: 1, value }));
  const native = printNative(nps, { scores: range });
  return {
    "Google Sheets": loadAppsScript(code).run(
      "NPS",
      answers.map((value) => [value ?? ""]),
    ),
    Excel: await inExcel(answers, range),
    Playground: await univer.calculate(cells, `NPS(${range})`),
    "native form": inIronCalc(cells, native),
  };
}

async function inExcel(answers: Answers, range: string): Promise<unknown> {
  const workbook = new ExcelWorkbook();
  const column = workbook.add("调查").fill(
    "B2",
    answers.map((value) => [value]),
  );
  const runtime = new CustomFunctionsRuntime(workbook, "en-US").run(excel);
  const shown = await runtime.call({
    name: "NPS",
    values: [readAsExcel(column, range)],
    address: "调查!D2",
    parameterAddresses: [`调查!${range}`],
  });
  return shownResult(shown);
}

function inIronCalc(cells: readonly { row: number; column: number; value: number | null }[], native?: NativeForm) {
  const engine = new IronCalc();
  for (const { row, column, value } of cells) engine.set(row, column, value);
  return engine.formula(native as string);
}

describe("one answer in every program", () => {
  test("a survey nobody here wrote", async () => {
    const results = Object.entries(await everywhere(surveyAnswers()));
    // Published with the survey: 8 promoters and 22 detractors of 39. Counted in our copy: 13 and 11 of 30.
    const expected = survey === published ? (-14 / 39) * 100 : (2 / 30) * 100;
    for (const [program, result] of results) expect(result, program).toBeCloseTo(expected, 9);
  });

  test("blanks and real zeros", async () => {
    // 2 promoters and 3 detractors of 6 answers: −16.67. With the blanks as zeros it would be −37.5.
    for (const [program, result] of Object.entries(await everywhere([10, null, 0, 0, 9, null, 8, 5]))) {
      expect(result, program).toBeCloseTo(-100 / 6, 9);
    }
  });
});
