import { describe, expect, test } from "vitest";
import { f, failed, found, type Written } from "./sheet-of";

type Row = [title: string, rows: Written[][], cells: string[]];

/** Answers below a heading, and a formula beside them. */
function answers(heading: string, formula: string, ...given: (Written | Written[])[]): Written[][] {
  const all = given.flatMap((one) => (Array.isArray(one) ? one : [one]));
  return [["编号", heading, f(formula)], ...all.map((answer, index) => [`T-${index}`, answer])];
}

const times = (count: number, answer: number): number[] => Array.from({ length: count }, () => answer);

describe("numbers typed as text", () => {
  test.each<Row>([
    ["full-width in a range that a function counts", answers("评分", "=CSAT(B2:B9)", 5, "５", 4), ["B3"]],
    ["in what SUM adds up", answers("金额", "=SUM(B2:B9)", 5, "1,200元", "3万"), ["B3", "B4"]],
    ["in the whole column", answers("金额", "=SUM(B:B)", 5, "90%"), ["B3"]],
    ["a duration", answers("时长（秒）", "=AVERAGE(B2:B9)", 100, "2分23秒"), ["B3"]],
    ["a word", answers("评分", "=CSAT(B2:B9)", 5, "缺席", "-"), []],
    ["the heading", answers("评分", "=CSAT(B1:B9)", 5, 4), []],
    ["what a formula shows", answers("评分", "=CSAT(B2:B9)", 5, f('=TEXT(0.9,"0%")', "90%")), []],
    ["words that are rated", answers("评语", "=QUALITATIVE(B2:B4,B2:C4)", "1", "2"), []],
    [
      "names",
      [
        ["姓名", "得分", f("=RANKING(A2:A4,B2:B4)")],
        ["7", 90],
        ["8", 80],
        ["9", "70"],
      ],
      ["B4"],
    ],
    [
      "among numbers",
      [
        ["姓名", "得分"],
        ["周敏", 90],
        ["陈浩", "８５"],
        ["李娜", 70],
      ],
      ["B3 ?"],
    ],
    [
      "where each row says of which month it is, but not in the row of the month before",
      [
        ["期别", "姓名", "得分"],
        ["本月", "周敏", "９０"],
        ["本月", "陈浩", 85],
        ["本月", "李娜", 70],
        ["上月", null, "８０"],
      ],
      ["C2 ?"],
    ],
    [
      "a whole column of them",
      [
        ["姓名", "得分"],
        ["周敏", "90"],
        ["陈浩", "85"],
        ["李娜", "70.5"],
      ],
      ["B2 ?", "B3 ?", "B4 ?"],
    ],
    [
      "room numbers",
      [
        ["姓名", "房间"],
        ["周敏", "901"],
        ["陈浩", "902"],
        ["李娜", "903"],
      ],
      [],
    ],
    [
      "staff numbers",
      [
        ["工号", "姓名"],
        ["10023", "周敏"],
        ["10024", "陈浩"],
        [10025, "李娜"],
        [10026, "王磊"],
      ],
      [],
    ],
    [
      "telephones",
      [
        ["姓名", "电话"],
        ["周敏", "13800138000"],
        ["陈浩", 13800138001],
        ["李娜", 13800138002],
      ],
      [],
    ],
    [
      "with leading zeros",
      [
        ["姓名", "量"],
        ["周敏", "007"],
        ["陈浩", 8],
        ["李娜", 9],
      ],
      [],
    ],
    [
      "identity cards",
      [
        ["姓名", "量"],
        ["周敏", "330102199001011234"],
        ["陈浩", 8],
        ["李娜", 9],
      ],
      [],
    ],
    [
      "in a column of words",
      [
        ["姓名", "备考"],
        ["周敏", "5"],
        ["陈浩", "请假"],
        ["李娜", "新人"],
      ],
      [],
    ],
    [
      "a shop's whole export, with dashes for what is not known",
      [
        ["旺旺昵称", "咨询人数", "销售额", "平均响应", "客户满意率", "退款率"],
        ["小美", "1,205", "3.2万", "2分23秒", "95%", "3.1%"],
        ["小雨", "980", "2.8万", "45秒", "94%", "4.0%"],
        ["阿明", "1,012", "2.9万", "1分02秒", "-", "—"],
        ["汇总", "3,197", "8.9万", "1分23秒", "94.5%", "3.5%"],
      ],
      [
        ...["B2 ?", "B3 ?", "B4 ?", "C2 ?", "C3 ?", "C4 ?", "D2 ?", "D3 ?", "D4 ?"],
        ...["E2 ?", "E3 ?", "F2 ?", "F3 ?"],
      ],
    ],
    [
      "how long things took, but not at what time",
      [
        ["客服", "首次响应", "上班时间"],
        ["周敏", "00:00:12", "09:00:00"],
        ["陈浩", "00:01:15", "09:30:00"],
        ["李娜", "1:00:09", "10:00:00"],
      ],
      ["B2 ?", "B3 ?", "B4 ?"],
    ],
    [
      "prizes on a wall",
      [
        ["名次", "姓名", "奖励"],
        [1, "周敏", "500元"],
        [2, "陈浩", "300元"],
      ],
      [],
    ],
    [
      "weights of an appraisal, but not its targets, each in words of its own",
      [
        ["序号", "考核项目", "权重", "目标值"],
        [1, "转化率", "30%", "50%"],
        [2, "平均响应时间", "20%", "30秒"],
        [3, "质检得分", "50%", "90分"],
      ],
      ["C2 ?", "C3 ?", "C4 ?"],
    ],
    [
      "the month over a column",
      [
        ["2026", "10"],
        ["周敏", 5],
        ["陈浩", 6],
      ],
      [],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("text-numbers", rows)).toEqual(cells);
  });
});

describe("ratings off their scale", () => {
  test.each<Row>([
    ["6 of 5", answers("评分", "=CSAT(B2:B9)", 5, 6, 4), ["B3"]],
    ["55 for 5", answers("评分", "=AVGRATING(B2:B9)", 5, 55, -1), ["B3", "B4"]],
    ["0 and blank are no answer", answers("评分", "=CSAT(B2:B9)", 5, 0, null), []],
    ["7 of 7", answers("评分", "=CES(B2:B9)", 7, 1), []],
    ["on a scale that is given", answers("评分", "=CSAT(B2:B9,,10)", 10, 11), ["B3"]],
    ["on a scale in a cell", [["评分", 10], [8], [11], [f("=CSAT(A2:A3,9,B1)")]], ["A3"]],
    ["on a scale that is computed", answers("评分", "=CSAT(B2:B9,,MAX(5,3))", 10, 11), []],
    ["11 in an NPS", answers("推荐", "=NPS(B2:B9)", 0, 10, 11), ["B4"]],
    [
      "one CSAT a row",
      [
        ["a", 5, 6, f("=CSAT(B1:C1)")],
        ["b", 9, 4, f("=CSAT(B2:C2)")],
      ],
      ["B2", "C1"],
    ],
    ["by the heading", answers("满意度\n1～5 分", "", 5, 6, 0), ["B3"]],
    ["by an English heading", answers("Effort (1-7)", "", 5, 8), ["B3"]],
    ["a heading that is no scale", answers("1-5 月", "", 50, 60), []],
    ["a heading of days", answers("处理 1-3 天", "", 50, 60), []],
    ["below the answers", [...answers("评分 1-5 分", "", 5, 4), [null, null], ["合计", 9]], []],
    [
      "a word that the table does not know",
      [
        ["优", 10, "优"],
        ["良", 8, "很好"],
        [null, null, f("=QUALITATIVE(C1:C2,A1:B2)")],
      ],
      ["C2"],
    ],
    [
      "words that it knows",
      [
        ["优", 10, "良 "],
        ["良", 8, "优"],
        [null, null, f("=QUALITATIVE(C1:C2,A1:B2)")],
      ],
      [],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("scale", rows)).toEqual(cells);
  });
});

describe("zeros for missing answers", () => {
  test.each<Row>([
    ["in an average", answers("满意度", "=AVERAGE(B2:B9)", 5, 4, 0, 0, 3), ["B2:B6 ?"]],
    [
      "in the count that others are divided by",
      answers("评分", '=COUNTIF(B2:B9,">=4")/COUNT(B2:B9)', 5, 4, 0, 0, 3),
      ["B2:B6 ?"],
    ],
    ["where CSAT passes them over", answers("满意度", "=CSAT(B2:B9)", 5, 4, 0, 0, 3), []],
    ["one alone", answers("满意度", "=AVERAGE(B2:B9)", 5, 4, 0, 3), []],
    ["below a heading that says the scale", answers("满意度（1-5分）", "", 5, 4, 0, 0, 3), ["B2:B6 ?"]],
    [
      "below one that says so, where CSAT passes them over",
      answers("满意度 1～5 分", "=CSAT(B2:B9)", 5, 4, 0, 0, 3),
      [],
    ],
    ["below one that says so, from 0", answers("推荐意愿（0-10分）", "", 9, 4, 0, 0, 3), []],
    [
      "in averages of months",
      [
        ["姓名", "1月满意度", "2月满意度", "平均"],
        ["周敏", 4, 0, f("=AVERAGE(B2:C2)", 2)],
        ["陈浩", 0, 5, f("=AVERAGE(B3:C3)", 2.5)],
        ["李娜", 5, 5, f("=AVERAGE(B4:C4)", 5)],
      ],
      ["B2:C4 ?"],
    ],
    [
      "in averages of months and of what is no rating",
      [
        ["姓名", "满意度", "投诉数", "平均"],
        ["周敏", 4, 0, f("=AVERAGE(B2:C2)", 2)],
        ["陈浩", 0, 5, f("=AVERAGE(B3:C3)", 2.5)],
        ["李娜", 5, 5, f("=AVERAGE(B4:C4)", 5)],
      ],
      [],
    ],
    ["what is no rating", answers("投诉次数", "=AVERAGE(B2:B9)", 5, 4, 0, 0, 3), []],
    ["on a scale from 0", answers("推荐意愿 0～10 分", "=AVERAGE(B2:B9)", 5, 4, 0, 0, 3), []],
    ["points of 100", answers("主管评分", "=AVERAGE(B2:B9)", 95, 88, 0, 0, 90), []],
    ["in an NPS, many and alone", answers("推荐", "=NPS(B2:B30)", times(8, 0), times(12, 9), 5), ["B2:B22 ?"]],
    ["in an NPS, with others as bad", answers("推荐", "=NPS(B2:B30)", times(8, 0), times(12, 9), times(4, 3)), []],
    ["in an NPS, few", answers("推荐", "=NPS(B2:B30)", times(2, 0), times(12, 9)), []],
  ])("%s", (_, rows, cells) => {
    expect(found("zeros", rows)).toEqual(cells);
  });
});

describe("NPS on another scale", () => {
  const native = '=(COUNTIF(B2:B200,">=9")-COUNTIF(B2:B200,"<7"))/COUNT(B2:B200)*100';

  test.each<[string, Written[][], boolean]>([
    ["asked from 1 to 10", answers("推荐 1～10 分", "=NPS(B2:B200)", 9, 8), true],
    ["asked from 0 to 10", answers("推荐 0～10 分", "=NPS(B2:B200)", 9, 8), false],
    ["from 1 to 10 in native formulas", answers("推荐 1-10", native, 9, 8), true],
    ["ratings of five", answers("推荐", "=NPS(B2:B200)", 5, 4, 3, 5, 5, 2, 4, 5), true],
    ["few bad answers", answers("推荐", "=NPS(B2:B200)", 5, 4, 3), false],
    ["hundreds of answers without a 0", answers("推荐", "=NPS(B2:B200)", times(90, 9), times(20, 1)), true],
    ["hundreds of answers with a 0", answers("推荐", "=NPS(B2:B200)", times(90, 9), times(20, 1), 0), false],
    ["hundreds of good answers", answers("推荐", "=NPS(B2:B200)", times(90, 9), times(20, 7)), false],
    ["no answers yet", answers("推荐", "=NPS(B2:B200)"), false],
    ["promoters counted for something else", answers("1-10", '=COUNTIF(B2:B200,">=9")', 9, 8), false],
  ])("%s", (_, rows, isFound) => {
    expect(found("nps-scale", rows)).toHaveLength(isFound ? 1 : 0);
  });
});

describe("names", () => {
  const table = (...names: (string | null)[]): Written[][] => [
    ["姓名", "得分"],
    ...names.map((name, i) => [name, 90 - i]),
  ];

  test.each<Row>([
    ["twice", table("周敏", "陈浩", "李娜", "周敏"), ["A5 ?"]],
    ["with a space in one", table("张三", "陈浩", "李娜", "张 三 "), ["A5 ?"]],
    ["in wide letters", table("Ann", "陈浩", "李娜", "Ａｎｎ"), ["A5 ?"]],
    ["three times", table("周敏", "周敏", "周敏", "陈浩", "李娜", "王磊", "赵倩", "孙悦"), ["A3 ?", "A4 ?"]],
    ["once", table("周敏", "陈浩", "李娜"), []],
    [
      "twice below a wider table of words",
      [
        ["指标", "定义", "口径", "来源"],
        ["得分", "加权之和", "当月", "后台"],
        [null],
        ...table("周敏", "陈浩", "李娜", "周敏"),
      ],
      ["A8 ?"],
    ],
    ["totals twice", table("周敏", "陈浩", "李娜", "合计", "合计"), []],
    ["spaced totals twice", table("周敏", "陈浩", "李娜", "小 计", "小 计", "及格线", "及格线"), []],
    ["names like formulas and tags", table("=1+1", "<b>x</b>", "🙂", "=1+1", "+8"), ["A5 ?"]],
    [
      "a log with dates",
      [
        ["日期", "客服", "评分"],
        [1, "周敏", 5],
        [2, "陈浩", 4],
        [3, "周敏", 4],
        [4, "李娜", 4],
      ],
      [],
    ],
    [
      "a list of reasons",
      [
        ["姓名", "事由", "扣分"],
        ["周敏", "迟到", 2],
        ["陈浩", "早退", 1],
        ["李娜", "迟到", 1],
        ["周敏", "早退", 1],
      ],
      [],
    ],
    ["everybody every week", table("周敏", "陈浩", "周敏", "陈浩", "周敏", "陈浩"), []],
    [
      "in what is ranked",
      [
        ["x", "y", f("=RANKING(A2:A4,B2:B4)")],
        ["周敏", 9],
        ["陈浩", 8],
        ["周敏", 7],
      ],
      ["A4"],
    ],
    [
      "two heading rows",
      [
        ["", "", "成绩", ""],
        ["姓名", "组", "一", "二"],
        ["周敏", 1, 1, 1],
        ["陈浩", 1, 1, 2],
        ["周敏", 3, 3, 3],
      ],
      ["A5 ?"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("names", rows)).toEqual(cells);
  });
});

describe("below a blank row", () => {
  const team = (...below: Written[][]): Written[][] => [
    ["姓名", "得分", "转化率"],
    ["周敏", 90, 0.6],
    ["陈浩", 80, 0.5],
    ["李娜", 70, 0.7],
    [null, null, null],
    ...below,
  ];

  test.each<Row>([
    ["a name that stands above too", team(["王磊", 60, 0.4], ["周敏", 50, 0.4]), ["names A7 ?"]],
    ["one, below somebody without numbers", team(["王磊"], ["周敏", 50, 0.4]), ["names A7 ?"]],
    [
      "numbers typed as text",
      team(["王磊", "６０", 0.4], ["赵倩", "５０", 0.4]),
      ["text-numbers B6 ?", "text-numbers B7 ?"],
    ],
    ["a rate that cannot be", team(["王磊", 60, 4]), ["rates C6"]],
    ["below a second gap", team(["王磊", 60, 0.4], [null], ["周敏", 50, 0.4]), ["names A8 ?"]],
    ["a note", team(["备注：转化率未扣退款"], ["周敏", null, null]), []],
    ["a signature and its date", team(["制表人：周敏", null, null], ["周敏", 46000, null]), []],
    ["the bonus pool", team(["奖金池", 5000, null], ["周敏", 300, null]), []],
    ["another table of the same people", team(["姓名", "奖金", "扣款"], ["周敏", 300, 5], ["陈浩", "２００", 5]), []],
    ["another table with a title", team(["奖金"], ["姓名", "奖金", null], ["周敏", 300, null], ["陈浩", 200, 8]), []],
    ["another table, narrower", team(["级距"], ["周敏"], ["陈浩"]), []],
    ["sums of another kind", team(["本月预算", 5000, 3000], ["周敏", 300, 200]), []],
    ["bands", team(["响应（秒）", "得分", null], [20, 10, null], [40, 5, null]), []],
  ])("%s", (_, rows, cells) => {
    expect(["names", "text-numbers", "rates"].flatMap((id) => found(id, rows).map((cell) => `${id} ${cell}`))).toEqual(
      cells,
    );
  });

  test("in a table of one number a pool is no rate, a name stands twice", () => {
    const rates = (...below: Written[][]): Written[][] => [
      ["姓名", "转化率"],
      ...[0.6, 0.5, 0.7].map((rate, index): Written[] => [`员工${index}`, rate]),
      [null, null],
      ...below,
    ];
    expect(found("rates", rates(["奖金池", 5000]))).toEqual([]);
    expect(found("names", rates(["员工1", 0.4]))).toEqual(["A6 ?"]);
  });
});

describe("legal matters", () => {
  test.each<[string, Written, boolean]>([
    ["好评返现", "好评返现", true],
    ["好评数量（好评返现）", "好评数量（好评返现）", true],
    ["好評返現獎金", "好評返現獎金", true],
    ["五星好评红包", "五星好评红包", true],
    ["Reward for good reviews", "Reward for good reviews", true],
    ["Paid reviews", "Paid reviews", true],
    ["好评数量", "好评数量", false],
    ["好评率", "好评率", false],
    ["不得返现换好评", "不得返现换好评", false],
    ["No cash for reviews", "No cash for reviews", false],
    ["a long sentence", `关于好评返现的说明：${"详见制度。".repeat(8)}`, false],
    ["红包雨活动", "红包雨活动", false],
  ])("%s", (_, text, isFound) => {
    expect(
      found("paid-reviews", [
        [text, "x"],
        [1, 2],
      ]),
    ).toEqual(isFound ? ["A1 ?"] : []);
  });

  const pay = (taken: Written, wage: Written): Written[][] => [
    ["姓名", "底薪", "扣款", "应发"],
    ["周敏", 4000, taken, wage],
    ["陈浩", 4000, 0, 4000],
  ];

  test.each<Row>([
    ["above 20%", pay(900, 4000), ["C2 ?"]],
    ["20%", pay(800, 4000), []],
    ["of the wage before it was taken", pay(900, f("=B2-C2", 3100)), ["C2 ?"]],
    ["20% of the wage before it was taken", pay(800, f("=SUM(B2)-C2", 3200)), []],
    ["written with a minus", pay(-900, 4000), ["C2 ?"]],
    ["none", pay(0, 4000), []],
    [
      "points, not money",
      [
        ["姓名", "扣分", "应发"],
        ["周敏", 30, 100],
        ["陈浩", 0, 100],
      ],
      [],
    ],
    [
      "without a wage",
      [
        ["姓名", "扣款", "备注"],
        ["周敏", 900, "x"],
        ["陈浩", 0, "y"],
      ],
      [],
    ],
    [
      "of everybody",
      [
        ["姓名", "扣款", "应发"],
        ["周敏", 10, 100],
        ["陈浩", 0, 100],
        ["合计", 90, 200],
      ],
      [],
    ],
  ])("a deduction: %s", (_, rows, cells) => {
    expect(found("deductions", rows)).toEqual(cells);
  });
});

describe("errors", () => {
  test.each<Row>([
    ["one", [["a", failed("#DIV/0!")]], ["B1"]],
    [
      "below each other",
      [
        ["a", failed("#DIV/0!")],
        ["b", failed("#DIV/0!")],
        ["c", failed("#REF!")],
      ],
      ["B1:B2", "B3"],
    ],
    ["no data yet", [["a", failed("#N/A")]], ["B1 ?"]],
    ["still calculating", [["a", failed("#BUSY!")]], ["B1 ?"]],
    [
      "what comes of another",
      [[f("=1/0", failed("#DIV/0!")), f("=A1+1", failed("#DIV/0!")), f("=SUM(A1:B1)", failed("#DIV/0!"))]],
      ["A1"],
    ],
    ["a formula that refers to itself", [[f("=A1+1", failed("#REF!"))]], ["A1"]],
    ["the text of one", [["a", "#N/A 没查到"]], []],
  ])("%s", (_, rows, cells) => {
    expect(found("errors", rows)).toEqual(cells);
  });
});
