import { useEffect, useRef, useState } from "preact/hooks";
import { rankingSheetMonth } from "../core/ranking/past-rankings";
import { yearSheetYear } from "../core/ranking/year-view";
import type { SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { sentenceOf } from "./use-selection";

/** The sheet that is ranked, and the names of all sheets. */
export interface RankingSource {
  /** `undefined` until they have been read. */
  readonly names: readonly string[] | undefined;
  readonly source: string | undefined;
  /** The chosen sheet as it was last read. */
  readonly snapshot: SheetSnapshot | undefined;
  readonly isReading: boolean;
  readonly problem: Text | undefined;
  choose(source: string): void;
  readAgain(): void;
  /** Takes what somebody else has read in the meantime. */
  renew(change: { readonly names?: readonly string[]; readonly snapshot?: SheetSnapshot }): void;
}

/** The sheets that may hold scores: not those that hold rankings already. */
export function sourcesAmong(names: readonly string[]): string[] {
  return names.filter((name) => !rankingSheetMonth(name) && !yearSheetYear(name));
}

interface State {
  readonly names?: readonly string[] | undefined;
  readonly source?: string | undefined;
  readonly snapshot?: SheetSnapshot | undefined;
  readonly isReading: boolean;
  readonly problem?: Text;
}

export function useRankingSource(host: Host): RankingSource {
  const [state, setState] = useState<State>({ isReading: true });
  const reads = useRef(0);
  const read = async (find: () => Promise<Pick<State, "names" | "source">>) => {
    const turn = ++reads.current;
    const isLatest = () => turn === reads.current;
    setState(({ names, source, snapshot }) => ({ names, source, snapshot, isReading: true }));
    try {
      const found = await find();
      if (isLatest()) setState(({ snapshot }) => ({ ...found, snapshot, isReading: true }));
      const snapshot = found.source === undefined ? undefined : await host.readSheet(found.source);
      if (isLatest()) setState({ ...found, snapshot, isReading: false });
    } catch (failure) {
      if (isLatest()) setState((before) => ({ ...before, isReading: false, problem: sentenceOf(failure) }));
    }
  };
  const open = () => read(() => findSource(host, state.source));
  const isOpened = useRef(false);
  useEffect(() => {
    // Only once: from then on the user says when to read.
    if (!isOpened.current) open();
    isOpened.current = true;
  });
  const { names, source, snapshot, isReading, problem } = state;
  return {
    names,
    source,
    snapshot: snapshot?.name === source ? snapshot : undefined,
    isReading,
    problem,
    choose: (chosen) => read(async () => ({ names, source: chosen })),
    readAgain: open,
    renew: (change) => setState((before) => ({ ...before, ...change })),
  };
}

/** The sheet chosen before, else the one that is selected, else the first. */
async function findSource(host: Host, chosen: string | undefined) {
  const [names, selection] = await Promise.all([host.sheetNames(), host.readSelection().catch(() => undefined)]);
  const sources = sourcesAmong(names);
  const source = [chosen, selection?.sheet].find((name) => name !== undefined && sources.includes(name)) ?? sources[0];
  return { names, source };
}
