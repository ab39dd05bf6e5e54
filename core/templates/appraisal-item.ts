import type { Place } from "../plan/place";
import type { Content, Written } from "../plan/sheet-design";
import type { Text } from "../text";

/** An indicator of the appraisal sheet and how it is scored. */
export interface Item {
  readonly name: Text;
  readonly method: Text;
  /** Weights of the roles, in their order. */
  readonly weights: readonly [number, number, number];
  /** The rule in words, with the numbers of the rules sheet. */
  readonly standard: Written;
  /** The points of this method that count as everything. */
  readonly full: Content;
  readonly actual: Content;
  readonly points: Written;
}

/** A number of the rules sheet. */
export const setting = (at: Place, name: string) => at.table("settings").at("value", name);
/** A share as a text, `90%`. */
export const percent = (cell: string) => `ROUND(${cell}*100,1)&"%"`;

/** A sentence with numbers of the sheet in it: texts as they are, formulas in functions. */
export function sentence(at: Place, parts: readonly (Text | string)[]): string {
  return parts.map((part) => (typeof part === "string" ? part : at.say(part))).join("&");
}

/** A share that people fill in. */
export const sampleShare = (input: number): Content => ({
  input,
  isSample: true,
  format: "0.0%",
  allowed: { lowest: 0, highest: 1 },
});
/** A number that people fill in. */
export const sampleCount = (input: number): Content => ({ input, isSample: true, format: "0", allowed: { lowest: 0 } });
