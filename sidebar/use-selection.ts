import { useEffect, useState } from "preact/hooks";
import type { Text } from "../core/text";
import { isSeveralCells } from "./area";
import { type Host, HostError, type Selection } from "./host";
import { words } from "./words";

/** What is selected, as far as the sidebar knows. */
export interface KnownSelection {
  readonly current: Selection | undefined;
  /** The last range of several cells that no formula has used yet; only where the program tells of selections. */
  readonly range: Selection | undefined;
  /** Whether the program tells of every new selection. */
  readonly isLive: boolean;
  /** Asks the program; fails with a `HostError`. */
  read(): Promise<Selection>;
  /** A formula was inserted: the range has been used. */
  used(): void;
}

export function useSelection(host: Host): KnownSelection {
  const [current, setCurrent] = useState<Selection>();
  const [range, setRange] = useState<Selection>();
  const isLive = host.onSelectionChange !== undefined;
  const read = async () => {
    const selection = await host.readSelection();
    setCurrent(selection);
    return selection;
  };
  useEffect(() => {
    let isKnown = false;
    const learn = (selection: Selection) => {
      isKnown = true;
      setCurrent(selection);
      if (isSeveralCells(selection.address)) setRange(selection);
    };
    const end = host.onSelectionChange?.(learn);
    const start = (selection: Selection) => {
      if (isLive && !isKnown) learn(selection);
      else setCurrent((known) => known ?? selection);
    };
    // A program that cannot say yet what is selected says so when the user asks for it.
    host.readSelection().then(start, () => undefined);
    return end;
  }, [host, isLive]);
  return { current, range, isLive, read, used: () => setRange(undefined) };
}

/** The sentence for whatever went wrong. */
export function sentenceOf(problem: unknown): Text {
  return problem instanceof HostError ? problem.text : words.failed;
}
