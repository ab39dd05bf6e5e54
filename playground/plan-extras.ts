import { generateRandomId } from "@univerjs/core";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { conditionRule } from "./condition-rule";
import type { SheetExtras } from "./sheet-extras";
import { sheetNote } from "./sheet-note";
import { validationRule } from "./validation-rule";

/** What Univer keeps of a planned sheet beside its cells. */
export function planExtras({ conditions, validations, notes }: SheetPlan): SheetExtras {
  return {
    conditions: conditions.map((planned) => conditionRule(planned, generateRandomId())),
    validations: validations.map((planned) => validationRule(planned, generateRandomId())),
    notes: notes.map((planned) => sheetNote(planned, generateRandomId())),
  };
}
