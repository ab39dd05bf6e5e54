import { defineFunction } from "../define";

export const passfail = defineFunction({
  name: "PASSFAIL",
  title: { en: "Pass or fail", "zh-CN": "否定计分（二选一）", "zh-TW": "二選一計分" },
  summary: {
    en: "All the points or none: there is no state between. For items that are either done or not.",
    "zh-CN": "达到得满分，没达到得 0 分，没有中间状态。用于只有“做到”和“没做到”的项目。",
    "zh-TW": "達到得滿分，沒達到得 0 分，沒有中間狀態。用於只有「做到」和「沒做到」的項目。",
  },
  pitfall: {
    en: "Understands TRUE and FALSE, 1 and 0, Y and N, 是 and 否; anything else is refused rather than guessed.",
    "zh-CN": "认得 TRUE/FALSE、1/0、Y/N、是/否；别的写法会报错，不会乱猜。",
    "zh-TW": "認得 TRUE/FALSE、1/0、Y/N、是/否；別的寫法會報錯，不會亂猜。",
  },
  source: {
    en: "Pass/fail method (否定法): two results, nothing between.",
    "zh-CN": "否定法（非此即彼法）：结果只有两个，不存在中间状态。",
    "zh-TW": "否定法（非此即彼法）：結果只有兩個，不存在中間狀態。",
  },
  formula: "TRUE → points; FALSE → 0",
  result: "number",
  parameters: {
    passed: {
      kind: "answer",
      title: { en: "passed", "zh-CN": "是否达到", "zh-TW": "是否達到" },
      help: {
        en: "TRUE or FALSE, 1 or 0, Y or N, 是 or 否.",
        "zh-CN": "TRUE/FALSE、1/0、Y/N 或 是/否。",
        "zh-TW": "TRUE/FALSE、1/0、Y/N 或 是/否。",
      },
      sample: "B2:B31",
    },
    points: {
      kind: "each",
      title: { en: "points", "zh-CN": "分值", "zh-TW": "分值" },
      help: { en: "What passing earns.", "zh-CN": "达到时得几分。", "zh-TW": "達到時得幾分。" },
      sample: "10",
    },
  },
  compute: ({ passed, points }) => (passed ? points : 0),
  native: ({ passed, points }) => {
    const is = (words: readonly string[]) => `OR(${words.map((word) => `${passed}=${word}`).join(",")})`;
    const yes = is(["TRUE", "1", '"Y"', '"YES"', '"是"']);
    const no = is(["FALSE", "0", '"N"', '"NO"', '"否"']);
    return `IF(OR(${passed}="",${points}=""),"",IF(COUNT(${points})=0,NA(),IF(${yes},${points},IF(${no},0,NA()))))`;
  },
  examples: [
    [{ passed: true, points: 10 }, 10],
    [{ passed: ["是", "否", "Y", 0, null], points: 5 }, [[5], [0], [5], [0], [null]]],
    [{ passed: "maybe", points: 10 }, "#VALUE!"],
  ],
});
