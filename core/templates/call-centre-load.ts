import { occupancy } from "../functions/occupancy";
import type { Column, Written } from "../plan/sheet-design";
import { atLeastShare, own, sum } from "./call-centre-figures";
import { atLeast } from "./target-marks";

const hours = (talk: string, hold: string, wrap: string) =>
  `IF(COUNT(${talk},${hold},${wrap})<3,"",(${talk}+${hold}+${wrap})/3600)`;

/** Above the alarm line, where there is one. */
const tooBusy: Written = (at) => {
  const [busy, line] = [at.cell("occupancy"), at.side("alarm", "occupancy")];
  return `AND(COUNT(${busy},${line})=2,${busy}>${line})`;
};

/** How much of the time people were busy. */
export const loadColumns: readonly Column[] = [
  {
    id: "handling",
    heading: { en: "Handling\nhours", "zh-CN": "处理\n小时", "zh-TW": "處理\n小時" },
    note: {
      en: "Talk + hold + wrap-up, in hours.",
      "zh-CN": "通话 + 保持 + 话后处理，换算成小时。",
      "zh-TW": "通話 + 保留 + 後續處理，換算成小時。",
    },
    width: 82,
    look: "result",
    format: "0.0",
    body: { formula: (at) => hours(own("talk")(at), own("hold")(at), own("wrap")(at)) },
    totals: { team: { formula: (at) => hours(sum("talk")(at), sum("hold")(at), sum("wrap")(at)) } },
  },
  {
    id: "occupancy",
    heading: { en: "Occupancy", "zh-CN": "工时\n占用率", "zh-TW": "工時\n利用率" },
    note: {
      en: "Aim for 75 to 80 %. Above the alarm line people burn out, and the cell turns amber.",
      "zh-CN": "目标 75%～80%；超过警戒线标黄，员工会疲于应付。",
      "zh-TW": "目標 75%～80%；超過警戒線標黃，員工會疲於應付。",
    },
    kpi: occupancy,
    width: 90,
    look: "result",
    format: "0.0%",
    body: {
      call: (at) => [occupancy, { handling: at.column("handling"), logged_in: at.table("data").column("login") }],
    },
    standards: {
      target: atLeastShare(0.75),
      alarm: { input: 0.85, format: '"> "0%', allowed: { lowest: 0, highest: 2 } },
    },
    conditions: [{ when: tooBusy, look: "warning" }, ...atLeast("occupancy")],
    totals: {
      team: {
        formula: (at) => {
          const [handling, login] = [at.side("team", "handling"), sum("login")(at)];
          return `IF(SUM(${login})=0,"",${at.call(occupancy, { handling, logged_in: login })})`;
        },
      },
    },
  },
];

/** What the KPIs with a target are, for the count of targets met. */
const aims: readonly [column: string, operator: string][] = [
  ["answerRate", ">="],
  ["serviceLevel", ">="],
  ["aht", "<="],
  ["occupancy", ">="],
  ["fcr", ">="],
  ["satisfaction", ">="],
  ["complaintRate", "<="],
  ["quality", ">="],
];

const targetsMet: Written = (at) => {
  const results = aims.map(([column]) => at.cell(column)).join(",");
  const met = aims.map(([column, operator]) => {
    const [result, line] = [at.cell(column), at.side("target", column)];
    const calm = column === "occupancy" ? `,NOT(${tooBusy(at)})` : "";
    return `AND(COUNT(${result},${line})=2,${result}${operator}${line}${calm})*1`;
  });
  return `IF(COUNT(${results})=0,"",${met.join("+")})`;
};

/** How many targets a person meets. */
export const metColumn: Column = {
  id: "met",
  heading: { en: "Targets\nmet", "zh-CN": "达标\n项数", "zh-TW": "達標\n項數" },
  note: {
    en: "How many of the eight targets are met; occupancy above the alarm line is not.",
    "zh-CN": "八项指标里达标的项数；占用率超过警戒线不算达标。",
    "zh-TW": "八項指標裡達標的項數；利用率超過警戒線不算達標。",
  },
  width: 80,
  look: "score",
  format: '0" / 8"',
  body: { formula: targetsMet },
  bar: 8,
};
