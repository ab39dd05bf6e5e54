import { useEffect, useState } from "preact/hooks";
import type { SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { sentenceOf } from "./use-selection";

interface State {
  /** The names of all sheets; `undefined` until they have been read. */
  readonly names?: readonly string[];
  readonly source?: string | undefined;
  /** The chosen sheet as it was last read. */
  readonly snapshot?: SheetSnapshot | undefined;
  readonly isReading: boolean;
  readonly problem?: Text;
}

/** The sheet that is copied. */
export interface HrSource extends State {
  choose(source: string): void;
  readAgain(): void;
  /** Takes what has been read in the meantime. */
  renew(snapshot: SheetSnapshot): void;
}

export function useHrSource(host: Host): HrSource {
  const [state, setState] = useState<State>({ isReading: true });
  const [wanted, setWanted] = useState<{ readonly source?: string | undefined }>({});
  useEffect(() => {
    let isLatest = true;
    const set = (change: (before: State) => State) => isLatest && setState(change);
    set(({ problem, ...before }) => ({ ...before, source: wanted.source ?? before.source, isReading: true }));
    read(host, wanted.source, (found) => set((before) => ({ ...before, ...found }))).catch((failure) =>
      set((before) => ({ ...before, isReading: false, problem: sentenceOf(failure) })),
    );
    return () => {
      isLatest = false;
    };
  }, [host, wanted]);
  const { snapshot, ...rest } = state;
  return {
    ...rest,
    snapshot: snapshot?.name === state.source ? snapshot : undefined,
    choose: (source) => setWanted({ source }),
    readAgain: () => setWanted({ source: state.source }),
    renew: (renewed) => setState((before) => ({ ...before, snapshot: renewed })),
  };
}

/** Reads the names, then the sheet: the chosen one, else the one that is selected, else the first. */
async function read(host: Host, chosen: string | undefined, tell: (found: Partial<State>) => void): Promise<void> {
  const [names, selection] = await Promise.all([
    host.sheetNames(),
    chosen === undefined ? host.readSelection().catch(() => undefined) : undefined,
  ]);
  const source = [chosen, selection?.sheet].find((name) => name !== undefined && names.includes(name)) ?? names[0];
  tell({ names, source });
  const snapshot = source === undefined ? undefined : await host.readSheet(source);
  tell({ snapshot, isReading: false });
}
