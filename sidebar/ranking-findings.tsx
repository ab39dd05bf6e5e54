import { cellName } from "../core/formulas/reference";
import { shown } from "../core/messages";
import { numberFromText } from "../core/number-text";
import type { LeftOut, MonthlyRanking } from "../core/ranking/monthly-ranking";
import type { RankingChoices } from "../core/ranking/ranking-choices";
import { cellAt, type SheetSnapshot } from "../core/snapshot";
import type { Text } from "../core/text";
import { GoThere } from "./go-there";
import { useWords } from "./language";
import { rankingWords as words } from "./ranking-words";
import type { SheetAccess } from "./sheet-access";
import { words as common } from "./words";

const mostShown = 3;

interface Props {
  readonly host: SheetAccess;
  readonly snapshot: SheetSnapshot;
  readonly choices: RankingChoices;
  readonly ranking: MonthlyRanking;
  /** The earlier rankings that could not be read. */
  readonly unreadable: readonly string[];
}

/** What is wrong with the sheet, with the way to each place. */
export function RankingFindings({ host, snapshot, choices, ranking, unreadable }: Props) {
  const say = useWords();
  const wrong = ranking.leftOut.filter(({ reason }) => reason.kind === "not a number");
  const rest = wrong.length - mostShown;
  const goTo = (cell: string) => (
    <GoThere key={cell} host={host} place={{ sheet: snapshot.name, address: cell }} label={words.goTo(cell)} />
  );
  return (
    <div class="kpi-findings">
      {ranking.repeated && <Repeated repeated={ranking.repeated} column={choices.name} goTo={goTo} />}
      {wrong.slice(0, mostShown).map((one) => {
        const cell = cellName(one.row, choices.score);
        return (
          <p key={cell} class="kpi-problem">
            {say(sentenceAbout(one, cell, snapshot, choices))} {goTo(cell)}
          </p>
        );
      })}
      {rest > 0 && <p class="kpi-problem">{say(words.moreSuch(rest))}</p>}
      {unreadable.map((name) => (
        <p key={name} class="kpi-problem">
          {say(words.unreadable(name))}{" "}
          <GoThere host={host} place={{ sheet: name, address: "A1" }} label={common.show} />
        </p>
      ))}
    </div>
  );
}

interface RepeatedProps {
  readonly repeated: NonNullable<MonthlyRanking["repeated"]>;
  readonly column: number;
  readonly goTo: (cell: string) => preact.JSX.Element;
}

function Repeated({ repeated: { name, rows }, column, goTo }: RepeatedProps) {
  const say = useWords();
  const [one, other] = [cellName(rows[0], column), cellName(rows[1], column)];
  return (
    <p class="kpi-problem">
      {say(words.repeated(name, one, other))} {goTo(one)} {goTo(other)}
    </p>
  );
}

function sentenceAbout({ row, name }: LeftOut, cell: string, snapshot: SheetSnapshot, { score }: RankingChoices): Text {
  const held = cellAt(snapshot, row, score);
  const meant = typeof held === "string" ? numberFromText(held) : undefined;
  return meant === undefined
    ? words.notANumber(cell, shown(held), name)
    : words.typedAgain(cell, shown(held), name, meant);
}
