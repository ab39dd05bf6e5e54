import { useEffect, useState } from "preact/hooks";
import type { Text } from "../core/text";
import type { Host } from "./host";
import { sentenceOf } from "./use-selection";

interface State {
  /** The names of all sheets; `undefined` until they have been read. */
  readonly names?: readonly string[];
  readonly chosen?: string | undefined;
  readonly problem?: Text;
}

/** One of the workbook's sheets: the one chosen here, else the one that was selected, else the first. */
export interface SheetChoice extends State {
  choose(name: string): void;
  readAgain(): void;
}

export function useSheetChoice(host: Host): SheetChoice {
  const [state, setState] = useState<State>({});
  const [reading, setReading] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each reading reads anew
  useEffect(() => {
    let isLatest = true;
    find(host).then((found) => {
      if (isLatest) setState((before) => ({ ...before, ...found }));
    });
    return () => {
      isLatest = false;
    };
  }, [host, reading]);
  return {
    ...state,
    choose: (chosen) => setState(({ names }) => ({ ...(names && { names }), chosen })),
    readAgain: () => setReading((before) => before + 1),
  };
}

async function find(host: Host): Promise<State> {
  try {
    const [names, selection] = await Promise.all([host.sheetNames(), host.readSelection().catch(() => undefined)]);
    return { names, chosen: names.find((name) => name === selection?.sheet) ?? names[0] };
  } catch (failure) {
    return { problem: sentenceOf(failure) };
  }
}
