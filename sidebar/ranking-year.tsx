import { useContext, useEffect, useState } from "preact/hooks";
import type { PastRanking } from "../core/ranking/past-rankings";
import { rankingSheets } from "../core/ranking/past-rankings";
import { meanOf, type PersonsYear, yearOf, yearSheet, yearSheetName, yearSheetOf } from "../core/ranking/year-view";
import type { Host } from "./host";
import { LanguageContext, useWords } from "./language";
import { rankingWords as words } from "./ranking-words";
import { SheetMakingFoot } from "./sheet-making-foot";
import { TrendLine } from "./trend-line";
import { useIsLong } from "./use-is-long";
import { type ReadRankings, readMonths } from "./use-read-rankings";
import { useSheetMaking } from "./use-sheet-making";

const rowsShown = 12;

interface Props {
  readonly host: Host;
  readonly year: number;
  readonly names: readonly string[];
  readonly rankings: ReadRankings;
  readonly onMade: (name: string, names: readonly string[]) => void;
}

/** The places of a year, month by month, and a sheet of them; its months are read when it is opened. */
export function RankingYear({ host, year, names, rankings, onMade }: Props) {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="kpi-year">
      <button
        type="button"
        class="kpi-fold"
        aria-expanded={isOpen}
        aria-controls="kpi-year"
        onClick={() => setOpen(!isOpen)}
      >
        {say(words.year(year))}
      </button>
      <div id="kpi-year" hidden={!isOpen}>
        {isOpen && <OpenYear host={host} year={year} names={names} rankings={rankings} onMade={onMade} />}
      </div>
    </section>
  );
}

function OpenYear({ host, year, names, rankings, onMade }: Props) {
  const say = useWords();
  const language = useContext(LanguageContext);
  const making = useSheetMaking(host, onMade);
  const { known, read } = rankings;
  const unread = rankingSheets(names).find(({ name, month }) => month.year === year && !known.has(name));
  const next = unread?.name;
  useEffect(() => {
    if (next !== undefined) read(next);
  }, [next, read]);
  const isLong = useIsLong(unread !== undefined);
  const past = readMonths(names, known);
  const isEmpty = !unread && yearOf(year, past).length === 0;
  const make = () =>
    making.make(async (present) => ({
      existing: yearSheetOf(year, present),
      plan: (taken) => yearSheet(year, past, language, taken),
    }));
  return (
    <>
      <p class="kpi-advice">{say(words.yearUse)}</p>
      <p class="kpi-advice kpi-working" role="status">
        {isLong && say(words.readingPast)}
      </p>
      <YearTable year={year} past={past} />
      <SheetMakingFoot
        id="kpi-year-making"
        name={yearSheetName(year, language)}
        host={host}
        making={making}
        problem={isEmpty ? words.noYear(year) : undefined}
        isWaiting={unread !== undefined}
        isPrimary={false}
        onMake={make}
      />
    </>
  );
}

function YearTable({ year, past }: { readonly year: number; readonly past: readonly PastRanking[] }) {
  const say = useWords();
  const people = yearOf(year, past);
  if (people.length === 0) return null;
  const worst = people.flatMap(({ ranks }) => ranks).reduce<number>((most, rank) => Math.max(most, rank ?? 1), 1);
  return (
    <>
      <table class="kpi-places">
        <thead>
          <tr>
            {[words.name, words.trend, words.mean].map((word) => (
              <th key={word.en} scope="col">
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.slice(0, rowsShown).map((one) => (
            <YearRow key={one.name} person={one} worst={worst} />
          ))}
        </tbody>
      </table>
      {people.length > rowsShown && <p class="kpi-advice">{say(words.others(people.length - rowsShown))}</p>}
    </>
  );
}

function YearRow({ person, worst }: { readonly person: PersonsYear; readonly worst: number }) {
  return (
    <tr>
      <th scope="row">
        <bdi>{person.name}</bdi>
      </th>
      <td class="kpi-trend">
        <TrendLine ranks={person.ranks} worst={worst} />
        <span class="kpi-unseen">{person.ranks.map((rank) => rank ?? "–").join(", ")}</span>
      </td>
      <td class="kpi-number">{meanOf(person).toFixed(1)}</td>
    </tr>
  );
}
