import type { FormulaNode } from "../formulas/formula-tree";
import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import { areaKey, distinct, numbersIn, outermost, type PlacedCell } from "./area-cells";
import { argumentArea, argumentText, type Call, type CheckedSheet, parameterArea } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";

const thresholdWord =
  /^(.{0,6}(达到|達到)|不超过|不超過|起始分|(界限|下限|上限|门槛|門檻|临界值|臨界值)|(.{0,12} )?(at least|up to|from)|thresholds?)$/i;
const earnedWord = /得分|分数|分數|分值|扣分|等级|等級|评级|評級|比例|points|scores?|grade|medal|rate/i;

type Threshold = PlacedCell & { readonly cell: number };

export const bands: Rule = {
  id: "bands",
  title: { en: "Bands are in order, each once", "zh-CN": "分档有序、不重复", "zh-TW": "級距有順序、不重複" },
  check: (sheet) => {
    const tables = distinct([
      ...sheet.calls.flatMap((call) => ["bands", "tiers"].map((one) => parameterArea(sheet, call, one))),
      ...headedTables(sheet.snapshot),
    ]).map(firstColumn);
    const searched = distinct(sheet.calls.map((call) => searchedArea(sheet, call))).map(firstColumn);
    return [
      ...distinct(tables).flatMap((area) => ofTable(numbersIn(sheet.snapshot, area))),
      ...outermost(searched).flatMap((area) => ofSearched(numbersIn(sheet.snapshot, area), area)),
    ];
  },
};

function ofTable(thresholds: readonly Threshold[]): Finding[] {
  const seen = new Set<number>();
  const doubled = thresholds.filter(({ cell }) => seen.size === seen.add(cell).size);
  const odd = outOfOrder(thresholds);
  return [
    ...doubled.map(({ row, column, cell }): Finding => {
      return {
        severity: "error",
        area: cellArea(row, column),
        sentence: {
          en: `The threshold ${cell} stands in this table twice: keep one row for it.`,
          "zh-CN": `界限 ${cell} 在分档表里出现了两次：请只留一行。`,
          "zh-TW": `界限 ${cell} 在級距表裡出現了兩次：請只留一列。`,
        },
      };
    }),
    ...(odd && doubled.length === 0 ? [misplaced(odd)] : []),
  ];
}

function misplaced({ row, column, cell }: Threshold): Finding {
  return {
    severity: "warning",
    area: cellArea(row, column),
    sentence: {
      en: `The threshold ${cell} is out of order: was another number meant? If not, sort the bands.`,
      "zh-CN": `界限 ${cell} 的顺序不对：是不是填错了？没有填错就请把分档排好序。`,
      "zh-TW": `界限 ${cell} 的順序不對：是不是填錯了？沒有填錯就請把級距排好順序。`,
    },
  };
}

/** What approximate search goes through must rise: it stops at the first number that is larger. */
function ofSearched(numbers: readonly Threshold[], area: Area): Finding[] {
  const falls = numbers.some(({ cell }, index) => cell < (numbers[index - 1]?.cell ?? Number.NEGATIVE_INFINITY));
  if (!falls) return [];
  return [
    {
      severity: "error",
      area,
      sentence: {
        en: "A formula looks up the nearest band here, which needs the numbers in rising order: sort these rows.",
        "zh-CN": "有公式在这里按近似匹配查找，数字必须从小到大，否则会查错：请排序。",
        "zh-TW": "有公式在這裡用近似比對查找，數字必須由小到大，否則會查錯：請排序。",
      },
    },
  ];
}

/** The first threshold that goes against the order of the others; `undefined` where all rise or all fall. */
function outOfOrder(thresholds: readonly Threshold[]): Threshold | undefined {
  const steps = thresholds.slice(1).map((one, index) => Math.sign(one.cell - (thresholds[index] as Threshold).cell));
  const rising = steps.filter((step) => step > 0).length;
  const falling = steps.filter((step) => step < 0).length;
  if (rising === 0 || falling === 0) return undefined;
  const [first, last] = [thresholds[0]?.cell ?? 0, thresholds[thresholds.length - 1]?.cell ?? 0];
  const wrong = rising > falling || (rising === falling && last > first) ? -1 : 1;
  return thresholds[steps.indexOf(wrong) + 1];
}

/** The range that LOOKUP, VLOOKUP or MATCH searches for the nearest value. */
function searchedArea(sheet: CheckedSheet, call: Call): Area | undefined {
  const { name, node } = call;
  const isNearest =
    name === "LOOKUP" ||
    (name === "VLOOKUP" && !/^(FALSE|0)$/i.test(argumentText(call, 3)) && node.args.length < 5) ||
    (name === "MATCH" && (node.args.length === 2 || argumentText(call, 2) === "1"));
  // A huge or last word is searched for to find the last cell, in whatever order they are.
  return isNearest && !isLiteral(node.args[0]) ? argumentArea(sheet, call, 1) : undefined;
}

function isLiteral(node: FormulaNode | undefined): boolean {
  return node?.kind === "other" && node.parts.length === 0;
}

/** Tables whose headings say that the one column is what must be reached and the next is what that earns. */
function headedTables(snapshot: SheetSnapshot): Area[] {
  const found = new Map<string, Area>();
  snapshot.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const next = line[column + 1];
      if (typeof cell !== "string" || typeof next !== "string" || cell.length > 24) return;
      if (!thresholdWord.test(cell.replace(/\s+/g, " ").trim()) || !earnedWord.test(next)) return;
      let rows = 0;
      while (!isBlank(cellAt(snapshot, row + 1 + rows, column))) rows++;
      const area: Area = { row: row + 1, column, rows, columns: 1 };
      if (rows > 1) found.set(areaKey(area), area);
    });
  });
  return [...found.values()];
}

function firstColumn(area: Area): Area {
  return { ...area, columns: 1 };
}
