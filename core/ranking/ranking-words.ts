import type { Text } from "../text";

/** Words of the ranking sheet; a later month finds them again in any language. */
export const rankingWords = {
  sheet: { en: "Ranking", "zh-CN": "排名", "zh-TW": "排名" },
  title: { en: "Ranking, {month}", "zh-CN": "客服排名 · {month}", "zh-TW": "客服排名 · {month}" },
  rank: { en: "Rank", "zh-CN": "名次", "zh-TW": "名次" },
  movement: { en: "Change", "zh-CN": "升降", "zh-TW": "升降" },
  name: { en: "Name", "zh-CN": "姓名", "zh-TW": "姓名" },
  grade: { en: "Grade", "zh-CN": "等级", "zh-TW": "等級" },
  monthsFirst: { en: "Months\nin 1st place", "zh-CN": "连续\n第一月数", "zh-TW": "連續\n第一月數" },
  award: { en: "Award", "zh-CN": "奖励", "zh-TW": "獎勵" },
  newcomer: { en: "new", "zh-CN": "新", "zh-TW": "新" },
} as const satisfies Record<string, Text>;

/** Rows of a table that are nobody's. */
const notPeople =
  /^(目标|目標|权重|權重|满分|滿分|标准|標準|合计|合計|总计|總計|小计|小計|平均|人均|均值|中位|中位数|中位數|最高|最低|最大|最小|团队|團隊|小组|小組|全组|全組|部门|部門|店铺|店鋪|全店|核对|核對|校验|校驗|警戒线|警戒線|红线|紅線|target|weight|weights|full|total|grand total|subtotal|team|average|mean|median|sum|shop|full points|full score|check|alarm|limit|whole team|whole shop)(值|分|人数|人數|平均|合计|合計)?[:：]?$/i;

export function isPerson(name: string): boolean {
  return !notPeople.test(name.trim());
}

/** Of times and complaints, fewer are better. */
export function isLowerBetter(title: string): boolean {
  return usualHeadings.lowerIsBetter.test(title) && !usualHeadings.score.some((usual) => usual.test(title));
}

/** What the headings of each column are usually called. */
export const usualHeadings = {
  name: /^(姓名|客服|客服姓名|客服名称|客服名稱|客服昵称|客服暱稱|员工|員工|员工姓名|員工姓名|名字|坐席|座席|坐席姓名|专员|專員|name|agent|agent name|employee|employee name|staff)$/i,
  score: [
    /^(综合得分|綜合得分|综合评分|綜合評分|总分|總分|总得分|總得分|最终得分|最終得分|考核得分|考核总分|考核總分|绩效得分|績效得分|绩效分|績效分|total score|overall score|final score|score|total)$/i,
    /总分|總分|得分|评分|評分|均分|平均分|score|points/i,
  ],
  grade: /^(等级|等級|评级|評級|档次|級別|级别|grade|rating)$/i,
  sample: /接待|咨询|諮詢|询单|詢單|会话|對話|样本|樣本|receptions?|inquiries|contacts|samples?|tickets/i,
  lowerIsBetter:
    /秒|时长|時長|耗时|耗時|投诉|投訴|客诉|客訴|差评|負評|差評|违规|違規|红线|紅線|退款|错误|錯誤|未回复|未回覆|seconds|duration|handle time|response time|complaints?|errors?|refunds?|red lines?|violations?/i,
} as const;
