import { useRef, useState } from "preact/hooks";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { type DamagedSheet, findDamaged, type Repaired, repairDamaged } from "./hr-repair-formulas";
import { sentenceOf } from "./use-selection";

export type RepairProgress =
  | { readonly step: "ready" | "repairing" }
  | { readonly step: "finding"; readonly done: number; readonly all: number }
  | { readonly step: "found"; readonly sheets: readonly DamagedSheet[] }
  | ({ readonly step: "repaired" } & Repaired)
  | { readonly step: "failed"; readonly text: Text };

/** The search for damaged formulas and, once the user has agreed, their repair. */
export interface Repair {
  readonly progress: RepairProgress;
  find(): Promise<void>;
  repair(sheets: readonly DamagedSheet[]): Promise<void>;
  dismiss(): void;
}

export function useHrRepair(host: Host): Repair {
  const [progress, setProgress] = useState<RepairProgress>({ step: "ready" });
  const isBusy = useRef(false);
  const run = async (first: RepairProgress, act: () => Promise<RepairProgress>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProgress(first);
    const reached = await act().catch((failure): RepairProgress => ({ step: "failed", text: sentenceOf(failure) }));
    isBusy.current = false;
    setProgress(reached);
  };
  return {
    progress,
    find: () =>
      run({ step: "finding", done: 0, all: 0 }, async () => {
        const sheets = await findDamaged(host, (done, all) => setProgress({ step: "finding", done, all }));
        return { step: "found", sheets };
      }),
    repair: (sheets) =>
      run({ step: "repairing" }, async () => ({ step: "repaired", ...(await repairDamaged(host, sheets)) })),
    dismiss: () => {
      if (!isBusy.current) setProgress({ step: "ready" });
    },
  };
}
