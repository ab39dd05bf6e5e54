import type { Area } from "../plan/sheet-plan";
import { numbersIn, outermost } from "./area-cells";
import { argumentArea, argumentText, type Call, type CheckedSheet, parameterArea } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import { headingAbove } from "./table-body";

const fromOne = /(^|[^\d.])1\s*[～~–—\-－至到]\s*10(?!\d)/;

/** From so many answers on, at least one 0 is to be expected where 1 is given. */
const largeSample = 100;

/** From so many answers on, none above 5 means a scale of five. */
const smallSample = 8;

export const npsScale: Rule = {
  id: "nps-scale",
  title: { en: "NPS is asked from 0 to 10", "zh-CN": "NPS 用 0～10 分", "zh-TW": "NPS 用 0～10 分" },
  check: (sheet) =>
    outermost(sheet.calls.map((call) => answersOf(sheet, call))).flatMap((area) => findings(sheet, area)),
};

function answersOf(sheet: CheckedSheet, call: Call): Area | undefined {
  const name = call.kpi?.name;
  if (name === "NPS" || name === "NPSINTERVAL") return parameterArea(sheet, call, "scores");
  const isPromoters = call.name === "COUNTIF" && /^"(>=9|>8)"$/.test(argumentText(call, 1));
  return isPromoters && takesDetractors(call) ? argumentArea(sheet, call, 0) : undefined;
}

/** Whether the formula around a count of promoters counts the detractors of the same answers too. */
function takesDetractors({ group }: Call): boolean {
  return /COUNTIF\([^()]*,\s*"(<7|<=6)"\s*\)/i.test(group.formula);
}

function findings(sheet: CheckedSheet, area: Area): Finding[] {
  const answers = numbersIn(sheet.snapshot, area).map(({ cell }) => cell);
  const [lowest, highest] = answers.reduce(
    ([least, most], answer) => [Math.min(least, answer), Math.max(most, answer)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
  if (fromOne.test(headingAbove(sheet.snapshot, area.row + 1, area.column))) return [finding(area, askedFromOne)];
  if (answers.length >= smallSample && lowest >= 1 && highest <= 5 && highest > 3) return [finding(area, outOfFive)];
  return answers.length >= largeSample && lowest === 1 ? [finding(area, withoutZero)] : [];
}

function finding(area: Area, sentence: Finding["sentence"]): Finding {
  return { severity: "warning", area, sentence };
}

const askedFromOne = {
  en: "These answers were asked from 1 to 10, but NPS needs 0 to 10: report the average instead, or ask anew.",
  "zh-CN": "这道题是 1～10 分，NPS 要求 0～10 分：请改报平均分，或重新设题。",
  "zh-TW": "這道題是 1～10 分，NPS 要求 0～10 分：請改報平均分數，或重新設題。",
};

const outOfFive = {
  en: "No answer is above 5, which looks like a scale of 1 to 5: NPS needs 0 to 10, for this one use CSAT.",
  "zh-CN": "所有回答都不超过 5，像是 5 分制：NPS 要求 0～10 分，5 分制请用 CSAT。",
  "zh-TW": "所有回答都不超過 5，像是 5 分量表：NPS 要求 0～10 分，5 分量表請用 CSAT。",
};

const withoutZero = {
  en: "Nobody answered 0, which looks like a scale of 1 to 10: NPS needs 0 to 10. Check how it was asked.",
  "zh-CN": "没有一个 0 分，像是 1～10 分的题：NPS 要求 0～10 分，请核对题目。",
  "zh-TW": "沒有一個 0 分，像是 1～10 分的題目：NPS 要求 0～10 分，請核對題目。",
};
