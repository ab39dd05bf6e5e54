import { describe, expect, test } from "vitest";
import type { KpiFunction } from "../../../core/define";
import { explain } from "../../../core/explain/explain";
import type { Explanation } from "../../../core/explain/explanation";
import { figureText } from "../../../core/figure-text";
import { printCall } from "../../../core/formulas/print-call";
import { cellName } from "../../../core/formulas/reference";
import { functions } from "../../../core/functions";
import { languages, type Text } from "../../../core/text";
import { type Cell, isCellError } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { betrayed, glued, texts, toMainland, toTaiwan } from "../chinese";
import { blockOf, cellOf, placed } from "../example-call";
import { sheetOf, type Written } from "./sheet-of";

/** Beyond every example's arguments. */
const resultColumn = 20;

/** Each cell of each example's result, explained on a sheet that holds its arguments and what the function gives. */
function explanations(kpi: KpiFunction): { place: string; expected: Cell; explanation: Explanation | undefined }[] {
  return kpi.examples.flatMap((example) => {
    const { cells, printed } = placed(kpi, example);
    const result = blockOf(example[1] as Cell) ?? [[cellOf(example[1] as Cell)]];
    const rows: Written[][] = Array.from({ length: 20 }, () => Array.from({ length: 40 }, () => null));
    for (const { row, column, value } of cells) (rows[row] as Written[])[column] = value;
    result.forEach((line, row) => {
      line.forEach((value, column) => {
        (rows[row] as Written[])[resultColumn + column] = value;
      });
    });
    const formula = `=${printCall(kpi, printed, "functions")}`;
    (rows[0] as Written[])[resultColumn] = { formula, shows: result[0]?.[0] ?? null };
    const workbook = { sheet: sheetOf("S", rows), others: new Map(), read: readFormula };
    return result.flatMap((line, row) =>
      line.map((expected, right) => {
        const column = resultColumn + right;
        return {
          place: `${formula} ${cellName(row, column)}`,
          expected,
          explanation: explain(workbook, { row, column }),
        };
      }),
    );
  });
}

describe.each(functions.map((kpi) => [kpi.name, kpi] as const))("%s", (_, kpi) => {
  const all = explanations(kpi);

  test("every cell of every example is explained, and with its own result", () => {
    expect(all.length).toBeGreaterThan(0);
    for (const { place, expected, explanation } of all) {
      expect(explanation?.kpi, place).toBe(kpi.name);
      if (expected === null) expect(explanation?.problem?.isWrong, place).toBe(false);
      else if (isCellError(expected)) expect(explanation?.problem?.text.en, place).toMatch(/: .+\.$/);
      else {
        const shown = typeof expected === "number" ? figureText(expected, kpi.result, "zh-CN") : String(expected);
        expect(explanation?.result?.["zh-CN"], place).toBe(shown);
        expect(explanation?.problem, place).toBeUndefined();
        expect(explanation?.notes, place).toEqual([]);
      }
    }
  });

  test("says more than its result", () => {
    const found = all.filter(({ expected }) => expected !== null && !isCellError(expected));
    for (const { place, explanation } of found) {
      const { reckoning, given, parts = [], rules = [] } = explanation ?? {};
      expect(
        [reckoning, given, parts[0], rules[0]].some((said) => said !== undefined),
        place,
      ).toBe(true);
    }
  });

  test("is in good words, and its bars fit", () => {
    for (const { place, explanation } of all) {
      const said = texts(explanation).filter(([path]) => !/title|source|problem/.test(path));
      for (const [path, text] of said) expect(faults(text), `${place} ${path}`).toEqual([]);
      for (const { bar = 0 } of explanation?.parts ?? []) {
        expect(bar).toBeGreaterThanOrEqual(0);
        expect(bar).toBeLessThanOrEqual(1);
      }
    }
  });
});

function faults(text: Text): string[] {
  const broken = languages.filter((language) => /undefined|NaN|Infinity|\[object|^\s*$/.test(text[language]));
  // What is the same in every language is a number or the user's own word.
  if (text["zh-CN"] === text["zh-TW"] && text.en === text["zh-CN"]) return broken;
  return [
    ...broken,
    ...betrayed(text),
    ...glued(text),
    ...(toTaiwan(text["zh-TW"]) === text["zh-TW"] ? [] : [`not Taiwan's: ${text["zh-TW"]}`]),
    ...(toMainland(text["zh-CN"]) === text["zh-CN"] ? [] : [`not the mainland's: ${text["zh-CN"]}`]),
  ];
}
