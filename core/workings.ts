import type { ResultFormat } from "./define";
import type { Text } from "./text";
import type { Cell } from "./values";

/** How one result came about, for the person who wants to check it. */
export interface Workings {
  /** The calculation with its numbers: `25 satisfied ÷ 30 answers`. */
  readonly reckoning?: Text;
  /** The definition in force, where the options leave a choice. */
  readonly rule?: Text;
  /** Which cells of a range count. */
  readonly answers?: Answers;
  readonly parts?: readonly Part[];
  /** Cases each of which did or did not: the result is the share of those that did. */
  readonly trials?: { readonly hits: number; readonly of: number };
  /** Between which results chance alone may move this one, 19 times out of 20. */
  readonly interval?: readonly [low: number, high: number];
}

/** How the cells of a range were taken. */
export interface Answers {
  readonly used: number;
  readonly blank: number;
  readonly headings: number;
  /** Zeros on a scale that begins at 1: not answered. */
  readonly zeros: number;
}

/** One of the things a result is made of. */
export interface Part {
  readonly of: Text | PartCell | PartLimit;
  readonly value: Cell;
  /** How the value is shown; as a plain number by default. */
  readonly format?: ResultFormat;
  /** How the value came about: `92 × 30%`. */
  readonly detail?: Text;
  /** What its bar measures; parts without it have none. */
  readonly size?: number;
  /** The one that decides, or that the selected cell is about. */
  readonly isChosen?: boolean;
}

/** A cell of an argument, called by the heading that the sheet gives it. */
export interface PartCell {
  readonly parameter: string;
  readonly row: number;
  readonly column: number;
  /** Where its heading stands. */
  readonly heading: "above" | "left";
}

/** A row of a table of limits, called by the limit as the sheet shows it. */
export interface PartLimit {
  readonly parameter: string;
  readonly row: number;
  readonly sign: "≥" | "≤";
}
