import type { openExcel } from "./open-excel";

type Opened = ReturnType<typeof openExcel>;

/** Lets Excel fail at its first action, then in a workbook as before at its second, until all went well. Returns how often. */
export async function atEachAction<T extends Opened>(
  open: () => T | Promise<T>,
  act: (excel: T) => Promise<unknown>,
  check: (excel: T, problem: unknown) => void,
): Promise<number> {
  for (let failures = 0; ; failures++) {
    const excel = await open();
    excel.runtime.host.actionsUntilFailure = failures;
    const problem: unknown = await act(excel).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    const hasFailed = excel.runtime.host.actionsUntilFailure === undefined;
    excel.runtime.host.actionsUntilFailure = undefined;
    if (!hasFailed) return failures;
    check(excel, problem);
  }
}
