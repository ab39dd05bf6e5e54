import { areaName } from "../formulas/reference";
import type { SheetSnapshot } from "../snapshot";
import type { Language, Text } from "../text";
import { isBlank } from "../values";
import { leftOutLines } from "./left-out-lines";
import type { MonthlyRanking } from "./monthly-ranking";
import type { RankingChoices } from "./ranking-choices";

/** A day as the sheet says it: `2026-11-02`. */
export type Day = string;

/** By what the month was ranked, in one line. */
export function rulesLine(choices: RankingChoices, titles: readonly string[]): string {
  const { language, minimum } = choices;
  const title = (column: number) => titles[column] ?? "";
  const parts: Text[] = [
    order(title(choices.score), choices.lowerIsBetter),
    choices.ties === "standard"
      ? { en: "equal scores share a place (1-2-2-4)", "zh-CN": "同分并列（1-2-2-4）", "zh-TW": "同分並列（1-2-2-4）" }
      : { en: "equal scores share a place (1-2-2-3)", "zh-CN": "同分并列（1-2-2-3）", "zh-TW": "同分並列（1-2-2-3）" },
  ];
  if (minimum) parts.push(belowMinimum(title(minimum.column), minimum.number));
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

/** The lines below the table: who was left out and why, the other rules, and where the figures came from. */
export function notesBelow(
  snapshot: SheetSnapshot,
  choices: RankingChoices,
  ranking: MonthlyRanking,
  madeOn: Day,
): string[] {
  const { language } = choices;
  const source: Text = {
    en: `Source: sheet "${snapshot.name}", ${sourceArea(snapshot, ranking)}; made on ${madeOn}.`,
    "zh-CN": `来源：工作表“${snapshot.name}”，${sourceArea(snapshot, ranking)}，${madeOn} 生成。`,
    "zh-TW": `來源：工作表「${snapshot.name}」，${sourceArea(snapshot, ranking)}，${madeOn} 產生。`,
  };
  return [...leftOutLines(ranking.leftOut, language), furtherRules(choices), source[language]];
}

/** The cells that a ranking was made from, headings included. */
export function sourceArea({ cells }: SheetSnapshot, { rows }: Pick<MonthlyRanking, "rows">): string {
  const table = cells.slice(rows.first, rows.last + 1);
  const isFilled = (column: number) => table.some((line) => !isBlank(line[column]));
  const width = cells[0]?.length ?? 0;
  let from = 0;
  while (from < width - 1 && !isFilled(from)) from++;
  let to = from;
  while (to + 1 < width && isFilled(to + 1)) to++;
  return areaName(rows.first, from, rows.last - rows.first + 1, to - from + 1);
}

function furtherRules({ language, top, award }: RankingChoices): string {
  const parts: Text[] = [];
  if (top !== null) {
    parts.push({ en: `Places 1 to ${top} only`, "zh-CN": `只列前 ${top} 名`, "zh-TW": `只列前 ${top} 名` });
  }
  if (award) {
    parts.push({
      en: `Award for 1st place: ${award.text}, each time ${award.months} months in a row are full`,
      "zh-CN": `第一名奖励：${award.text}，连续第一每满 ${award.months} 个月一次`,
      "zh-TW": `第一名獎勵：${award.text}，連續第一每滿 ${award.months} 個月一次`,
    });
  }
  parts.push({
    en: "The values are fixed and do not follow the source",
    "zh-CN": "数值已固定，不随原表变动",
    "zh-TW": "數值已固定，不隨原表變動",
  });
  return language === "en"
    ? parts.map((part) => `${part.en}.`).join(" ")
    : parts.map((part) => `${part[language]}。`).join("");
}
