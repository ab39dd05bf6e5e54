import { mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "acorn";
import { beforeAll, describe, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { type Cell, isErrorCode, type Result } from "../../core/values";
import { buildGsheets } from "../../gsheets/build";
import { serverFunctions } from "../../gsheets/emit-globals";
import { argumentsOf } from "../core/example-call";
import { expectResult } from "../core/expect-result";
import { loadAppsScript } from "../hosts/apps-script";
import { scriptRun } from "../hosts/script-run";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-gsheets-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

/** A cell as Google Sheets hands it to a custom function. */
function toSheets(cell: Cell | undefined): unknown {
  if (cell === undefined) return undefined;
  if (cell === null) return "";
  return typeof cell === "object" ? cell.error : cell;
}

const examples = functions.flatMap((kpi) =>
  kpi.examples.map((example) => ({ kpi, example, call: JSON.stringify(example[0]) })),
);

describe("Code.js", () => {
  test.each(examples)("in a bare context: $kpi.name $call", ({ kpi, example }) => {
    const script = loadAppsScript(file);
    const args = argumentsOf(kpi, example).map((argument) =>
      Array.isArray(argument) ? argument.map((row) => row.map(toSheets)) : toSheets(argument as Cell | undefined),
    );
    const expected = example[1];
    if (typeof expected === "string" && isErrorCode(expected)) {
      expect(() => script.run(kpi.name, ...args)).toThrow(/[.!]$|^#/);
      return;
    }
    const blank = (value: unknown) => (value === "" ? null : value);
    const actual = script.run(kpi.name, ...args);
    const result = Array.isArray(actual) ? actual.map((row: unknown[]) => row.map(blank)) : blank(actual);
    expectResult(result as Result, expected);
  });

  test("shows cells, menu and sidebar nothing but the functions meant for them", () => {
    const expected = [...functions.map(({ name }) => name), ...serverFunctions, "Kpi_"];
    expect(loadAppsScript(file).added.sort()).toEqual(expected.sort());
  });

  test("declares each function with its parameters and a one-line help for each", () => {
    const code = readFileSync(file, "utf8");
    const comments: { value: string; end: number }[] = [];
    // Google's parser refuses private and static fields of classes, which are younger than this version.
    const program = parse(code, { ecmaVersion: 2020, onComment: (_, value, __, end) => comments.push({ value, end }) });
    for (const kpi of functions) {
      const declared = program.body.find((node) => node.type === "FunctionDeclaration" && node.id.name === kpi.name);
      if (declared?.type !== "FunctionDeclaration") throw new Error(`${kpi.name} is not declared`);
      const names = Object.keys(kpi.parameters);
      expect(declared.params.map((param) => param.type === "Identifier" && param.name)).toEqual(names);
      const help = comments.find(({ end }) => code.slice(end, declared.start).trim() === "")?.value ?? "";
      const lines = help.split("\n").map((line) => line.replace(/^\s*\*\s?/, ""));
      expect(lines).toContain("@customfunction");
      expect(lines.find((line) => line !== "")).toMatch(/^[A-Z].+ · .*[\u4e00-\u9fff]/);
      const parameters = lines.filter((line) => line.startsWith("@param"));
      expect(parameters.map((line) => /^@param \{[^{}]+\} (\w+) .+ · .+$/.exec(line)?.[1])).toEqual(names);
      names.forEach((name, index) => {
        expect(parameters[index]?.includes("(optional)")).toBe(kpi.parameters[name]?.optional === true);
      });
    }
  });

  test("is under 90 kB", () => {
    expect(statSync(file).size).toBeLessThan(90_000);
  });
});

describe("what a wrong cell says", () => {
  test("names the cell in the workbook's language when the formula is one plain call", () => {
    const sheet = new SpreadsheetDouble("zh_CN");
    sheet.selection = "D7";
    sheet.cell("D7").formula = "=NPS(B2:B9)";
    const script = loadAppsScript(file, sheet.globals());
    expect(() => script.run("NPS", [[9], ["９０"], [3]])).toThrow("B3 是文本“９０”，不是数字：请重新输入为 90。");
  });

  test("gives the position where the formula is more than that", () => {
    const sheet = new SpreadsheetDouble("en_GB");
    sheet.selection = "D7";
    sheet.cell("D7").formula = "=NPS(IF(A2:A9>1;B2:B9))";
    const script = loadAppsScript(file, sheet.globals());
    expect(() => script.run("NPS", [[9], [12], [3]])).toThrow('Row 2 of "scores" is 12');
  });

  test("still speaks where Google refuses every question", () => {
    const script = loadAppsScript(file, { SpreadsheetApp: {} });
    expect(() => script.run("NPS", [[""], [""]])).toThrow('There is no number in "scores" yet');
  });

  test("passes on what is still loading and what is broken", () => {
    const script = loadAppsScript(file);
    expect(() => script.run("CSAT", [[5], ["Loading..."]])).toThrow("still being calculated");
    expect(() => script.run("CSAT", [[5], ["#DIV/0!"]])).toThrow("#DIV/0!");
  });

  test("refuses one argument too many", () => {
    expect(() => loadAppsScript(file).run("NPS", [[5]], 4)).toThrow("takes 1 at most");
  });
});

describe("a range with blanks and real zeros", () => {
  // Answers 10, 9, 0, 0, 7 among four blanks: (2 promoters − 2 detractors) ÷ 5 = 0; as zeros the blanks would give −44.4.
  test("counts the zeros and leaves the blanks out", () => {
    expect(loadAppsScript(file).run("NPS", [[10], [""], [9], [0], [""], [0], [7], [""], [""]])).toBe(0);
  });
});

describe("menu and sidebar", () => {
  test("onOpen and onInstall add one item in the user's language that opens the sidebar", () => {
    const sheet = new SpreadsheetDouble("zh_CN");
    const script = loadAppsScript(file, sheet.globals());
    sheet.isBuildingMenu = true;
    script.run("onInstall");
    sheet.isBuildingMenu = false;
    expect(sheet.menu).toEqual([{ label: "打开侧边栏", action: "showSidebar" }]);
    script.run("showSidebar");
    expect(sheet.shownSidebar).toMatchObject({ file: "Sidebar", title: "客服 KPI" });
  });

  const insertion = {
    target: { sheet: "Sheet1", address: "D7" },
    formula: "=CSAT(B2:B9;4)",
    numberFormat: "0.0%",
    replace: false,
  };

  test("puts a formula into an empty cell and shows a share as a percentage", () => {
    const sheet = new SpreadsheetDouble();
    expect(loadAppsScript(file, sheet.globals()).run("insertFormula", insertion)).toBe("inserted");
    expect(sheet.cell("D7")).toMatchObject({ formula: "=CSAT(B2:B9;4)", numberFormat: "0.0%" });
  });

  test("leaves a filled cell as it is until the user agrees, and a chosen format always", () => {
    const sheet = new SpreadsheetDouble();
    Object.assign(sheet.cell("D7"), { value: "周敏", numberFormat: "0.00" });
    const script = loadAppsScript(file, sheet.globals());
    expect(script.run("insertFormula", insertion)).toBe("occupied");
    expect(sheet.cell("D7")).toMatchObject({ value: "周敏", formula: "" });
    expect(script.run("insertFormula", { ...insertion, replace: true })).toBe("inserted");
    expect(sheet.cell("D7")).toMatchObject({ formula: "=CSAT(B2:B9;4)", numberFormat: "0.00" });
  });

  test("reads the selection", () => {
    const sheet = new SpreadsheetDouble("en_US", "8月");
    sheet.selection = "B2:B90";
    expect(loadAppsScript(file, sheet.globals()).run("readSelection")).toEqual({ sheet: "8月", address: "B2:B90" });
  });
});

describe("what a workbook remembers", () => {
  test("comes back in the next session, in this workbook only, and stands in no cell", () => {
    const sheet = new SpreadsheetDouble();
    const cells = sheet.snapshot();
    const first = loadAppsScript(file, sheet.globals());
    expect(scriptRun(first, "recall", "map")).toBeNull();
    scriptRun(first, "remember", "map", '{"name":"姓名"}');
    const later = loadAppsScript(file, sheet.globals());
    expect(scriptRun(later, "recall", "map")).toBe('{"name":"姓名"}');
    expect(scriptRun(loadAppsScript(file, new SpreadsheetDouble().globals()), "recall", "map")).toBeNull();
    sheet.properties.clear();
    expect(sheet.snapshot()).toBe(cells);
  });

  test("is refused where it is longer than Google keeps, and what was kept stays", () => {
    const sheet = new SpreadsheetDouble();
    const script = loadAppsScript(file, sheet.globals());
    scriptRun(script, "remember", "map", "short");
    expect(() => scriptRun(script, "remember", "map", "名".repeat(4000))).toThrow("Argument too large: value");
    expect(scriptRun(script, "recall", "map")).toBe("short");
  });
});

describe("appsscript.json", () => {
  test("asks for the two narrow permissions and nothing else", () => {
    expect(JSON.parse(readFileSync(join(outDir, "appsscript.json"), "utf8")).oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });
});
