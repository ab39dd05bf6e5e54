import * as OpenCC from "opencc-js";
import { describe, expect, test } from "vitest";
import { languages, type Text } from "../../core/text";
import { words } from "../../sidebar/words";
import { betrayed, glued } from "../core/chinese";

type Phrases = typeof words;
type Arguments<T> = T extends (...given: infer A) => Text ? A : never;

const title: Text = { en: "ratings", "zh-CN": "评分", "zh-TW": "評分" };

/** What to say each phrase with that takes a value. */
const samples: { readonly [K in keyof Phrases as Phrases[K] extends Text ? never : K]: Arguments<Phrases[K]> } = {
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

const all = Object.entries(words).map(([name, phrase]): [string, Text] => {
  if (typeof phrase !== "function") return [name, phrase];
  const say = phrase as (...given: readonly unknown[]) => Text;
  return [name, say(...samples[name as keyof typeof samples])];
});

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
