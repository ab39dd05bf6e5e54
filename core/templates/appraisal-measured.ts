import { bandscore } from "../functions/bandscore";
import { linearscore } from "../functions/linearscore";
import { ratioscore } from "../functions/ratioscore";
import { shortfall } from "../functions/shortfall";
import { type Item, percent, sampleCount, sampleShare, sentence, setting } from "./appraisal-item";
import { bandsOf, bestThreshold } from "./band-table";

/** Indicators that are scored by a number. */
export const measured: readonly Item[] = [
  {
    name: { en: "Satisfaction", "zh-CN": "客户满意度", "zh-TW": "顧客滿意度" },
    method: { en: "Ratio", "zh-CN": "比率法", "zh-TW": "比率法" },
    weights: [0.2, 0.15, 0.25],
    standard: (at) =>
      sentence(at, [
        { en: "Target ", "zh-CN": "目标 ", "zh-TW": "目標 " },
        percent(setting(at, "ratioTarget")),
        { en: "; points in proportion", "zh-CN": "，按完成比例得分", "zh-TW": "，按達成比例得分" },
      ]),
    full: 100,
    actual: sampleShare(0.864),
    points: (at) =>
      at.call(ratioscore, {
        actual: at.cell("actual"),
        target: setting(at, "ratioTarget"),
        points: at.cell("full"),
      }),
  },
  {
    name: { en: "Conversion", "zh-CN": "询单转化率", "zh-TW": "詢單轉換率" },
    method: { en: "Linear", "zh-CN": "线性计分", "zh-TW": "線性計分" },
    weights: [0.1, 0.25, 0],
    standard: (at) =>
      sentence(at, [
        percent(setting(at, "linearZero")),
        { en: " earns 0, ", "zh-CN": " 得 0 分，", "zh-TW": " 得 0 分，" },
        percent(setting(at, "linearFull")),
        { en: " all; linear between", "zh-CN": " 得满分，中间按比例", "zh-TW": " 得滿分，中間按比例" },
      ]),
    full: 100,
    actual: sampleShare(0.57),
    points: (at) =>
      at.call(linearscore, {
        value: at.cell("actual"),
        zero_at: setting(at, "linearZero"),
        full_at: setting(at, "linearFull"),
        points: at.cell("full"),
      }),
  },
  {
    name: { en: "Response time", "zh-CN": "平均响应（秒）", "zh-TW": "平均回應（秒）" },
    method: { en: "Bands", "zh-CN": "分档计分", "zh-TW": "級距計分" },
    weights: [0.1, 0.2, 0.15],
    standard: (at) =>
      sentence(at, [
        { en: "All points up to ", "zh-CN": "", "zh-TW": "" },
        bestThreshold(at.table("responseBands")),
        {
          en: " s, fewer by bands",
          "zh-CN": " 秒以内满分，其余按分档",
          "zh-TW": " 秒以內滿分，其餘按級距",
        },
      ]),
    full: { formula: (at) => `MAX(${at.table("responseBands").all("earned")})` },
    actual: sampleCount(27),
    points: (at) =>
      at.call(bandscore, {
        value: at.cell("actual"),
        bands: bandsOf(at.table("responseBands")),
        lower_is_better: "TRUE",
      }),
  },
  {
    name: { en: "Solved in 48 h", "zh-CN": "48 小时处理率", "zh-TW": "48 小時處理率" },
    method: { en: "Shortfall", "zh-CN": "每少扣分", "zh-TW": "每少扣分" },
    weights: [0.15, 0.05, 0.25],
    standard: (at) =>
      sentence(at, [
        { en: "Target ", "zh-CN": "目标 ", "zh-TW": "目標 " },
        percent(setting(at, "shortTarget")),
        { en: "; each 1% short costs ", "zh-CN": "，每少 1% 扣 ", "zh-TW": "，每少 1% 扣 " },
        setting(at, "shortEach"),
        { en: " points", "zh-CN": " 分", "zh-TW": " 分" },
      ]),
    full: 100,
    actual: sampleShare(0.93),
    points: (at) =>
      at.call(shortfall, {
        actual: at.cell("actual"),
        target: setting(at, "shortTarget"),
        points: at.cell("full"),
        per_step: setting(at, "shortEach"),
      }),
  },
];
