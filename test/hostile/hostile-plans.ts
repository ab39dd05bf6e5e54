import { computedSheet } from "../../core/hr-copy/computed-sheet";
import { hrCopy } from "../../core/hr-copy/hr-copy";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { rankMonth } from "../../core/ranking/monthly-ranking";
import type { PastRanking } from "../../core/ranking/past-rankings";
import type { RankingChoices } from "../../core/ranking/ranking-choices";
import { rankingSheet } from "../../core/ranking/ranking-sheet";
import { yearSheet } from "../../core/ranking/year-view";
import { readFormula } from "../../sidebar/read-formula";
import { sheetOf } from "../core/hr-copy/sheet-of";
import { hostileTexts } from "./hostile-texts";

const month = { year: 2026, month: 10 };
const [heading = "", grade = "", award = ""] = hostileTexts.slice(-12);

/** A sheet whose headings, names and grades all mean harm. */
const scores = sheetOf("<img src=x>=1", [
  ["Name", heading, grade],
  ...hostileTexts.map((text, index) => [text, 100 - index, text]),
]);

const choices: RankingChoices = {
  language: "en",
  month,
  headingRow: 0,
  name: 0,
  score: 1,
  columns: [2],
  lowerIsBetter: false,
  ties: "standard",
  top: hostileTexts.length - 2,
  minimum: null,
  award: { months: 1, text: award },
};

const october: PastRanking = { month, ranks: new Map(hostileTexts.map((text, index) => [text, index + 1])) };

/** Texts of the user's that go through each of the sheets made from sheets of theirs. */
export function hostilePlans(): readonly (readonly [what: string, plan: SheetPlan])[] {
  const ranking = rankingSheet(
    scores,
    ["Name", heading, grade],
    choices,
    rankMonth(scores, choices, []),
    "2026-10-31",
    [],
  );
  const source = sheetOf("=1+1", [
    ["Name", ...hostileTexts],
    ["Ann", ...hostileTexts.map((text): [string, string] => [`=GRADE(90,"${text.replaceAll('"', '""')}")`, text])],
  ]);
  const computed = computedSheet(
    {
      source,
      sheets: [],
      copy: hrCopy(source, { kind: "native", leftOut: [] }, readFormula),
      copyName: award,
      language: "en",
      madeOn: { day: "2026-10-31", month },
      taken: [],
    },
    readFormula,
  );
  if (!computed) throw new Error("nothing of the sheet is computed");
  return [
    ["the ranking of a month", ranking],
    ["the view of a year", yearSheet(2026, [october], "en", [])],
    ["how a copy was computed", computed],
  ];
}
