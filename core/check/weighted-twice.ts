import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isNumber, numbersIn, sumOf } from "./area-cells";
import { argumentArea, type Call, type CheckedSheet, parameterArea } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";

export const weightedTwice: Rule = {
  id: "weighted-twice",
  title: { en: "No points are weighted twice", "zh-CN": "得分没有重复乘权重", "zh-TW": "得分沒有重複乘權重" },
  check: (sheet) =>
    sheet.calls.flatMap((call): Finding[] => {
      const [points, weights] = factors(sheet, call);
      if (!points || !weights || !isWeighted(sheet.snapshot, points, weights)) return [];
      return [{ severity: "error", area: cellArea(call.group.row, call.group.column), sentence }];
    }),
};

const sentence = {
  en: "These points already contain their weights, none exceeds its own: add them up with SUM, do not multiply again.",
  "zh-CN": "这些得分已经含权重（每项都不超过自己的权重）：请用 SUM 直接相加，不要再乘一次。",
  "zh-TW": "這些得分已經含權重（每項都不超過自己的權重）：請用 SUM 直接相加，不要再乘一次。",
};

function factors(sheet: CheckedSheet, call: Call): (Area | undefined)[] {
  if (call.kpi?.name === "SCORECARD") return ["metrics", "weights"].map((one) => parameterArea(sheet, call, one));
  if (call.name !== "SUMPRODUCT" || call.node.args.length !== 2) return [];
  const [one, other] = [argumentArea(sheet, call, 0), argumentArea(sheet, call, 1)];
  const isFixed = (area: Area | undefined) => area && Math.min(area.rows, area.columns) === 1 && addsUp(sheet, area);
  return isFixed(other) ? [one, other] : isFixed(one) ? [other, one] : [];
}

/** More items than this are no scorecard. */
const mostItems = 50;

function addsUp({ snapshot }: CheckedSheet, area: Area): boolean {
  if (area.rows * area.columns > mostItems) return false;
  const total = sumOf(numbersIn(snapshot, area));
  return Math.abs(total - 1) < 1e-5 || Math.abs(total - 100) < 1e-3;
}

/** Whether the best points of each item come near its weight, and none goes beyond. */
function isWeighted(snapshot: SheetSnapshot, points: Area, weights: Area): boolean {
  const isAcross = weights.rows === 1;
  const items = isAcross ? weights.columns : weights.rows;
  if (items < 3 || items !== (isAcross ? points.columns : points.rows)) return false;
  const all = numbersIn(snapshot, weights);
  const scale = sumOf(all) <= 2 ? 100 : 1;
  const own = Array.from({ length: items }, (_, item) => {
    const place = isAcross ? [weights.row, weights.column + item] : [weights.row + item, weights.column];
    const weight = cellAt(snapshot, place[0] as number, place[1] as number);
    const ofItem = isAcross
      ? { ...points, column: points.column + item, columns: 1 }
      : { ...points, row: points.row + item, rows: 1 };
    const best = numbersIn(snapshot, ofItem).reduce((most, { cell }) => Math.max(most, cell), 0);
    return { weight: isNumber(weight) ? weight * scale : 0, best };
  });
  const differ = new Set(own.map(({ weight }) => weight)).size > 1;
  return differ && own.every(({ weight, best }) => best <= weight + 1e-9 && best >= weight * 0.6 && weight > 0);
}
