import type { KpiFunction } from "../define";
import { followuprate } from "../functions/followuprate";
import { grade } from "../functions/grade";
import { qualitative } from "../functions/qualitative";
import { ratioscore } from "../functions/ratioscore";
import { reachrate } from "../functions/reachrate";
import { resolutionrate } from "../functions/resolutionrate";
import { scorecard } from "../functions/scorecard";
import type { Choices } from "../plan/choices";
import type { Column, Content, SheetDesign } from "../plan/sheet-design";
import type { Text } from "../text";
import { addsUp } from "./adds-up";
import { common, target, team, weight } from "./common-words";
import { counted } from "./counted";
import { fromColumns } from "./from-columns";
import { type Aspect, aspects, raters } from "./front-desk-words";
import { sampleTeam } from "./sample-team";
import { atLeast } from "./target-marks";

const inputs: readonly Column[] = [
  { id: "name", heading: common.name, width: 84, look: "input", body: { sample: sampleTeam } },
  counted(
    "attempted",
    { en: "To reach", "zh-CN": "应联系", "zh-TW": "應聯繫" },
    66,
    [160, 150, 142, 135, 128, 146, 120],
    {
      note: {
        en: "Customers to be reached in working hours; three calls to one customer are one. Blank where there were none.",
        "zh-CN": "工作时间内应联系的客户数；同一位打三次也只算一位。没有就留空。",
        "zh-TW": "工作時間內應聯繫的顧客數；同一位打三次也只算一位。沒有就留空。",
      },
      allowed: { lowest: 1, isWhole: true },
    },
  ),
  counted("reached", { en: "Reached", "zh-CN": "联系上", "zh-TW": "聯繫上" }, 66, [157, 144, 134, 129, 105, 140, 100], {
    note: { en: "Of those, customers reached.", "zh-CN": "其中联系上的客户数。", "zh-TW": "其中聯繫上的顧客數。" },
  }),
  counted("received", { en: "Issues", "zh-CN": "受理", "zh-TW": "受理" }, 66, [210, 195, 188, 176, 165, 190, 140], {
    note: {
      en: "Problems customers came with; blank where there were none.",
      "zh-CN": "受理的客户问题数；没有就留空。",
      "zh-TW": "受理的顧客問題數；沒有就留空。",
    },
    allowed: { lowest: 1, isWhole: true },
  }),
  counted(
    "resolved",
    { en: "Resolved", "zh-CN": "已解决", "zh-TW": "已解決" },
    66,
    [189, 160, 147, 144, 99, 158, 112],
    {
      note: {
        en: "Of those received, problems resolved.",
        "zh-CN": "受理的问题里已解决的。",
        "zh-TW": "受理的問題裡已解決的。",
      },
    },
  ),
  counted(
    "followed",
    { en: "Followed\nup", "zh-CN": "已回访", "zh-TW": "已回訪" },
    66,
    [151, 116, 103, 96, 48, 113, 70],
    {
      note: {
        en: "Resolved problems after which the customer was asked whether all is well.",
        "zh-CN": "解决后做了回访的数量；没打通的不算。",
        "zh-TW": "解決後做了回訪的數量；沒打通的不算。",
      },
    },
  ),
];

const share = (input: number): Content => ({ input, format: '"≥ "0%', allowed: { lowest: 0, highest: 1 } });
const points = (input: number): Content => ({ input, format: "0", allowed: { lowest: 0, highest: 100 } });

/** A rate beside its target. */
function rate(id: string, heading: Text, goal: number, kpi: KpiFunction, columns: Record<string, string>): Column {
  return {
    id,
    heading,
    width: 76,
    format: "0.0%",
    ...fromColumns(kpi, columns),
    standards: { target: share(goal) },
    conditions: atLeast(id),
  };
}

const rates: readonly Column[] = [
  rate("reach", { en: "Reach\nrate", "zh-CN": "联系率", "zh-TW": "聯繫率" }, 0.95, reachrate, {
    reached: "reached",
    attempted: "attempted",
  }),
  rate("resolution", { en: "Resolution\nrate", "zh-CN": "解决率", "zh-TW": "解決率" }, 0.8, resolutionrate, {
    resolved: "resolved",
    received: "received",
  }),
  rate("follow", { en: "Follow-up\nrate", "zh-CN": "回访率", "zh-TW": "回訪率" }, 0.7, followuprate, {
    followed_up: "followed",
    resolved: "resolved",
  }),
];

/** The points a rate earns: all of them at the target, else in proportion. */
function ratePoints(of: string, heading: Text, share: number, width: number): Column {
  return {
    id: `${of}Points`,
    heading,
    kpi: ratioscore,
    width,
    look: "score",
    format: "0.0",
    body: {
      call: (at) => [ratioscore, { actual: at.column(of), target: at.side("target", of), points: "100" }],
    },
    standards: { weight: points(share) },
  };
}

/** The points that the raters' words earn. */
function aspectPoints({ id, title, help, weight: share }: Aspect): Column {
  return {
    id,
    heading: title,
    note: help,
    kpi: qualitative,
    width: 72,
    look: "score",
    format: "0.0",
    body: {
      formula: (at) => {
        const ratings = at.table("ratings").across(at.row as number, `${id}0`, `${id}${raters.length - 1}`);
        const scale = at.table("words").allOf("word", "points");
        return `IF(COUNTBLANK(${ratings})=${raters.length},"",${at.call(qualitative, { ratings, scale })})`;
      },
    },
    standards: { weight: points(share) },
  };
}

const first = "reachPoints";
const last = (aspects[aspects.length - 1] as Aspect).id;

const scores: readonly Column[] = [
  ratePoints("reach", { en: "Reach\npoints", "zh-CN": "联系率\n得分", "zh-TW": "聯繫率\n得分" }, 20, 60),
  ratePoints("resolution", { en: "Resolution\npoints", "zh-CN": "解决率\n得分", "zh-TW": "解決率\n得分" }, 20, 76),
  ratePoints("follow", { en: "Follow-up\npoints", "zh-CN": "回访率\n得分", "zh-TW": "回訪率\n得分" }, 15, 70),
  ...aspects.map(aspectPoints),
  {
    id: "total",
    heading: common.total,
    note: {
      en: "Stays blank until every item has points.",
      "zh-CN": "七项都有分才出总分。",
      "zh-TW": "七項都有分數才出總分。",
    },
    kpi: scorecard,
    width: 72,
    look: "score",
    format: "0.0",
    body: { call: (at) => [scorecard, { metrics: at.block(first, last), weights: at.sides("weight", first, last) }] },
    standards: { weight: { formula: (at) => addsUp(at, at.sides("weight", first, last)), look: "check" } },
    bar: 100,
  },
  {
    id: "grade",
    heading: common.grade,
    kpi: grade,
    width: 80,
    look: "grade",
    body: { call: (at) => [grade, { score: at.column("total"), bands: at.table("grades").allOf("from", "grade") }] },
  },
];

/** Everybody's rates, points, total score and grade. */
export function frontDeskAppraisal({ people }: Choices): SheetDesign {
  return {
    name: { en: "Front desk {month}", "zh-CN": "前台考核 {month}", "zh-TW": "櫃檯考核 {month}" },
    title: {
      en: "Front desk appraisal, {month}",
      "zh-CN": "前台客服考核 · {month}",
      "zh-TW": "櫃檯客服考核 · {month}",
    },
    guide: {
      en: "Fill in the yellow cells and the raters' sheet. A rate at its target earns 100 points, below it in proportion; points × weight make the total.",
      "zh-CN": "填黄色格子和“评委评定”表。比率达标得 100 分，未达标按比例计分；得分 × 权重合成总分。",
      "zh-TW": "填黃色儲存格和「評審評定」表。比率達標得 100 分，未達標按比例計分；得分 × 權重合成總分。",
    },
    orientation: "landscape",
    tables: [
      {
        id: "appraisal",
        rows: people,
        standards: [target, weight],
        totals: [team],
        columns: [...inputs, ...rates, ...scores],
      },
    ],
  };
}
