import { useRef, useState } from "preact/hooks";
import type { SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { type MadeCopy, makeHrCopy, type WantedCopy } from "./hr-copy-making";
import { sentenceOf } from "./use-selection";

export type CopyProgress =
  | { readonly step: "ready" | "working" | "changed" }
  | ({ readonly step: "done" } & Extract<MadeCopy, { outcome: "made" }>)
  | { readonly step: "failed"; readonly text: Text };

/** One copy at a time, from the press of the button to the sheet in the workbook. */
export interface CopyMaking {
  readonly progress: CopyProgress;
  make(wanted: WantedCopy): Promise<void>;
  /** Forgets what came of the last press; what goes on is not forgotten. */
  dismiss(): void;
}

export function useHrCopy(host: Host, onChanged: (snapshot: SheetSnapshot) => void): CopyMaking {
  const [progress, setProgress] = useState<CopyProgress>({ step: "ready" });
  const isBusy = useRef(false);
  const attempt = async (wanted: WantedCopy): Promise<CopyProgress> => {
    try {
      const made = await makeHrCopy(host, wanted);
      if (made.outcome === "made") return { step: "done", ...made };
      onChanged(made.snapshot);
      return { step: "changed" };
    } catch (failure) {
      return { step: "failed", text: sentenceOf(failure) };
    }
  };
  return {
    progress,
    make: async (wanted) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setProgress({ step: "working" });
      const reached = await attempt(wanted);
      isBusy.current = false;
      setProgress(reached);
    },
    dismiss: () => {
      if (!isBusy.current) setProgress({ step: "ready" });
    },
  };
}
