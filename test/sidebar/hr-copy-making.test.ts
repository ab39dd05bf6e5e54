import { beforeEach, describe, expect, test } from "vitest";
import type { SheetSnapshot } from "../../core/snapshot";
import { makeHrCopy, type WantedCopy } from "../../sidebar/hr-copy-making";
import { sheetOf } from "../core/hr-copy/sheet-of";
import { RecordingHost } from "./recording-host";

const name = "工资表 10 月";
const pay = sheetOf(name, [
  ["姓名", "手机号", "CSAT", "备注"],
  ["李娜", "138-0000-1111", ["=CSAT(评分!B2:B9,评分!A1)", 0.9], "=1+1"],
  ["王磊", "138-0000-2222", ["=CSAT(评分!C2:C9,评分!A1)", 0.8], ["=B3", "138-0000-2222"]],
]);

let host: RecordingHost;
beforeEach(() => {
  host = new RecordingHost("zh-CN", "functions", true);
  host.contents.set(name, pay);
  host.fill("评分", [[4, 5]]);
});

function make(change: Partial<WantedCopy> = {}) {
  const wanted: WantedCopy = {
    seen: pay,
    kind: "native",
    leftOut: [1],
    language: "zh-CN",
    withComputed: true,
    today: new Date(2026, 10, 2),
    ...change,
  };
  return makeHrCopy(host, wanted);
}

const everythingBut = (source: string) =>
  JSON.stringify([...host.contents].filter(([sheet]) => sheet !== source && sheet !== "评分"));

describe("a copy", () => {
  test("is a sheet of its own with what explains it; the source stays as it is", async () => {
    const made = await make();
    expect(made).toMatchObject({ outcome: "made", name: "工资表 10 月（HR）", withoutComputed: undefined });
    expect(host.sheets).toEqual([name, "评分", "工资表 10 月（HR）", "计算说明"]);
    expect(host.contents.get(name)).toBe(pay);
    expect(host.contents.get("工资表 10 月（HR）")?.cells[0]).toEqual(["姓名", "CSAT", "备注"]);
    const explained = JSON.stringify(host.rendered[0]?.cells);
    expect(explained).toContain("工资表 10 月（HR）”，2026-11-02");
    expect(explained).toContain("满意起点 = 4");
  });

  test.each(["native", "values"] as const)("has nothing of a column that is left out (%s)", async (kind) => {
    await make({ kind });
    for (const trace of ["138", "手机号"]) expect(everythingBut(name)).not.toContain(trace);
  });

  test("has no formula of ours", async () => {
    await make({ withComputed: false });
    expect(JSON.stringify(host.contents.get("工资表 10 月（HR）")?.formulas)).not.toContain("CSAT");
    expect(host.rendered).toEqual([]);
  });

  test("gets a name that is free, also where the source's is as long as it may be", async () => {
    await make();
    expect(await make()).toMatchObject({ name: "工资表 10 月（HR） (2)" });
    expect(host.sheets.slice(-1)).toEqual(["计算说明 (2)"]);
    const long = "年".repeat(31);
    host.contents.set(long, { ...pay, name: long });
    host.sheets.push(long);
    expect(await make({ seen: { ...pay, name: long } })).toMatchObject({ name: `${"年".repeat(21)}（HR）` });
    expect(await make({ seen: { ...pay, name: long } })).toMatchObject({ name: `${"年".repeat(21)}（HR） (2)` });
  });

  test("is made from the values that are there now", async () => {
    const cells = pay.cells.map((row, index) => (index === 1 ? [...row.slice(0, 2), 0.5, row[3] ?? null] : row));
    host.contents.set(name, { ...pay, cells });
    await make({ kind: "values" });
    expect(host.contents.get("工资表 10 月（HR）")?.cells[1]?.[1]).toBe(0.5);
  });

  test.each<[string, SheetSnapshot]>([
    [
      "a column was put in",
      sheetOf(
        name,
        pay.cells.map((row) => ["new", ...row]),
      ),
    ],
    ["a heading was changed", { ...pay, cells: [["姓名", "电话", "CSAT", "备注"], ...pay.cells.slice(1)] }],
    ["a formula was changed", { ...pay, formulas: pay.formulas.map((row) => row.map((one) => one && "=1")) }],
    ["everything was deleted", sheetOf(name, [])],
  ])("is not made where %s since it was seen", async (_, now) => {
    host.contents.set(name, now);
    expect(await make()).toEqual({ outcome: "changed", snapshot: now });
    expect(host.calls).not.toContain("copySheet");
  });

  test("stands without its explanation where that fails, and says so", async () => {
    host.intruder = "计算说明";
    const made = await make();
    expect(made).toMatchObject({ outcome: "made", withoutComputed: { en: expect.stringContaining("there already") } });
    expect(host.sheets).toContain("工资表 10 月（HR）");
    expect(host.contents.get(name)).toBe(pay);
  });

  test("does without a sheet that cannot be read", async () => {
    host.sheets.splice(host.sheets.indexOf("评分"), 1);
    expect(await make()).toMatchObject({ outcome: "made", withoutComputed: undefined });
    expect(JSON.stringify(host.rendered[0]?.cells)).toContain("评分!A1");
  });

  test("of a sheet without KPIs has nothing to explain", async () => {
    const plain = sheetOf(name, [
      ["a", "b"],
      [1, ["=A2*2", 2]],
    ]);
    host.contents.set(name, plain);
    expect(await make({ seen: plain, leftOut: [] })).toMatchObject({ outcome: "made", withoutComputed: undefined });
    expect(host.rendered).toEqual([]);
  });
});
