import { beforeAll, describe, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { expectResult } from "../core/expect-result";
import { CustomFunctionsRuntime, type Shown } from "../hosts/custom-functions-runtime";
import { ExcelWorkbook } from "../hosts/excel-workbook";
import { builtExcel, readBuilt } from "./built-excel";
import { placedCall } from "./placed-call";
import { asLetOut, shownResult } from "./shown-result";

const examples = functions.flatMap((kpi) =>
  kpi.examples.map((example, index) => ({
    kpi,
    example,
    sheet: `${kpi.name} ${index}月`,
    call: JSON.stringify(example[0]),
  })),
);

describe("every example in the real custom-functions runtime", () => {
  const workbook = new ExcelWorkbook();
  const runtime = new CustomFunctionsRuntime(workbook);
  const shown = new Map<string, Shown>();

  beforeAll(async () => {
    runtime.run(readBuilt(await builtExcel(), "functions.js"));
    const calls = examples.map(({ kpi, example, sheet }) => placedCall(workbook, sheet, kpi, example));
    const results = await runtime.callAll(calls);
    for (const [index, { sheet }] of examples.entries()) shown.set(sheet, results[index] as Shown);
  }, 60_000);

  test.each(examples)("$kpi.name $call", ({ example, sheet }) => {
    expectResult(shownResult(shown.get(sheet) as Shown), asLetOut(example[1]));
  });

  test("all calls together asked the workbook once", () => {
    expect(runtime.trips).toBe(1);
  });
});
