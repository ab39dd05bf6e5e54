import { useContext } from "preact/hooks";
import { type Month, monthCode } from "../core/plan/choices";
import { fullBar } from "../core/ranking/bar-scale";
import { leftOutLines } from "../core/ranking/left-out-lines";
import type { MonthlyRanking, RankedPerson } from "../core/ranking/monthly-ranking";
import { movementText } from "../core/ranking/ranking-sheet";
import { LanguageContext, useWords } from "./language";
import { rankingWords as words } from "./ranking-words";
import { numberPrinter } from "./shown-number";

const rowsShown = 8;
const namesShown = 5;

interface Props {
  readonly ranking: MonthlyRanking;
  /** What the score is called, and the pattern its cells show it in. */
  readonly score: { readonly title: string; readonly format: string | undefined };
  /** The month before, where this workbook has no ranking of it. */
  readonly missing: Month | undefined;
  readonly award: string;
}

/** The ranking as a chart, before anything is written. */
export function RankingPreview({ ranking, score, missing, award }: Props) {
  const say = useWords();
  const { people } = ranking;
  const scores = people.map((one) => one.score);
  const print = numberPrinter(score.format, scores);
  const full = fullBar(scores);
  const rest = people.length - rowsShown;
  if (people.length === 0) return <LeftOutLines ranking={ranking} />;
  return (
    <div class="kpi-ranking-preview">
      <table class="kpi-places">
        <caption class="kpi-unseen">{say(words.preview)}</caption>
        <thead class="kpi-unseen">
          <tr>
            {[words.rank, words.movement, words.name].map((word) => (
              <th key={word.en} scope="col">
                {say(word)}
              </th>
            ))}
            <td />
            <th scope="col">{score.title}</th>
          </tr>
        </thead>
        <tbody>
          {people.slice(0, rowsShown).map((one) => (
            <PlaceRow key={one.name} person={one} share={one.score / full} score={print(one.score)} />
          ))}
        </tbody>
      </table>
      {rest > 0 && <p class="kpi-advice">{say(words.others(rest))}</p>}
      <LeftOutLines ranking={ranking} />
      <Firsts people={people} award={award} />
      {missing && <p class="kpi-advice">{say(words.noMonthBefore(monthCode(missing)))}</p>}
    </div>
  );
}

interface RowProps {
  readonly person: RankedPerson;
  readonly share: number;
  readonly score: string;
}

function PlaceRow({ person: { rank, name, movement }, share, score }: RowProps) {
  const language = useContext(LanguageContext);
  const moved = movementText(movement);
  const direction = typeof movement === "number" ? Math.sign(movement) : movement === "up" ? 1 : 0;
  return (
    <tr>
      <td class="kpi-place">{rank}</td>
      <td class={direction > 0 ? "kpi-up" : direction < 0 ? "kpi-down" : "kpi-level"}>
        {typeof moved === "string" || moved === null ? moved : moved[language]}
      </td>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td class="kpi-bar" aria-hidden="true">
        <span class={rank <= 3 ? "kpi-placed" : ""} style={{ width: `${Math.min(Math.max(share, 0), 1) * 100}%` }} />
      </td>
      <td class="kpi-number">{score}</td>
    </tr>
  );
}

/** Who is not ranked and why; scores that are no numbers are told apart, with the way to them. */
function LeftOutLines({ ranking }: Pick<Props, "ranking">) {
  const language = useContext(LanguageContext);
  const told = ranking.leftOut.filter(({ reason }) => reason.kind !== "not a number");
  return (
    <>
      {leftOutLines(told, language, namesShown).map((line) => (
        <p key={line} class="kpi-advice">
          {line}
        </p>
      ))}
    </>
  );
}

function Firsts({ people, award }: { readonly people: readonly RankedPerson[]; readonly award: string }) {
  const say = useWords();
  const firsts = people.filter(({ rank, monthsFirst, isAwarded }) => rank === 1 && (monthsFirst > 1 || isAwarded));
  return (
    <>
      {firsts.slice(0, namesShown).map(({ name, monthsFirst, isAwarded }) => (
        <p key={name} class="kpi-advice">
          {monthsFirst > 1 && say(words.firstAgain(name, monthsFirst))} {isAwarded && say(words.awarded(name, award))}
        </p>
      ))}
    </>
  );
}
