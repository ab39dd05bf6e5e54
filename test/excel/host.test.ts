import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { languages } from "../../core/text";
import { createExcelHost } from "../../excel/host";
import { HostError, type Insertion, type Selection } from "../../sidebar/host";
import { CustomFunctionsRuntime } from "../hosts/custom-functions-runtime";
import { ExcelWorkbook } from "../hosts/excel-workbook";

function opened(displayLanguage = "en-US") {
  const workbook = new ExcelWorkbook();
  const sheet = workbook.add("一月 排名");
  const runtime = new CustomFunctionsRuntime(workbook, displayLanguage);
  vi.stubGlobal("Excel", runtime.global("Excel"));
  vi.stubGlobal("Office", runtime.global("Office"));
  return { workbook, sheet, runtime };
}

let excel: ReturnType<typeof opened>;

beforeEach(() => {
  excel = opened();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const insertion: Insertion = {
  target: { sheet: "一月 排名", address: "D7:E9" },
  formula: "=CSAT(B2:B90,4)",
  format: "share",
  replace: false,
};

async function refusal(promise: Promise<unknown>): Promise<HostError> {
  const problem = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(problem).toBeInstanceOf(HostError);
  for (const language of languages) expect((problem as HostError).text[language]).not.toBe("");
  return problem as HostError;
}

test.each([
  ["en-US", "", "en", "functions"],
  ["zh-CN", "?prefixed", "zh-CN", "prefixed"],
  ["zh-HK", "?prefixed&_host_Info=Excel$Win32$16.01$zh-HK", "zh-TW", "prefixed"],
  ["zh-TW", "?_host_Info=Excel$Web$16.00$zh-TW", "zh-TW", "functions"],
] as const)("Excel in %s opened with %j", (shown, search, language, flavour) => {
  opened(shown);
  expect(createExcelHost(search)).toMatchObject({ language, flavour });
});

describe("the selection", () => {
  test.each(["D7", "B2:B90", "B:B"])("%s is read with its sheet", async (address) => {
    excel.workbook.selection = { sheet: "一月 排名", address };
    expect(await createExcelHost("").readSelection()).toEqual({ sheet: "一月 排名", address });
    expect(excel.runtime.trips).toBe(1);
  });

  test("says whether its first cell shows an error", async () => {
    excel.sheet.fillFormula("C3", "=CSAT(B2:B9)", [[{ error: "#VALUE!" }]]);
    for (const [address, showsError] of [
      ["C3:D9", true],
      ["B2:D9", undefined],
    ] as const) {
      excel.workbook.selection = { sheet: "一月 排名", address };
      expect((await createExcelHost("").readSelection()).showsError).toBe(showsError);
    }
  });

  test("of a chart, or of several blocks, is refused in a sentence", async () => {
    const { text } = await refusal(createExcelHost("").readSelection());
    expect(text.en).toContain("one block of cells");
  });

  test("is told when it changes, until nobody listens", async () => {
    const told: Selection[] = [];
    const end = createExcelHost("").onSelectionChange?.((selection) => told.push(selection));
    await vi.waitFor(() => {
      excel.runtime.select("一月 排名", "C3:C5");
      expect(told).toContainEqual({ sheet: "一月 排名", address: "C3:C5" });
    });
    end?.();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const before = [told.length, excel.runtime.trips];
    excel.runtime.select("一月 排名", "F1");
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([told.length, excel.runtime.trips]).toEqual(before);
  });
});

describe("a formula", () => {
  test("goes into the first selected cell and is shown as a percentage", async () => {
    expect(await createExcelHost("").insertFormula(insertion)).toBe("inserted");
    expect(excel.sheet.formulaAt(6, 3)).toBe("=CSAT(B2:B90,4)");
    expect(excel.sheet.formatAt(6, 3)).toBe("0.0%");
    expect(excel.sheet.formulaAt(7, 3)).toBeNull();
    expect(excel.runtime.trips).toBe(2);
  });

  test.each([
    ["money", "#,##0.00"],
    ["number", "0.00"],
    ["count", "0"],
    ["text", "General"],
  ] as const)("that gives %s is shown as %s", async (format, pattern) => {
    await createExcelHost("").insertFormula({ ...insertion, format });
    expect(excel.sheet.formatAt(6, 3)).toBe(pattern);
  });

  test("leaves a format that somebody chose", async () => {
    excel.sheet.format(6, 3, "0%");
    await createExcelHost("").insertFormula(insertion);
    expect(excel.sheet.formatAt(6, 3)).toBe("0%");
  });

  test("is a formula even in a cell formatted as text", async () => {
    excel.sheet.format(6, 3, "@");
    await createExcelHost("").insertFormula(insertion);
    expect(excel.sheet.formulaAt(6, 3)).toBe("=CSAT(B2:B90,4)");
  });

  test.each([0, "note", "=A1+1"])("does not replace %j unasked", async (held) => {
    excel.sheet.set(6, 3, held);
    const host = createExcelHost("");
    expect(await host.insertFormula(insertion)).toBe("occupied");
    expect(excel.sheet.formulaAt(6, 3)).toBe(held);
    expect(await host.insertFormula({ ...insertion, replace: true })).toBe("inserted");
    expect(excel.sheet.formulaAt(6, 3)).toBe("=CSAT(B2:B90,4)");
  });

  test("does not go onto a protected sheet", async () => {
    excel.sheet.isProtected = true;
    const { text } = await refusal(createExcelHost("").insertFormula(insertion));
    expect(text.en).toContain("protected");
    expect(text["zh-CN"]).toContain("保护");
    expect(text["zh-TW"]).toContain("保護");
  });

  test("does not go in while a cell is being edited", async () => {
    excel.workbook.isCellBeingEdited = true;
    const { text } = await refusal(createExcelHost("").insertFormula(insertion));
    expect(text.en).toContain("Enter");
  });

  test("does not go onto a sheet that is gone", async () => {
    const target = { sheet: "gone", address: "A1" };
    const { text } = await refusal(createExcelHost("").insertFormula({ ...insertion, target }));
    expect(text.en).toContain("no longer there");
  });

  test("fails with Excel's own code where we know no better", async () => {
    excel.runtime.failWith = "GeneralException";
    const { text } = await refusal(createExcelHost("").insertFormula(insertion));
    expect(text.en).toContain("GeneralException");
  });
});
