import type { Text } from "../text";

/** Why a cell with a KPI shows what it shows, ready to be read out. */
export interface Explanation {
  /** The selected cell: `D7`. */
  readonly cell: string;
  /** The function's name and title. */
  readonly kpi: string;
  readonly title: Text;
  /** What the sheet itself calls the cell: its row and its column. */
  readonly labels: readonly string[];
  /** The cell that holds the formula, where the selected one is filled by it. */
  readonly anchor?: string;
  /** The result as a manager reads it; absent where there is none. */
  readonly result?: Text;
  /** The calculation with its numbers. */
  readonly reckoning?: Text;
  /** What it was worked out from, where the calculation cannot be written in a line: `value 85%`. */
  readonly given?: Text;
  /** Why there is no result, and what to do. */
  readonly problem?: Problem;
  /** What does not fit: a part nobody can explain here, a value that is out of date. */
  readonly notes: readonly Text[];
  readonly answers?: Text;
  /** The definition in force. */
  readonly rules: readonly Text[];
  readonly parts: readonly ExplainedPart[];
  readonly interval?: Interval;
  readonly formula: Text;
  readonly source: Text;
  /** The same for people without the add-in, with its `=`. */
  readonly native?: string;
  /** Other KPI functions in the same formula. */
  readonly others: readonly { readonly name: string; readonly title: Text }[];
}

export interface Problem {
  readonly text: Text;
  /** `false` where nothing is wrong: there is just no data yet. */
  readonly isWrong: boolean;
  /** The cell to look at, where it is known. */
  readonly at?: { readonly sheet: string; readonly address: string };
}

export interface ExplainedPart {
  readonly label: Text;
  readonly value: Text;
  readonly detail?: Text;
  /** The length of its bar, from 0 to 1. */
  readonly bar?: number;
  readonly isChosen: boolean;
}

export interface Interval {
  readonly text: Text;
  /** So wide that hardly any change can be told from chance. */
  readonly isWide: boolean;
}
