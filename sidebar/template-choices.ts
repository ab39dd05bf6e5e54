import type { Choices, Month } from "../core/plan/choices";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import type { Host } from "./host";
import { rowCount } from "./row-count";

/** What the user has chosen; what is missing follows the sidebar or the template. */
export interface Chosen {
  readonly language?: Language;
  readonly month?: Month;
  /** Whether formulas do without our functions. */
  readonly isNative?: boolean;
  readonly sample?: boolean;
  /** How many rows, as typed, by template. */
  readonly rows?: Readonly<Record<string, string>>;
}

/** What stands where the user has chosen nothing. */
export interface Preset {
  readonly language: Language;
  readonly month: Month;
  readonly flavour: Host["flavour"];
}

/** What the later choices leave open stays as it was. */
export function chosenOver(before: Chosen, later: Chosen): Chosen {
  return { ...before, ...later, rows: { ...before.rows, ...later.rows } };
}

export function typedRows({ id, rows }: Template, chosen: Chosen): string {
  return chosen.rows?.[id] ?? String(rows?.usual ?? 1);
}

/** Everything that a template is planned with; `undefined` where the number of rows is none. */
export function choicesFor(template: Template, chosen: Chosen, preset: Preset): Choices | undefined {
  const people = rowCount(typedRows(template, chosen));
  if (people === undefined) return undefined;
  const { language = preset.language, month = preset.month, isNative = false, sample = true } = chosen;
  return { language, month, people, sample, flavour: isNative ? "native" : preset.flavour };
}
