import { describe, expect, test } from "vitest";
import { checkSheet } from "../../../core/check/check-sheet";
import type { SheetSnapshot } from "../../../core/snapshot";
import { readFormula } from "../../../sidebar/read-formula";
import { applied } from "./applied";
import { f, findings, percent, sheetOf, type Written } from "./sheet-of";

/** A column of one text among numbers; what it is changed to, and what the button says. */
function fixOf(text: string, heading: string, ...others: Written[]) {
  const rows = others.map((cell, index): Written[] => [`员工${index}`, cell]);
  const [one] = findings("text-numbers", sheetOf([["姓名", heading], ["周敏", text], ...rows]));
  return one?.fix && [one.fix.changes[0]?.after, one.fix.label["zh-CN"]];
}

describe("a number typed as text becomes the number that was meant", () => {
  test.each<[string, string, Written[], unknown]>([
    ["９０", "得分", [80, 70], [90, "改为 90"]],
    [" 85 ", "得分", [80, 70], [85, "改为 85"]],
    ["'85", "得分", [80, 70], [85, "改为 85"]],
    ["1,200元", "销售额", [800, 700], [1200, "改为 1200"]],
    ["3万", "销售额", [8000, 7000], [30000, "改为 30000"]],
    ["90%", "好评率", [0.8, 0.7], [0.9, "改为 0.9（90%）"]],
    ["90%", "好评率", [percent(0.8), percent(0.7)], [0.9, "改为 0.9（90%）"]],
    ["90％", "好评率", [80, 70], [90, "改为 90"]],
    ["2分23秒", "响应（秒）", [80, 70], [143, "改为 143（秒）"]],
    ["95分", "得分", [80, 70], [95, "改为 95"]],
    ["00:01:31", "平均响应", [80, 70], [91, "改为 91（秒）"]],
    ["95分", "响应得分", [80, 70], [95, "改为 95"]],
  ])("%s below %s", (text, heading, others, expected) => {
    expect(fixOf(text, heading, ...others)).toEqual(expected);
  });

  test.each<[string, string, Written[]]>([
    ["3万", "销售额（万元）", [8, 7]],
    ["2分23秒", "时长（分钟）", [2, 3]],
    ["5分", "响应时间", [2, 3]],
    ["2分23秒", "平均响应", [0.0012, 0.0021]],
  ])("%s below %s only a person can tell", (text, heading, others) => {
    expect(
      findings("text-numbers", sheetOf([["姓名", heading], ["周敏", text], ...others.map((one) => ["x", one])])),
    ).toHaveLength(1);
    expect(fixOf(text, heading, ...others)).toBeUndefined();
  });
});

test("a text above that is itself a number is not the column's heading", () => {
  const column = (heading: string, ...texts: string[]) =>
    sheetOf([["姓名", heading], ...texts.map((one) => ["周敏", one]), ["陈浩", 80], ["李娜", 70]]);
  const fixes = (sheet: SheetSnapshot) =>
    findings("text-numbers", sheet).map(({ fix }) => fix?.changes[0]?.after ?? null);
  expect(fixes(column("响应时间", "８０", "5分"))).toEqual([80, null]);
  expect(fixes(column("时长（分钟）", "3", "2分23秒"))).toEqual([3, null]);
});

test("a weight above a column of times does not make them parts of a day", () => {
  const sheet = sheetOf([
    ["姓名", "平均响应（秒）"],
    ["权重", 0.3],
    ["周敏", "2分23秒"],
    ["陈浩", "1分5秒"],
  ]);
  expect(findings("text-numbers", sheet).map(({ fix }) => fix?.changes[0]?.after)).toEqual([143, 65]);
});

const half = (row: number) => f(`=B${row}/$B$2`, 0.5);

const messy = sheetOf([
  ["姓名", "得分", "占比", "备注"],
  ["周敏", 90, half(2), null],
  ["陈浩", "８０", half(3), null],
  ["李娜", 70, f("=B4/$B$3", 0.7), null],
  ["王磊", 60, half(5), "3 个新人"],
  ["赵倩", "7十", half(6), null],
  ["孙悦", 80, 0.88, null],
  ["吴迪", "1,050", half(8), null],
  ["郑洁", 80, half(9), null],
  ["合计", f("=SUM(B2:B8)", 380), null, null],
]);

describe("every fix", () => {
  const all = checkSheet(messy, readFormula).flatMap(({ rule, findings: own }) =>
    own.flatMap(({ fix, area }) =>
      fix ? [{ name: `${rule.id} at ${area.row},${area.column}`, id: rule.id, fix, area }] : [],
    ),
  );

  test("there are some", () => {
    expect(all.map(({ name }) => name)).toEqual([
      "text-numbers at 2,1",
      "text-numbers at 7,1",
      "totals at 9,1",
      "column-formula at 3,2",
      "column-formula at 6,2",
    ]);
  });

  test.each(all)("$name takes its own finding away and no other", ({ id, fix, area }) => {
    const before = keysOf(messy);
    const after = keysOf(applied(messy, fix));
    expect(before.filter((key) => !after.includes(key))).toEqual([`${id} ${area.row}:${area.column}`]);
    expect(after.filter((key) => !before.includes(key))).toEqual([]);
  });

  test.each(all)("$name says truly what the cell holds, and changes nothing else", ({ fix, area }) => {
    for (const { row, column, before } of fix.changes) {
      expect([row, column]).toEqual([area.row, area.column]);
      expect(messy.cells[row]?.[column]).toEqual(before.cell);
      expect(messy.formulas[row]?.[column]).toEqual(before.formula);
    }
  });

  test("all of them together leave only what needs a person", () => {
    const done = all.reduce((sheet, { fix }) => applied(sheet, fix), messy);
    expect(keysOf(done)).toEqual([]);
  });

  test("is made of the column's own formula", () => {
    expect(all.filter(({ id }) => id === "column-formula").map(({ fix }) => fix.changes[0]?.after)).toEqual([
      { formula: "=B4/$B$2" },
      { formula: "=B7/$B$2" },
    ]);
    expect(all.find(({ id }) => id === "totals")?.fix.changes[0]?.after).toEqual({ formula: "=SUM(B2:B9)" });
  });
});

test("a total is extended to the last person, not to the typed total below", () => {
  const sheet = sheetOf([
    ["姓名", "得分"],
    ["周敏", 90],
    ["陈浩", 80],
    ["李娜", 65],
    ["一组", 235],
    ["平均", f("=AVERAGE(B2:B3)", 85)],
  ]);
  const after = findings("totals", sheet).map(({ fix }) => fix?.changes[0]?.after);
  expect(after).toEqual([{ formula: "=AVERAGE(B2:B4)" }]);
});

test("zeros are never cleared by a fix", () => {
  const sheet = sheetOf([["客服", "满意度", f("=AVERAGE(B2:B6)")], ...[5, 4, 0, 0, 3].map((one) => ["x", one])]);
  expect(findings("zeros", sheet).map(({ fix }) => fix)).toEqual([undefined]);
});

function keysOf(sheet: SheetSnapshot): string[] {
  return checkSheet(sheet, readFormula).flatMap(({ rule, findings: own }) =>
    own.map(({ area }) => `${rule.id} ${area.row}:${area.column}`),
  );
}
