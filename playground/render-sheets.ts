import {
  generateRandomId,
  ICommandService,
  type IMutationInfo,
  IUndoRedoService,
  type IWorksheetData,
  mergeWorksheetSnapshotWithDefault,
} from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  DeleteConditionalRuleMutation,
} from "@univerjs/preset-sheets-conditional-formatting";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/preset-sheets-core";
import { AddDataValidationMutation, RemoveDataValidationMutation } from "@univerjs/preset-sheets-data-validation";
import { RemoveNoteMutation, UpdateNoteMutation } from "@univerjs/preset-sheets-note";
import type { SheetPlan } from "../core/plan/sheet-plan";
import { HostError } from "../sidebar/host";
import { conditionRule } from "./condition-rule";
import type { Grid } from "./grid";
import { planData } from "./plan-data";
import { sheetNote } from "./sheet-note";
import { validationRule } from "./validation-rule";
import { words } from "./words";
import { withRoom } from "./workbook-data";

/** One change to the workbook, and what takes it back. */
interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
}

/** Makes new sheets behind all others, as one step for undo, and shows the first. */
export function renderSheets({ api, univer }: Grid, plans: readonly SheetPlan[]): void {
  const workbook = api.getActiveWorkbook();
  if (!workbook) throw new HostError(words.noWorkbook);
  const sheets = workbook.getSheets();
  refuseTaken(
    plans.map(({ name }) => name),
    sheets.map((sheet) => sheet.getSheetName()),
  );
  const unitId = workbook.getId();
  const ids = plans.map(() => generateRandomId());
  const steps = plans.flatMap((plan, index) =>
    stepsFor(plan, { unitId, subUnitId: ids[index] as string }, sheets.length + index),
  );
  const shown = workbook.getActiveSheet();
  const injector = univer.__getInjector();
  try {
    apply(steps, injector.get(ICommandService));
    workbook.setActiveSheet(ids[0] as string);
  } catch (problem) {
    workbook.setActiveSheet(shown);
    console.error(problem);
    throw new HostError(words.sheetsNotMade);
  }
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    redoMutations: steps.map(({ redo }) => redo),
    undoMutations: steps.map(({ undo }) => undo).reverse(),
  });
}

function refuseTaken(wanted: readonly string[], taken: readonly string[]): void {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (const name of wanted.map((one) => one.toLowerCase())) {
    if (used.has(name)) throw new HostError(words.sheetNameTaken);
    used.add(name);
  }
}

function stepsFor(plan: SheetPlan, place: Place, index: number): Step[] {
  const { unitId, subUnitId } = place;
  const sheet = mergeWorksheetSnapshotWithDefault({ ...withRoom(planData(plan)), id: subUnitId }) as IWorksheetData;
  return [
    {
      redo: { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
      undo: { id: RemoveSheetMutation.id, params: { ...place, subUnitName: plan.name } },
    },
    // Univer puts each new rule above those it has, and the first that holds is to win.
    ...[...plan.conditions].reverse().map((planned) => {
      const rule = conditionRule(planned, generateRandomId());
      return {
        redo: { id: AddConditionalRuleMutation.id, params: { ...place, rule } },
        undo: { id: DeleteConditionalRuleMutation.id, params: { ...place, cfId: rule.cfId } },
      };
    }),
    ...plan.validations.map((planned) => {
      const rule = validationRule(planned, generateRandomId());
      return {
        redo: { id: AddDataValidationMutation.id, params: { ...place, rule } },
        undo: { id: RemoveDataValidationMutation.id, params: { ...place, ruleId: rule.uid } },
      };
    }),
    ...plan.notes.map((planned) => {
      const note = sheetNote(planned, generateRandomId());
      const cell = { unitId, sheetId: subUnitId, row: note.row, col: note.col };
      return {
        redo: { id: UpdateNoteMutation.id, params: { ...cell, note } },
        undo: { id: RemoveNoteMutation.id, params: { ...cell, noteId: note.id } },
      };
    }),
  ];
}

/** All steps or none of them. */
function apply(steps: readonly Step[], commands: ICommandService): void {
  const tried: Step[] = [];
  try {
    for (const step of steps) {
      tried.unshift(step);
      if (!commands.syncExecuteCommand(step.redo.id, step.redo.params)) throw new Error(`${step.redo.id} failed.`);
    }
  } catch (problem) {
    for (const { undo } of tried) commands.syncExecuteCommand(undo.id, undo.params);
    throw problem;
  }
}
