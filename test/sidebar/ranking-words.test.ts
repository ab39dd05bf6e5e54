import { describe, expect, test } from "vitest";
import { languages, type Text } from "../../core/text";
import { rankingWords } from "../../sidebar/ranking-words";
import { betrayed, glued, toMainland, toTaiwan } from "../core/chinese";

type Phrases = typeof rankingWords;
type Given = {
  readonly [K in keyof Phrases as Phrases[K] extends Text ? never : K]: Phrases[K] extends (...given: infer A) => Text
    ? A
    : never;
};

/** What to say each phrase with that takes a value. */
const given: Given = {
  repeated: ["Ann", "A6", "A9"],
  goTo: ["A6"],
  notANumber: ["C3", "absent", "Ann"],
  typedAgain: ["C3", "９０", "Ann", 90],
  moreSuch: [2],
  others: [7],
  firstAgain: ["Ann", 2],
  awarded: ["Ann", "300"],
  noMonthBefore: ["2026-09"],
  unreadable: ["2026-09 Ranking"],
  make: ["2026-10 Ranking"],
  made: ["2026-10 Ranking"],
  exists: ["2026-10 Ranking"],
  year: [2026],
  noYear: [2026],
};

const all = Object.entries(rankingWords).map(([name, phrase]): [string, Text] => {
  if (typeof phrase !== "function") return [name, phrase];
  const say = phrase as (...values: readonly unknown[]) => Text;
  return [name, say(...given[name as keyof Given])];
});

describe("the words about rankings", () => {
  test.each(all)("%s", (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe("");
    expect(text["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
    expect(text["zh-TW"]).toMatch(/[\u4e00-\u9fff]/);
    expect(toTaiwan(text["zh-TW"]), "a simplified character in the Taiwan text").toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"]), "a traditional character in the mainland text").toBe(text["zh-CN"]);
    expect(betrayed(text)).toEqual([]);
    expect(glued(text)).toEqual([]);
  });
});

test.each([
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [112, "112th"],
])("%d months are the %s", (months, ordinal) => {
  expect(rankingWords.firstAgain("Ann", months).en).toBe(`Ann is first for the ${ordinal} month in a row.`);
});
