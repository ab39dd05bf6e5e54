import { defineFunction } from "../define";
import { isNumberOrBlank, whereFilled } from "../formulas/native";
import { largerThanWhole, negative } from "../methods/ratio";

export const replyrate = defineFunction({
  name: "REPLYRATE",
  title: { en: "Reply rate", "zh-CN": "回复率", "zh-TW": "回覆率" },
  summary: {
    en: "Share of the people who inquired that got a reply; adverts leave the base. Whoever asks should be answered.",
    "zh-CN": "有回复的人数 ÷ 询单人数，广告会话不计入分母。来问的都应该有人答。",
    "zh-TW": "有回覆的人數 ÷ 詢單人數，廣告對話不計入分母。來問的都應該有人答。",
  },
  pitfall: {
    en: "An automatic greeting is no reply. Adverts left in the base lower the rate, the conversion and the number of lost inquiries alike: take them out of all three.",
    "zh-CN": "自动回复不算回复。广告会话如果留在分母里，回复率、转化率、流失数都会失真，三个指标要一起剔除。",
    "zh-TW": "自動回覆不算回覆。廣告對話如果留在分母裡，回覆率、轉換率、流失數都會失真，三個指標要一起剔除。",
  },
  source: {
    en: "Replied ÷ (inquiries − adverts), as Taobao service tools count it.",
    "zh-CN": "淘宝客服工具的口径：回复人数 ÷（咨询人数 − 广告）。",
    "zh-TW": "淘寶客服工具的算法：回覆人數 ÷（詢問人數 − 廣告）。",
  },
  formula: "replied ÷ (inquiries − adverts)",
  result: "share",
  parameters: {
    replied: {
      kind: "each",
      title: { en: "replied", "zh-CN": "回复人数", "zh-TW": "回覆人數" },
      help: {
        en: "People who got a reply from a person.",
        "zh-CN": "得到人工回复的人数。",
        "zh-TW": "得到人工回覆的人數。",
      },
      sample: "C2:C31",
    },
    inquiries: {
      kind: "each",
      title: { en: "inquiries", "zh-CN": "咨询人数", "zh-TW": "詢問人數" },
      help: { en: "All people who wrote.", "zh-CN": "来咨询的全部人数。", "zh-TW": "來詢問的全部人數。" },
      sample: "B2:B31",
    },
    adverts: {
      kind: "each",
      optional: true,
      usual: 0,
      title: { en: "adverts", "zh-CN": "广告会话数", "zh-TW": "廣告對話數" },
      help: {
        en: "Adverts and spam among them; 0 by default.",
        "zh-CN": "其中的广告、骚扰会话数；默认 0。",
        "zh-TW": "其中的廣告、騷擾對話數；預設 0。",
      },
      sample: "D2:D31",
    },
  },
  compute: ({ replied, inquiries, adverts }, at) => {
    const base = inquiries - adverts;
    if (adverts < 0) throw negative(at("adverts"), adverts);
    if (base < 0) throw largerThanWhole(at("adverts"), adverts, at("inquiries"), inquiries);
    if (replied < 0) throw negative(at("replied"), replied);
    if (replied > base) throw largerThanWhole(at("replied"), replied, at("inquiries"), base);
    return base === 0 ? null : replied / base;
  },
  workings: ({ replied, inquiries, adverts }) => ({ trials: { hits: replied, of: inquiries - adverts } }),
  native: ({ replied, inquiries, adverts }) => {
    const base = adverts === undefined ? inquiries : `(${inquiries}-SUM(${adverts}))`;
    const advertsFit = adverts === undefined ? [] : [isNumberOrBlank(adverts), `${adverts}>=0`];
    const fits = [`${replied}>=0`, `${replied}<=${base}`, ...advertsFit];
    return whereFilled([replied, inquiries], fits, `IF(${base}=0,"",${replied}/${base})`);
  },
  examples: [
    [{ replied: 190, inquiries: 200 }, 0.95],
    [{ replied: [190, 45], inquiries: [200, 60], adverts: [10, 15] }, [[1], [1]]],
    [{ replied: 210, inquiries: 200 }, "#VALUE!"],
    [{ replied: 0, inquiries: 5, adverts: 5 }, null],
  ],
});
