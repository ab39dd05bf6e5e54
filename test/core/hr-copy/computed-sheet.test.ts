import { describe, expect, test } from "vitest";
import { csat } from "../../../core/functions/csat";
import { scorecard } from "../../../core/functions/scorecard";
import { computedSheet } from "../../../core/hr-copy/computed-sheet";
import { computedWords } from "../../../core/hr-copy/computed-words";
import { type HrChoices, hrCopy } from "../../../core/hr-copy/hr-copy";
import type { SheetSnapshot } from "../../../core/snapshot";
import { type Language, languages } from "../../../core/text";
import { readFormula } from "../../../sidebar/read-formula";
import { planProblem } from "../../sidebar/plan-problem";
import { betrayed, glued, texts, toMainland, toTaiwan } from "../chinese";
import { sheetOf } from "./sheet-of";

const pay = sheetOf("Pay", [
  ["October", null, null, null, null, null],
  ["Name", "Phone", "A", "B", "Total\nscore", "CSAT"],
  ["Weight", null, 0.6, 0.4, null, null],
  ["Li", "138-0000-1111", 90, 80, ['=KPI.SCORECARD(C4:D5,$C$3:$D$3,"skip")', 86], ["=CSAT(Log!B2:B9,Rules!A1)", 0.9]],
  ["Wu", "138-0000-2222", 70, 60, 66, ["=CSAT(Log!B10:B19,Rules!A1)", 0.8]],
]);
const rules = sheetOf("Rules", [[4, 5]]);

function made(
  source: SheetSnapshot,
  choices: Partial<HrChoices> = {},
  language: Language = "en",
  others = [rules],
  copyName = "Pay $& (HR)",
) {
  const copy = hrCopy(source, { kind: "native", leftOut: [], ...choices }, readFormula);
  const madeOn = { day: "2026-11-22", month: { year: 2026, month: 10 } };
  const request = { source, sheets: others, copy, copyName, language, madeOn, taken: [source.name] };
  return computedSheet(request, readFormula);
}

describe("the sheet that says how it was computed", () => {
  test("names a copy whose name looks like a part to be filled in", () => {
    expect(made(pay, {}, "en", [rules], "{date} (HR)")?.cells[1]?.[0]).toContain("“{date} (HR)”, made on 2026-11-22");
  });

  test("has a row for each KPI of each column, with definition, source, parameters and weights", () => {
    const plan = made(pay);
    expect(plan?.cells[1]?.[0]).toContain("“Pay $& (HR)”, made on 2026-11-22");
    expect(plan?.cells.slice(-2)).toEqual([
      [
        `${scorecard.title.en}\nSCORECARD`,
        "E4\nTotal score",
        'KPI.SCORECARD(C4:D5,$C$3:$D$3,"skip")',
        `${scorecard.parameters.weights?.title.en} = 0.6 0.4\n${scorecard.parameters.missing?.title.en} = "skip"`,
        scorecard.summary.en,
        scorecard.formula,
        scorecard.source.en,
        "formula",
      ],
      [
        `${csat.title.en}\nCSAT`,
        "F4 … (2)\nCSAT",
        "CSAT(Log!B2:B9,Rules!A1)",
        `${csat.parameters.satisfied_from?.title.en} = 4`,
        ...[csat.summary.en, csat.formula, csat.source.en, "formula"],
      ],
    ]);
  });

  test("leaves the cell for parameters blank where a call has none", () => {
    const plain = sheetOf("Pay", [["Rating"], [5], [["=CSAT(A2)", 1]]]);
    expect(made(plain)?.cells.at(-1)?.[3]).toBeNull();
  });

  test("says where a parameter stands on a sheet that was not read", () => {
    const cells = JSON.stringify(made(pay, {}, "en", [])?.cells);
    expect(cells).toContain(`${csat.parameters.satisfied_from?.title.en} = Rules!A1`);
  });

  test("has the copy's addresses, and nothing of a column that is left out", () => {
    const plan = made(pay, { leftOut: [1, 3] });
    expect(plan?.cells.at(-2)?.slice(1, 4)).toEqual([
      "C4\nTotal score",
      'KPI.SCORECARD(…,…,"skip")',
      `${scorecard.parameters.weights?.title.en} = 0.6 …\n${scorecard.parameters.missing?.title.en} = "skip"`,
    ]);
    expect([plan?.cells.at(-2)?.[7], plan?.cells.at(-1)?.[7]]).toEqual(["value", "formula"]);
    expect(made(pay, { leftOut: [1] })?.cells.at(-2)?.[2]).toBe('KPI.SCORECARD(B4:C5,$B$3:$C$3,"skip")');
    expect(made(pay, { leftOut: [4] })?.cells.at(-1)?.[0]).toBe(`${csat.title.en}\nCSAT`);
    expect(JSON.stringify(made(pay, { leftOut: [4] })?.cells)).not.toContain("SCORECARD");
  });

  test("says what is a value in a copy of values", () => {
    expect(
      made(pay, { kind: "values" })
        ?.cells.slice(-2)
        .map((row) => row.at(-1)),
    ).toEqual(["value", "value"]);
  });

  test("is not made where no KPI is computed", () => {
    expect(made(sheetOf("Empty", []))).toBeUndefined();
    expect(made(sheetOf("Plain", [[1, ["=A1*2", 2]]]))).toBeUndefined();
    expect(made(pay, { leftOut: [4, 5] })).toBeUndefined();
  });

  test.each(languages)("can be rendered in %s", (language) => {
    const plan = made(pay, {}, language);
    expect(plan && planProblem(plan)).toBeUndefined();
    expect(plan?.name).toBe(computedWords.sheet[language]);
  });
});

describe("its words", () => {
  test.each(texts(computedWords))("%s", (_, text) => {
    expect(toTaiwan(text["zh-TW"])).toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"])).toBe(text["zh-CN"]);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });
});
