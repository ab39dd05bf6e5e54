import { useEffect, useMemo } from "preact/hooks";
import type { Month } from "../core/plan/choices";
import { type MonthlyRanking, rankMonth } from "../core/ranking/monthly-ranking";
import { nextPastSheet } from "../core/ranking/next-past-sheet";
import { monthBefore, type PastRanking, rankingOf } from "../core/ranking/past-rankings";
import type { Proposal } from "../core/ranking/proposal";
import type { RankingChoices } from "../core/ranking/ranking-choices";
import type { SheetSnapshot } from "../core/snapshot";
import { choicesFrom, type FormProblem, type RankingForm } from "./ranking-form";
import { type ReadRankings, readMonths } from "./use-read-rankings";

/** The ranking that the fields make of the sheet. */
export interface ReadyRanking {
  readonly choices: RankingChoices;
  readonly ranking: MonthlyRanking;
  readonly past: readonly PastRanking[];
  /** Whether an earlier month is being read that may change it. */
  readonly isReadingPast: boolean;
  /** The sheets of earlier months that could not be read. */
  readonly unreadable: readonly string[];
  /** The month before, where the workbook has no ranking of it. */
  readonly missing: Month | undefined;
}

/** `undefined` where there is no table; a problem where something is typed wrong. */
export function useMonthlyRanking(
  snapshot: SheetSnapshot | undefined,
  names: readonly string[],
  form: RankingForm | undefined,
  proposal: Proposal | undefined,
  rankings: ReadRankings,
): ReadyRanking | FormProblem | undefined {
  const made = useMemo(() => form && proposal && choicesFrom(form, proposal.choices), [form, proposal]);
  const choices = made && "language" in made ? made : undefined;
  const { known, read } = rankings;
  const past = useMemo(() => readMonths(names, known), [names, known]);
  const ranking = useMemo(
    () => (snapshot && choices ? rankMonth(snapshot, choices, past) : undefined),
    [snapshot, choices, past],
  );
  const leaders = ranking?.people.filter(({ rank }) => rank === 1).map(({ name }) => name) ?? [];
  const next = choices && nextPastSheet(choices.month, leaders, names, known);
  useEffect(() => {
    if (next !== undefined) read(next);
  }, [next, read]);
  if (!choices || !ranking) return made && "problem" in made ? made : undefined;
  const before = monthBefore(choices.month);
  return {
    choices,
    ranking,
    past,
    isReadingPast: next !== undefined,
    unreadable: [...known].filter(([, read]) => read === null).map(([name]) => name),
    missing: rankingOf(before, names) === undefined ? before : undefined,
  };
}
