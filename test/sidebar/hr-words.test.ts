import { describe, expect, test } from "vitest";
import { languages, type Text } from "../../core/text";
import { frozenWords, hrWords } from "../../sidebar/hr-words";
import { betrayed, glued, toMainland, toTaiwan } from "../core/chinese";

const reason: Text = { en: "It is protected.", "zh-CN": "受保护。", "zh-TW": "受保護。" };

/** Those that take something, with it. */
const said: Record<string, Text> = {
  ...frozenWords,
  ...Object.fromEntries(
    Object.entries(hrWords).filter((entry): entry is [string, Text] => typeof entry[1] === "object"),
  ),
  busy: hrWords.busy(2),
  nativeUse: hrWords.nativeUse(2),
  leftOut: hrWords.leftOut(2),
  frozen: hrWords.frozen(2),
  emptied: hrWords.emptied(2),
  errors: hrWords.errors(2),
  refersTo: hrWords.refersTo(["A", "B"]),
  goTo: hrWords.goTo("D7"),
  andMore: hrWords.andMore(2),
  adds: hrWords.adds("A", true),
  addsOne: hrWords.adds("A", false),
  made: hrWords.made("A", 2, 3),
  withoutComputed: hrWords.withoutComputed(reason),
  finding: hrWords.finding(1, 2),
  damaged: hrWords.damaged(2),
  repairAll: hrWords.repairAll(2),
  repaired: hrWords.repaired(2),
  notRepaired: hrWords.notRepaired("A", reason),
};

describe("the words about copies", () => {
  test("are all looked at", () => {
    expect(Object.keys(hrWords).filter((name) => !(name in said))).toEqual([]);
  });

  test.each(Object.entries(said))("%s", (_, text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe("");
    for (const language of ["zh-CN", "zh-TW"] as const) expect(text[language]).toMatch(/[\u4e00-\u9fff]/);
    expect(toTaiwan(text["zh-TW"])).toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"])).toBe(text["zh-CN"]);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
  });
});
