import { layOut } from "../plan/lay-out";
import type { Column, Content } from "../plan/sheet-design";
import type { SheetPlan } from "../plan/sheet-plan";
import { type Language, languages, type Text } from "../text";
import type { PastRanking } from "./past-rankings";
import { rankChart } from "./rank-chart";
import { rankingWords } from "./ranking-words";

const months = Array.from({ length: 12 }, (_, index) => index + 1);

/** Taller is better. */
const steps = "▁▂▃▄▅▆▇█";
const noMonth = "·";

const words = {
  sheet: { en: "Ranking", "zh-CN": "年排名", "zh-TW": "年排名" },
  title: { en: "Ranking, {year}", "zh-CN": "{year} 年客服排名", "zh-TW": "{year} 年客服排名" },
  guide: {
    en: "Places by month, from the ranking sheets of this workbook. The trend is tall where the place is good; a dot is a month without a place.",
    "zh-CN": "各月名次，取自本工作簿的各月排名表。走势越高名次越好；圆点表示当月没有名次。",
    "zh-TW": "各月名次，取自本活頁簿的各月排名表。走勢越高名次越好；圓點表示當月沒有名次。",
  },
  trend: { en: "Trend", "zh-CN": "走势", "zh-TW": "走勢" },
  best: { en: "Best", "zh-CN": "最好", "zh-TW": "最佳" },
  first: { en: "Months\n1st", "zh-CN": "第一\n月数", "zh-TW": "第一\n月數" },
  mean: { en: "Mean\nplace", "zh-CN": "平均\n名次", "zh-TW": "平均\n名次" },
} as const satisfies Record<string, Text>;

const shortMonths = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** One person's year: the place of each month, `null` where there is none. */
export interface PersonsYear {
  readonly name: string;
  readonly ranks: readonly (number | null)[];
  readonly trend: string;
}

/** Everybody who had a place in a year, those with the better mean place first. */
export function yearOf(year: number, past: readonly PastRanking[]): PersonsYear[] {
  const byMonth = months.map(
    (month) => past.find((one) => one.month.year === year && one.month.month === month)?.ranks,
  );
  const names = new Set(byMonth.flatMap((ranks) => [...(ranks?.keys() ?? [])]));
  const worst = Math.max(1, ...byMonth.flatMap((ranks) => [...(ranks?.values() ?? [])]));
  const people = [...names].map((name): PersonsYear => {
    const ranks = byMonth.map((month) => month?.get(name) ?? null);
    return { name, ranks, trend: trendOf(ranks, worst) };
  });
  return people.sort((one, other) => meanOf(one) - meanOf(other));
}

function trendOf(ranks: readonly (number | null)[], worst: number): string {
  const last = ranks.reduce<number>((latest, rank, month) => (rank === null ? latest : month), -1);
  return ranks
    .slice(0, last + 1)
    .map((rank) => (rank === null ? noMonth : stepOf(rank, worst)))
    .join("");
}

function stepOf(rank: number, worst: number): string {
  const height = worst === 1 ? 1 : (worst - rank) / (worst - 1);
  return steps[Math.round(height * (steps.length - 1))] as string;
}

function placesOf({ ranks }: PersonsYear): number[] {
  return ranks.filter((rank) => rank !== null);
}

/** The mean of the places somebody had. */
export function meanOf(person: PersonsYear): number {
  const places = placesOf(person);
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

const sheetPattern = new RegExp(
  `^(20\\d{2}) (?:${languages.map((one) => words.sheet[one]).join("|")})(?: \\((\\d+)\\))?$`,
  "i",
);

/** The year of a year's sheet by its name, and which of several it is; `undefined` for other sheets. */
export function yearSheetYear(name: string): { readonly year: number; readonly copy: number } | undefined {
  const match = sheetPattern.exec(name.trim());
  return match ? { year: Number(match[1]), copy: Number(match[2] ?? 1) } : undefined;
}

/** The sheet of a year that is there already: the latest of several. */
export function yearSheetOf(year: number, names: readonly string[]): string | undefined {
  const copyOf = (name: string) => yearSheetYear(name)?.copy ?? 0;
  const sheets = names.filter((name) => yearSheetYear(name)?.year === year);
  return sheets.sort((one, other) => copyOf(other) - copyOf(one))[0];
}

/** What the sheet of a year is called: `2026 年排名`. */
export function yearSheetName(year: number, language: Language): string {
  return `${year} ${words.sheet[language]}`;
}

/** The sheet of a year; values, no formulas. */
export function yearSheet(
  year: number,
  past: readonly PastRanking[],
  language: Language,
  taken: readonly string[],
): SheetPlan {
  const people = yearOf(year, past);
  const inYear = (text: Text): Text => {
    const say = (one: Language) => text[one].replace("{year}", String(year));
    return { en: say("en"), "zh-CN": say("zh-CN"), "zh-TW": say("zh-TW") };
  };
  const design = {
    name: {
      en: yearSheetName(year, "en"),
      "zh-CN": yearSheetName(year, "zh-CN"),
      "zh-TW": yearSheetName(year, "zh-TW"),
    },
    title: inYear(words.title),
    guide: words.guide,
    orientation: "landscape" as const,
    tables: [
      {
        id: "year",
        rows: people.length,
        columns: columnsOf(people),
      },
    ],
    chart: rankChart(people.map(({ ranks }) => ranks)),
  };
  const choices = {
    language,
    month: { year, month: 1 },
    people: people.length,
    flavour: "native",
    sample: true,
  } as const;
  return layOut([design], choices, taken)[0] as SheetPlan;
}

function columnsOf(people: readonly PersonsYear[]): Column[] {
  const column = (
    id: string,
    heading: Text,
    width: number,
    look: Column["look"],
    value: (one: PersonsYear) => Content,
  ): Column => {
    return { id, heading, width, look, body: { cells: people.map(value) } };
  };
  const monthColumns = months.map((month, index): Column => {
    const title = `${month} 月`;
    const heading: Text = { en: shortMonths[index] as string, "zh-CN": title, "zh-TW": title };
    return {
      ...column(`month${month}`, heading, 40, "mark", ({ ranks }) => ranks[index] ?? null),
      conditions: [{ when: (at) => `${at.cell(`month${month}`)}=1`, look: "first" }],
    };
  });
  const firsts = (one: PersonsYear) => placesOf(one).filter((place) => place === 1).length;
  return [
    column("name", rankingWords.name, 104, "label", ({ name }) => name),
    ...monthColumns,
    column("trend", words.trend, 116, "mark", ({ trend }) => trend),
    column("best", words.best, 56, "mark", (one) => Math.min(...placesOf(one))),
    { ...column("mean", words.mean, 60, "mark", meanOf), format: "0.0" },
    column("first", words.first, 60, "mark", (one) => firsts(one) || null),
  ];
}
