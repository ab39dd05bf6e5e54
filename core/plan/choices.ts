import type { Flavour } from "../formulas/print-call";
import type { Language } from "../text";

/** How the formulas of a sheet are written: with our functions, or so that nobody needs them. */
export type SheetFlavour = Flavour | "native";

export interface Month {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
}

/** What the user chooses before a template is inserted. */
export interface Choices {
  readonly language: Language;
  readonly flavour: SheetFlavour;
  /** How many rows for people; 1 or more. */
  readonly people: number;
  readonly month: Month;
  /** Whether the sample figures are filled in. */
  readonly sample: boolean;
}

/** `2026-10`: sorts well, reads the same everywhere. */
export function monthCode({ year, month }: Month): string {
  return `${year}-${month < 10 ? "0" : ""}${month}`;
}

const monthNames = "January February March April May June July August September October November December".split(" ");

/** The month as a heading says it. */
export function monthTitle(month: Month, language: Language): string {
  if (language === "en") return `${monthNames[month.month - 1]} ${month.year}`;
  return `${month.year} 年 ${month.month} 月`;
}
