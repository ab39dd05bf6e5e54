import type { Text } from "../text";

/** The words raters choose from and the points each is worth, best first. */
export const ratingWords: readonly { readonly word: Text; readonly points: number }[] = [
  { word: { en: "Excellent", "zh-CN": "优秀", "zh-TW": "優秀" }, points: 100 },
  { word: { en: "Good", "zh-CN": "良好", "zh-TW": "良好" }, points: 80 },
  { word: { en: "Fair", "zh-CN": "合格", "zh-TW": "合格" }, points: 60 },
  { word: { en: "Weak", "zh-CN": "待改进", "zh-TW": "待改進" }, points: 40 },
];

/** What is rated, and what the raters go by. `sample`: each person's three ratings, by their place in the list of words. */
export interface Aspect {
  readonly id: string;
  readonly title: Text;
  readonly help: Text;
  readonly weight: number;
  readonly sample: readonly string[];
}

export const aspects: readonly Aspect[] = [
  {
    id: "language",
    title: { en: "Language", "zh-CN": "语言表达", "zh-TW": "語言表達" },
    help: {
      en: "Goes by a simulated call and a short written test.",
      "zh-CN": "依据：电话模拟、笔试。",
      "zh-TW": "依據：電話模擬、筆試。",
    },
    weight: 10,
    sample: ["000", "101", "111", "121", "122", "011", "112"],
  },
  {
    id: "patience",
    title: { en: "Patience", "zh-CN": "耐心度", "zh-TW": "耐心度" },
    help: {
      en: "Goes by a simulated call with a difficult customer.",
      "zh-CN": "依据：电话模拟，难缠客户的情景。",
      "zh-TW": "依據：電話模擬，棘手顧客的情境。",
    },
    weight: 10,
    sample: ["010", "011", "100", "112", "223", "101", "121"],
  },
  {
    id: "warmth",
    title: { en: "Warmth", "zh-CN": "接待热情", "zh-TW": "接待熱忱" },
    help: {
      en: "Goes by observation and what customers say.",
      "zh-CN": "依据：现场观察、客户反馈。",
      "zh-TW": "依據：現場觀察、顧客意見。",
    },
    weight: 15,
    sample: ["000", "110", "011", "122", "232", "011", "111"],
  },
  {
    id: "teamwork",
    title: { en: "Teamwork", "zh-CN": "团队合作", "zh-TW": "團隊合作" },
    help: {
      en: "Goes by attendance and work with other departments.",
      "zh-CN": "依据：考勤、部门协作。",
      "zh-TW": "依據：出勤、部門協作。",
    },
    weight: 10,
    sample: ["001", "111", "010", "121", "122", "111", "221"],
  },
];

export const raters: readonly Text[] = [
  { en: "Supervisor", "zh-CN": "主管", "zh-TW": "主管" },
  { en: "Colleague", "zh-CN": "同事", "zh-TW": "同事" },
  { en: "QA", "zh-CN": "质检", "zh-TW": "質檢" },
];
