import { describe, expect, test } from "vitest";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import { nextPastSheet } from "../../../core/ranking/next-past-sheet";
import { type PastRanking, rankingOf, readRanking } from "../../../core/ranking/past-rankings";
import { proposeRanking } from "../../../core/ranking/proposal";
import { rankingSheet } from "../../../core/ranking/ranking-sheet";
import { yearSheetName, yearSheetOf, yearSheetYear } from "../../../core/ranking/year-view";
import { type Language, languages } from "../../../core/text";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

const october = { year: 2026, month: 10 };

/** The sheets that are read one after another, with whoever was first on each. */
function readSheets(sheets: Readonly<Record<string, string | null>>, leaders: readonly string[]): string[] {
  const known = new Map<string, PastRanking | null>();
  for (;;) {
    const next = nextPastSheet(october, leaders, Object.keys(sheets), known);
    if (next === undefined) return [...known.keys()];
    const first = sheets[next] ?? null;
    known.set(next, first === null ? null : { month: october, ranks: new Map([[first, 1]]) });
  }
}

describe("which earlier sheets are read", () => {
  const sheets = { "2026-09 排名": "周敏", "2026-08 排名": "周敏", "2026-07 排名": "陈浩", "2026-06 排名": "周敏" };

  test("back to where somebody else was first", () => {
    expect(readSheets(sheets, ["周敏"])).toEqual(["2026-09 排名", "2026-08 排名", "2026-07 排名"]);
  });

  test("only the month before, for the movement, where nobody holds the first place", () => {
    expect(readSheets(sheets, ["陈浩"])).toEqual(["2026-09 排名"]);
    expect(readSheets(sheets, [])).toEqual(["2026-09 排名"]);
  });

  test("none across a month that is missing, over the turn of the year or after a sheet that is spoilt", () => {
    expect(readSheets({ "2026-08 排名": "周敏" }, ["周敏"])).toEqual([]);
    expect(readSheets({ "2026-09 Ranking": null, "2026-08 排名": "周敏" }, ["周敏"])).toEqual(["2026-09 Ranking"]);
  });

  test("of several of a month the latest", () => {
    expect(readSheets({ "2026-09 排名": "周敏", "2026-09 排名 (2)": "陈浩" }, ["周敏"])).toEqual(["2026-09 排名 (2)"]);
  });
});

test("the sheet of a month or a year that is there already is found in any language, the latest of several", () => {
  const names = [
    "2026-10 Ranking",
    "2026-10 排名 (3)",
    "2026-10 排名 (2)",
    "2026 年排名",
    "2026 Ranking (2)",
    "2026 scores",
  ];
  expect(rankingOf(october, names)).toBe("2026-10 排名 (3)");
  expect(rankingOf({ year: 2026, month: 9 }, names)).toBeUndefined();
  expect(yearSheetOf(2026, names)).toBe("2026 Ranking (2)");
  expect(yearSheetOf(2025, names)).toBeUndefined();
  for (const language of languages) expect(yearSheetYear(yearSheetName(2026, language))?.year).toBe(2026);
  expect(yearSheetYear("2026-10 排名")).toBeUndefined();
});

describe("a month of which only the top places were shown", () => {
  /** Eighty people, the first with the best score. */
  const team = (names: readonly string[]) =>
    snapshotOf("2026-10", [["Agent", "Score"], ...names.map((name, index): Cell[] => [name, 100 - index])]);
  const people = Array.from({ length: 80 }, (_, index) => (index === 5 ? "Smith, John" : `P${index}`));

  function readBack(names: readonly string[], top: number, language: Language): PastRanking {
    const sheet = team(names);
    const proposal = proposeRanking(sheet, language, october);
    if (!proposal) throw new Error("no table found");
    const choices = { ...proposal.choices, top };
    const plan = rankingSheet(sheet, proposal.titles, choices, rankMonth(sheet, choices, []), "2026-11-02", []);
    const read = readRanking(snapshotOf(plan.name, plan.cells as Cell[][]));
    if (!read) throw new Error("not read back");
    return read;
  }

  /** How somebody moved who is first in November. */
  function movement(name: string, before: PastRanking) {
    const sheet = team([name]);
    const proposal = proposeRanking(sheet, "en", october);
    if (!proposal) throw new Error("no table found");
    const choices = { ...proposal.choices, month: { year: 2026, month: 11 } };
    return rankMonth(sheet, choices, [before]).people[0]?.movement;
  }

  test.each(languages)("who stood behind them is not new (%s)", (language) => {
    const before = readBack(people.slice(0, 40), 3, language);
    expect([...before.ranks.keys()]).toEqual(["P0", "P1", "P2"]);
    expect(movement("P2", before)).toBe(2);
    expect(movement("P39", before)).toBe("up");
    expect(movement("Smith, John", before)).toBe("up");
    expect(movement("John", before)).toBe("new");
    expect(movement("P4", before)).toBe("up");
    expect(movement("P40", before)).toBe("new");
  });

  test.each(languages)("where they are too many to be named, nobody can know (%s)", (language) => {
    const before = readBack(people, 3, language);
    expect(movement("P4", before)).toBe("up");
    expect(movement("P79", before)).toBeNull();
  });

  test.each(languages)("where every place was shown, who was not in it is new (%s)", (language) => {
    expect(movement("P79", readBack(people.slice(0, 9), 100, language))).toBe("new");
  });
});
