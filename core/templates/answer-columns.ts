import type { Column, Literal } from "../plan/sheet-design";

type Answers = readonly Literal[];

/** The three questions of a survey, an answer a row, each on its scale. */
export function answerColumns(
  { csat, ces, nps }: { readonly csat: Answers; readonly ces: Answers; readonly nps: Answers },
  width: number,
): readonly Column[] {
  return [
    {
      id: "csat",
      heading: { en: "CSAT\n1–5", "zh-CN": "满意度\n1～5 分", "zh-TW": "滿意度\n1～5 分" },
      note: {
        en: "How satisfied is the customer? 5 is best; blank where there is no answer.",
        "zh-CN": "客户满意吗？5 分最好；没有回答就留空。",
        "zh-TW": "顧客滿意嗎？5 分最好；沒有回答就留空。",
      },
      width,
      look: "input",
      allowed: { lowest: 1, highest: 5, isWhole: true },
      body: { sample: csat },
    },
    {
      id: "ces",
      heading: { en: "CES\n1–7", "zh-CN": "费力度\n1～7 分", "zh-TW": "費力度\n1～7 分" },
      note: {
        en: "Was it easy to get help? 7 means very easy.",
        "zh-CN": "解决问题容易吗？7 分表示很容易。",
        "zh-TW": "解決問題容易嗎？7 分表示很容易。",
      },
      width,
      look: "input",
      allowed: { lowest: 1, highest: 7, isWhole: true },
      body: { sample: ces },
    },
    {
      id: "nps",
      heading: { en: "NPS\n0–10", "zh-CN": "推荐意愿\n0～10 分", "zh-TW": "推薦意願\n0～10 分" },
      note: {
        en: "Would the customer recommend us? 0 is an answer, so leave blank what was not answered.",
        "zh-CN": "客户愿意推荐我们吗？0 分也是回答，没有回答要留空。",
        "zh-TW": "顧客願意推薦我們嗎？0 分也是回答，沒有回答要留空。",
      },
      width,
      look: "input",
      allowed: { lowest: 0, highest: 10, isWhole: true },
      body: { sample: nps },
    },
  ];
}
