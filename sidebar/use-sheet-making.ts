import { useRef, useState } from "preact/hooks";
import type { SheetPlan } from "../core/plan/sheet-plan";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { sentenceOf } from "./use-selection";

/** A sheet that is to be made. */
export interface WantedSheet {
  /** The sheet of the same kind that is there already. */
  readonly existing: string | undefined;
  plan(taken: readonly string[]): SheetPlan;
}

export type MakingProgress =
  | { readonly step: "ready" | "working" | "changed" }
  | { readonly step: "asking"; readonly existing: string }
  | { readonly step: "done"; readonly name: string }
  | { readonly step: "failed"; readonly text: Text };

/** One sheet at a time, from the press of the button to the sheet in the workbook. */
export interface SheetMaking {
  readonly progress: MakingProgress;
  /** `"changed"`: what the user has seen no longer holds, so nothing is made. */
  make(prepare: (names: readonly string[]) => Promise<WantedSheet | "changed">): Promise<void>;
  keepBoth(): Promise<void>;
  replace(): Promise<void>;
  /** Forgets what came of the last press; what goes on is not forgotten. */
  dismiss(): void;
}

export function useSheetMaking(host: Host, onMade: (name: string, names: readonly string[]) => void): SheetMaking {
  const [progress, setProgress] = useState<MakingProgress>({ step: "ready" });
  const wanted = useRef<WantedSheet | undefined>(undefined);
  const isBusy = useRef(false);
  const run = async (act: () => Promise<MakingProgress>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setProgress({ step: "working" });
    const reached = await act().catch((failure): MakingProgress => ({ step: "failed", text: sentenceOf(failure) }));
    isBusy.current = false;
    setProgress(reached);
  };
  const add = async (sheet: WantedSheet, names: readonly string[]) => done(await addSheet(host, sheet, names));
  const done = ({ name, names }: MadeSheet): MakingProgress => {
    onMade(name, names);
    return { step: "done", name };
  };
  const answer = (act: (sheet: WantedSheet) => Promise<MakingProgress>) => {
    const { current } = wanted;
    return current ? run(() => act(current)) : Promise.resolve();
  };
  return {
    progress,
    make: (prepare) =>
      run(async () => {
        const names = await host.sheetNames();
        const sheet = await prepare(names);
        if (sheet === "changed") return { step: "changed" };
        wanted.current = sheet;
        return sheet.existing === undefined ? add(sheet, names) : { step: "asking", existing: sheet.existing };
      }),
    keepBoth: () => answer(async (sheet) => add(sheet, await host.sheetNames())),
    replace: () => answer(async (sheet) => done(await replaceSheet(host, sheet))),
    dismiss: () => {
      if (!isBusy.current) setProgress({ step: "ready" });
    },
  };
}

/** What was made, and the names of all sheets with it. */
interface MadeSheet {
  readonly name: string;
  readonly names: readonly string[];
}

async function addSheet(host: Host, { plan }: WantedSheet, names: readonly string[]): Promise<MadeSheet> {
  const planned = plan(names);
  await host.renderSheets([planned]);
  return { name: planned.name, names: [...names, planned.name] };
}

async function replaceSheet(host: Host, { existing, plan }: WantedSheet): Promise<MadeSheet> {
  const planned = plan([]);
  const name = existing ?? planned.name;
  await host.replaceSheet(name, { ...planned, name });
  return { name, names: await host.sheetNames() };
}
