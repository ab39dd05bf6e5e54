import type { SheetSnapshot } from "../snapshot";
import { isNumber, numbersIn, type PlacedCell, percent, rounded } from "./area-cells";
import { type CheckedSheet, parameterArea } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import { bodyRows } from "./table-body";

const rateWord = /(率|\brate|conversion|\bcsat)\s*[（(]?\s*[%％]?\s*[）)]?$/i;

/** Rates that may well exceed 100%, or are no shares at all. */
const mayExceed =
  /完成|达成|達成|增长|增長|成长|成長|同比|环比|環比|年增|月增|回报|回報|报酬|報酬|投产|投產|占用|利用|汇率|匯率|倍率|频率|頻率|周转|週轉|追加|交叉|growth|attain|achiev|target|utili|occupan|upsell|cross|pay|hour|exchange|unit|return on/i;

export const rates: Rule = {
  id: "rates",
  title: { en: "No rate above 100%", "zh-CN": "比率不超过 100%", "zh-TW": "比率不超過 100%" },
  check: (sheet) => [...tierRates(sheet), ...columnRates(sheet)],
};

/** Of a commission the second column is what share of the sales is paid. */
function tierRates(sheet: CheckedSheet): Finding[] {
  const seen = new Map<string, Finding>();
  for (const call of sheet.calls) {
    const tiers = call.kpi?.name === "COMMISSION" ? parameterArea(sheet, call, "tiers") : undefined;
    if (tiers?.columns !== 2) continue;
    for (const one of numbersIn(sheet.snapshot, { ...tiers, column: tiers.column + 1, columns: 1 })) {
      if (one.cell > 1) seen.set(`${one.row}:${one.column}`, tooHigh(sheet, one, 1));
    }
  }
  return [...seen.values()];
}

function columnRates(sheet: CheckedSheet): Finding[] {
  const { from, to } = bodyRows(sheet);
  return (sheet.headings?.titles ?? []).flatMap((title, column) => {
    if (!rateWord.test(title) || mayExceed.test(title)) return [];
    const numbers = numbersIn(sheet.snapshot, { row: from, column, rows: to - from, columns: 1 });
    const highest = fullRate(sheet.snapshot, numbers);
    return numbers.filter(({ cell }) => cell > highest + 1e-9).map((one) => tooHigh(sheet, one, highest));
  });
}

/** What 100% is in a column: 1 where it counts in fractions, 100 where in percent. */
function fullRate({ formats }: SheetSnapshot, numbers: readonly PlacedCell[]): 1 | 100 {
  const asPercent = numbers.filter(({ row, column }) => formats[row]?.[column]?.includes("%")).length;
  if (asPercent > 0) return asPercent * 2 >= numbers.length ? 1 : 100;
  const fractions = numbers.filter(({ cell }) => isNumber(cell) && cell <= 1).length;
  return fractions * 2 > numbers.length ? 1 : 100;
}

function tooHigh(
  { snapshot }: CheckedSheet,
  { row, column, cell }: PlacedCell & { cell: number },
  highest: 1 | 100,
): Finding {
  const is = highest === 1 ? percent(cell) : `${rounded(cell)}%`;
  const isTyped = !snapshot.formulas[row]?.[column];
  const isBare = isTyped && highest === 1 && cell > 1.5 && cell <= 100;
  const meant = `${rounded(cell)}%`;
  return {
    severity: "error",
    area: cellArea(row, column),
    sentence: isBare
      ? {
          en: `This rate counts as ${is}: if ${meant} is meant, type it with its percent sign.`,
          "zh-CN": `这个比率会算成 ${is}：如果是 ${meant}，请带百分号重新输入。`,
          "zh-TW": `這個比率會算成 ${is}：如果是 ${meant}，請加上百分號重新輸入。`,
        }
      : {
          en: `This rate is ${is}, more than 100%: check the numbers it is made of.`,
          "zh-CN": `这个比率是 ${is}，超过了 100%：请检查分子和分母。`,
          "zh-TW": `這個比率是 ${is}，超過了 100%：請檢查分子和分母。`,
        },
  };
}
