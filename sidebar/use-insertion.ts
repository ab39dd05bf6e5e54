import { useRef, useState } from "preact/hooks";
import type { KpiFunction } from "../core/define";
import type { Text } from "../core/text";
import { type Filled, follow, isEmpty, receiverOf } from "./arguments";
import type { Host, Insertion, Selection } from "./host";
import { type Planned, planInsertion, problemBeforeReading, targetFor } from "./insertion";
import { type KnownSelection, sentenceOf } from "./use-selection";
import { words } from "./words";

type Progress =
  | { readonly step: "ready" | "working" }
  | { readonly step: "asking"; readonly insertion: Omit<Insertion, "replace"> }
  | { readonly step: "done"; readonly target: Selection }
  | { readonly step: "failed"; readonly text: Text };

interface Given {
  readonly kpi: KpiFunction;
  readonly host: Host;
  readonly selection: KnownSelection;
  readonly filled: Filled;
  readonly setFilled: (filled: Filled) => void;
}

/** One insertion from the press of the button to the formula in its cell. */
export interface InsertionState {
  readonly progress: Progress;
  readonly label: Text;
  /** Why the button cannot be pressed yet. */
  readonly problem: Text | undefined;
  /** What pressing the button will do, where that is not plain. */
  readonly hint: Text | undefined;
  press(): void;
  replace(): void;
  /** Forgets what came of the last press. */
  dismiss(): void;
  fail(text: Text): void;
}

const ready: Progress = { step: "ready" };

export function useInsertion({ kpi, host, selection, filled, setFilled }: Given): InsertionState {
  const [progress, setProgress] = useState<Progress>(ready);
  const isBusy = useRef(false);
  const plan = ({ given }: Filled, at: Selection | undefined) => planInsertion(kpi, given, at, host.flavour);
  const present = plan(filled, selection.current);
  const run = async (prepare: () => Promise<Planned>, replace: boolean) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProgress({ step: "working" });
    const reached = await attempt(host, prepare, replace);
    isBusy.current = false;
    setProgress(reached);
    if (reached.step === "done") selection.used();
  };
  const readThenPlan = async () => {
    const read = await selection.read();
    const receiver = receiverOf(kpi);
    const next = receiver && isEmpty(filled.given[receiver]) ? follow(filled, receiver, read) : filled;
    setFilled(next);
    return plan(next, read);
  };
  return {
    ...wordsFor(kpi, filled, present, selection),
    progress: isOutdated(progress, present) ? ready : progress,
    fail: (text) => setProgress({ step: "failed", text }),
    press: () => run(selection.isLive ? async () => present : readThenPlan, false),
    replace: () => progress.step === "asking" && run(async () => progress, true),
    dismiss: () => setProgress(ready),
  };
}

async function attempt(host: Host, prepare: () => Promise<Planned>, replace: boolean): Promise<Progress> {
  try {
    const planned = await prepare();
    if ("problem" in planned) return { step: "failed", text: planned.problem };
    const { insertion } = planned;
    const outcome = await host.insertFormula({ ...insertion, replace });
    return outcome === "occupied" ? { step: "asking", insertion } : { step: "done", target: insertion.target };
  } catch (problem) {
    return { step: "failed", text: sentenceOf(problem) };
  }
}

/** A question about one cell and formula is withdrawn when another cell is selected or a field changes. */
function isOutdated(progress: Progress, present: Planned): boolean {
  if (progress.step !== "asking") return false;
  if ("problem" in present) return true;
  const [asked, now] = [progress.insertion, present.insertion];
  return (
    asked.formula !== now.formula ||
    asked.target.address !== now.target.address ||
    asked.target.sheet !== now.target.sheet
  );
}

function wordsFor(kpi: KpiFunction, { given }: Filled, present: Planned, { current, isLive }: KnownSelection) {
  if (isLive) {
    const target = targetFor(kpi, current);
    const problem = "problem" in present ? present.problem : undefined;
    return { problem, hint: undefined, label: target ? words.insertInto(target.address) : words.insert };
  }
  const receiver = receiverOf(kpi);
  const waits = receiver !== undefined && isEmpty(given[receiver]);
  const title = waits ? kpi.parameters[receiver]?.title : undefined;
  const problem = problemBeforeReading(kpi, given);
  return {
    problem,
    hint: title && !problem ? words.selectAndInsert(title) : undefined,
    label: words.insertIntoSelected,
  };
}
