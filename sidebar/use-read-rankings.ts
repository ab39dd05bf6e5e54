import { useCallback, useRef, useState } from "preact/hooks";
import { type PastRanking, rankingSheets, readRanking } from "../core/ranking/past-rankings";
import type { SheetAccess } from "./sheet-access";

/** The ranking sheets that have been read so far. */
export interface ReadRankings {
  /** By the name of the sheet; `null` where it could not be read. */
  readonly known: ReadonlyMap<string, PastRanking | null>;
  read(name: string): Promise<void>;
  /** Forgets one sheet, or all. */
  forget(name?: string): void;
}

export function useReadRankings(host: SheetAccess): ReadRankings {
  const [known, setKnown] = useState<ReadonlyMap<string, PastRanking | null>>(new Map());
  const underWay = useRef(new Set<string>());
  const read = useCallback(
    async (name: string) => {
      if (underWay.current.has(name)) return;
      underWay.current.add(name);
      const ranking = await host.readSheet(name).then(readRanking, () => undefined);
      underWay.current.delete(name);
      setKnown((before) => new Map(before).set(name, ranking ?? null));
    },
    [host],
  );
  return {
    known,
    read,
    forget: (name) => setKnown((before) => new Map([...before].filter(([one]) => name !== undefined && one !== name))),
  };
}

/** Of each month the ranking that counts, as far as it has been read. */
export function readMonths(names: readonly string[], known: ReadRankings["known"]): PastRanking[] {
  return rankingSheets(names).flatMap(({ name }) => known.get(name) ?? []);
}
