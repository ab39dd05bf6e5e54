import * as OpenCC from "opencc-js";
import { describe, expect, test } from "vitest";
import { languages, type Text } from "../../core/text";
import { templateWords } from "../../sidebar/template-words";
import { words } from "../../sidebar/words";
import { betrayed, glued } from "../core/chinese";

type Arguments<T> = T extends (...given: infer A) => Text ? A : never;
type Samples<Phrases> = {
  readonly [K in keyof Phrases as Phrases[K] extends Text ? never : K]: Arguments<Phrases[K]>;
};

const title: Text = { en: "ratings", "zh-CN": "评分", "zh-TW": "評分" };

/** What to say each phrase with that takes a value. */
const samples: Samples<typeof words> = {
  found: [2],
  nothingFound: ["cat"],
  selected: ["D7"],
  forExample: ["B2:B90"],
  takeSelection: [title],
  insertInto: ["D7"],
  inserted: ["D7"],
  occupied: ["D7"],
  fillIn: [title],
  selectFor: [title],
  selectAndInsert: [title],
  circular: ["D7", title],
  nativeBlock: [3],
  notARange: [title, "B2:B90"],
  notANumber: [title, "4"],
  notATextArgument: [title, '"=1"'],
};

const templateSamples: Samples<typeof templateWords> = {
  found: [2],
  nothingFound: ["cat"],
  wrongCount: [500],
  adds: [["2026-10", "B"]],
  added: [["2026-10", "B"]],
};

function phrases(of: object, given: Readonly<Record<string, readonly unknown[]>>): [string, Text][] {
  return Object.entries(of).map(([name, phrase]) => {
    return [name, typeof phrase === "function" ? (phrase(...(given[name] ?? [])) as Text) : (phrase as Text)];
  });
}

const all = [...phrases(words, samples), ...phrases(templateWords, templateSamples)];

const toTaiwan = OpenCC.Converter({ from: "cn", to: "tw" });
const toMainland = OpenCC.Converter({ from: "tw", to: "cn" });

describe("the sidebar's words", () => {
  test.each(all)("%s", (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe("");
    for (const language of ["zh-CN", "zh-TW"] as const) {
      expect(text[language]).not.toBe(text.en);
      expect(text[language]).toMatch(/[\u4e00-\u9fff]/);
    }
    expect(toTaiwan(text["zh-TW"]), "a simplified character in the Taiwan text").toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"]), "a traditional character in the mainland text").toBe(text["zh-CN"]);
    expect(betrayed(text)).toEqual([]);
    expect(glued(text)).toEqual([]);
  });
});
