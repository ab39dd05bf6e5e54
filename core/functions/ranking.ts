import { defineFunction } from "../define";
import type { Grid } from "../grid";
import { wrongInput } from "../kpi-error";
import { missingBeside, noNumbers, repeated, sentence, shown, unequalSizes } from "../messages";
import { asShown } from "../methods/as-shown";
import type { Text } from "../text";
import { type Cell, isBlank } from "../values";

const tieRules: Readonly<Record<"standard" | "dense", Text>> = {
  standard: {
    en: "Ties share a rank and the next ranks are skipped: 1, 2, 2, 4.",
    "zh-CN": "同分并列，后面的名次跳过：1、2、2、4。",
    "zh-TW": "同分並列，後面的名次跳過：1、2、2、4。",
  },
  dense: {
    en: "Ties share a rank and no rank is skipped: 1, 2, 2, 3.",
    "zh-CN": "同分并列，名次不跳过：1、2、2、3。",
    "zh-TW": "同分並列，名次不跳過：1、2、2、3。",
  },
};

export const ranking = defineFunction({
  name: "RANKING",
  title: { en: "Ranking", "zh-CN": "排行榜", "zh-TW": "排行榜" },
  summary: {
    en: "Everybody with a score, best first: rank, name and score in three columns. The list that goes on the wall.",
    "zh-CN": "有分数的人从高到低排：名次、姓名、得分三列。直接可以公布的名单。",
    "zh-TW": "有分數的人從高到低排：名次、姓名、得分三欄。直接可以公布的名單。",
  },
  pitfall: {
    en: 'Ties share a rank: 1, 2, 2, 4 by default, or 1, 2, 2, 3 with "dense". Those who tie keep the order of the sheet. Whoever has no score yet is left out.',
    "zh-CN": '同分并列：默认 1、2、2、4，"dense" 为 1、2、2、3。同分的按表里的顺序排。还没有分数的不列入。',
    "zh-TW": '同分並列：預設 1、2、2、4，"dense" 為 1、2、2、3。同分的按表裡的順序排。還沒有分數的不列入。',
  },
  source: {
    en: "Standard competition ranking (RANK.EQ) and dense ranking.",
    "zh-CN": "标准竞赛排名（同 RANK.EQ）与密集排名。",
    "zh-TW": "標準競賽排名（同 RANK.EQ）與密集排名。",
  },
  formula: "rank = 1 + count(scores > score)",
  result: "number",
  parameters: {
    names: {
      kind: "range",
      title: { en: "names", "zh-CN": "姓名", "zh-TW": "姓名" },
      help: { en: "One column of names, each once.", "zh-CN": "一列姓名，每人一次。", "zh-TW": "一欄姓名，每人一次。" },
      sample: "A2:A31",
    },
    scores: {
      kind: "range",
      title: { en: "scores", "zh-CN": "得分", "zh-TW": "得分" },
      help: {
        en: "Their scores, higher is better.",
        "zh-CN": "对应的得分，高者在前。",
        "zh-TW": "對應的得分，高者在前。",
      },
      sample: "J2:J31",
    },
    top: {
      kind: "number",
      optional: true,
      title: { en: "top", "zh-CN": "前几名", "zh-TW": "前幾名" },
      help: {
        en: "How many ranks to show; everybody by default.",
        "zh-CN": "只列前几名；默认全部。",
        "zh-TW": "只列前幾名；預設全部。",
      },
      sample: "10",
    },
    ties: {
      kind: "choice",
      choices: ["standard", "dense"],
      optional: true,
      usual: "standard",
      title: { en: "ties", "zh-CN": "并列", "zh-TW": "並列" },
      help: {
        en: '"standard" counts 1, 2, 2, 4 (default), "dense" counts 1, 2, 2, 3.',
        "zh-CN": '"standard" 为 1、2、2、4（默认），"dense" 为 1、2、2、3。',
        "zh-TW": '"standard" 為 1、2、2、4（預設），"dense" 為 1、2、2、3。',
      },
      sample: '"standard"',
    },
  },
  compute: ({ names, scores, top, ties }, at) => {
    if (top !== undefined && !(Number.isInteger(top) && top >= 1)) throw notATop(at("top"), top);
    const groups = readGroups(names, scores);
    if (groups.size === 0) throw noNumbers(scores.title);
    const rows: Cell[][] = [];
    let rank = 1;
    for (const compared of Float64Array.from(groups.keys()).sort().reverse()) {
      if (top !== undefined && rank > top) break;
      const group = groups.get(compared) as Person[];
      for (const { name, score } of group) rows.push([rank, name, score]);
      rank += ties === "dense" ? 1 : group.length;
    }
    return rows;
  },
  workings: ({ ties }) => ({ rule: tieRules[ties] }),
  // Sorting needs SORTBY or SORT, which Excel 2016 and WPS lack: a list made for others keeps its values.
  native: () => undefined,
  examples: [
    [
      { names: ["周敏", "陈浩", "李娜"], scores: [88, 95, 88] },
      [
        [1, "陈浩", 95],
        [2, "周敏", 88],
        [2, "李娜", 88],
      ],
    ],
    [
      { names: ["Ann", "Bob", "Cid", "Dee"], scores: [70, 90, 90, null], ties: "dense" },
      [
        [1, "Bob", 90],
        [1, "Cid", 90],
        [2, "Ann", 70],
      ],
    ],
    [
      { names: ["Ann", "Bob", "Cid"], scores: [70, 90, 80], top: 2 },
      [
        [1, "Bob", 90],
        [2, "Cid", 80],
      ],
    ],
    [{ names: ["Ann", "Ann"], scores: [70, 90] }, "#VALUE!"],
    [{ names: ["Ann"], scores: [null] }, "#N/A"],
  ],
});

interface Person {
  readonly name: Cell;
  readonly score: number;
}

/** The people with a score by what it shows as, in the order of the sheet. */
function readGroups(names: Grid, scores: Grid): ReadonlyMap<number, Person[]> {
  if (names.rows !== scores.rows || names.columns !== scores.columns) {
    throw unequalSizes(names.title, names.size, scores.title, scores.size);
  }
  const groups = new Map<number, Person[]>();
  const seen = new Set<string>();
  let people = 0;
  scores.forEachNumber((score, row, column) => {
    const name = names.filled(row, column);
    if (isBlank(name)) throw missingBeside(names.at(row, column));
    seen.add(typeof name === "string" ? name.trim() : String(name));
    people++;
    if (seen.size < people) throw repeated(names.at(row, column), shown(name));
    const compared = asShown(score);
    const group = groups.get(compared);
    if (group) group.push({ name, score });
    else groups.set(compared, [{ name, score }]);
  });
  return groups;
}

function notATop(place: Text, value: number) {
  return wrongInput(
    sentence(place, {
      en: `is ${value}: give a whole number from 1 up, or leave it out.`,
      "zh-CN": `是 ${value}：请填 1 以上的整数，或省略。`,
      "zh-TW": `是 ${value}：請填 1 以上的整數，或省略。`,
    }),
  );
}
