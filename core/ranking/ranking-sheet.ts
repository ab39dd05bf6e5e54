import type { Choices } from "../plan/choices";
import { layOut } from "../plan/lay-out";
import type { Column, Content, SheetDesign } from "../plan/sheet-design";
import type { SheetPlan } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Text } from "../text";
import { type Cell, isCellError } from "../values";
import { fullBar } from "./bar-scale";
import { brokenLines } from "./broken-lines";
import type { MonthlyRanking, RankedPerson } from "./monthly-ranking";
import type { RankingChoices } from "./ranking-choices";
import { type Day, notesBelow, rulesLine } from "./ranking-rules";
import { rankingWords, usualHeadings } from "./ranking-words";
import { scoreChart } from "./score-chart";

/** A table of so many pixels, and a chart beside it, can still be read on an upright page. */
const widestPortrait = 560;

/** The sheet of a closed month: values, no formulas. */
export function rankingSheet(
  snapshot: SheetSnapshot,
  titles: readonly string[],
  choices: RankingChoices,
  ranking: MonthlyRanking,
  madeOn: Day,
  taken: readonly string[],
): SheetPlan {
  const { people } = ranking;
  const columns = columnsOf(snapshot, titles, choices, people);
  const room = columns.reduce((sum, { width }) => sum + width, 0);
  const notes = notesBelow(snapshot, choices, ranking, madeOn).flatMap((line) => brokenLines(line, room));
  const design: SheetDesign = {
    name: named("{month} ", rankingWords.sheet),
    title: rankingWords.title,
    guide: same(rulesLine(choices, titles)),
    orientation: room > widestPortrait ? "landscape" : "portrait",
    frozenColumns: 0,
    tables: [
      { id: "places", rows: people.length, columns },
      {
        id: "notes",
        hasHeading: false,
        rows: notes.length,
        columns: [{ id: "note", heading: same(""), width: 0, look: "guide", body: { cells: notes } }],
      },
    ],
    chart: scoreChart(
      titles[choices.score] ?? "",
      people.map(({ score }) => score),
    ),
  };
  const [plan] = layOut([design], laidOutAs(choices, people.length), taken);
  return plan as SheetPlan;
}

function laidOutAs({ language, month }: RankingChoices, people: number): Choices {
  return { language, month, people, flavour: "native", sample: true };
}

function columnsOf(
  snapshot: SheetSnapshot,
  titles: readonly string[],
  choices: RankingChoices,
  people: readonly RankedPerson[],
): Column[] {
  const column = (
    id: string,
    heading: Text,
    width: number,
    look: Column["look"],
    value: (one: RankedPerson) => Content,
  ) => ({ id, heading, width, look, conditions: medals, body: { cells: people.map(value) } }) satisfies Column;
  const formatOf = (source: number) => {
    const format = firstFormat(snapshot, choices, source);
    return format === undefined ? {} : { format };
  };
  return [
    column("rank", rankingWords.rank, 58, "grade", ({ rank }) => rank),
    {
      ...column("movement", rankingWords.movement, 66, "mark", ({ movement }) => movementText(movement)),
      conditions: [
        { when: (at) => `LEFT(${at.cell("movement")},1)="▲"`, look: "met" },
        { when: (at) => `LEFT(${at.cell("movement")},1)="▼"`, look: "missed" },
        ...medals,
      ],
    },
    column("name", rankingWords.name, 104, "label", ({ name }) => name),
    {
      ...column("score", same(titles[choices.score] ?? ""), 104, "score", ({ score }) => score),
      ...formatOf(choices.score),
      // Where a cell is marked, some programs do not draw its bar.
      conditions: [],
      bar: fullBar(people.map(({ score }) => score)),
    },
    ...choices.columns.map((source, index) => ({
      ...column(`column${source}`, same(titles[source] ?? ""), 88, lookOf(titles[source]), (one) =>
        literal(one.columns[index] ?? null),
      ),
      ...formatOf(source),
    })),
    column("monthsFirst", rankingWords.monthsFirst, 84, "mark", ({ monthsFirst }) => monthsFirst || null),
    ...(choices.award
      ? [
          column("award", rankingWords.award, 84, "mark", ({ isAwarded }) =>
            isAwarded ? (choices.award?.text ?? null) : null,
          ),
        ]
      : []),
  ];
}

const medals: NonNullable<Column["conditions"]> = [
  { when: (at) => `${at.at("rank", at.row ?? 0).replace(/\$(\d)/, "$1")}=1`, look: "first" },
  { when: (at) => `${at.at("rank", at.row ?? 0).replace(/\$(\d)/, "$1")}<=3`, look: "placed" },
];

function lookOf(title = ""): Column["look"] {
  return usualHeadings.grade.test(title) ? "grade" : "result";
}

/** The movement as it is written. */
export function movementText(movement: RankedPerson["movement"]): Text | string | null {
  if (movement === "new") return rankingWords.newcomer;
  if (movement === "up") return "▲";
  if (movement === null) return null;
  if (movement === 0) return "—";
  return movement > 0 ? `▲ ${movement}` : `▼ ${-movement}`;
}

/** A cell of the source as it is shown; an error as its code. */
function literal(cell: Cell): Content {
  return isCellError(cell) ? cell.error : cell;
}

/** The first pattern that somebody chose for the column. */
export function firstFormat(
  snapshot: SheetSnapshot,
  { headingRow }: RankingChoices,
  column: number,
): string | undefined {
  for (let row = headingRow + 1; row < snapshot.formats.length; row++) {
    const format = snapshot.formats[row]?.[column];
    if (format && typeof cellAt(snapshot, row, column) === "number") return format;
  }
  return undefined;
}

function same(text: string): Text {
  return { en: text, "zh-CN": text, "zh-TW": text };
}

function named(before: string, text: Text): Text {
  return { en: before + text.en, "zh-CN": before + text["zh-CN"], "zh-TW": before + text["zh-TW"] };
}
