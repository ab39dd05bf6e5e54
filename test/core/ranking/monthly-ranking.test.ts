import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leftOutLines } from "../../../core/ranking/left-out-lines";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import { type PastRanking, rankingSheetName, rankingSheets, readRanking } from "../../../core/ranking/past-rankings";
import { proposeRanking } from "../../../core/ranking/proposal";
import type { RankingChoices } from "../../../core/ranking/ranking-choices";
import { sourceArea } from "../../../core/ranking/ranking-rules";
import { rankingSheet } from "../../../core/ranking/ranking-sheet";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

const october = { year: 2026, month: 10 };

/** The sheet of the picture: title, guide, headings, two rows of rules, five people, one of them without a score. */
const appraisal = snapshotOf("电商客服考核 2026-10", [
  ["电商客服月度考核 · 2026 年 10 月"],
  ["浅黄为填写区"],
  ["姓名", "询单\n人数", "转化率", "总分", "等级"],
  ["目标", null, 0.6, 100, null],
  ["权重", null, 15, 100, null],
  ["周敏", 412, 0.65, 95.2, "A"],
  ["陈浩", 388, 0.619, 92, "A"],
  ["李娜", 365, 0.63, 92, "A"],
  ["王磊", 401, 0.551, 55.6, "E"],
  ["赵倩", null, null, null, null],
  ["孙悦", 12, 0.5, 99, "A"],
  ["合计", 1578, 0.6, null, null],
]);

function proposed(snapshot: SheetSnapshot, own: Partial<RankingChoices> = {}): RankingChoices {
  const proposal = proposeRanking(snapshot, "zh-CN", { year: 2026, month: 9 });
  if (!proposal) throw new Error("no table found");
  return { ...proposal.choices, ...own };
}

function past(year: number, month: number, ranks: Record<string, number>): PastRanking {
  return { month: { year, month }, ranks: new Map(Object.entries(ranks)) };
}

const places = (snapshot: SheetSnapshot, choices: RankingChoices, history: readonly PastRanking[] = []) =>
  rankMonth(snapshot, choices, history).people.map(({ rank, name }): [number, string] => [rank, name]);

describe("what is proposed", () => {
  test("finds headings, name, score, grade and month", () => {
    expect(proposed(appraisal)).toMatchObject({ headingRow: 2, name: 0, score: 3, columns: [4], month: october });
  });

  test("takes the last full month where the sheet says none", () => {
    const sheet = snapshotOf("Sheet1", [
      ["Agent", "Score"],
      ["Ann", 3],
      ["Bob", 4],
    ]);
    expect(proposed(sheet).month).toEqual({ year: 2026, month: 9 });
  });

  test.each<[string, { year: number; month: number }]>([
    ["2026年3月", { year: 2026, month: 3 }],
    ["客服 2025.12", { year: 2025, month: 12 }],
    ["Scores Sept 2026", { year: 2026, month: 9 }],
    ["2026/1 月", { year: 2026, month: 1 }],
  ])("reads the month of %s", (name, month) => {
    expect(
      proposed(
        snapshotOf(name, [
          ["Agent", "Score"],
          ["Ann", 3],
        ]),
      ).month,
    ).toEqual(month);
  });

  test("takes the lower of two heading rows and merged headings from above", () => {
    const sheet = snapshotOf("x", [
      ["姓名", "响应", null, "总分"],
      [null, "平均秒", "未回复", null],
      ["周敏", 21, 0, 95],
    ]);
    const proposal = proposeRanking(sheet, "zh-CN", october);
    expect(proposal?.titles).toEqual(["姓名", "平均秒", "未回复", "总分"]);
    expect(proposal?.choices).toMatchObject({ headingRow: 1, name: 0, score: 3 });
  });

  test.each<[string, Cell[][]]>([
    ["an empty sheet", []],
    ["one row", [["姓名", "总分"]]],
    [
      "no numbers",
      [
        ["姓名", "总分"],
        ["周敏", "九十"],
      ],
    ],
    [
      "no names",
      [
        ["a", "b"],
        [1, 2],
        [3, 4],
      ],
    ],
  ])("nothing for %s", (_, rows) => {
    expect(proposeRanking(snapshotOf("x", rows), "en", october)).toBeUndefined();
  });
});

describe("the ranking of a month", () => {
  test("ranks, shares places, leaves out who has no score, too few or is nobody", () => {
    // 95.2 is first; 92 twice is second twice, so the next place is the fourth; 12 receptions are fewer than 30.
    const choices = proposed(appraisal, { minimum: { column: 1, number: 30 } });
    const ranking = rankMonth(appraisal, choices, []);
    expect(ranking.people.map(({ rank, name }) => [rank, name])).toEqual([
      [1, "周敏"],
      [2, "陈浩"],
      [2, "李娜"],
      [4, "王磊"],
    ]);
    expect(ranking.leftOut).toEqual([
      { name: "赵倩", row: 9, reason: { kind: "no score" } },
      { name: "孙悦", row: 10, reason: { kind: "too few", count: 12, least: 30 } },
    ]);
  });

  test("dense ties, lowest first, top places", () => {
    expect(places(appraisal, proposed(appraisal, { ties: "dense" })).map(([rank]) => rank)).toEqual([1, 2, 3, 3, 4]);
    expect(places(appraisal, proposed(appraisal, { lowerIsBetter: true }))[0]).toEqual([1, "王磊"]);
    // Two people share the third place, so both stay when three places are asked for.
    expect(places(appraisal, proposed(appraisal, { top: 3 })).map(([, name]) => name)).toEqual([
      "孙悦",
      "周敏",
      "陈浩",
      "李娜",
    ]);
  });

  test("scores that differ only behind the fifteenth digit share a place", () => {
    const sheet = snapshotOf("x", [
      ["Agent", "Score"],
      ["Ann", 0.1 + 0.2],
      ["Bob", 0.3],
    ]);
    expect(places(sheet, proposed(sheet))).toEqual([
      [1, "Ann"],
      [1, "Bob"],
    ]);
  });

  test("a text or an error instead of a score is told, not dropped", () => {
    const sheet = snapshotOf("x", [
      ["姓名", "总分"],
      ["周敏", "９０"],
      ["陈浩", { error: "#N/A" }],
      ["李娜", 3],
    ]);
    expect(rankMonth(sheet, proposed(sheet), []).leftOut.map(({ reason }) => reason)).toEqual([
      { kind: "not a number", shown: "９０" },
      { kind: "not a number", shown: "#N/A" },
    ]);
  });

  test("a blank row among people ends nothing; one before notes or another table does", () => {
    const sheet = snapshotOf("x", [
      ["姓名", "总分"],
      ["周敏", 90],
      [],
      ["陈浩", 80],
      [],
      ["响应秒数", "得分"],
      [25, 10],
      ["李娜", 70],
    ]);
    expect(places(sheet, proposed(sheet))).toEqual([
      [1, "周敏"],
      [2, "陈浩"],
    ]);
  });

  test.each<[why: string, below: Cell[][], ranked: string[], untold?: string[]]>([
    [
      "somebody without a score first",
      [
        ["Cid", null],
        ["Dee", 95],
      ],
      ["Dee", "Ann", "Bob"],
      ["Cid"],
    ],
    [
      "two without a score, a gap after each",
      [["Cid", null], [], ["Eve", null], [], ["Dee", 95]],
      ["Dee", "Ann", "Bob"],
      ["Cid", "Eve"],
    ],
    [
      "an error first",
      [
        ["Cid", { error: "#N/A" }],
        ["Dee", 95],
      ],
      ["Dee", "Ann", "Bob"],
      ["Cid"],
    ],
    [
      "a score that is typed as text first",
      [
        ["Cid", "８８"],
        ["Dee", 95],
      ],
      ["Dee", "Ann", "Bob"],
      ["Cid"],
    ],
    [
      "somebody on leave first",
      [
        ["Cid", "请假"],
        ["Dee", 95],
      ],
      ["Dee", "Ann", "Bob"],
      ["Cid"],
    ],
    ["somebody with nothing but receptions", [["Cid", null, 40]], ["Ann", "Bob"], ["Cid"]],
    ["a note", [["备注：不含试用期"]], ["Ann", "Bob"]],
    [
      "notes and a signature",
      [["考核说明"], ["每月 5 日前提交"], [], ["制表人：李娜", null, "日期：", 46000]],
      ["Ann", "Bob"],
    ],
    ["a table with a title", [["响应级距"], ["秒", "得分"], [20, 10], [40, 5]], ["Ann", "Bob"]],
    ["a table with a title and a gap below it", [["响应级距"], [], ["秒", "得分"], [20, 10]], ["Ann", "Bob"]],
    ["words, then a sum of money", [["考核说明"], [], ["本月预算", null, 5000]], ["Ann", "Bob"]],
    [
      "the total first",
      [
        ["合计", 170],
        ["Dee", 95],
      ],
      ["Dee", "Ann", "Bob"],
    ],
    ["a narrower table", [["级距"], ["秒"], [20], [40]], ["Ann", "Bob"]],
    ["a list of names, then another table", [["新人"], ["Cid", null], [], ["秒", "得分"], [20, 10]], ["Ann", "Bob"]],
  ])("below a blank row: %s", (_, below, ranked, untold = []) => {
    const sheet = snapshotOf("x", [["Name", "Score", "Receptions"], ["Ann", 90, 30], ["Bob", 80, 20], [], ...below]);
    const { people, leftOut } = rankMonth(sheet, { ...proposed(sheet), score: 1 }, []);
    expect(people.map(({ name }) => name)).toEqual(ranked);
    expect(leftOut.map(({ name }) => name)).toEqual(untold);
  });

  test("a name in two rows stops the ranking and says where", () => {
    const sheet = snapshotOf("x", [
      ["姓名", "总分"],
      ["周敏", 90],
      ["陈浩", 80],
      [" 周敏 ", 70],
    ]);
    expect(rankMonth(sheet, proposed(sheet), [])).toMatchObject({
      people: [],
      repeated: { name: "周敏", rows: [1, 3] },
    });
  });

  test("movement against the month before: up, down, the same, new, and nothing where there was none", () => {
    const choices = proposed(appraisal, { minimum: { column: 1, number: 30 } });
    const moved = (history: PastRanking[]) =>
      rankMonth(appraisal, choices, history).people.map(({ movement }) => movement);
    expect(moved([past(2026, 9, { 周敏: 3, 陈浩: 2, 王磊: 1 })])).toEqual([2, 0, "new", -3]);
    expect(moved([past(2026, 8, { 周敏: 3 })])).toEqual([null, null, null, null]);
  });

  test("months in a row at first place end at a gap, over the turn of the year too, and the award comes each time they are full", () => {
    const sheet = snapshotOf("2026-02", [
      ["姓名", "总分"],
      ["周敏", 90],
      ["陈浩", 80],
    ]);
    const choices = proposed(sheet, { award: { months: 3, text: "300" } });
    const first = (...months: [number, number][]) => {
      const history = months.map(([year, month]) => past(year, month, { 周敏: 1 }));
      const [best] = rankMonth(sheet, choices, history).people;
      return [best?.monthsFirst, best?.isAwarded];
    };
    expect(first()).toEqual([1, false]);
    expect(first([2026, 1])).toEqual([2, false]);
    expect(first([2026, 1], [2025, 12])).toEqual([3, true]);
    expect(first([2026, 1], [2025, 11])).toEqual([2, false]);
    expect(first([2026, 1], [2025, 12], [2025, 11])).toEqual([4, false]);
    expect(first([2026, 1], [2025, 12], [2025, 11], [2025, 10], [2025, 9])).toEqual([6, true]);
  });
});

describe("earlier months", () => {
  test("are found by their sheets, the latest of several, in any language", () => {
    const names = ["2026-09 排名", "2026-09 排名 (2)", "2026-08 Ranking", "排名", "2026-9 排名", "工资 2026-09"];
    expect(rankingSheets(names)).toEqual([
      { name: "2026-09 排名 (2)", month: { year: 2026, month: 9 } },
      { name: "2026-08 Ranking", month: { year: 2026, month: 8 } },
    ]);
  });

  test("are read back from the sheets that were made", () => {
    const choices = proposed(appraisal);
    const ranking = rankMonth(appraisal, choices, []);
    for (const language of ["en", "zh-CN", "zh-TW"] as const) {
      const plan = rankingSheet(
        appraisal,
        ["姓名", "询单人数", "转化率", "总分", "等级"],
        { ...choices, language },
        ranking,
        "2026-11-02",
        [],
      );
      expect(plan.name).toBe(rankingSheetName(october, language));
      const read = readRanking(snapshotOf(plan.name, plan.cells as Cell[][]));
      expect(read?.month).toEqual(october);
      expect([...(read?.ranks ?? [])]).toEqual(ranking.people.map(({ name, rank }) => [name, rank]));
    }
  });
});

test("a sample typed as text is too few, and the sheet shows what stands there", () => {
  const sheet = snapshotOf("2026-10", [
    ["姓名", "接待量", "总分"],
    ["周敏", "1,205", 95],
    ["陈浩", 12, 90],
    ["李娜", null, 85],
    ["王磊", { error: "#N/A" }, 80],
    ["赵雪", 30, 75],
  ]);
  const ranking = rankMonth(sheet, proposed(sheet, { minimum: { column: 1, number: 30 } }), []);
  expect(ranking.people.map(({ name }) => name)).toEqual(["赵雪"]);
  expect(leftOutLines(ranking.leftOut, "zh-CN")).toEqual([
    "未排名，样本不足 30：周敏（文本“1,205”）、陈浩（12）、李娜（无）、王磊（#N/A）。",
  ]);
});

describe("promises", () => {
  const score = fc.oneof(
    fc.constant(null),
    fc.integer({ min: 0, max: 20 }).map((whole) => whole / 2),
  );
  const team = fc.array(score, { minLength: 1, maxLength: 40 });
  const sheetOf = (scores: readonly (number | null)[]) =>
    snapshotOf("2026-10", [
      ["Agent", "Score"],
      ["First", 10],
      ...scores.map((one, index): Cell[] => [`P${index}`, one]),
    ]);

  test("everybody is ranked or left out, once; places follow scores; equal scores share", () => {
    fc.assert(
      fc.property(team, fc.constantFrom("standard" as const, "dense" as const), (scores, ties) => {
        const sheet = sheetOf(scores);
        const { people, leftOut } = rankMonth(sheet, proposed(sheet, { ties }), []);
        const names = [...people, ...leftOut].map(({ name }) => name).sort();
        expect(names).toEqual(["First", ...scores.map((_, index) => `P${index}`)].sort());
        for (const one of people) {
          const better = people.filter(({ score: other }) => other > one.score).map(({ score: other }) => other);
          expect(one.rank).toBe(1 + (ties === "dense" ? new Set(better).size : better.length));
        }
      }),
    );
  });

  test("movement there and back is opposite", () => {
    fc.assert(
      fc.property(team, team, (before, after) => {
        const of = (scores: readonly (number | null)[], month: number, history: PastRanking[]) => {
          const sheet = sheetOf(scores);
          return rankMonth(sheet, proposed(sheet, { month: { year: 2026, month } }), history).people;
        };
        const history = (people: ReturnType<typeof of>, month: number): PastRanking[] => [
          { month: { year: 2026, month }, ranks: new Map(people.map(({ name, rank }) => [name, rank])) },
        ];
        const [one, other] = [of(before, 9, []), of(after, 9, [])];
        const there = new Map(of(after, 10, history(one, 9)).map(({ name, movement }) => [name, movement]));
        for (const { name, movement } of of(before, 10, history(other, 9))) {
          const opposite = there.get(name);
          if (typeof movement === "number" && opposite !== undefined) expect(opposite).toBe(0 - movement);
        }
      }),
    );
  });
});

test("names and headings that look like formulas or HTML are texts on the new sheet", () => {
  const sheet = snapshotOf("2026-10", [
    ["姓名", "=总分"],
    ['=HYPERLINK("http://x","y")', 3],
    ["<img src=x onerror=alert(1)>", 2],
    ["👩‍💼 أحمد", 1],
  ]);
  const choices = proposed(sheet);
  const plan = rankingSheet(sheet, ["姓名", "=总分"], choices, rankMonth(sheet, choices, []), "2026-11-02", []);
  expect(plan.cells.flat().filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
  expect(plan.cells.flat()).toContain('=HYPERLINK("http://x","y")');
});

test("the source named is the table that was ranked, not the one beside it", () => {
  const sheet = snapshotOf("2026-10", [
    ["标题"],
    ["姓名", "总分", null, "档", "分"],
    ["周敏", 90, null, 1, 2],
    ["陈浩", 80, null, 3, 4],
  ]);
  expect(sourceArea(sheet, rankMonth(sheet, proposed(sheet), []))).toBe("A2:B4");
});
