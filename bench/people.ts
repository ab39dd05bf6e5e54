import { agenttable } from "../core/functions/agenttable";
import { poolsplit } from "../core/functions/poolsplit";
import { ranking } from "../core/functions/ranking";
import { scorecard } from "../core/functions/scorecard";
import type { Cell } from "../core/values";
import { randomNumbers } from "./random";
import type { Subject } from "./subject";

const people = 100_000;
const random = randomNumbers(7);

const names = Array.from({ length: people }, (_, row) => [`员工${row}`]);
const scores = names.map(() => [random(1_000_000) / 10_000]);
const metrics = names.map(() => Array.from({ length: 7 }, () => random(101)));
const weights = [[10, 10, 10, 15, 15, 30, 10]];

const headings = [
  "序号",
  "店铺",
  "客服",
  "买家",
  "咨询时间",
  "回复时间",
  "下单",
  "付款",
  "金额",
  "标签",
  "渠道",
  "备注",
];
const log: Cell[][] = [
  headings,
  ...names.map((_, row): Cell[] => {
    const paid = random(3) === 0;
    const asked = 46_000 + row / people;
    return [
      row,
      "旗舰店",
      `客服${random(60)}`,
      `买家${random(70_000)}`,
      asked,
      asked + 0.0005,
      paid ? 1 : 0,
      paid ? 1 : 0,
      paid ? 50 + random(500) : null,
      null,
      "旺旺",
      null,
    ];
  }),
];

function bareScores(): number[][] {
  const own = weights[0] as number[];
  const total = own.reduce((sum, weight) => sum + weight, 0);
  return metrics.map((row) => {
    let sum = 0;
    for (let index = 0; index < row.length; index++) sum += (row[index] as number) * (own[index] as number);
    return [sum / total];
  });
}

/** The sort without which there is no ranking and no largest remainder. */
function bareSort(): unknown {
  return names
    .map((name, row) => ({ name, score: scores[row]?.[0] as number }))
    .sort((one, other) => other.score - one.score);
}

interface Bare {
  customers: Set<string>;
  paid: Set<string>;
  seconds: number;
  sales: number;
}

/** The same rows grouped by agent in a Map. */
function bareGroups(): Map<string, Bare> {
  const groups = new Map<string, Bare>();
  for (let index = 1; index < log.length; index++) {
    const row = log[index] as Cell[];
    const agent = row[2] as string;
    let group = groups.get(agent);
    if (!group) {
      group = { customers: new Set(), paid: new Set(), seconds: 0, sales: 0 };
      groups.set(agent, group);
    }
    group.customers.add(row[3] as string);
    group.seconds += (row[5] as number) - (row[4] as number);
    if (row[7] === 1) {
      group.paid.add(row[3] as string);
      group.sales += (row[8] as number | null) ?? 0;
    }
  }
  return groups;
}

/** Functions over a company's people and its service log. */
export const companies: readonly Subject[] = [
  { kpi: scorecard, size: "100,000 people × 7 metrics", args: [metrics, weights], bare: bareScores, limit: 3 },
  { kpi: ranking, size: "100,000 people", args: [names, scores], bare: bareSort, limit: 2 },
  { kpi: poolsplit, size: "100,000 people", args: [1_000_000, scores], bare: bareSort, limit: 2 },
  { kpi: agenttable, size: "100,000 rows × 12 columns", args: [log], bare: bareGroups, limit: 5 },
];
