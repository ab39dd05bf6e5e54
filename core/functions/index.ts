import type { KpiFunction } from "../define";
import type { Text } from "../text";
import { aov } from "./aov";
import { avgrating } from "./avgrating";
import { bandscore } from "./bandscore";
import { ces } from "./ces";
import { conversion } from "./conversion";
import { csat } from "./csat";
import { grade } from "./grade";
import { nps } from "./nps";
import { scorecard } from "./scorecard";
import { streak } from "./streak";

export interface Family {
  readonly title: Text;
  readonly functions: readonly KpiFunction[];
}

/** Every function, in the order in which help and sidebar show them. */
export const catalogue: readonly Family[] = [
  {
    title: { en: "Satisfaction", "zh-CN": "满意度", "zh-TW": "滿意度" },
    functions: [csat, avgrating, nps, ces],
  },
  {
    title: { en: "Sales", "zh-CN": "销售转化", "zh-TW": "銷售轉換" },
    functions: [conversion, aov],
  },
  {
    title: { en: "Scoring", "zh-CN": "计分方法", "zh-TW": "計分方法" },
    functions: [bandscore, scorecard, grade],
  },
  {
    title: { en: "Ranking and awards", "zh-CN": "排名与奖励", "zh-TW": "排名與獎勵" },
    functions: [streak],
  },
];

export const functions: readonly KpiFunction[] = catalogue.flatMap((family) => family.functions);
