import { describe, expect, test } from "vitest";
import type { Argument, Cell } from "../../core/values";
import { blockOf, called, column, sentence } from "./called";
import { expectResult } from "./expect-result";

const strange = [
  "=1+1",
  "+86",
  "-周敏",
  "@陈浩",
  "=HYPERLINK(A1)",
  "<img src=x onerror=alert(1)>",
  '"),"',
  "#N/A!",
  "🐱",
];
const heading = ["agent", "customer", "asked", "replied", "paid", "amount"];
const row = (...cells: readonly Cell[]) => cells;

describe("names", () => {
  test("RANKING keeps names that look like formulas or HTML as they are", () => {
    const rows = blockOf("RANKING", column(...strange), column(...strange.map((_, index) => 100 - index)));
    expect(rows.map(([, name]) => name)).toEqual(strange);
  });

  test("AGENTTABLE keeps them too, as agents and as customers", () => {
    const log = [["agent", "customer"], ...strange.map((name) => [name, name])];
    const rows = blockOf("AGENTTABLE", log).slice(1);
    expect(rows.map(([name, customers]) => [name, customers])).toEqual(strange.map((name) => [name, 1]));
  });

  test("names that mean something to a program are names: __proto__, constructor, numbers", () => {
    const names = ["__proto__", "constructor", "toString", 7];
    const log = [["agent", "customer", "amount"], ...names.map((name) => [name, name, 5])];
    expect(
      blockOf("AGENTTABLE", log)
        .slice(1)
        .map((cells) => [cells[0], cells[1], cells[8]]),
    ).toEqual(names.map((name) => [String(name), 1, 5]));
    expect(blockOf("RANKING", column(...names), column(1, 2, 3, 4)).map(([rank]) => rank)).toEqual([1, 2, 3, 4]);
  });

  test("a name twice is told with the name, also with a space behind it", () => {
    expect(sentence(called("RANKING", column("周敏", "周敏 "), column(1, 2)))).toContain('repeats "周敏 "');
  });

  test("a score without a name, and names beside another number of scores, are told", () => {
    expect(sentence(called("RANKING", column("周敏", null), column(1, 2)))).toContain("is empty although its row");
    expect(sentence(called("RANKING", column("周敏"), column(1, 2)))).toContain('"names" is 1×1 and "scores" is 2×1');
  });

  test("an error among the names or scores of a ranking is passed on with its place", () => {
    const broken = { error: "#REF!" } as const;
    expectResult(called("RANKING", column("周敏", broken), column(1, 2)), "#REF!");
    expect(sentence(called("RANKING", column("周敏", "陈浩"), column(1, broken)))).toBe(
      'Row 2 of "scores" shows the error #REF!: repair that cell first.',
    );
    expect(called("RANKING", column("周敏", broken), column(1, null))).toEqual([[1, "周敏", 1]]);
  });

  test("a score typed as text is told with the number that was meant", () => {
    expect(sentence(called("RANKING", column("周敏", "陈浩"), column(90, "９５")))).toContain("type it again as 95");
  });

  test("scores that show the same number tie: 0.1 + 0.2 and 0.3", () => {
    const rows = blockOf("RANKING", column("周敏", "陈浩", "李娜"), column(0.1 + 0.2, 0.3, 0.2));
    expect(rows.map(([rank]) => rank)).toEqual([1, 1, 3]);
  });
});

describe("a log that is not in order", () => {
  test.each<[string, Argument, string]>([
    ["no row below the headings", [heading], "#N/A"],
    ["only blank rows", [heading, row(null, "", null), row(null)], "#N/A"],
    ["nothing at all", [[]], "#VALUE!"],
    ["one cell", "agent", "#VALUE!"],
    ["no heading for the agent", [["who", "customer"], row("Ann", "c1")], "#VALUE!"],
    ["no heading for the customer", [["agent", "who"], row("Ann", "c1")], "#VALUE!"],
    ["the headings left out of the range", [row("Ann", "c1"), row("Bob", "c2")], "#VALUE!"],
    ["an error in a known column", [heading, row("Ann", "c1", { error: "#REF!" })], "#REF!"],
    ["an error among the headings", [["agent", { error: "#NAME?" }, "customer"], row("Ann", null, "c1")], "#NAME?"],
  ])("%s", (_, log, expected) => {
    expectResult(called("AGENTTABLE", log), expected);
  });

  test.each<[string, readonly Cell[], string]>([
    ["a reply before its question", row("Ann", "c1", 46000.5, 46000.4), "lies before its question"],
    ["an amount as text", row("Ann", "c1", null, null, 1, "1,200元"), "type it again as 1200"],
    ["an amount below zero", row("Ann", "c1", null, null, 1, -5), "cannot be negative"],
    ["an agent without customer", row("Ann", null, 46000.5), "is empty although its row is filled in"],
    ["a customer without agent", row(null, "c1", 46000.5), "is empty although its row is filled in"],
    ["a date with the month in front", row("Ann", "c1", "10/1/2026 9:05"), "not a time: write it as 2026"],
    ["a day that does not exist", row("Ann", "c1", "2026-02-30 09:05"), "not a time: write it as 2026"],
    ["a duration for a time", row("Ann", "c1", "2分23秒"), "not a time: write it as 2026"],
    ["a mark that is neither yes nor no", row("Ann", "c1", null, null, "maybe"), "write yes or no"],
  ])("%s is told with its row", (_, cells, expected) => {
    const result = called("AGENTTABLE", [heading, row("Ann", "c0", 46000.5, 46000.6, 1, 10), cells]);
    expect(sentence(result)).toMatch(/^Row 3, column \d of "log"/);
    expect(sentence(result)).toContain(expected);
  });
});
