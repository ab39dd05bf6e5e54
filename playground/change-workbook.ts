import { ICommandService, type IMutationInfo, IUndoRedoService } from "@univerjs/core";
import type { Text } from "../core/text";
import { HostError } from "../sidebar/host";
import type { Grid } from "./grid";
import { openWorkbook } from "./open-workbook";

/** One change to the workbook, and what takes it back. */
export interface Step {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** Steps that take back what the given ones do. */
export function reversed(steps: readonly Step[]): Step[] {
  return [...steps].reverse().map(({ redo, undo }) => ({ redo: undo, undo: redo }));
}

/** Takes all steps, which are one for undo, and shows a sheet; or takes none of them and tells the user so. */
export function changeWorkbook(grid: Grid, steps: readonly Step[], otherwise: Text, shown?: string): void {
  const workbook = openWorkbook(grid);
  const before = workbook.getActiveSheet();
  const injector = grid.univer.__getInjector();
  try {
    take(steps, injector.get(ICommandService), () => shown && workbook.setActiveSheet(shown));
  } catch (problem) {
    workbook.setActiveSheet(before);
    console.error(problem);
    throw new HostError(otherwise);
  }
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: workbook.getId(),
    redoMutations: steps.map(({ redo }) => redo),
    undoMutations: reversed(steps).map(({ redo }) => redo),
  });
}

function take(steps: readonly Step[], commands: ICommandService, finish: () => void): void {
  const tried: Step[] = [];
  try {
    for (const step of steps) {
      tried.push(step);
      if (!commands.syncExecuteCommand(step.redo.id, step.redo.params)) throw new Error(`${step.redo.id} failed.`);
    }
    finish();
  } catch (problem) {
    for (const { redo } of reversed(tried)) commands.syncExecuteCommand(redo.id, redo.params);
    throw problem;
  }
}
