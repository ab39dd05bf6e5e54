import type { Text } from "../core/text";
import { text } from "./words";

/** Everything the sidebar says about rankings. */
export const rankingWords = {
  source: text("Data from", "数据来自", "資料來自"),
  readAgain: text("Read the sheet again", "重新读取工作表", "重新讀取工作表"),
  reading: text("Reading the sheet…", "正在读取工作表…", "正在讀取工作表…"),
  readingPast: text("Reading earlier months…", "正在读取以前的月份…", "正在讀取先前的月份…"),
  noSheet: text(
    "There is no sheet to rank yet: add one with names and scores, then read again.",
    "还没有可以排名的工作表：请先建一张有姓名和得分的表，再重新读取。",
    "還沒有可以排名的工作表：請先建立一張有姓名和得分的表，再重新讀取。",
  ),
  noTable: text(
    "No table of people was found here. A ranking needs a row of headings, below it one row for each person, with a name and at least one number. Choose another sheet, or say which row the headings are in.",
    "这张表里没有找到人员表格。排名需要一行标题，下面每人一行，有姓名和至少一列数字。请另选一张表，或填写标题在第几行。",
    "這張表裡沒有找到人員表格。排名需要一列標題，下面每人一列，有姓名和至少一欄數字。請另選一張表，或填寫標題在第幾列。",
  ),
  name: text("Name", "姓名", "姓名"),
  score: text("Score", "得分", "得分"),
  month: text("Month", "月份", "月份"),
  ties: text("Equal scores", "并列", "並列"),
  minimumColumn: text("Minimum sample", "最少样本", "最少樣本"),
  noMinimum: text("No minimum", "不限", "不限"),
  minimum: text("At least", "至少", "至少"),
  more: text("More options", "更多选项", "更多選項"),
  headingRow: text("Heading row", "标题在第几行", "標題在第幾列"),
  top: text("Places shown", "只列前几名", "只列前幾名"),
  all: text("all", "全部", "全部"),
  lowerIsBetter: text("Lower is better", "数字越小越好", "數字越小越好"),
  lowerUse: text("For example seconds or complaints.", "例如响应秒数、投诉数。", "例如回應秒數、客訴數。"),
  columns: text("Columns to show", "同时列出", "一併列出"),
  award: text("Award for first place", "第一名奖励", "第一名獎勵"),
  noAward: text("none, or e.g. 300", "没有，或如 300 元", "沒有，或如 300 元"),
  awardMonths: text("After months in a row", "连续几个月第一", "連續幾個月第一"),

  sameColumn: text(
    "Name and score are the same column: choose another one.",
    "姓名和得分是同一列：请另选一列。",
    "姓名和得分是同一欄：請另選一欄。",
  ),
  wrongTop: text(
    "Places shown: enter a whole number such as 10, or leave it empty for all.",
    "只列前几名：请填整数，例如 10；全部列出就留空。",
    "只列前幾名：請填整數，例如 10；全部列出就留空。",
  ),
  wrongMinimum: text(
    "Minimum sample: enter a number such as 30.",
    "最少样本：请填数字，例如 30。",
    "最少樣本：請填數字，例如 30。",
  ),
  wrongMonths: text(
    "Months in a row: enter a whole number such as 3.",
    "连续几个月第一：请填整数，例如 3。",
    "連續幾個月第一：請填整數，例如 3。",
  ),

  repeated: (name: string, one: string, other: string) =>
    text(
      `“${name}” stands in ${one} and in ${other}, so nobody can be ranked yet: tell the two apart, or keep one row, then read again.`,
      `“${name}”在 ${one} 和 ${other} 重复，暂时无法排名：请加以区分，或只留一行，再重新读取。`,
      `「${name}」在 ${one} 和 ${other} 重複，暫時無法排名：請加以區分，或只留一列，再重新讀取。`,
    ),
  goTo: (cell: string) => text(`Go to ${cell}`, `前往 ${cell}`, `前往 ${cell}`),
  notANumber: (cell: string, shown: string, name: string) =>
    text(
      `${cell} holds “${shown}”, not a number, so ${name} is not ranked.`,
      `${cell} 是“${shown}”，不是数字，${name}没有排名。`,
      `${cell} 是「${shown}」，不是數字，${name}沒有排名。`,
    ),
  typedAgain: (cell: string, shown: string, name: string, meant: number) =>
    text(
      `${cell} holds the text “${shown}”, so ${name} is not ranked: type it again as ${meant}, then read again.`,
      `${cell} 是文本“${shown}”，${name}没有排名：请重新输入为 ${meant}，再重新读取。`,
      `${cell} 是文字「${shown}」，${name}沒有排名：請重新輸入為 ${meant}，再重新讀取。`,
    ),
  moreSuch: (count: number) =>
    text(
      count === 1 ? "1 more score is not a number." : `${count} more scores are not numbers.`,
      `另有 ${count} 个得分不是数字。`,
      `另有 ${count} 個得分不是數字。`,
    ),
  nobody: text(
    "Nobody can be ranked with these choices: see below why.",
    "按这些选项没有人可以排名，原因见下。",
    "依這些選項沒有人可以排名，原因見下。",
  ),

  preview: text("Preview", "预览", "預覽"),
  movement: text("Change", "升降", "升降"),
  rank: text("Rank", "名次", "名次"),
  others: (count: number) => text(`and ${count} more`, `另有 ${count} 人`, `另有 ${count} 人`),
  firstAgain: (name: string, months: number) =>
    text(
      `${name} is first for the ${ordinal(months)} month in a row.`,
      `${name}连续第 ${months} 个月第一。`,
      `${name}連續第 ${months} 個月第一。`,
    ),
  awarded: (name: string, award: string) =>
    text(`${name} gets the award: ${award}.`, `${name}获得奖励：${award}。`, `${name}獲得獎勵：${award}。`),
  noMonthBefore: (month: string) =>
    text(
      `This workbook has no ranking of ${month}, so there is no change to show.`,
      `工作簿里没有 ${month} 的排名，不显示升降。`,
      `活頁簿裡沒有 ${month} 的排名，不顯示升降。`,
    ),
  unreadable: (sheet: string) =>
    text(
      `“${sheet}” could not be read as a ranking (it needs the headings Rank and Name) and does not count.`,
      `“${sheet}”读不出名次（需要“名次”和“姓名”两个标题），没有计入。`,
      `「${sheet}」讀不出名次（需要「名次」和「姓名」兩個標題），沒有計入。`,
    ),

  adds: text(
    "A new sheet of fixed values: your own sheets stay as they are.",
    "新建一张表，数值固定；现有的表不会改动。",
    "新增一張工作表，數值固定；現有的不會更動。",
  ),
  make: (name: string) => text(`Make “${name}”`, `生成“${name}”`, `產生「${name}」`),
  making: text("Making the sheet…", "正在生成工作表…", "正在產生工作表…"),
  made: (name: string) => text(`Made: “${name}”`, `已生成：“${name}”`, `已產生：「${name}」`),
  changed: text(
    "The sheet has been changed since it was read. The preview now shows it as it is: have a look, then press again.",
    "工作表在读取之后有改动。预览已经更新：请看一下，再按一次。",
    "工作表在讀取之後有更動。預覽已經更新：請看一下，再按一次。",
  ),
  exists: (name: string) =>
    text(
      `“${name}” is there already. Keep both, or replace it? What is replaced is deleted.`,
      `已经有“${name}”了。两张都保留，还是替换？替换会删除原来那张。`,
      `已經有「${name}」了。兩張都保留，還是取代？取代會刪除原來那張。`,
    ),
  tryAgain: text("Try again", "重试", "再試一次"),
  keepBoth: text("Keep both", "都保留", "都保留"),

  year: (year: number) => text(`Year view ${year}`, `${year} 年总览`, `${year} 年總覽`),
  yearUse: text(
    "Places month by month, from the ranking sheets of this workbook.",
    "各月名次，取自本工作簿的各月排名表。",
    "各月名次，取自本活頁簿的各月排名表。",
  ),
  noYear: (year: number) =>
    text(
      `There is no ranking sheet of ${year} yet: make the ranking of a month first.`,
      `还没有 ${year} 年的排名表：请先生成某个月的排名。`,
      `還沒有 ${year} 年的排名表：請先產生某個月的排名。`,
    ),
  trend: text("Trend", "走势", "走勢"),
  mean: text("Mean place", "平均名次", "平均名次"),
} as const satisfies Record<string, Text | ((...given: never[]) => Text)>;

function ordinal(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  const ending = isTeen ? undefined : { 1: "st", 2: "nd", 3: "rd" }[count % 10];
  return `${count}${ending ?? "th"}`;
}
