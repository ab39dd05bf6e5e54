import { describe, expect, test } from "vitest";
import { catalogue } from "../../core/functions";
import { languages, type Text } from "../../core/text";
import { betrayed, glued, texts, toMainland, toTaiwan } from "./chinese";

const all = texts({ catalogue });

describe("the catalogue's words", () => {
  test("there are some in every declaration", () => {
    expect(all.length).toBeGreaterThan(catalogue.flatMap(({ functions }) => functions).length * 5);
  });

  test.each(all)("%s", (_, text: Text) => {
    for (const language of languages) expect(text[language].trim()).not.toBe("");
    expect(text["zh-CN"]).toMatch(/[\u4e00-\u9fff]/);
    expect(text["zh-TW"]).toMatch(/[\u4e00-\u9fff]/);
    expect(toTaiwan(text["zh-TW"]), "a simplified character in the Taiwan text").toBe(text["zh-TW"]);
    expect(toMainland(text["zh-CN"]), "a traditional character in the mainland text").toBe(text["zh-CN"]);
    expect(betrayed(text)).toEqual([]);
    expect(glued(text)).toEqual([]);
  });
});
