import { useContext } from "preact/hooks";
import { type Month, monthCode } from "../core/plan/choices";
import { rankMonth } from "../core/ranking/monthly-ranking";
import { rankingOf, rankingSheetName } from "../core/ranking/past-rankings";
import type { Proposal } from "../core/ranking/proposal";
import { firstFormat, rankingSheet } from "../core/ranking/ranking-sheet";
import type { SheetSnapshot } from "../core/snapshot";
import type { Host } from "./host";
import { LanguageContext, useWords } from "./language";
import { offeredColumns } from "./ranking-columns";
import { RankingFields } from "./ranking-fields";
import { RankingFindings } from "./ranking-findings";
import type { FormProblem, RankingForm } from "./ranking-form";
import { RankingPreview } from "./ranking-preview";
import { rankingWords as words } from "./ranking-words";
import { RankingYear } from "./ranking-year";
import { SheetMakingFoot } from "./sheet-making-foot";
import { useIsLong } from "./use-is-long";
import type { ReadyRanking } from "./use-monthly-ranking";
import type { RankingFields as Fields } from "./use-ranking-form";
import type { RankingSource } from "./use-ranking-source";
import type { ReadRankings } from "./use-read-rankings";
import { type SheetMaking, useSheetMaking } from "./use-sheet-making";

interface Props {
  readonly host: Host;
  readonly lastFull: Month;
  readonly snapshot: SheetSnapshot;
  readonly names: readonly string[];
  readonly fields: Fields;
  readonly form: RankingForm;
  readonly proposal: Proposal;
  readonly ready: ReadyRanking | FormProblem;
  readonly rankings: ReadRankings;
  readonly renew: RankingSource["renew"];
}

const makingId = "kpi-ranking-making";

/** The fields, the preview and the new sheet of a table that was found. */
export function OpenRanking(props: Props) {
  const { host, lastFull, snapshot, names, fields, form, proposal, ready, rankings, renew } = props;
  const say = useWords();
  const onMade = (name: string, present: readonly string[]) => {
    rankings.forget(name);
    renew({ names: present });
  };
  const sheet = useSheetMaking(host, (name, present) => {
    onMade(name, present);
    fields.keep();
  });
  const { headingRow } = proposal.choices;
  const isReady = "ranking" in ready;
  const isLong = useIsLong(isReady && ready.isReadingPast);
  return (
    <>
      <div class="kpi-choices">
        <RankingFields
          form={form}
          columns={offeredColumns(snapshot, proposal.titles, headingRow)}
          lastFull={lastFull}
          headingRow={fields.headingRow ?? String(headingRow + 1)}
          wrong={isReady ? undefined : ready.field}
          problemId={`${makingId}-problem`}
          onChange={(change) => {
            sheet.dismiss();
            fields.change(change);
          }}
          onHeadingRow={fields.setHeadingRow}
        />
      </div>
      {isReady && <Result {...props} ready={ready} />}
      <p class="kpi-advice kpi-working" role="status">
        {isLong && say(words.readingPast)}
      </p>
      <RankingYear host={host} year={form.month.year} names={names} rankings={rankings} onMade={onMade} />
      <MonthFoot {...props} making={sheet} />
    </>
  );
}

function MonthFoot(props: Props & { readonly making: SheetMaking }) {
  const { host, form, ready, making } = props;
  const language = useContext(LanguageContext);
  const isReady = "ranking" in ready;
  return (
    <div class="kpi-template-foot">
      <SheetMakingFoot
        id={makingId}
        name={rankingSheetName(form.month, language)}
        host={host}
        making={making}
        problem={isReady ? undefined : ready.problem}
        isWaiting={isReady && ready.isReadingPast}
        isBlocked={isReady && ready.ranking.people.length === 0}
        isPrimary
        onMake={() => isReady && making.make((present) => prepare(props, ready, present))}
      />
    </div>
  );
}

function Result({ host, snapshot, proposal, ready }: Props & { readonly ready: ReadyRanking }) {
  const say = useWords();
  const { choices, ranking, unreadable, missing } = ready;
  const score = {
    title: proposal.titles[choices.score] ?? "",
    format: firstFormat(snapshot, choices, choices.score),
  };
  const isNobody = ranking.people.length === 0 && !ranking.repeated;
  return (
    <>
      <RankingFindings host={host} snapshot={snapshot} choices={choices} ranking={ranking} unreadable={unreadable} />
      {isNobody && <p class="kpi-problem">{say(words.nobody)}</p>}
      <RankingPreview ranking={ranking} score={score} missing={missing} award={choices.award?.text ?? ""} />
    </>
  );
}

/** Reads the sheet once more: what is written is what the user has seen. */
async function prepare(
  { host, snapshot, proposal, renew, fields }: Props,
  ready: ReadyRanking,
  names: readonly string[],
) {
  const { choices, ranking, past } = ready;
  const present = await host.readSheet(snapshot.name);
  const isSame =
    same(rankMonth(present, choices, past), ranking) &&
    same(present.cells[choices.headingRow], snapshot.cells[choices.headingRow]);
  if (!isSame) {
    fields.restart(true);
    renew({ names, snapshot: present });
    return "changed" as const;
  }
  return {
    existing: rankingOf(choices.month, names),
    plan: (taken: readonly string[]) =>
      rankingSheet(present, proposal.titles, choices, ranking, dayOf(new Date()), taken),
  };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** `2026-11-02`, as the calendar on the wall says. */
function dayOf(date: Date): string {
  const month = { year: date.getFullYear(), month: date.getMonth() + 1 };
  return `${monthCode(month)}-${String(date.getDate()).padStart(2, "0")}`;
}
