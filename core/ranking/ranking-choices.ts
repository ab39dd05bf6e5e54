import type { Month } from "../plan/choices";
import type { Language } from "../text";
import type { Ties } from "./rank";

/** What the user chooses for a month's ranking. Columns and rows of the source sheet count from zero. */
export interface RankingChoices {
  readonly language: Language;
  readonly month: Month;
  readonly headingRow: number;
  readonly name: number;
  readonly score: number;
  /** Shown beside the score, in this order. */
  readonly columns: readonly number[];
  readonly lowerIsBetter: boolean;
  readonly ties: Ties;
  /** Only places up to this one; equal scores at the last place all stay. `null` for all. */
  readonly top: number | null;
  /** Below this number in the column a person is not ranked. */
  readonly minimum: { readonly column: number; readonly number: number } | null;
  /** Paid each time that this many months in a row at first place are full. */
  readonly award: { readonly months: number; readonly text: string } | null;
}
