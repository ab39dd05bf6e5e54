import { defineFunction } from "../define";
import { nativeShare } from "../formulas/native-ratio";
import { share, shareOfCases } from "../methods/ratio";

export const participationrate = defineFunction({
  name: "PARTICIPATIONRATE",
  title: { en: "Training participation", "zh-CN": "培训参与率", "zh-TW": "培訓參與率" },
  summary: {
    en: "Share of the trainings offered that somebody took part in. Shows who keeps learning.",
    "zh-CN": "参加数 ÷ 应参加数。用来看谁在持续学习。",
    "zh-TW": "參加數 ÷ 應參加數。用來看誰在持續學習。",
  },
  pitfall: {
    en: "Take leave and shifts out of the base, or people pay for the roster.",
    "zh-CN": "请假、值班的场次要从应参加数里扣掉，否则是让员工为排班买单。",
    "zh-TW": "請假、值班的場次要從應參加數裡扣掉，否則是讓員工為排班買單。",
  },
  source: {
    en: "Took part ÷ invited (培训参与率).",
    "zh-CN": "培训参与率：参加 ÷ 应参加。",
    "zh-TW": "培訓參與率：參加 ÷ 應參加。",
  },
  formula: "took_part ÷ invited",
  result: "share",
  parameters: {
    took_part: {
      kind: "each",
      title: { en: "took part", "zh-CN": "参加数", "zh-TW": "參加數" },
      help: {
        en: "Trainings or people that took part.",
        "zh-CN": "实际参加的场次或人数。",
        "zh-TW": "實際參加的場次或人數。",
      },
      sample: "B2:B31",
    },
    invited: {
      kind: "each",
      title: { en: "invited", "zh-CN": "应参加数", "zh-TW": "應參加數" },
      help: {
        en: "Trainings or people that were invited.",
        "zh-CN": "应参加的场次或人数。",
        "zh-TW": "應參加的場次或人數。",
      },
      sample: "C2:C31",
    },
  },
  compute: share("took_part", "invited"),
  workings: shareOfCases("took_part", "invited"),
  native: nativeShare("took_part", "invited"),
  examples: [
    [{ took_part: 9, invited: 10 }, 0.9],
    [{ took_part: [9, 4], invited: [10, 5] }, [[0.9], [0.8]]],
    [{ took_part: 11, invited: 10 }, "#VALUE!"],
    [{ took_part: 0, invited: 0 }, null],
  ],
});
