import type { KpiFunction } from "../define";
import { ces } from "../functions/ces";
import { csat } from "../functions/csat";
import { nps } from "../functions/nps";
import { npsinterval } from "../functions/npsinterval";
import type { Body, Column, Content, Written } from "../plan/sheet-design";
import type { Text } from "../text";
import type { Result, ResultFormulas } from "./survey-formulas";
import { atLeast } from "./target-marks";

interface Period {
  readonly heading: Text;
  readonly cells: Extract<Body, { cells: unknown }>;
  readonly format?: string;
  readonly formulas: ResultFormulas;
}

interface Kind {
  readonly format: string;
  readonly kpi?: KpiFunction;
  readonly note?: Text;
  readonly goal?: Content;
}

/** The columns of results: the same over all and month by month. */
export function resultColumns({ heading, cells, format, formulas }: Period): Column[] {
  const result = (id: Result, title: Text, { format, kpi, note, goal }: Kind): Column => ({
    id,
    heading: title,
    width: 88,
    look: goal ? "score" : "result",
    format,
    ...(kpi && { kpi }),
    ...(note && { note }),
    body: { formula: formulas[id] },
    ...(goal && { standards: { target: goal }, conditions: atLeast(id, ownTarget(id)) }),
    ...(id.endsWith("Answers") && { totals: { elsewhere: { formula: notAbove(id) } } }),
  });
  return [
    { id: "period", heading, width: 120, look: "label", body: cells, ...(format && { format }) },
    result(
      "csatAnswers",
      { en: "CSAT\nanswers", "zh-CN": "满意度\n回答数", "zh-TW": "滿意度\n回答數" },
      { format: "#,##0" },
    ),
    result(
      "csat",
      { en: "CSAT", "zh-CN": "满意度\nCSAT", "zh-TW": "滿意度\nCSAT" },
      {
        format: "0.0%",
        kpi: csat,
        goal: { input: 0.8, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } },
      },
    ),
    result(
      "cesAnswers",
      { en: "CES\nanswers", "zh-CN": "费力度\n回答数", "zh-TW": "費力度\n回答數" },
      { format: "#,##0" },
    ),
    result(
      "ces",
      { en: "CES\nmean", "zh-CN": "费力度\nCES", "zh-TW": "費力度\nCES" },
      {
        format: "0.00",
        kpi: ces,
        goal: { input: 5.5, format: '"≥ "0.0', allowed: { lowest: 1, highest: 7 } },
      },
    ),
    result(
      "npsAnswers",
      { en: "NPS\nanswers", "zh-CN": "推荐意愿\n回答数", "zh-TW": "推薦意願\n回答數" },
      { format: "#,##0" },
    ),
    result(
      "promoters",
      { en: "Promoters\n9–10", "zh-CN": "推荐者\n9～10 分", "zh-TW": "推薦者\n9～10 分" },
      { format: "#,##0" },
    ),
    result(
      "detractors",
      { en: "Detractors\n0–6", "zh-CN": "贬损者\n0～6 分", "zh-TW": "批評者\n0～6 分" },
      { format: "#,##0" },
    ),
    result(
      "nps",
      { en: "NPS", "zh-CN": "净推荐值\nNPS", "zh-TW": "淨推薦值\nNPS" },
      {
        format: "0.0",
        kpi: nps,
        goal: { input: 30, format: '"≥ "0', allowed: { lowest: -100, highest: 100 } },
      },
    ),
    result(
      "low",
      { en: "NPS\nlowest", "zh-CN": "NPS\n区间下限", "zh-TW": "NPS\n區間下限" },
      {
        format: "0",
        kpi: npsinterval,
        note: margin,
      },
    ),
    result(
      "high",
      { en: "NPS\nhighest", "zh-CN": "NPS\n区间上限", "zh-TW": "NPS\n區間上限" },
      {
        format: "0",
        kpi: npsinterval,
        note: margin,
      },
    ),
  ];
}

const margin: Text = {
  en: "The true NPS lies between lowest and highest, with 95 % confidence.",
  "zh-CN": "有 95% 的把握，真实的 NPS 在下限和上限之间。",
  "zh-TW": "有 95% 的把握，真實的 NPS 在下限和上限之間。",
};

function ownTarget(column: string): Written {
  return (at) => at.table("whole").side("target", column);
}

/** Answers whose date lies in none of the months, or that have no date. */
function notAbove(column: string): Written {
  return (at) => {
    const all = at.table("whole").at(column, "all");
    return `IF(SUM(${all})=0,"",SUM(${all})-SUM(${at.all(column)}))`;
  };
}
