import type { Area } from "../plan/sheet-plan";
import type { SheetSnapshot } from "../snapshot";
import { cellsIn, isNumber, outermost } from "./area-cells";
import { argumentArea, type Call, type CheckedSheet, parameterArea } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import { bodyRows, headingAbove } from "./table-body";

const ratingWord =
  /满意|滿意|评分|評分|评价|評價|打分|星级|星級|体验分|體驗分|费力|費力|推荐|推薦|rating|satisf|csat|ces\b|stars?\b|effort/i;

const fromZero = /(^|\D)0\s*[～~–—\-－至到]|nps/i;

const saysFromOne = /(^|[^\d.])1\s*[～~–—\-－至到]\s*(3|4|5|7|10)(?!\d)/;

/** Functions that take a 0 for an answer. */
const taking = new Set(["AVERAGE", "COUNT", "MEDIAN", "MIN"]);

/** Fewer zeros than this may well be answers. */
const fewestZeros = 2;

export const zeros: Rule = {
  id: "zeros",
  title: { en: "No zero where an answer is missing", "zh-CN": "没有用 0 代替空白", "zh-TW": "沒有用 0 代替空白" },
  check: (sheet) => [
    ...outermost(sheet.calls.map((call) => recommended(sheet, call))).flatMap((area) => npsZeros(sheet.snapshot, area)),
    ...outermost(sheet.calls.map((call) => averaged(sheet, call))).flatMap((area) =>
      averagedZeros(sheet.snapshot, area),
    ),
    ...ratedZeros(sheet),
  ],
};

function recommended(sheet: CheckedSheet, call: Call): Area | undefined {
  const name = call.kpi?.name;
  return name === "NPS" || name === "NPSINTERVAL" ? parameterArea(sheet, call, "scores") : undefined;
}

/** Of our own functions CSAT, CES and AVGRATING pass a 0 over. */
function averaged(sheet: CheckedSheet, call: Call): Area | undefined {
  return taking.has(call.name) ? argumentArea(sheet, call, 0) : undefined;
}

/** On a scale from 0, zeros stand out when they are many and hardly anybody answered 1 to 6. */
function npsZeros(snapshot: SheetSnapshot, area: Area): Finding[] {
  const { zero, low, all } = counted(snapshot, area);
  return zero >= 5 && zero * 5 >= all && low * 3 < zero ? [finding(area, zero)] : [];
}

/** A scale that begins with 1 has no zero. */
function averagedZeros(snapshot: SheetSnapshot, area: Area): Finding[] {
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  if (!columns.every((column) => isFromOne(headingAbove(snapshot, area.row + 1, column)))) return [];
  return zerosAmongRatings(snapshot, area);
}

function isFromOne(heading: string): boolean {
  return ratingWord.test(heading) && !fromZero.test(heading);
}

function zerosAmongRatings(snapshot: SheetSnapshot, area: Area): Finding[] {
  const { zero, others } = counted(snapshot, area);
  const isScale = others.length >= 3 && others.every((answer) => Number.isInteger(answer) && answer <= 10);
  return zero >= fewestZeros && isScale ? [finding(area, zero)] : [];
}

/** Columns whose heading says a scale from 1, whatever counts them later; what our functions count, they count rightly. */
function ratedZeros(sheet: CheckedSheet): Finding[] {
  const { from, to } = bodyRows(sheet);
  const known = sheet.calls.flatMap((call) => {
    const area = averaged(sheet, call) ?? (call.kpi && parameterArea(sheet, call, "ratings"));
    return area ? [area] : [];
  });
  return (sheet.headings?.titles ?? []).flatMap((title, column) => {
    const isKnown = known.some((area) => area.column <= column && column < area.column + area.columns);
    const area = { row: from, column, rows: to - from, columns: 1 };
    return !isKnown && saysFromOne.test(title) && isFromOne(title) ? zerosAmongRatings(sheet.snapshot, area) : [];
  });
}

function counted(snapshot: SheetSnapshot, area: Area) {
  const answers = [...cellsIn(snapshot, [area])].flatMap(({ cell }) => (isNumber(cell) ? [cell] : []));
  const others = answers.filter((answer) => answer !== 0);
  return {
    all: answers.length,
    zero: answers.length - others.length,
    low: others.filter((answer) => answer < 7).length,
    others,
  };
}

function finding(area: Area, count: number): Finding {
  return {
    severity: "warning",
    area,
    sentence: {
      en: `${count} zeros here look like missing answers, which averages count as the worst: clear them if nobody answered.`,
      "zh-CN": `这里有 ${count} 个 0 像是未评分，取平均会当成最低分：如果没有回答，请清空。`,
      "zh-TW": `這裡有 ${count} 個 0 像是未評分，取平均會當成最低分：如果沒有回答，請清空。`,
    },
  };
}
