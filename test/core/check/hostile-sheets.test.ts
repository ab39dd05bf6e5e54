import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkSheet } from "../../../core/check/check-sheet";
import { rules } from "../../../core/check/rules";
import { languages } from "../../../core/text";
import { errorCodes } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { f, failed, rulesThatFind, sheetOf, type Written } from "./sheet-of";

const none: Written[][] = [];

describe("nothing is found", () => {
  test.each<[string, Written[][]]>([
    ["on an empty sheet", none],
    [
      "on a sheet of blanks",
      [
        [null, null],
        [null, null],
      ],
    ],
    ["in one cell", [["客服考核"]]],
    ["in one row", [["周敏", 90, 80]]],
    ["in headings alone", [["姓名", "得分", "转化率"]]],
    [
      "in text that looks like markup or formulas",
      [
        ["姓名", "说明"],
        ["<img src=x onerror=alert(1)>", "=1+1"],
        ["@SUM(A1)", "🙂👍"],
      ],
    ],
    [
      "in a list of one person",
      [
        ["姓名", "得分"],
        ["周敏", 90],
      ],
    ],
    [
      "in formulas that cannot be read",
      [
        ["a", f("=SUM(((", 1)],
        ["b", f("=", 1)],
        ["c", f("=A1:::", 1)],
      ],
    ],
    ["in references far outside", [["a", f("=SUM(ZZ1:AAA99999)", 0), f("=CSAT(XFD1:XFD1048576)", 0)]]],
    [
      "in references the wrong way round",
      [
        ["a", 1],
        ["b", 2],
        ["c", f("=SUM(B2:B1)", 3)],
      ],
    ],
    [
      "in calls without arguments",
      [["a", f("=CSAT()"), f("=SUM()"), f("=AVERAGE()"), f("=POOLSPLIT()"), f("=SCORECARD(,)"), f("=COUNTIF()")]],
    ],
    [
      "in calls of names and tables",
      [["a", f("=CSAT(ratings)"), f("=SUM(Table1[得分])"), f("=BANDSCORE([@x],bands)")]],
    ],
  ])("%s", (_, rows) => {
    expect(rulesThatFind(sheetOf(rows))).toEqual([]);
  });
});

const cell: fc.Arbitrary<Written> = fc.oneof(
  fc.constantFrom<Written>(
    null,
    "",
    " ",
    "姓名",
    "得分",
    "权重",
    "转化率",
    "扣款",
    "应发",
    "合计",
    "达到",
    "满意度 1～5 分",
    "９０",
    "90%",
    "周敏",
    "好评返现",
  ),
  fc.integer({ min: -5, max: 120 }),
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom(...errorCodes).map(failed),
  fc
    .constantFrom(
      "=SUM(A1:A3)",
      "=AVERAGE(B$1:B2)",
      "=A1/B1",
      "=CSAT(A:A)",
      "=NPS(A1:C4)",
      "=SCORECARD(A1:C1,$A$2:$C$2)",
      "=BANDSCORE(A1,A2:B4)",
      "=POOLSPLIT(A1,B1)",
      "=ROUND($A$1*B1/SUM(B1:B3),2)",
      "=RANKING(A1:A4,B1:B4)",
      "=QUALITATIVE(A1:B2,C1:D2)",
      "=SUMPRODUCT(A1:C1,A2:C2)",
      "=LOOKUP(A1,B1:B4)",
      "='表 1'!A1+A1",
      "=#REF!",
    )
    .map((formula) => f(formula, 1)),
);

test("any sheet is checked, every finding is on it and says so in three languages", () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (rows) => {
      const sheet = sheetOf(rows);
      for (const { findings } of checkSheet(sheet, readFormula)) {
        for (const { area, sentence, fix } of findings) {
          expect(area.row + area.rows).toBeLessThanOrEqual(sheet.cells.length);
          expect(area.column + area.columns).toBeLessThanOrEqual(sheet.cells[0]?.length ?? 0);
          expect(Math.min(area.row, area.column, area.rows - 1, area.columns - 1)).toBeGreaterThanOrEqual(0);
          for (const language of languages) expect(sentence[language]).not.toMatch(/undefined|NaN|\[object|\{\}/);
          for (const change of fix?.changes ?? []) {
            expect(sheet.formulas[change.row]?.[change.column] ?? null).toBe(change.before.formula);
          }
        }
      }
    }),
    { numRuns: 400 },
  );
});

test("the order of the sheet's rows below each other does not matter to rules about single cells", () => {
  const rows: Written[][] = [
    ["姓名", "得分", "转化率"],
    ["周敏", "９０", 0.5],
    ["陈浩", 80, 1.5],
    ["李娜", 70, 0.6],
    ["王磊", 75, 0.7],
  ];
  const turned = [rows[0] ?? [], ...rows.slice(1).reverse()];
  expect(rulesThatFind(sheetOf(turned))).toEqual(rulesThatFind(sheetOf(rows)));
});

describe("a sheet of 20,000 rows", () => {
  const people = 20_000;
  const body = (row: (index: number) => Written[]) => [
    ["姓名", "询单", "付款", "转化率", "评分 1～5 分"],
    ...Array.from({ length: people }, (_, index) => row(index)),
  ];

  /** How often cells and formulas are looked at may grow with the sheet, not with its square. */
  test.each<[string, (index: number) => Written[]]>([
    ["filled down", (index) => [`员工${index}`, 100, 50, f(`=C${index + 2}/B${index + 2}`, 0.5), 5]],
    ["of formulas that all differ", (index) => [`员工${index}`, 100, 50, f(`=$C$${index + 2}/$B$2`, 0.5), 5]],
    ["of running ranges", (index) => [`员工${index}`, 100, 50, f(`=AVERAGE(E$2:E${index + 2})`, 0.5), 5]],
    ["of ranges that all differ", (index) => [`员工${index}`, 100, 50, f(`=NPS($E$2:$E$${index + 2})`, 0.5), 5]],
    ["of searches that all differ", (index) => [`员工${index}`, 1, 5, f(`=MATCH(B2,$B$2:$B$${index + 2})`, 0.5), 5]],
    ["of averages that all differ", (index) => [`员工${index}`, 1, 5, f(`=AVERAGE($E$2:$E$${index + 2})`, 0.5), 0]],
    [
      "of totals that all differ",
      (index) => [`员工${index}`, 1, 5, index < 10_000 ? 1 : f(`=SUM($D$2:$D$${index - 9_000})`, 1), 5],
    ],
    ["of errors and texts", (index) => [`员工${index}`, "９０", "3万", failed("#N/A"), 9]],
  ])("%s is checked in one go", (_, row) => {
    const results = checkSheet(sheetOf(body(row)), readFormula);
    expect(results).toHaveLength(rules.length);
  });
});
