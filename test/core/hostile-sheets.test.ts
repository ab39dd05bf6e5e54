import { describe, expect, test } from "vitest";
import { checkSheet } from "../../core/check/check-sheet";
import { rules } from "../../core/check/rules";
import { explain } from "../../core/explain/explain";
import { computedSheet } from "../../core/hr-copy/computed-sheet";
import { hrCopy } from "../../core/hr-copy/hr-copy";
import { isFormula } from "../../core/plan/sheet-plan";
import { rankMonth } from "../../core/ranking/monthly-ranking";
import { proposeRanking } from "../../core/ranking/proposal";
import { rankingSheet } from "../../core/ranking/ranking-sheet";
import type { SheetSnapshot } from "../../core/snapshot";
import { languages } from "../../core/text";
import { readFormula } from "../../sidebar/read-formula";
import { f, failed, sheetOf, type Written } from "./check/sheet-of";

const october = { year: 2026, month: 10 };

/** Stands in each cell of the column that is left out of copies, and nowhere else. */
const secret = "13800-secret";

const hostileNames = [
  '=HYPERLINK("http://evil.test","click")',
  "<img src=x onerror=alert(1)>",
  "👩‍👩‍👧‍👦 客服 🏆",
  "مُحَمَّد عَلِيّ",
  "\u202Eevil\u202C",
  "__proto__",
  "constructor",
  "+86 138",
  "@SUM(A1)",
  'O\'Brien "the" Best',
];

/** A table of people from a row on, with what a program computes. */
function people(names: readonly string[], from: number): Written[][] {
  return names.map((name, index) => {
    const row = from + index + 1;
    const share = f(`=CONVERSION(C${row},D${row})`, 0.5);
    return [name, `${secret}-${index}`, 100, 50, share, 60 + ((index * 7919) % names.length) / names.length, null];
  });
}

const titles = ["姓名", "手机", "询单", "付款", "转化率", "总分", "备注"];

const sheets: readonly (readonly [string, SheetSnapshot])[] = [
  ["empty", sheetOf([])],
  ["one row", sheetOf([["周敏", secret, 100, 50, f("=CONVERSION(C1,D1)", 0.5), 90]])],
  ["headings alone", sheetOf([titles])],
  ["one person", sheetOf([titles, ...people(["周敏"], 1)])],
  [
    "merged headings",
    sheetOf([
      ["某某旗舰店 2026年10月考核表"],
      ["基本信息", null, "销售", null, null, "合计", null],
      [titles[0] ?? "", titles[1] ?? "", "询单", "付款", null, null, "备注"],
      ...people(["周敏", "陈浩", "李娜"], 3),
      ["合计", null, f("=SUM(C4:C6)", 300), f("=SUM(D4:D6)", 150), null, null, null],
    ]),
  ],
  [
    "two heading rows",
    sheetOf([titles, ["name", "phone", "asked", "paid", "rate", "score", "note"], ...people(["Ann", "Bob", "Cid"], 2)]),
  ],
  ["names that are code", sheetOf([titles, ...people(hostileNames, 1)])],
  [
    "error cells",
    sheetOf([
      titles,
      ["周敏", secret, 0, 0, f("=CONVERSION(C2,D2)", failed("#N/A")), failed("#REF!"), null],
      ["陈浩", secret, failed("#DIV/0!"), 5, f("=CONVERSION(C3,D3)", failed("#DIV/0!")), failed("#NAME?"), null],
      [failed("#VALUE!"), secret, 10, 5, f("=CONVERSION(C4,D4)", 0.5), f("=AVERAGE(E2:E4)", failed("#N/A")), null],
    ]),
  ],
  [
    "20,000 rows",
    sheetOf([
      titles,
      ...people(
        Array.from({ length: 20_000 }, (_, index) => `员工${index}`),
        1,
      ),
    ]),
  ],
];

const isWhole = (text: string) => expect(text).not.toMatch(/undefined|NaN|\[object/);

describe.each(sheets)("a sheet of %s", (_, sheet) => {
  const rows = sheet.cells.length;
  const columns = sheet.cells[0]?.length ?? 0;

  test("is ranked, everybody once, and what it says is literal", () => {
    for (const language of languages) {
      const proposal = proposeRanking(sheet, language, october);
      if (!proposal) continue;
      const { choices } = proposal;
      const ranking = rankMonth(sheet, { ...choices, columns: [1] }, []);
      const all = [...ranking.people, ...ranking.leftOut].map(({ name }) => name);
      const inSheet = sheet.cells.slice(choices.headingRow + 1).map((row) => String(row[choices.name]).trim());
      expect(new Set(all).size).toBe(all.length);
      for (const name of all.slice(0, 50)) expect(inSheet).toContain(name);
      // Of nobody no sheet is made.
      if (ranking.people.length === 0) continue;
      const plan = rankingSheet(sheet, proposal.titles, choices, ranking, "2026-11-02", []);
      expect(plan.cells.flat().filter(isFormula)).toEqual([]);
      expect(plan.cells.flat()).toEqual(expect.arrayContaining(ranking.people.slice(0, 50).map(({ name }) => name)));
      isWhole(JSON.stringify(plan.cells.slice(0, 50)));
    }
  });

  test.each(["native", "values"] as const)("is copied without a trace of the column left out (%s)", (kind) => {
    for (const leftOut of [[], [1]]) {
      const copy = hrCopy(sheet, { kind, leftOut }, readFormula);
      const madeOn = { day: "2026-11-22", month: october };
      const request = { source: sheet, sheets: [], copy, copyName: "x", language: "zh-CN", madeOn, taken: [] } as const;
      const computed = computedSheet(request, readFormula);
      const changed = copy.changes.filter(({ row, column }) => row >= rows || column >= columns);
      expect(changed).toEqual([]);
      const said = JSON.stringify([copy.changes, computed?.cells.slice(0, 50) ?? null]);
      if (leftOut.length > 0) expect(said).not.toMatch(/secret|手机|phone/);
      expect(said).not.toMatch(kind === "native" ? /=CONVERSION/ : /"formula":"=/);
    }
  });

  test("is checked by every rule, with findings on the sheet", () => {
    const results = checkSheet(sheet, readFormula);
    expect(results).toHaveLength(rules.length);
    for (const { area, sentence } of results.flatMap(({ findings }) => findings)) {
      expect(area.row + area.rows).toBeLessThanOrEqual(rows);
      expect(area.column + area.columns).toBeLessThanOrEqual(columns);
      for (const language of languages) isWhole(sentence[language]);
    }
  });

  test("is explained cell by cell", () => {
    const places = Array.from({ length: Math.min(rows, 12) }, (_, row) => row).concat(Math.max(0, rows - 1));
    for (const row of places) {
      for (let column = 0; column <= columns; column++) {
        const found = explain({ sheet, others: new Map(), read: readFormula }, { row, column });
        isWhole(JSON.stringify(found) ?? "");
        const isKpi = /CONVERSION/.test(sheet.formulas[row]?.[column] ?? "");
        expect(found?.kpi).toBe(isKpi ? "CONVERSION" : undefined);
      }
    }
  });
});
