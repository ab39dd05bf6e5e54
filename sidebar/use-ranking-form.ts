import { useContext, useEffect, useMemo, useState } from "preact/hooks";
import type { Month } from "../core/plan/choices";
import { type Proposal, proposeRanking } from "../core/ranking/proposal";
import { isLowerBetter } from "../core/ranking/ranking-words";
import type { SheetSnapshot } from "../core/snapshot";
import type { Host } from "./host";
import { LanguageContext } from "./language";
import { formFor, type RankingForm, rememberedFrom } from "./ranking-form";
import { type RememberedRanking, readRemembered } from "./remembered-ranking";

const key = "ranking";

/** The fields of a ranking: what is proposed, what was chosen last time, and what the user changes. */
export interface RankingFields {
  /** `undefined` where no table was found, or nothing has been read yet. */
  readonly proposal: Proposal | undefined;
  readonly form: RankingForm | undefined;
  /** As typed, from 1; `undefined` where the row that was found is right. */
  readonly headingRow: string | undefined;
  change(change: Partial<RankingForm>): void;
  setHeadingRow(typed: string): void;
  /** The sheet is another one, or has changed: columns are found again by what they are called. */
  restart(isSameSheet: boolean): void;
  /** Keeps the choices in the workbook; never fails. */
  keep(): Promise<void>;
}

export function useRankingForm(host: Host, snapshot: SheetSnapshot | undefined, lastFull: Month): RankingFields {
  const language = useContext(LanguageContext);
  const [remembered, setRemembered] = useState<RememberedRanking>();
  const [edits, setEdits] = useState<Partial<RankingForm>>({});
  const [headingRow, setHeadingRow] = useState<string>();
  useEffect(() => {
    recall(host).then(setRemembered);
  }, [host]);
  const row = headingRow === undefined ? undefined : Number(headingRow.normalize("NFKC").trim()) - 1;
  const proposal = useMemo(
    () => (snapshot ? proposeRanking(snapshot, language, lastFull, row) : undefined),
    [snapshot, language, lastFull, row],
  );
  const form = useMemo(
    () => (proposal && remembered ? { ...formFor(proposal, remembered), ...edits } : undefined),
    [proposal, remembered, edits],
  );
  const takeOver = (kept: Partial<RankingForm>) => {
    if (form && proposal) setRemembered({ ...remembered, ...rememberedFrom(form, proposal.titles) });
    setEdits(kept);
  };
  return {
    proposal,
    form,
    headingRow,
    change: (change) => setEdits((before) => ({ ...before, ...change, ...direction(change, proposal) })),
    setHeadingRow: (typed) => {
      takeOver({});
      setHeadingRow(typed);
    },
    restart: (isSameSheet) => {
      takeOver(isSameSheet && edits.month ? { month: edits.month } : {});
      if (!isSameSheet) setHeadingRow(undefined);
    },
    keep: async () => {
      if (form && proposal) await remember(host, rememberedFrom(form, proposal.titles));
    },
  };
}

/** Another score may be one of which less is better. */
function direction({ score }: Partial<RankingForm>, proposal: Proposal | undefined): Partial<RankingForm> {
  return score === undefined ? {} : { lowerIsBetter: isLowerBetter(proposal?.titles[score] ?? "") };
}

/** A workbook that cannot recall is one in which nothing was chosen. */
async function recall(host: Host): Promise<RememberedRanking> {
  try {
    return readRemembered(await host.recall(key));
  } catch {
    return {};
  }
}

async function remember(host: Host, ranking: RememberedRanking): Promise<void> {
  try {
    await host.remember(key, JSON.stringify(ranking));
  } catch {
    // The sheet is there; next time the choices are simply those proposed.
  }
}
