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
  /^(标准|標準|最高|最低|最大|最小|团队|團隊|小组|小組|全组|全組|部门|部門|店铺|店鋪|全店|核对|核對|校验|校驗|(警戒|预警|預警|达标|達標|及格|合格|基准|基準|红|紅)(线|線)|共计|共計|总和|總和|累计|累計|weights?|full|team|mean|median|sum|shop|full points|full score|check|alarm|limit|whole team|whole shop)(值|分|人数|人數)?[:：]?$/i;

/** What sums a table up, or a part of it: `售前组合计`, `Team avg.`; an item such as `平均响应时间` does not. */
const sumsUp =
  /合计|合計|总计|總計|小计|小計|汇总|匯總|((平均|人均)(值|分|数|數|得分|水平)?|均值|均分|中位(数|數)?|\b(sub|grand )?totals?|\baverages?|\bavg)\.?([（(][^（）()]*[）)])?[:：]?$|^average score$/i;

/** What is agreed on, of whatever month or team: `10 月目标`. */
const agreed = /(目标|目標|权重|權重|满分|滿分|\btargets?)(值|分)?[:：]?$/i;

/** What stands below a table: `制表人：李娜`, `Note: …` */
const remark =
  /^(备注|備註|说明|說明|注|註|(制表|製表|填表|审核|審核|审批|審批|复核|覆核)人?|.{0,6}(签字|簽字|签名|簽名)|日期|notes?|remarks?|prepared by|approved by|signature)\s*[:：]/i;

/** A row of another month, for comparison. */
const period =
  /^(上|本|前)(月|期|周|週|季|年)(度|份)?[:：]?$|^(去年|今年|同期|(去年|上年)同期)[:：]?$|^(last|previous|prior|this) (month|period|quarter|year)[:：]?$/i;

export function isPerson(name: string): boolean {
  const words = closedUp(name);
  return ![notPeople, sumsUp, agreed, remark, period].some((nobody) => nobody.test(words));
}

/** Whether a text says when, as `本月` does in a column of months. */
export function isPeriod(text: string): boolean {
  return period.test(closedUp(text));
}

/** Printed tables space their words: `合 计`. A Latin name needs its spaces. */
function closedUp(text: string): string {
  const own = text.trim();
  return /\s/.test(own) ? own.replace(/(\p{Script=Han})\s+(?=\p{Script=Han})/gu, "$1") : own;
}

/** What goes wrong, whatever share or number of it. */
const harm =
  /迟到|遲到|早退|旷工|曠工|缺勤|请假|請假|扣款|罚款|罰款|扣分|投诉|投訴|客诉|客訴|差评|負評|差評|纠纷|糾紛|违规|違規|红线|紅線|退款|退货|退貨|退换|退換|错误|錯誤|差错|差錯|失误|失誤|超时|超時|逾期|流失|放弃|放棄|重开|重開|漏接|未接|未(及时|及時)?(回复|回覆|响应|响應|回应|回應|处理|處理|解决|解決)|不(满意|滿意|合格)|complaints?|absences?|deductions?|fines?|errors?|refunds?|return rate|red lines?|violations?|re-?open|abandon|missed|overdue/i;

/** How long something takes. */
const delay =
  /秒|时长|時長|耗时|耗時|平响|首响|平響|首響|(响应|響應|回应|回應|回复|回覆|答复|等待|等候|排队|排隊|处理|處理|解决|解決|办结|辦結).{0,3}(时间|時間)|(平均|首次|首条|首條|最长|最長)(响应|響應|回应|回應|回复|回覆)([（(](分钟|分鐘)[）)])?$|seconds|duration|\baht\b|(handl(e|ing)|wait(ing)?|hold|wrap(-up)?|response|reply|resolution|answer|queue) time|time to (answer|reply|respond|resolve|first)|speed of answer|\b(average|mean|avg\.?|median|first) (first )?(response|reply)( ?[（(][^（）()]*[）)])?$/i;

/** Time at work is no delay. */
const presence =
  /在线|在線|上线|上線|工作|上班|出勤|值班|登录|登錄|登入|培训|培訓|学习|學習|online|logged|log-?in|work|training/i;

/** Points for a time, and what is done within one: `响应时间（20分）`, `30 秒应答率`. */
const withinTime =
  /[（(]\D{0,2}\d+ ?分[）)]|\d ?(秒|分钟|分鐘|小时|小時)(内|內|应答|應答|响应|回复|接)|within|(率|\brate)( ?[（(][^（）()]*[）)])?$/i;

/** Shares of what goes well, though it begins with what went wrong: `投诉解决率`. */
const mended =
  /(响应|響應|回应|回應|应答|應答|回复|回覆|及时|及時|达标|達標|合格|接通|接起|解决|解決|完成|完结|完結|满意|滿意|挽回|挽留|处理|處理|下降|改善)率|(response|reply|answer|resolution|resolved|compliance|recovery) rate/i;
const unmended = /未|不|没|沒|超时|超時|unanswered|unresolved/i;

/** Of times and complaints, fewer are better. */
export function isLowerBetter(title: string): boolean {
  if (usualHeadings.score.some((usual) => usual.test(title))) return false;
  if (mended.test(title) && !unmended.test(title)) return false;
  return harm.test(title) || (delay.test(title) && !presence.test(title) && !withinTime.test(title));
}

/** What the headings of each column are usually called. */
export const usualHeadings = {
  name: /^(姓名|花名|(接待|责任|責任)?客服(人员|人員|专员|專員|账号|帳號|旺旺)?(姓名|名称|名稱|昵称|暱稱)?|(员工|員工|坐席|座席|专员|專員|业务员|業務員|销售员|銷售員|销售|顾问|顧問|组员|組員|成员|成員|人员|人員|被考核人)(姓名)?|名字|旺旺(昵称|暱稱|名)?|子账号|子帳號|(agent|employee|staff|advisor|representative|rep|team member|member|full)( name)?|name)$/i,
  score: [
    /^((本月|本期)?(综合|綜合)(得?分|评分|評分|成绩|成績)?|(本月|本期)?(总分|總分)|总成绩|總成績|合计得?分|合計得?分|总得分|總得分|最终得分|最終得分|考核得分|考核总分|考核總分|绩效得分|績效得分|绩效分|績效分|total score|overall score|final score|score|total)$/i,
    /总分|總分|得分|评分|評分|均分|平均分|score|points/i,
  ],
  /** Of the month before, or of what is to be reached: nobody is ranked by these while there is anything else. */
  compared:
    /上个?月|上個月|上期|上周|上週|上年|前月|去年|同期|(目标|目標|计划|計劃)(?!.*(达成|達成|完成|达标|達標|率))|last (month|year|week|period|quarter)|previous|\bprior\b|\btargets?\b(?!.*(attain|achiev|reach|met|rate|%))|\bgoal\b/i,
  /** Where no column is called a score, the first of these. */
  result: [
    /达成率|達成率|完成率|attainment|achievement/i,
    /销售额|銷售額|业绩|業績|成交额|成交額|成交金额|成交金額|sales|revenue/i,
  ],
  /** Numbers that tell rows apart or count them, and measure nothing. */
  label:
    /序号|序號|编号|編號|工号|工號|账号|帳號|卡号|卡號|证号|證號|单号|單號|电话|電話|手机|手機|日期|年龄|年齡|工龄|工齡|排名|名次|排行|^(rank(ing)?|no\.?|#|id|.* id|phone|mobile|date|.* date|age)$/i,
  grade: /^(等级|等級|评级|評級|档次|級別|级别|grade|rating)$/i,
  sample: /接待|咨询|諮詢|询单|詢單|会话|對話|样本|樣本|receptions?|inquiries|contacts|samples?|tickets/i,
} as const;

/** Whether a heading is a usual one, whatever stands in brackets behind it and however it is spaced: `姓 名（花名）`. */
export function isUsual(usual: RegExp, title: string): boolean {
  const own = title.replace(/\s*[（(][^（）()]*[）)]$/, "");
  return [title, own, own.replace(/\s/g, "")].some((one) => usual.test(one));
}
