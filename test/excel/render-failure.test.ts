import { afterEach, describe, expect, test, vi } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { languages } from "../../core/text";
import { HostError } from "../../sidebar/host";
import { betrayed, glued } from "../core/chinese";
import { examplePlans } from "../plan/example-design";
import { openExcel } from "./open-excel";

afterEach(() => {
  vi.unstubAllGlobals();
});

const plans = examplePlans({ language: "zh-CN" });

/** The failure of rendering, which must be a sentence in each language. */
async function refusal({ host }: ReturnType<typeof openExcel>, of: readonly SheetPlan[] = plans): Promise<HostError> {
  const problem = await host.renderSheets(of).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(problem).toBeInstanceOf(HostError);
  const { text } = problem as HostError;
  for (const language of languages) expect(text[language]).toMatch(/[.。]$/);
  expect([...betrayed(text), ...glued(text)]).toEqual([]);
  return problem as HostError;
}

test("wherever Excel fails, the workbook is as it was", async () => {
  const { workbook, runtime, host } = openExcel(18);
  const before = workbook.state;
  let failures = 0;
  for (;;) {
    runtime.host.actionsUntilFailure = failures;
    const problem: unknown = await host.renderSheets(plans).catch((reason: unknown) => reason);
    if (problem === undefined) break;
    failures++;
    expect(problem).toBeInstanceOf(HostError);
    expect((problem as HostError).text.en).toContain("GeneralException");
    expect(workbook.state).toEqual(before);
  }
  expect(failures).toBeGreaterThan(500);
  expect(workbook.sheets).toHaveLength(1 + plans.length);
});

describe("nothing is changed", () => {
  test("where a name is taken, in whatever case and however hidden", async () => {
    const excel = openExcel();
    excel.workbook.add((plans[1]?.name ?? "").toUpperCase());
    const before = excel.workbook.state;
    const { text } = await refusal(excel);
    for (const language of languages) expect(text[language]).toContain(plans[1]?.name);
    expect(excel.workbook.state).toEqual(before);
    expect(excel.runtime.trips).toBe(1);
  });

  test("where the workbook takes no new sheets", async () => {
    const excel = openExcel();
    excel.workbook.isStructureProtected = true;
    const before = excel.workbook.state;
    expect((await refusal(excel)).text.en).toContain("Protect Workbook");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where a cell is being edited", async () => {
    const excel = openExcel();
    excel.workbook.isCellBeingEdited = true;
    const before = excel.workbook.state;
    expect((await refusal(excel)).text.en).toContain("Enter");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where the second of several requests is refused", async () => {
    const excel = openExcel();
    const before = excel.workbook.state;
    const long = plans.map((plan) => ({
      ...plan,
      cells: plan.cells.map((line) => line.map((cell) => cell ?? "长".repeat(30_000))),
      spills: [],
    }));
    Object.defineProperty(excel.runtime, "failWith", {
      get: () => (excel.runtime.trips === 3 ? "RequestPayloadSizeLimitExceeded" : undefined),
    });
    expect((await refusal(excel, long)).text.en).toContain("fewer rows");
    expect(excel.runtime.requests[1]?.actions).toContain("Formulas");
    expect(excel.workbook.state).toEqual(before);
  });
});

test("a sheet that somebody made meanwhile is not touched", async () => {
  const excel = openExcel();
  const { workbook } = excel;
  const add = workbook.add.bind(workbook);
  const taken = plans[1]?.name ?? "";
  workbook.add = (name) => {
    if (name === taken) add(taken).fill("A1", [["theirs"]]);
    return add(name);
  };
  const { text } = await refusal(excel);
  expect(text.en).toContain("of that name");
  expect(workbook.sheets.map(({ name }) => name)).toEqual(["成績", taken]);
  expect(workbook.sheet(taken)?.formulaAt(0, 0)).toBe("theirs");
});

test("what cannot be removed is named", async () => {
  const excel = openExcel();
  excel.runtime.host.actionsUntilFailure = 300;
  // The third request is the one that would remove what the second had begun.
  Object.defineProperty(excel.runtime, "failWith", {
    get: () => (excel.runtime.trips >= 3 ? "GeneralException" : undefined),
  });
  const { text } = await refusal(excel);
  expect(excel.workbook.sheets).toHaveLength(3);
  for (const { name } of plans) for (const language of languages) expect(text[language]).toContain(name);
});
