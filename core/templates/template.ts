import type { Choices } from "../plan/choices";
import { layOut } from "../plan/lay-out";
import type { SheetDesign } from "../plan/sheet-design";
import type { SheetPlan } from "../plan/sheet-plan";
import type { Text } from "../text";

/** A ready-made KPI sheet, or several that belong together. */
export interface Template {
  /** Fixed once shipped. */
  readonly id: string;
  readonly title: Text;
  /** What it is for, in one or two sentences. */
  readonly summary: Text;
  /** What its rows are, where the user chooses how many; as many as the sample data fill when nothing is chosen. */
  readonly rows?: { readonly label: Text; readonly usual: number };
  readonly sheets: (choices: Choices) => readonly SheetDesign[];
}

/** A template's sheets for a workbook in which some names are taken. */
export function planTemplate(template: Template, choices: Choices, taken: readonly string[]): SheetPlan[] {
  return layOut(template.sheets(choices), choices, taken);
}
