import { describe, expect, test } from "vitest";
import { evaluate } from "../../core/evaluate";
import { avgrating } from "../../core/functions/avgrating";
import { bandscore } from "../../core/functions/bandscore";
import { conversion } from "../../core/functions/conversion";
import { csat } from "../../core/functions/csat";
import { nps } from "../../core/functions/nps";
import { scorecard } from "../../core/functions/scorecard";
import { streak } from "../../core/functions/streak";
import type { Cell, CellError } from "../../core/values";
import { expectResult } from "./expect-result";

const column = (...cells: readonly Cell[]) => cells.map((cell) => [cell]);
const sentence = (result: unknown) => (result as CellError).message?.en;

describe("headings, blanks and text numbers", () => {
  test("a heading above the ratings is passed over", () => {
    expectResult(evaluate(nps, [column("推荐意愿（0-10 分）", 10, 9, null, 3)]), 100 / 3);
  });

  test("a name before a row of values is passed over", () => {
    expect(evaluate(streak, [[["周敏", 1, 1]], "=1"])).toBe(2);
  });

  test.each([
    ["９０", "90"],
    ["90%", "0.9"],
    ["3万", "30000"],
    ["2分23秒", "143"],
    ["'8", "8"],
    ["1,200元", "1200"],
  ])("a number typed as text is named, also in the first cell: %s", (text, meant) => {
    expect(sentence(evaluate(avgrating, [column(text, 5)], ["B2:B3"]))).toBe(
      `B2 holds the text "${text}", not a number: type it again as ${meant}.`,
    );
  });

  test("the sentence names the cell where the address is known, with its sheet", () => {
    expect(sentence(evaluate(nps, [column(9, 11)], ["'8月'!C5:C6"]))).toMatch(/^'8月'!C6 is 11, outside/);
    expect(sentence(evaluate(nps, [column(9, 11)], ["C:C"]))).toMatch(/^C2 is 11/);
    expect(sentence(evaluate(nps, [[[9, 11]]]))).toMatch(/^Column 2 of "scores" is 11/);
  });

  test("a row of blanks is not yet, an empty inquiry is not zero", () => {
    expect(evaluate(conversion, [column(100, null, 0), column(40, 20, null)])).toEqual(column(0.4, null, null));
  });

  test("0 is an answer for NPS and no answer for CSAT", () => {
    expectResult(evaluate(nps, [column(0, 0, 10)]), -100 / 3);
    expect(evaluate(csat, [column(0, 0, 5)])).toBe(1);
  });
});

describe("sizes", () => {
  test("a single target stretches along a column; unequal columns are refused", () => {
    expect(evaluate(conversion, [200, column(50, 100)])).toEqual(column(0.25, 0.5));
    expect(sentence(evaluate(conversion, [column(1, 2, 3), column(1, 2)]))).toContain("3×1");
  });

  test("people may stand in columns when the weights do", () => {
    const metrics = [
      [90, 60],
      [80, 100],
    ];
    expect(evaluate(scorecard, [metrics, column(0.75, 0.25)])).toEqual([[87.5, 70]]);
  });

  test("one person's slip leaves the others' scores standing", () => {
    const result = evaluate(
      scorecard,
      [
        [
          [90, 80],
          ["８0", 100],
          [70, 70],
        ],
        [[50, 50]],
      ],
      ["B3:C5"],
    ) as Cell[][];
    expect([result[0], result[2]]).toEqual([[85], [70]]);
    expect(sentence(result[1]?.[0])).toMatch(/^B4 holds the text/);
  });
});

describe("limits", () => {
  test("0.1 + 0.7 reaches 0.8, as it does in both programs", () => {
    expect(evaluate(bandscore, [0.1 + 0.7, [[0.8, 85]]])).toBe(85);
  });

  test("bands given twice name the second row", () => {
    const bands = [
      [0.8, 85],
      [0.6, 60],
      [0.8, 70],
    ];
    expect(sentence(evaluate(bandscore, [0.85, bands], [null, "H2:I4"]))).toMatch(/^H4 repeats "0.8"/);
  });

  test.each([
    ["≥90", 2],
    ["＞＝90", 2],
    ["<>1", 3],
    ["90%", 0],
    ["95", 1],
  ])("STREAK understands %s", (criterion, expected) => {
    expect(evaluate(streak, [[[80, 90, 95]], criterion])).toBe(expected);
  });
});
