import { expect, test } from "vitest";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import type { PastRanking } from "../../../core/ranking/past-rankings";
import { proposeRanking } from "../../../core/ranking/proposal";
import { rankingSheet } from "../../../core/ranking/ranking-sheet";
import { yearSheet } from "../../../core/ranking/year-view";
import { type Language, languages } from "../../../core/text";
import { planProblem } from "../../sidebar/plan-problem";
import { betrayed, glued, toMainland, toTaiwan } from "../chinese";
import { monthPlan, teamOf } from "./charted-plans";
import { snapshotOf } from "./snapshot-of";

const past: PastRanking[] = [{ month: { year: 2026, month: 9 }, ranks: new Map([["Ann", 1]]) }];

/** A sheet that says everything a ranking can say, and that of a year. */
function plansIn(language: Language) {
  const sheet = snapshotOf("2026-10", [
    ["Agent", "Score", "Receptions"],
    ["Ann", 95, 40],
    ["Bob", 90, 40],
    ["Cid", null, 40],
    ["Dan", "x", 40],
    ["Eve", 99, 3],
    ["Fay", 99, null],
    ["Guy", 10, 40],
  ]);
  const proposal = proposeRanking(sheet, language, { year: 2026, month: 9 });
  if (!proposal) throw new Error("no table found");
  const choices = {
    ...proposal.choices,
    minimum: { column: 2, number: 30 },
    top: 2,
    award: { months: 2, text: "300" },
  };
  const ranking = rankMonth(sheet, choices, past);
  const reasons = new Set(ranking.leftOut.map(({ reason }) => reason.kind));
  expect([...reasons]).toHaveLength(4);
  return [
    rankingSheet(sheet, proposal.titles, choices, ranking, "2026-11-02", []),
    yearSheet(2026, past, language, []),
  ];
}

/** Sheets of so many people that not all of them are charted. */
function longPlansIn(language: Language) {
  const people = teamOf(30).map(([, score], index): [string, number] => [`P${index}`, score]);
  const ranks = new Map(people.map(([name], index) => [name, index + 1]));
  const year = yearSheet(2026, [{ month: { year: 2026, month: 9 }, ranks }], language, []);
  return [monthPlan({ people, language }), year];
}

test("every program takes the sheets, in every language", () => {
  for (const language of languages) expect(plansIn(language).map(planProblem)).toEqual([undefined, undefined]);
});

test("the sheets speak one Chinese, the right one", () => {
  const texts = (language: Language) =>
    [...plansIn(language), ...longPlansIn(language)].flatMap(({ name, cells, chart }) => {
      return [name, chart?.title ?? "", ...cells.flat().filter((cell) => typeof cell === "string")];
    });
  const [mainland, taiwan] = [texts("zh-CN"), texts("zh-TW")];
  expect(taiwan.map(toTaiwan)).toEqual(taiwan);
  expect(mainland.map(toMainland)).toEqual(mainland);
  mainland.forEach((words, index) => {
    const text = { en: "", "zh-CN": words, "zh-TW": taiwan[index] ?? "" };
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });
});
