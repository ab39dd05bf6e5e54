import { useRef, useState } from "preact/hooks";
import { checkSheet, type RuleResult } from "../core/check/check-sheet";
import type { FixedCell } from "../core/check/finding";
import { cellName } from "../core/formulas/reference";
import type { Text } from "../core/text";
import { checkWords as words } from "./check-words";
import { readFormula } from "./read-formula";
import type { SheetAccess } from "./sheet-access";
import { sentenceOf } from "./use-selection";

/** What was found on a sheet. */
export interface CheckedResults {
  readonly sheet: string;
  readonly results: readonly RuleResult[];
}

interface State {
  /** What the last check found; kept until the next. */
  readonly checked?: CheckedResults | undefined;
  readonly busy?: "checking" | "fixing" | undefined;
  /** What was changed. */
  readonly note?: Text | undefined;
  readonly problem?: Text | undefined;
}

export interface Check extends State {
  check(sheet: string): Promise<void>;
  /** Changes cells of the checked sheet and checks it again. */
  fix(changes: readonly FixedCell[]): Promise<void>;
}

/** One check or change at a time. */
export function useCheck(host: SheetAccess): Check {
  const [state, setState] = useState<State>({});
  const isBusy = useRef(false);
  const run = async (busy: State["busy"], act: () => Promise<State>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setState(({ checked }) => ({ checked, busy }));
    const reached = await act().catch((failure): State => ({ problem: sentenceOf(failure) }));
    isBusy.current = false;
    setState(({ checked }) => ({ checked, ...reached }));
  };
  return {
    ...state,
    check: (sheet) => run("checking", () => resultsOf(host, sheet)),
    fix: async (changes) => {
      const sheet = state.checked?.sheet;
      if (sheet !== undefined && changes.length > 0) await run("fixing", () => fixed(host, sheet, changes));
    },
  };
}

async function resultsOf(host: SheetAccess, sheet: string): Promise<State> {
  const snapshot = await host.readSheet(sheet);
  if (snapshot.cells.length === 0) return { checked: undefined, problem: words.empty };
  return { checked: { sheet, results: checkSheet(snapshot, readFormula) } };
}

async function fixed(host: SheetAccess, sheet: string, changes: readonly FixedCell[]): Promise<State> {
  const outcome = await host.replaceCells(sheet, changes);
  const said = outcome === "replaced" ? { note: noteFor(changes) } : { problem: words.changed };
  try {
    return { ...(await resultsOf(host, sheet)), ...said };
  } catch (failure) {
    // The change is made all the same, and must be told of.
    return { ...said, problem: sentenceOf(failure) };
  }
}

function noteFor(changes: readonly FixedCell[]): Text {
  const [first] = changes;
  return first && changes.length === 1
    ? words.fixed(cellName(first.row, first.column))
    : words.fixedAll(changes.length);
}
