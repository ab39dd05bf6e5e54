import { defineFunction } from "../define";
import { plainFigure } from "../figure-text";
import { ifAllValid } from "../formulas/native";
import type { Grid } from "../grid";
import { missingBeside, noNumbers, unequalSizes } from "../messages";
import { answersIn } from "../methods/answers";
import { seconds, tooEarly } from "../methods/response";

export const responsetime = defineFunction({
  name: "RESPONSETIME",
  title: { en: "Average response time", "zh-CN": "平均响应时间", "zh-TW": "平均回應時間" },
  summary: {
    en: "Mean seconds from question to reply over all rows. Shows how long customers look at an unanswered message.",
    "zh-CN": "每次从提问到回复的秒数的平均。用来看客户的消息要晾多久。",
    "zh-TW": "每次從提問到回覆的秒數的平均。用來看顧客的訊息要等多久。",
  },
  pitfall: {
    en: "Every gap counts once: do not average the averages of days or chats. Rows without a reply are left out, so read it beside REPLYRATE.",
    "zh-CN": "每次间隔只算一次，不能把每天或每个会话的平均再平均。没有回复的行不计，所以要和 REPLYRATE 一起看。",
    "zh-TW": "每次間隔只算一次，不能把每天或每個對話的平均再平均。沒有回覆的列不計，所以要和 REPLYRATE 一起看。",
  },
  source: {
    en: "Mean of every gap from question to answer, as Taobao service tools count it.",
    "zh-CN": "淘宝客服工具的口径：顾客咨询到客服回应每一次时间差的均值。",
    "zh-TW": "淘寶客服工具的算法：顧客詢問到客服回應每一次時間差的平均。",
  },
  formula: "86400 × sum(replied − asked) ÷ count(replied)",
  result: "number",
  parameters: {
    asked: {
      kind: "range",
      title: { en: "asked", "zh-CN": "咨询时间", "zh-TW": "詢問時間" },
      help: {
        en: "When each question came: dates with time.",
        "zh-CN": "每次咨询的时间（日期和时间）。",
        "zh-TW": "每次詢問的時間（日期和時間）。",
      },
      sample: "B2:B90",
    },
    replied: {
      kind: "range",
      title: { en: "replied", "zh-CN": "回复时间", "zh-TW": "回覆時間" },
      help: {
        en: "When it was answered; blank while there is no reply.",
        "zh-CN": "回复的时间；还没回复就留空。",
        "zh-TW": "回覆的時間；還沒回覆就留空。",
      },
      sample: "C2:C90",
    },
  },
  compute: ({ asked, replied }) => {
    if (asked.rows !== replied.rows) throw unequalSizes(asked.title, asked.size, replied.title, replied.size);
    const { days, count } = sumGaps(asked, replied);
    if (count === 0) throw noNumbers(replied.title);
    return seconds(days / count);
  },
  workings: ({ asked, replied }) => {
    const { days, count } = sumGaps(asked, replied);
    const total = plainFigure(seconds(days), 3);
    return {
      reckoning: {
        en: `${total} seconds in all ÷ ${count} replies`,
        "zh-CN": `合计 ${total} 秒 ÷ ${count} 次回复`,
        "zh-TW": `合計 ${total} 秒 ÷ ${count} 次回覆`,
      },
      answers: answersIn(replied, false),
    };
  },
  native: ({ asked, replied }) => {
    const answered = `(${replied}<>"")`;
    const wrong = `SUMPRODUCT(${answered}*((${asked}="")+(${replied}<${asked})))`;
    // Arguments of their own, for a text counts as 0 there and as an error in a product.
    const mean = `(SUM(${replied})-SUMPRODUCT(${asked},${answered}*1))/COUNT(${replied})`;
    return ifAllValid(replied, `COUNT(${replied})`, `IF(${wrong}>0,NA(),ROUND(${mean}*86400,3))`);
  },
  examples: [
    [{ asked: [46000.5, 46000.75, 46001], replied: [46000.50025, 46000.7505, null] }, 32.4],
    [{ asked: [46000], replied: [46000] }, 0],
    [{ asked: [46000.5], replied: [46000.25] }, "#VALUE!"],
    [{ asked: [46000.5], replied: [null] }, "#N/A"],
  ],
});

/** The days between question and reply; `null` where there is no reply. */
function checkedGap(asked: Grid, replied: Grid, row: number, column: number): number | null {
  if (replied.isHeading(row, column)) return null;
  const reply = replied.number(row, column);
  if (reply === null) return null;
  const question = asked.number(row, column);
  if (question === null) throw missingBeside(asked.at(row, column));
  if (seconds(reply - question) < 0) throw tooEarly(replied.at(row, column));
  return reply - question;
}

/** All gaps between a question and its reply added up. */
function sumGaps(asked: Grid, replied: Grid): { days: number; count: number } {
  let days = 0;
  let count = 0;
  for (let row = 0; row < replied.rows; row++) {
    const replies = replied.line(row);
    const questions = asked.line(row);
    if (replies.length !== questions.length) {
      throw unequalSizes(asked.title, asked.size, replied.title, replied.size);
    }
    for (let column = 0; column < replies.length; column++) {
      const gap = (replies[column] as number) - (questions[column] as number);
      const isPlain = typeof replies[column] === "number" && typeof questions[column] === "number" && gap >= 0;
      const span = isPlain ? gap : checkedGap(asked, replied, row, column);
      if (span === null) continue;
      days += span;
      count++;
    }
  }
  return { days, count };
}
