import { describe, expect, test } from "vitest";
import { brokenLines, joinedLines } from "../../../core/ranking/broken-lines";

describe("a long line", () => {
  test("is broken behind its commas, the rest indented", () => {
    expect(brokenLines("Too few: Ann (1); Bob (2); Cid (3).", 130)).toEqual([
      "Too few: Ann (1);",
      "  Bob (2); Cid (3).",
    ]);
    expect(brokenLines("样本不足：周敏、陈浩、李娜。", 110)).toEqual(["样本不足：周敏、", "  陈浩、李娜。"]);
  });

  test("stays whole where it fits or has no comma", () => {
    expect(brokenLines("Too few: Ann (1); Bob (2).", 400)).toEqual(["Too few: Ann (1); Bob (2)."]);
    expect(brokenLines("One very long word without any comma", 20)).toEqual(["One very long word without any comma"]);
  });

  test.each([
    "Behind: Ann; Bob; Smith, John; Cid.",
    "名次在所列之后：周敏、陈浩、李娜、王磊。",
    'Source: sheet "a, b; c", A1:B9; made on 2026-11-02.',
    ",, a,; b",
    "Behind: Ann\n(night); Bob; Cid.",
  ])("%s is whole again when it is joined", (line) => {
    for (const room of [1, 60, 120, 1000]) {
      expect(joinedLines(["Before.", ...brokenLines(line, room), "After."])).toEqual(["Before.", line, "After."]);
    }
  });
});
