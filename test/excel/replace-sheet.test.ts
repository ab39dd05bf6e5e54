import { afterEach, describe, expect, test, vi } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { HostError } from "../../sidebar/host";
import { ExcelFailure } from "../hosts/excel-failure";
import type { ExcelSheet } from "../hosts/excel-workbook";
import { examplePlans } from "../plan/example-design";
import { atEachAction } from "./at-each-action";
import { openExcel } from "./open-excel";
import { refusal } from "./refusal";
import { expectRendered } from "./rendered-sheet";

afterEach(() => {
  vi.unstubAllGlobals();
});

const name = "2026-10 排名";
const plan: SheetPlan = { ...(examplePlans()[1] as SheetPlan), name };

const refusedDelete = () => new ExcelFailure("AccessDenied", "somebody keeps the sheet");

/** The old sheet stands between two others, and is shown. */
function opened() {
  const excel = openExcel();
  const old = excel.workbook.add(name).fill("A1", [["old"]]);
  old.isProtected = true;
  excel.workbook.add("last");
  excel.workbook.active = name;
  return { ...excel, old };
}

test("the new sheet stands where the old one stood, and is shown", async () => {
  const { workbook, runtime, host, old } = opened();
  await host.replaceSheet(name, plan);
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["成績", name, "last"]);
  expect(workbook.active).toBe(name);
  const made = workbook.sheet(name) as ExcelSheet;
  expect(made).not.toBe(old);
  expectRendered(made, plan, "hints");
  expect(runtime.trips).toBe(3);
});

test("sheets whose names would serve in between are left alone", async () => {
  const { workbook, host } = opened();
  for (const suffix of [" (2)", " (3)", " (5)"]) workbook.add(name + suffix).fill("A1", [[suffix]]);
  const others = () => workbook.sheets.filter((sheet) => sheet.name !== name).map(({ state }) => state);
  const before = others();
  await host.replaceSheet(name, plan);
  expect(others()).toEqual(before);
  expect(workbook.sheet(name)?.contentAt(0, 0)?.value).not.toBe("old");
});

test("wherever Excel fails, either sheet stands whole under the name", async () => {
  const before = opened().workbook.state;
  let replaced = 0;
  const failures = await atEachAction(
    opened,
    ({ host }) => host.replaceSheet(name, plan),
    ({ workbook, old }, problem) => {
      if (problem !== undefined) {
        expect(problem).toBeInstanceOf(HostError);
        expect(workbook.state).toEqual(before);
        return;
      }
      // The old sheet is gone, so that showing and printing the new one is all that can have failed.
      replaced++;
      expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["成績", name, "last"]);
      expect(workbook.sheet(name)).not.toBe(old);
      expect(workbook.sheet(name)?.isProtected).toBe(true);
    },
  );
  expect(failures).toBeGreaterThan(200);
  expect(replaced).toBeGreaterThan(0);
  expect(replaced).toBeLessThan(10);
});

describe("nothing is changed", () => {
  test("where the old sheet is gone, or the workbook takes no new sheets", async () => {
    const { workbook, host } = opened();
    const before = workbook.state;
    expect((await refusal(host.replaceSheet("2026-09 排名", plan)))["zh-TW"]).toContain("「2026-09 排名」");
    workbook.isStructureProtected = true;
    expect((await refusal(host.replaceSheet(name, plan))).en).toContain("Protect Workbook");
    expect(workbook.state).toEqual(before);
  });

  test("where Excel does not delete the old sheet", async () => {
    const { workbook, host, old } = opened();
    const before = workbook.state;
    const remove = workbook.delete.bind(workbook);
    workbook.delete = (sheet) => {
      if (sheet === old) throw refusedDelete();
      remove(sheet);
    };
    await refusal(host.replaceSheet(name, plan));
    expect(workbook.state).toEqual(before);
  });
});

test("what cannot be undone is named", async () => {
  const { workbook, runtime, host, old } = opened();
  const remove = workbook.delete.bind(workbook);
  workbook.delete = (sheet) => {
    if (sheet === old) throw refusedDelete();
    remove(sheet);
  };
  Object.defineProperty(runtime, "failWith", {
    get: () => (runtime.trips >= 4 ? "GeneralException" : undefined),
  });
  const text = await refusal(host.replaceSheet(name, plan));
  for (const sentence of Object.values(text)) expect(sentence).toContain(old.name);
  expect(old.name).not.toBe(name);
  expect(workbook.sheet(old.name)?.contentAt(0, 0)?.value).toBe("old");
});
