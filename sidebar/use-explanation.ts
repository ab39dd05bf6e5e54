import { useEffect, useState } from "preact/hooks";
import { explain } from "../core/explain/explain";
import { explainError } from "../core/explain/explain-error";
import type { Explanation, Problem } from "../core/explain/explanation";
import { neededSheets } from "../core/explain/find-call";
import { kpiCalls } from "../core/formulas/kpi-calls";
import type { SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import { areaOf } from "./area";
import type { Selection } from "./host";
import { readFormula } from "./read-formula";
import type { SheetAccess } from "./sheet-access";
import { type KnownSelection, sentenceOf } from "./use-selection";

/** What came of looking at a selection: nothing where its cell is no KPI's. */
export interface Explained {
  readonly of: Selection;
  readonly explanation?: Explanation;
  /** What is wrong where a cell without a KPI shows an error. */
  readonly error?: Problem | undefined;
}

export interface Explaining {
  /** The last one; it stays while the next is being read. */
  readonly explained: Explained | undefined;
  readonly isReading: boolean;
  readonly problem: Text | undefined;
  /** Reads the selection, where the program does not tell of it, and explains it. */
  ask(): Promise<void>;
}

/** A selection that lasts shorter is passed over: the arrow keys run through many cells. */
const pauseInMilliseconds = 150;

/** Explains what is selected: at once where the program tells of selections, else when asked. */
export function useExplanation(host: SheetAccess, selection: KnownSelection, isOpen: boolean): Explaining {
  const [explained, setExplained] = useState<Explained>();
  const [reading, setReading] = useState<Selection | "unknown yet">();
  const [problem, setProblem] = useState<Text>();
  const [asked, setAsked] = useState<Selection>();
  const { current, isLive } = selection;
  const of = isLive ? current : asked;
  useEffect(() => {
    if (!of || !isOpen) return;
    let isOver = false;
    const begin = async () => {
      setReading(of);
      const next = await attempt(host, of);
      if (isOver) return;
      setReading(undefined);
      setProblem("of" in next ? undefined : next);
      setExplained("of" in next ? next : undefined);
    };
    const timer = setTimeout(begin, isLive ? pauseInMilliseconds : 0);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [host, of, isOpen, isLive]);
  const ask = async () => {
    setReading("unknown yet");
    try {
      // The same cell may be asked for again, after something was changed.
      setAsked({ ...(await selection.read()) });
    } catch (failure) {
      setReading(undefined);
      setProblem(sentenceOf(failure));
    }
  };
  // A reading that another selection has overtaken counts no more, whenever it comes to its end.
  const isReading = isOpen && reading !== undefined && (reading === of || reading === "unknown yet");
  return { explained, isReading, problem, ask };
}

async function attempt(host: SheetAccess, of: Selection): Promise<Explained | Text> {
  try {
    return { of, ...(await explanationOf(host, of)) };
  } catch (failure) {
    return sentenceOf(failure);
  }
}

async function explanationOf(host: SheetAccess, { sheet: name, address }: Selection): Promise<Omit<Explained, "of">> {
  const area = areaOf(address);
  if (!area) return {};
  const place = { row: area.top, column: area.left };
  // A long sheet takes seconds to read, and most cells that are selected have no KPI behind them and no error.
  const glance = await host.lookAt?.(name, place.row, place.column);
  if (glance && !glance.isError && !callsKpi(glance.formula)) return {};
  const sheet = await host.readSheet(name);
  const others = new Map<string, SheetSnapshot>();
  for (const other of neededSheets(sheet, place, readFormula)) {
    // A sheet that is gone is told of as a part that cannot be explained.
    const snapshot = await host.readSheet(other).catch(() => undefined);
    if (snapshot) others.set(other, snapshot);
  }
  const workbook = { sheet, others, read: readFormula };
  const explanation = explain(workbook, place);
  return explanation ? { explanation } : { error: explainError(workbook, place) };
}

/** Whether there may be something to explain; of what cannot be read the sheet must tell. */
function callsKpi(formula: string | null): boolean {
  if (formula === null) return false;
  const tree = readFormula(formula);
  return tree === undefined || kpiCalls(tree).length > 0;
}
