import { afterEach, describe, expect, test, vi } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { languages } from "../../core/text";
import { HostError } from "../../sidebar/host";
import { examplePlans } from "../plan/example-design";
import { atEachAction } from "./at-each-action";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";
import { expectRendered } from "./rendered-sheet";

afterEach(() => {
  vi.unstubAllGlobals();
});

const plans = examplePlans({ language: "zh-CN" });

const refused = ({ host }: ReturnType<typeof openExcel>, of: readonly SheetPlan[] = plans) =>
  refusal(host.renderSheets(of));

test("wherever Excel fails before it comes to the pages, the workbook is as it was", async () => {
  const excel = openExcel(18);
  const before = excel.workbook.state;
  let withoutPage = 0;
  const failures = await atEachAction(
    () => excel,
    ({ host }) => host.renderSheets(plans),
    ({ workbook }, problem) => {
      if (problem === undefined) {
        withoutPage++;
        expect(workbook.sheets).toHaveLength(1 + plans.length);
        for (const sheet of workbook.sheets.slice(1)) workbook.delete(sheet);
        return;
      }
      expect(problem).toBeInstanceOf(HostError);
      expect((problem as HostError).text.en).toContain("GeneralException");
      expect(workbook.state).toEqual(before);
    },
  );
  expect(failures).toBeGreaterThan(500);
  expect(withoutPage).toBeGreaterThan(0);
  expect(withoutPage).toBeLessThan(15);
});

test.each(["PageLayout.paperSize", "PageLayout.orientation", "Worksheet.pageLayout"])(
  "where Excel refuses %s, as without a printer, the sheets stand all the same",
  async (part) => {
    const { workbook, runtime, host } = openExcel(18);
    runtime.host.refuses = part;
    await host.renderSheets(plans);
    expect(workbook.active).toBe(plans[0]?.name);
    for (const plan of plans) {
      const sheet = workbook.sheet(plan.name);
      if (!sheet) throw new Error("missing");
      expect(sheet.properties).not.toHaveProperty("paperSize");
      const { paperSize, ...without } = printed(plan);
      if (part === "PageLayout.paperSize") expect(sheet.properties).toMatchObject(without);
      Object.assign(sheet.properties, without, { paperSize });
      expectRendered(sheet, plan, "notes");
    }
  },
);

/** What the sheet would have if Excel could print it. */
function printed({ orientation, frozen }: SheetPlan) {
  return {
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: `$1:$${frozen.rows}`,
  };
}

describe("nothing is changed", () => {
  test("where a name is taken, in whatever case and however hidden", async () => {
    const excel = openExcel();
    excel.workbook.add((plans[1]?.name ?? "").toUpperCase());
    const before = excel.workbook.state;
    const text = await refused(excel);
    for (const language of languages) expect(text[language]).toContain(plans[1]?.name);
    expect(excel.workbook.state).toEqual(before);
    expect(excel.runtime.trips).toBe(1);
  });

  test("where the workbook takes no new sheets", async () => {
    const excel = openExcel();
    excel.workbook.isStructureProtected = true;
    const before = excel.workbook.state;
    expect((await refused(excel)).en).toContain("Protect Workbook");
    expect(excel.workbook.state).toEqual(before);
  });

  test("where a cell is being edited", async () => {
    const excel = openExcel();
    excel.workbook.isCellBeingEdited = true;
    const before = excel.workbook.state;
    expect((await refused(excel)).en).toContain("Enter");
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
    expect((await refused(excel, long)).en).toContain("fewer rows");
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
  const text = await refused(excel);
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
  const text = await refused(excel);
  expect(excel.workbook.sheets).toHaveLength(3);
  for (const { name } of plans) for (const language of languages) expect(text[language]).toContain(name);
});
