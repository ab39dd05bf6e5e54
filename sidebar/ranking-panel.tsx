import { useState } from "preact/hooks";
import { sourceArea } from "../core/ranking/ranking-rules";
import { HeadingRowField } from "./heading-row-field";
import type { Host } from "./host";
import { useWords } from "./language";
import { lastFullMonth } from "./months";
import { OpenRanking } from "./open-ranking";
import { rankingWords as words } from "./ranking-words";
import { SheetField } from "./sheet-field";
import { useIsLong } from "./use-is-long";
import { useMonthlyRanking } from "./use-monthly-ranking";
import { useRankingForm } from "./use-ranking-form";
import { type RankingSource, sourcesAmong, useRankingSource } from "./use-ranking-source";
import { useReadRankings } from "./use-read-rankings";

/** The ranking of a month from any sheet of the user's: what is ranked, a preview, and the new sheet. */
export function RankingPanel({ host }: { readonly host: Host }) {
  const [lastFull] = useState(() => lastFullMonth(new Date()));
  const source = useRankingSource(host);
  const rankings = useReadRankings(host);
  const { snapshot, names, problem } = source;
  const fields = useRankingForm(host, snapshot, lastFull);
  const { form, proposal } = fields;
  const ready = useMonthlyRanking(snapshot, names ?? [], form, proposal, rankings);
  const area = snapshot && ready && "ranking" in ready ? sourceArea(snapshot, ready.ranking) : undefined;
  const readAgain = () => {
    fields.restart(true);
    rankings.forget();
    source.readAgain();
  };
  const choose = (name: string) => {
    fields.restart(false);
    source.choose(name);
  };
  const hasNoTable = snapshot !== undefined && !source.isReading && !proposal;
  return (
    <form class="kpi-template kpi-ranking" noValidate onSubmit={(event) => event.preventDefault()}>
      <div class="kpi-ranking-source">
        {(names || problem) && (
          <SheetField
            id="kpi-ranking-source"
            label={words.source}
            names={sourcesAmong(source.names ?? [])}
            chosen={source.source}
            onChoose={choose}
            readAgain={words.readAgain}
            onReadAgain={readAgain}
            area={area}
          />
        )}
        <SourceMessages source={source} hasNoTable={hasNoTable} />
        {hasNoTable && <HeadingRowField value={fields.headingRow ?? ""} onChoose={fields.setHeadingRow} />}
      </div>
      {snapshot && names && form && proposal && ready && (
        <OpenRanking
          key={snapshot.name}
          host={host}
          lastFull={lastFull}
          snapshot={snapshot}
          names={names}
          fields={fields}
          form={form}
          proposal={proposal}
          ready={ready}
          rankings={rankings}
          renew={source.renew}
        />
      )}
    </form>
  );
}

/** That the sheet is being read, or what is wrong with it. */
function SourceMessages({ source, hasNoTable }: { readonly source: RankingSource; readonly hasNoTable: boolean }) {
  const say = useWords();
  const { names, problem } = source;
  const isLong = useIsLong(source.isReading);
  return (
    <>
      <p class="kpi-advice kpi-working" role="status">
        {isLong && say(words.reading)}
      </p>
      <p class="kpi-problem" role="alert">
        {problem && say(problem)}
        {names && source.source === undefined && say(words.noSheet)}
        {hasNoTable && say(words.noTable)}
      </p>
    </>
  );
}
