import type { Text } from "../text";

interface Criterion {
  readonly id: string;
  readonly heading: Text;
  readonly note: Text;
  readonly weight: number;
}

/** The criteria, those of a section side by side. */
export const sections = [
  {
    name: { en: "Manner", "zh-CN": "服务礼仪", "zh-TW": "服務禮儀" },
    criteria: [
      {
        id: "greeting",
        heading: { en: "Greeting", "zh-CN": "问候", "zh-TW": "問候" },
        note: {
          en: "Manner: greets in time and by the customer's name.",
          "zh-CN": "服务礼仪：开场问候及时，称呼得当。",
          "zh-TW": "服務禮儀：開場問候及時，稱呼得當。",
        },
        weight: 10,
      },
      {
        id: "language",
        heading: { en: "Language", "zh-CN": "用语", "zh-TW": "用語" },
        note: {
          en: "Manner: polite, clear, free of mistakes and of banned phrases.",
          "zh-CN": "服务礼仪：礼貌清楚，没有错别字和禁语。",
          "zh-TW": "服務禮儀：禮貌清楚，沒有錯字和禁語。",
        },
        weight: 15,
      },
      {
        id: "closing",
        heading: { en: "Closing", "zh-CN": "结束语", "zh-TW": "結束語" },
        note: {
          en: "Manner: sums up, asks whether anything is left, says goodbye.",
          "zh-CN": "服务礼仪：总结结果，确认还有没有问题，礼貌告别。",
          "zh-TW": "服務禮儀：總結結果，確認還有沒有問題，禮貌告別。",
        },
        weight: 10,
      },
    ],
  },
  {
    name: { en: "Content", "zh-CN": "业务处理", "zh-TW": "業務處理" },
    criteria: [
      {
        id: "understanding",
        heading: { en: "Under-\nstanding", "zh-CN": "理解\n需求", "zh-TW": "理解\n需求" },
        note: {
          en: "Content: finds out what the customer needs, without asking twice.",
          "zh-CN": "业务处理：弄清客户要什么，不重复追问。",
          "zh-TW": "業務處理：弄清顧客要什麼，不重複追問。",
        },
        weight: 20,
      },
      {
        id: "accuracy",
        heading: { en: "Accuracy", "zh-CN": "答复\n准确", "zh-TW": "答覆\n正確" },
        note: {
          en: "Content: the answer is right and complete.",
          "zh-CN": "业务处理：答复正确、完整。",
          "zh-TW": "業務處理：答覆正確、完整。",
        },
        weight: 30,
      },
      {
        id: "followThrough",
        heading: { en: "Follow-\nthrough", "zh-CN": "跟进\n落实", "zh-TW": "跟進\n落實" },
        note: {
          en: "Content: what was promised was done or passed on.",
          "zh-CN": "业务处理：答应客户的事做到了，或转给了该办的人。",
          "zh-TW": "業務處理：答應顧客的事做到了，或轉給了該辦的人。",
        },
        weight: 15,
      },
    ],
  },
] as const satisfies readonly { readonly name: Text; readonly criteria: readonly Criterion[] }[];

export const firstCriterion = "greeting";
export const lastCriterion = "followThrough";
export const pass: Text = { en: "Passed", "zh-CN": "合格", "zh-TW": "合格" };
export const fail: Text = { en: "Failed", "zh-CN": "不合格", "zh-TW": "不合格" };
