import { areaName } from "../formulas/reference";
import type { SheetSnapshot } from "../snapshot";
import type { Language, Text } from "../text";
import type { LeftOut, MonthlyRanking } from "./monthly-ranking";
import type { RankingChoices } from "./ranking-choices";

/** A day as the sheet says it: `2026-11-02`. */
export type Day = string;

/** By what the month was ranked, in one line. */
export function rulesLine(choices: RankingChoices, titles: readonly string[]): string {
  const { language, minimum, top, award } = choices;
  const title = (column: number) => titles[column] ?? "";
  const parts: Text[] = [
    order(title(choices.score), choices.lowerIsBetter),
    choices.ties === "standard"
      ? { en: "equal scores share a place (1-2-2-4)", "zh-CN": "同分并列（1-2-2-4）", "zh-TW": "同分並列（1-2-2-4）" }
      : { en: "equal scores share a place (1-2-2-3)", "zh-CN": "同分并列（1-2-2-3）", "zh-TW": "同分並列（1-2-2-3）" },
  ];
  if (minimum) parts.push(belowMinimum(title(minimum.column), minimum.number));
  if (top !== null) {
    parts.push({ en: `places 1 to ${top} only`, "zh-CN": `只列前 ${top} 名`, "zh-TW": `只列前 ${top} 名` });
  }
  if (award) {
    parts.push({
      en: `${award.text} each time ${award.months} months in a row at 1st place are full`,
      "zh-CN": `连续 ${award.months} 个月第一奖励 ${award.text}，每满 ${award.months} 个月一次`,
      "zh-TW": `連續 ${award.months} 個月第一獎勵 ${award.text}，每滿 ${award.months} 個月一次`,
    });
  }
  parts.push({
    en: "the values are fixed and do not follow the source",
    "zh-CN": "数值已固定，不随原表变动",
    "zh-TW": "數值已固定，不隨原表變動",
  });
  return sentenceOf(parts, language);
}

function order(title: string, lowerIsBetter: boolean): Text {
  return lowerIsBetter
    ? { en: `By ${title}, lowest first`, "zh-CN": `按${title}从低到高`, "zh-TW": `依${title}由低到高` }
    : { en: `By ${title}, highest first`, "zh-CN": `按${title}从高到低`, "zh-TW": `依${title}由高到低` };
}

function belowMinimum(title: string, least: number): Text {
  return {
    en: `not ranked with fewer than ${least} in ${title}`,
    "zh-CN": `${title}不足 ${least} 不排名`,
    "zh-TW": `${title}不足 ${least} 不排名`,
  };
}

function sentenceOf(parts: readonly Text[], language: Language): string {
  const said = parts.map((part) => part[language]);
  return language === "en" ? `${said.join("; ")}.` : `${said.join("；")}。`;
}

/** The lines below the table: who was left out and why, and where the figures came from. */
export function notesBelow(
  snapshot: SheetSnapshot,
  choices: RankingChoices,
  ranking: MonthlyRanking,
  madeOn: Day,
): string[] {
  const { language } = choices;
  const { first, last } = ranking.rows;
  const columns = Math.max(...snapshot.cells.map((row) => row.length), 1);
  const area = areaName(first, 0, last - first + 1, columns);
  const source: Text = {
    en: `Source: sheet "${snapshot.name}", ${area}; made on ${madeOn}.`,
    "zh-CN": `来源：工作表“${snapshot.name}”，${area}，${madeOn} 生成。`,
    "zh-TW": `來源：工作表「${snapshot.name}」，${area}，${madeOn} 產生。`,
  };
  return [...leftOutLines(ranking.leftOut, language), source[language]];
}

/** One line for each reason. */
export function leftOutLines(leftOut: readonly LeftOut[], language: Language): string[] {
  const lines = new Map<string, string[]>();
  for (const one of leftOut) {
    const { heading, detail } = said(one, language);
    lines.set(heading, [...(lines.get(heading) ?? []), detail]);
  }
  return [...lines].map(([heading, details]) =>
    language === "en" ? `${heading}: ${details.join(", ")}.` : `${heading}：${details.join("、")}。`,
  );
}

function said({ name, reason }: LeftOut, language: Language): { heading: string; detail: string } {
  const aside = (text: string) => (language === "en" ? `${name} (${text})` : `${name}（${text}）`);
  if (reason.kind === "no score") return { heading: headings.noScore[language], detail: name };
  if (reason.kind === "beyond the top") return { heading: headings.beyondTop[language], detail: name };
  if (reason.kind === "not a number") return { heading: headings.notANumber[language], detail: aside(reason.shown) };
  const none: Text = { en: "none", "zh-CN": "无", "zh-TW": "無" };
  return {
    heading: headings.tooFew[language].replace("{}", String(reason.least)),
    detail: aside(reason.count === null ? none[language] : String(reason.count)),
  };
}

const headings = {
  noScore: { en: "Not ranked, no score yet", "zh-CN": "未排名，还没有得分", "zh-TW": "未排名，還沒有得分" },
  notANumber: {
    en: "Not ranked, the score is not a number",
    "zh-CN": "未排名，得分不是数字",
    "zh-TW": "未排名，得分不是數字",
  },
  tooFew: { en: "Not ranked, too few (fewer than {})", "zh-CN": "未排名，样本不足 {}", "zh-TW": "未排名，樣本不足 {}" },
  beyondTop: { en: "Ranked behind the places shown", "zh-CN": "名次在所列之后", "zh-TW": "名次在所列之後" },
} as const satisfies Record<string, Text>;
