import { describe, expect, test } from "vitest";
import { typedText } from "../../core/plan/typed-text";
import { hostileNames } from "./example-design";

describe("a text as it is typed", () => {
  test.each([
    ...hostileNames.filter((name) => name !== "<b>x</b>"),
    ...[
      "=1",
      "＝1",
      "＋1",
      "－1",
      "＠a",
      "10%",
      "1/2",
      "3月5日",
      "１２",
      "false",
      "False",
      " x",
      "\tx",
      "2026-10",
      "1e5",
      "¥5",
    ],
  ])("%j gets an apostrophe before it", (text) => {
    expect(typedText(String(text))).toBe(`'${text}`);
  });

  test.each(["<b>x</b>", "周敏", "Ann-Marie", "a=b", "falsehood", "", "O'Neil"])("%j stays as it is", (text) => {
    expect(typedText(text)).toBe(text);
  });
});
