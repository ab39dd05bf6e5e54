import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** A calculation starts when nothing has been changed for a tenth of a second; on a busy machine later. */
const untilStarted = { usually: 150, atMost: 1000 };

/** Waits until what is being typed is in its cell and all is calculated; `false` where that takes too long. */
export async function settle({ api, univer }: Grid, patience = 30_000): Promise<boolean> {
  const injector = univer.__getInjector();
  const calculation = injector.get(FormulaCalculationSessionService);
  const changes = injector.get(IActiveDirtyManagerService);
  const workbook = api.getActiveWorkbook();
  // What is being typed comes into its cell only after the editing has ended.
  const isTyping = workbook?.isCellEditing() ?? false;
  /** The last change, and the last calculation that had begun by then. */
  let changed = isTyping
    ? { at: performance.now(), id: calculation.state.id }
    : { at: Number.NEGATIVE_INFINITY, id: -1 };
  const listening = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (changes.get(id)) changed = { at: performance.now(), id: calculation.state.id };
  });
  try {
    await workbook?.endEditingAsync(true);
    for (const end = performance.now() + patience; performance.now() < end; ) {
      const before = { changed, id: calculation.state.id };
      await new Promise((resolve) => setTimeout(resolve, untilStarted.usually));
      const { id, started, resultApplied } = calculation.state;
      const isQuiet = changed === before.changed && id === before.id;
      const isBegun = id > changed.id || performance.now() - changed.at > untilStarted.atMost;
      if (isQuiet && isBegun && (resultApplied || !started)) return true;
    }
    return false;
  } finally {
    listening.dispose();
  }
}
