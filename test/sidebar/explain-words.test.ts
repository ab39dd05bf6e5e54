import { describe, expect, test } from "vitest";
import { explainWords } from "../../core/explain/explain-words";
import { languages, type Text } from "../../core/text";
import { explainStripWords } from "../../sidebar/explain-words";
import { betrayed, glued, toMainland, toTaiwan } from "../core/chinese";

type Arguments<T> = T extends (...given: infer A) => Text ? A : never;
type Samples<Phrases> = { readonly [K in keyof Phrases as Phrases[K] extends Text ? never : K]: Arguments<Phrases[K]> };

const seven: Text = { en: "7", "zh-CN": "7", "zh-TW": "7" };

/** What to say each phrase with that takes a value. */
const samples: Samples<typeof explainWords> & Samples<typeof explainStripWords> = {
  usual: [seven],
  answers: [{ used: 3, blank: 2, headings: 1, zeros: 4 }],
  interval: [seven, seven],
  waitsFor: [{ en: "B7", "zh-CN": "B7 ", "zh-TW": "B7 " }],
  unread: ["SUM(A1:A2)"],
  around: [seven],
  outdated: [seven],
  blocked: ["B7"],
  comesFrom: ["B7"],
  dividesBy: ["B7"],
  elsewhere: ["#REF!"],
  noKpi: ["B7"],
  filledBy: ["B7"],
  show: ["B7"],
  more: [3],
  others: [["CSAT", "NPS"]],
};

const all = Object.entries({ ...explainWords, ...explainStripWords }).map(([name, phrase]): [string, Text] => {
  const given = (samples as Readonly<Record<string, readonly unknown[]>>)[name] ?? [];
  return [name, typeof phrase === "function" ? (phrase as (...sample: readonly unknown[]) => Text)(...given) : phrase];
});

describe("the words of an explanation", () => {
  test.each(all)("%s", (_, text) => {
    for (const language of languages) expect(text[language]).not.toMatch(/undefined|\[object|^\s*$/);
    for (const language of ["zh-CN", "zh-TW"] as const) expect(text[language]).toMatch(/[\u4e00-\u9fff]/);
    expect(toTaiwan(text["zh-TW"]), "a simplified character in the Taiwan text").toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"]), "a traditional character in the mainland text").toBe(text["zh-CN"]);
    expect(betrayed(text)).toEqual([]);
    expect(glued(text)).toEqual([]);
  });
});
