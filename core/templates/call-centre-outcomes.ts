import type { Column } from "../plan/sheet-design";
import { counted } from "./counted";

/** What came of the calls. */
export const outcomeInputs: readonly Column[] = [
  counted(
    "resolved",
    { en: "Resolved", "zh-CN": "已解决", "zh-TW": "已解決" },
    74,
    [1400, 1260, 1210, 1390, 890, 1150, 1190],
    { note: { en: "Problems resolved.", "zh-CN": "已解决的问题数。", "zh-TW": "已解決的問題數。" } },
  ),
  counted(
    "first",
    { en: "At first\ncontact", "zh-CN": "一次\n解决", "zh-TW": "一次\n解決" },
    74,
    [1190, 995, 930, 1012, 578, 885, 904],
    {
      note: {
        en: "Of those, resolved without the customer calling again about it, say within 7 days.",
        "zh-CN": "其中客户没有为同一件事再来电的，比如 7 天内。",
        "zh-TW": "其中顧客沒有為同一件事再來電的，例如 7 天內。",
      },
    },
  ),
  counted("rated", { en: "Ratings", "zh-CN": "评价数", "zh-TW": "評分數" }, 74, [420, 380, 352, 401, 280, 330, 300], {
    note: {
      en: "Customers who rated the call.",
      "zh-CN": "参与评价的客户数；没评价的不算。",
      "zh-TW": "參與評分的顧客數；沒評分的不算。",
    },
  }),
  counted(
    "satisfied",
    { en: "Satisfied\n(4–5)", "zh-CN": "满意数\n4～5 分", "zh-TW": "滿意數\n4～5 分" },
    74,
    [399, 342, 310, 333, 205, 300, 261],
    {
      note: {
        en: "Of those, how many gave 4 or 5 of 5.",
        "zh-CN": "其中打 4 分或 5 分的客户数。",
        "zh-TW": "其中給 4 分或 5 分的顧客數。",
      },
    },
  ),
  counted("complaints", { en: "Complaints", "zh-CN": "投诉", "zh-TW": "客訴" }, 82, [3, 8, 4, 9, 11, 5, 6], {
    note: {
      en: "Complaints about these calls; 0 where there was none.",
      "zh-CN": "由这些来电引起的投诉数；没有就填 0。",
      "zh-TW": "由這些來電引起的客訴數；沒有就填 0。",
    },
  }),
  counted(
    "checks",
    { en: "QA\nchecks", "zh-CN": "质检\n抽查", "zh-TW": "質檢\n抽查" },
    74,
    [10, 10, 10, 10, 10, 10, 8],
    {
      note: {
        en: "Calls listened to for quality.",
        "zh-CN": "质检抽查的录音数。",
        "zh-TW": "質檢抽查的錄音數。",
      },
    },
  ),
];

/** The quality of the calls checked. */
export const qualityInput: Column = {
  id: "quality",
  heading: { en: "QA score\nmean", "zh-CN": "质检\n均分", "zh-TW": "質檢\n平均" },
  note: {
    en: "Mean score of the calls checked, from 0 to 100. The team's counts every call once.",
    "zh-CN": "抽查录音的平均分，0～100。全组按抽查数加权。",
    "zh-TW": "抽查錄音的平均分數，0～100。全組按抽查數加權。",
  },
  width: 74,
  look: "input",
  format: "0.0",
  allowed: { lowest: 0, highest: 100 },
  body: { sample: [94, 89, 91, 86, 74, 90, 88] },
  totals: {
    team: {
      formula: (at) => {
        const checked = `SUMIFS(${at.all("checks")},${at.all("quality")},">=0")`;
        return `IF(${checked}=0,"",SUMPRODUCT(${at.all("checks")},${at.all("quality")})/${checked})`;
      },
    },
  },
};
