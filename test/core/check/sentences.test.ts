import { describe, expect, test } from "vitest";
import { checkSheet } from "../../../core/check/check-sheet";
import { rules } from "../../../core/check/rules";
import { languages } from "../../../core/text";
import { errorCodes } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { betrayed, glued, toMainland, toTaiwan } from "../chinese";
import { f, failed, percent, sheetOf, type Written } from "./sheet-of";

const times = (count: number, answer: Written): Written[] => Array.from({ length: count }, () => answer);

/** Answers below a heading, and a formula beside the heading. */
function answers(heading: string, formula: string, ...given: Written[]): Written[][] {
  return [["编号", heading, f(formula)], ...given.map((answer, index): Written[] => [`T${index}`, answer])];
}

const names = ["甲", "乙", "丙", "丁", "戊"];

/** Everything that can be said, in every way it can be said. */
const sheets: readonly Written[][][] = [
  errorCodes.map((code) => [failed(code)]),
  [[{ error: "#VALUE!", message: { en: "B7 is wrong.", "zh-CN": "B7 不对。", "zh-TW": "B7 不對。" } }]],
  [["权重", 0.4, 0.5]],
  [["权重", 40, 50]],
  [
    ["姓名", "得分"],
    ["甲", "９０"],
    ["乙", 5],
    ["丙", 6],
    ["丁", "3分"],
  ],
  answers("时长（分钟）", "=SUM(B2:B9)", "2分3秒", "9", "3万", "90%"),
  [
    ["达到", "得分"],
    [0.9, 1],
    [0.9, 2],
  ],
  [
    ["达到", "得分"],
    [0.9, 1],
    [0.5, 2],
    [0.7, 3],
    [0.6, 3],
    [0.1, 1],
  ],
  [
    [1, f("=LOOKUP(A1,B2:B3)")],
    [null, 9],
    [null, 8],
  ],
  answers("评分", "=CSAT(B2:B9)", 5, 6),
  [
    ["优", 1, "坏"],
    ["良", 2, f("=QUALITATIVE(C1,A1:B2)")],
  ],
  [
    ["姓名", "好评率"],
    ["甲", percent(1.2)],
    ["乙", percent(0.5)],
    ["丙", 0.5],
    ["丁", 85],
  ],
  [
    ["", 10, 30, 60],
    ["甲", 9, 28, 55, f("=SCORECARD(B2:D2,$B$1:$D$1)")],
  ],
  [
    ["姓名", "a"],
    ["甲", 1],
    ["乙", 2],
    ["丙", 4],
    ["合计", f("=SUM(B2:B3)")],
  ],
  [
    ["姓名", "a"],
    ["甲", 1],
    ["乙", 2],
    ["丙", 4],
    ["丁", 3],
    ["合计", f("=SUM(B2:B3)")],
  ],
  [
    [9, 1, f("=POOLSPLIT(A1,B1)")],
    [9, 1, f("=POOLSPLIT(A2,B2)")],
  ],
  [
    ["奖金池", 1000],
    ...["甲", "乙", "丙"].map((name, i): Written[] => [name, 1, f(`=ROUND($B$1*B${i + 2}/SUM($B$2:$B$4),2)`, 333.33)]),
  ],
  [["姓名", "a", "b"], ...names.map((name, i): Written[] => [name, 1, f(i === 2 ? "=1" : `=B${i + 2}*2`, 2)])],
  [["姓名", "a", "b"], ...names.map((name, i): Written[] => [name, 1, i === 2 ? 7 : f(`=B${i + 2}*2`, 2)])],
  [
    ["a", "b", "率"],
    [1, 2, f("=A2/B2", 0.5)],
    [1, 2, f("=A3/B3", 0.5)],
    [null, null, f("=AVERAGE(C2:C3)")],
  ],
  answers("推荐 1-10", "=NPS(B2:B9)", 9),
  answers("推荐", "=NPS(B2:B20)", ...times(9, 5)),
  answers("推荐", "=NPS(B2:B200)", ...times(99, 9), 1),
  answers("满意度", "=AVERAGE(B2:B9)", 5, 0, 0, 4, 3),
  [
    ["姓名", "得分"],
    ["甲", 1],
    ["乙", 2],
    ["丙", 3],
    ["甲", 3],
  ],
  [
    ["姓名", "扣款", "应发"],
    ["甲", 50, 100],
    ["乙", 0, 100],
  ],
  [["好评返现", "奖金"]],
];

const said = sheets.flatMap((rows) =>
  checkSheet(sheetOf(rows), readFormula).flatMap(({ rule, findings }) =>
    findings.flatMap(({ sentence, fix }) => [
      { id: rule.id, text: sentence, isSentence: true },
      ...(fix ? [{ id: rule.id, text: fix.label, isSentence: false }] : []),
    ]),
  ),
);
const once = [...new Map(said.map((one) => [one.text.en, one])).values()];

describe("what is said of a finding", () => {
  test("every rule says something here, and in several ways", () => {
    expect(rules.map(({ id }) => id).filter((id) => !said.some((one) => one.id === id))).toEqual([]);
    expect(once.length).toBeGreaterThan(45);
  });

  test.each(once.map(({ id, text, isSentence }) => [`${id}: ${text.en}`, text, isSentence] as const))(
    "%s",
    (_, text, isSentence) => {
      for (const language of ["zh-CN", "zh-TW"] as const) {
        expect(text[language]).toMatch(/[\u4e00-\u9fff]/);
        if (isSentence) expect(text[language]).toMatch(/[。！？]$/);
      }
      if (isSentence) expect(text.en).toMatch(/[.?]$/);
      for (const language of languages) expect(text[language]).not.toMatch(/undefined|NaN|\[object/);
      // A cell's own text stays as it was typed.
      expect(toTaiwan(unquoted(text["zh-TW"]))).toBe(unquoted(text["zh-TW"]));
      expect(toMainland(unquoted(text["zh-CN"]))).toBe(unquoted(text["zh-CN"]));
      expect([...betrayed(text), ...glued(text)]).toEqual([]);
    },
  );
});

function unquoted(text: string): string {
  return text.replace(/「[^」]*」|“[^”]*”/g, "");
}
