import { beforeEach, describe, expect, test } from "vitest";
import { findDamaged, repairDamaged } from "../../sidebar/hr-repair-formulas";
import { sheetOf } from "../core/hr-copy/sheet-of";
import { RecordingHost } from "./recording-host";

let host: RecordingHost;
const put = (name: string, ...rows: Parameters<typeof sheetOf>[1][number][]) => {
  host.contents.set(name, sheetOf(name, rows));
  if (!host.sheets.includes(name)) host.sheets.push(name);
};
const filled = ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.5)', 0.5] as const;

beforeEach(() => {
  host = new RecordingHost("en", "prefixed", true);
  put("工资表 10 月", ["Name", ["=_xldudf_KPI_CSAT(B2:B9)", { error: "#NAME?" }]]);
  put("Fine", [["=KPI.CSAT(A1:A9)", 0.9], "=_xldudf_KPI_CSAT(B2:B9)"]);
  put("From Sheets", [['=IFERROR(__xludf.DUMMYFUNCTION("CONVERSION(A1:A2,B1:B2)"),0.2)', 0.2]], [filled], ["mine"]);
});

const steps: string[] = [];
const find = () => findDamaged(host, (done, all) => steps.push(`${done}/${all}`));

describe("damaged formulas", () => {
  test("are looked for on every sheet, and nothing is changed", async () => {
    const before = [...host.contents];
    const found = await find();
    expect(found.map(({ snapshot, formulas }) => [snapshot.name, formulas.length])).toEqual([
      ["工资表 10 月", 1],
      ["From Sheets", 1],
    ]);
    expect(steps).toEqual(["1/3", "2/3", "3/3"]);
    expect([...host.contents]).toEqual(before);
  });

  test("are repaired with room for what they fill", async () => {
    expect(await repairDamaged(host, await find())).toEqual({ count: 2, problems: [] });
    expect(host.contents.get("工资表 10 月")?.formulas).toEqual([[null, "=KPI.CSAT(B2:B9)"]]);
    const { cells, formulas } = host.contents.get("From Sheets") ?? sheetOf("", []);
    expect(formulas).toEqual([["=KPI.CONVERSION(A1:A2,B1:B2)"], [null], [null]]);
    expect(cells.slice(1)).toEqual([[null], ["mine"]]);
    expect(await find()).toEqual([]);
  });

  test("that have changed since are left as they are, the others are not", async () => {
    const found = await find();
    put("From Sheets", ["typed since"]);
    const { count, problems } = await repairDamaged(host, found);
    expect(count).toBe(1);
    expect(problems.map(({ en }) => en)).toEqual([expect.stringContaining("“From Sheets” was left as it is")]);
    expect(host.contents.get("From Sheets")?.cells).toEqual([["typed since"]]);
  });

  test("on a protected sheet are left as they are, and the reason is said", async () => {
    const found = await find();
    host.failure = { en: "The sheet is protected.", "zh-CN": "工作表受保护。", "zh-TW": "工作表受保護。" };
    const { count, problems } = await repairDamaged(host, found);
    expect(count).toBe(1);
    expect(problems[0]?.["zh-TW"]).toContain("工作表受保護。");
  });
});
