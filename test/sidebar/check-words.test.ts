import { describe, expect, test } from "vitest";
import { rules } from "../../core/check/rules";
import { languages, type Text } from "../../core/text";
import { checkWords } from "../../sidebar/check-words";
import { betrayed, glued, toMainland, toTaiwan } from "../core/chinese";

/** Those that take something, with it. */
const said: Record<string, Text> = {
  ...Object.fromEntries(
    Object.entries(checkWords).filter((entry): entry is [string, Text] => typeof entry[1] === "object"),
  ),
  found: checkWords.found("A", 2),
  nothing: checkWords.nothing("A"),
  othersPassed: checkWords.othersPassed(2),
  allPassed: checkWords.allPassed(2),
  goTo: checkWords.goTo("B2"),
  more: checkWords.more(2),
  fixAll: checkWords.fixAll(2),
  fixThese: checkWords.fixThese(2),
  changeAll: checkWords.changeAll(2),
  andMore: checkWords.andMore(2),
  fixed: checkWords.fixed("B2"),
  fixedAll: checkWords.fixedAll(2),
};

describe("the words about checking", () => {
  test("are all looked at", () => {
    expect(Object.keys(checkWords).filter((name) => !(name in said))).toEqual([]);
  });

  test.each([...Object.entries(said), ...rules.map(({ id, title }) => [id, title] as const)])("%s", (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe("");
    for (const language of ["zh-CN", "zh-TW"] as const) expect(text[language]).toMatch(/[\u4e00-\u9fff]/);
    expect(toTaiwan(text["zh-TW"])).toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"])).toBe(text["zh-CN"]);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });
});
