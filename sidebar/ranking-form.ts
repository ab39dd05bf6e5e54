import type { Month } from "../core/plan/choices";
import type { Proposal } from "../core/ranking/proposal";
import type { Ties } from "../core/ranking/rank";
import type { RankingChoices } from "../core/ranking/ranking-choices";
import type { Text } from "../core/text";
import { rankingWords as words } from "./ranking-words";
import type { RememberedRanking } from "./remembered-ranking";

/** The fields of a ranking; what is typed stays as it was typed. */
export interface RankingForm {
  readonly name: number;
  readonly score: number;
  readonly month: Month;
  readonly columns: readonly number[];
  readonly lowerIsBetter: boolean;
  readonly ties: Ties;
  /** Blank for all places. */
  readonly top: string;
  readonly minimumColumn: number | null;
  readonly minimum: string;
  /** Blank without an award. */
  readonly award: string;
  readonly awardMonths: string;
}

/** What was chosen last time as far as this sheet has the columns, and what is proposed for the rest. */
export function formFor({ choices, titles }: Proposal, kept: RememberedRanking): RankingForm {
  const find = (title: string | undefined) => titles.findIndex((one) => one !== "" && one === title);
  const [name, score] = [find(kept.name), find(kept.score)];
  const columns = kept.columns?.map(find).filter((column) => column >= 0);
  const minimum = find(kept.minimumColumn);
  const isForgotten = columns === undefined || (columns.length === 0 && kept.columns?.length !== 0);
  return {
    name: name < 0 ? choices.name : name,
    score: score < 0 ? choices.score : score,
    month: choices.month,
    columns: isForgotten ? choices.columns : columns,
    lowerIsBetter: score < 0 ? choices.lowerIsBetter : (kept.lowerIsBetter ?? choices.lowerIsBetter),
    ties: kept.ties ?? choices.ties,
    top: kept.top ?? "",
    minimumColumn: minimum < 0 ? null : minimum,
    minimum: kept.minimum ?? "30",
    award: kept.award ?? "",
    awardMonths: kept.awardMonths ?? "3",
  };
}

/** What is to be remembered of a form: columns by what they are called, for next month they may stand elsewhere. */
export function rememberedFrom(form: RankingForm, titles: readonly string[]): RememberedRanking {
  const { name, score, month, columns, minimumColumn, ...rest } = form;
  const title = (column: number) => titles[column] ?? "";
  return {
    ...rest,
    name: title(name),
    score: title(score),
    columns: columns.map(title),
    ...(minimumColumn !== null && { minimumColumn: title(minimumColumn) }),
  };
}

export type WrongField = "name" | "top" | "minimum" | "awardMonths";

/** What is typed wrong, and the sentence about it. */
export interface FormProblem {
  readonly field: WrongField;
  readonly problem: Text;
}

/** The choices that a form makes, or what is wrong in it. */
export function choicesFrom(form: RankingForm, base: RankingChoices): RankingChoices | FormProblem {
  const { name, score, month, lowerIsBetter, ties } = form;
  if (name === score) return { field: "name", problem: words.sameColumn };
  const top = form.top.trim() === "" ? null : numberFrom(form.top, true);
  if (top === undefined) return { field: "top", problem: words.wrongTop };
  const least = form.minimumColumn === null ? null : numberFrom(form.minimum, false);
  if (least === undefined) return { field: "minimum", problem: words.wrongMinimum };
  const months = form.award.trim() === "" ? null : numberFrom(form.awardMonths, true);
  if (months === undefined) return { field: "awardMonths", problem: words.wrongMonths };
  return {
    ...base,
    name,
    score,
    month,
    columns: form.columns.filter((column) => column !== name && column !== score),
    lowerIsBetter,
    ties,
    top,
    minimum: form.minimumColumn === null || least === null ? null : { column: form.minimumColumn, number: least },
    award: months === null ? null : { months, text: form.award.trim() },
  };
}

/** A number above zero as it is typed, full width too. */
function numberFrom(typed: string, isWhole: boolean): number | undefined {
  const digits = typed.normalize("NFKC").trim();
  const pattern = isWhole ? /^\d{1,6}$/ : /^\d{1,9}(\.\d{1,6})?$/;
  const number = pattern.test(digits) ? Number(digits) : 0;
  return number > 0 ? number : undefined;
}
