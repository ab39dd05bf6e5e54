import { ICommandService } from "@univerjs/core";
import { IActiveDirtyManagerService } from "@univerjs/engine-formula";
import { FormulaCalculationSessionService } from "@univerjs/preset-sheets-core";
import type { Grid } from "./grid";

/** A calculation starts when nothing has been changed for a tenth of a second. */
const untilStarted = 150;

/** Waits until what is being typed is in its cell and all is calculated; `false` where that takes too long. */
export async function settle({ api, univer }: Grid, patience = 30_000): Promise<boolean> {
  await api.getActiveWorkbook()?.endEditingAsync(true);
  const injector = univer.__getInjector();
  const calculation = injector.get(FormulaCalculationSessionService);
  const changes = injector.get(IActiveDirtyManagerService);
  let isQuiet = false;
  const listening = injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (changes.get(id)) isQuiet = false;
  });
  try {
    for (const end = performance.now() + patience; performance.now() < end; ) {
      isQuiet = true;
      const { id } = calculation.state;
      await new Promise((resolve) => setTimeout(resolve, untilStarted));
      const { id: last, started, resultApplied } = calculation.state;
      if (isQuiet && last === id && (resultApplied || !started)) return true;
    }
    return false;
  } finally {
    listening.dispose();
  }
}
