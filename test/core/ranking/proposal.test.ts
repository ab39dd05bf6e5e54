import { describe, expect, test } from "vitest";
import { fullBar } from "../../../core/ranking/bar-scale";
import { findHeadings } from "../../../core/ranking/headings";
import { rankMonth } from "../../../core/ranking/monthly-ranking";
import { type Proposal, proposeRanking } from "../../../core/ranking/proposal";
import { isLowerBetter } from "../../../core/ranking/ranking-words";
import type { Cell } from "../../../core/values";
import { snapshotOf } from "./snapshot-of";

const october = { year: 2026, month: 10 };

function proposed(rows: readonly (readonly Cell[])[], headingRow?: number): Proposal {
  const proposal = proposeRanking(snapshotOf("Sheet1", rows), "en", october, headingRow);
  if (!proposal) throw new Error("no table found");
  return proposal;
}

test("a table of bands beside the team, which has no heading in its row, is no score", () => {
  const { choices } = proposed([
    ["姓名", "转化率", "客单价", null, null, null],
    ["周敏", 0.6, 80, null, 0, 0.0125],
    ["陈浩", 0.5, 90, null, 18_000, 0.025],
  ]);
  expect(choices).toMatchObject({ name: 0, score: 2 });
});

describe("headings", () => {
  test("merged over two rows and over two columns: the lower row names the columns, the upper one fills its gaps", () => {
    const { titles, choices } = proposed([
      ["十月考核", null, null, null, null],
      ["姓名", "响应", null, "总分", "等级"],
      [null, "平均\n秒", "未回复", null, null],
      ["周敏", 21, 0, 95, "A"],
      ["陈浩", 25, 1, 90, "B"],
    ]);
    expect(titles).toEqual(["姓名", "平均 秒", "未回复", "总分", "等级"]);
    expect(choices).toMatchObject({ headingRow: 2, name: 0, score: 3, columns: [4] });
  });

  const team: Cell[][] = [
    ["姓名", "接待量", "转化率", "总分"],
    ["周敏", 40, 0.6, 95],
    ["陈浩", 38, 0.5, 90],
  ];
  const definitions: Cell[][] = [
    ["指标", "定义", "口径", "来源", "责任人"],
    ["接待量", "接待的人数", "去重", "后台", "周敏"],
    ["转化率", "付款 ÷ 询单", "三天内", "后台", "陈浩"],
  ];
  const roster: Cell[][] = [
    ["客服", "组别", "班次", "入职", "导师"],
    ["周敏", "售前", "早班", "三月", "李娜"],
    ["陈浩", "售后", "晚班", "五月", "李娜"],
  ];
  const empty: Cell[][] = [
    ["姓名", "接待量", "转化率", "总分"],
    ["周敏", null, null, null],
    ["陈浩", null, null, null],
  ];
  const bands: Cell[][] = [
    ["转化率", "得分"],
    [0.6, 10],
    [0.5, 5],
  ];

  test.each<[why: string, rows: Cell[][], row: number]>([
    ["above a wider table of words", [...team, [], ...definitions], 0],
    ["below a wider table of words", [...definitions, [], ...team], 4],
    ["right below a wider table of words", [...definitions, ...team], 3],
    ["below a wider table of words and a title", [["指标说明"], ...definitions, ["十月考核"], ...team], 5],
    [
      "below a wider, numbered table of words",
      [
        ["序号", ...(definitions[0] ?? [])],
        [1, ...(definitions[1] ?? [])],
        [2, ...(definitions[2] ?? [])],
        [],
        ...team,
      ],
      4,
    ],
    [
      "below a wider table of weights",
      [
        ["指标", "权重", "满分", "口径", "来源"],
        ["转化率", 0.4, 40, "三天内", "后台"],
        ["响应", 0.6, 60, "当月", "后台"],
        [],
        ...team,
      ],
      4,
    ],
    [
      "of a long log, not of the few people below it",
      [
        ["时间", "工单", "处理人", "评分", "渠道"],
        ...Array.from({ length: 30 }, (_, index): Cell[] => [46000, `T${index}`, "周敏", 5, "电话"]),
        [],
        ...team,
      ],
      0,
    ],
    ["below a wider list of the team", [...roster, [], ...team], 4],
    ["with numbers typed as text, above a table of words", [["姓名", "总分"], ["周敏", "９５"], [], ...definitions], 0],
    [
      "with a gap below it, above a table of words",
      [["姓名", "接待量", "总分"], [], ["周敏", 40, 95], [], ...definitions],
      0,
    ],
    [
      "of one person's card, not what stands above it",
      [
        ["姓名", "周敏", "部门", "客服部"],
        ["序号", "项目", "权重", "目标", "得分"],
        [1, "转化率", 0.6, 0.5, 90],
        [2, "响应", 0.4, 30, 80],
      ],
      1,
    ],
    [
      "of one person's card, items first",
      [
        ["姓名", "周敏", "部门", "客服部"],
        ["项目", "权重", "目标", "实际", "得分"],
        ["转化率", 0.6, 0.5, 0.6, 90],
        ["响应", 0.4, 30, 20, 80],
        ["质检", 0.4, 30, 20, 80],
      ],
      1,
    ],
    [
      "in two rows, above a table of words",
      [["姓名", "成绩", null, "总分"], [null, "响应", "转化", null], ["周敏", 1, 2, 3], [], ...definitions],
      1,
    ],
  ])("%s", (_, rows, row) => {
    expect(findHeadings(snapshotOf("x", rows))?.row).toBe(row);
  });

  test("of a table that is not filled in yet, not of the bands below it", () => {
    expect(findHeadings(snapshotOf("x", [...empty, [], ...bands]))?.row).toBe(0);
  });

  test("in a row that the user names, numbers among them too", () => {
    const rows = [
      ["Notes", "a", "b"],
      ["Agent", 2026, "Score"],
      ["Ann", 1, 90],
    ];
    expect(proposed(rows, 1).choices).toMatchObject({ headingRow: 1, name: 0, score: 2 });
  });

  test.each([-1, 1.5, 99, Number.NaN])("not in row %s", (row) => {
    const sheet = snapshotOf("Sheet1", [
      ["Agent", "Score"],
      ["Ann", 90],
    ]);
    expect(proposeRanking(sheet, "en", october, row)).toBeUndefined();
  });
});

test("targets, totals and checks are nobody; people whose names look like them are somebody", () => {
  const rows = [
    "目标",
    "满分",
    "权重",
    "合计：",
    "平均值",
    "核对",
    "警戒线",
    "Target",
    "TOTAL",
    "Whole shop",
    "Full points",
    "售前组合计",
    "客服部平均",
    "部门平均分",
    "10月目标",
    "Team avg",
    "Team Total",
    "Average:",
    "制表人：李娜",
    "被考核人签字：",
    "Note: as of today",
    "合 计",
    "合\u3000计",
    "总 计",
    "小 计",
    "平 均",
    "目 标",
    "售前组 合 计",
    "共计",
    "总和",
    "達標線",
    "达标线",
    "及格线",
    "上月",
    "本月",
    "上月合计",
    "Last month",
  ];
  const people = ["Max", "Min", "Totaline", "目标小组长", "李均", "旗舰店:小美", "李 娜", "Ann Sum", "平均响应时间"];
  const sheet = snapshotOf("x", [["Agent", "Score"], ...[...rows, ...people].map((name): Cell[] => [name, 5])]);
  const ranking = rankMonth(sheet, proposed(sheet.cells as Cell[][]).choices, []);
  expect(ranking.people.map(({ name }) => name)).toEqual(people);
});

test.each<[why: string, headings: string[], name: string, score: string]>([
  ["a place is no score", ["姓名", "销售额", "排名"], "姓名", "销售额"],
  ["nor is a number that tells people apart", ["姓名", "接待量", "工号"], "姓名", "接待量"],
  ["less of the last column is better", ["坐席", "接通率", "满意度", "投诉数"], "坐席", "满意度"],
  ["a target reached says more", ["姓名", "达成率", "转化率", "退款率"], "姓名", "达成率"],
  ["all are times", ["姓名", "响应秒数"], "姓名", "响应秒数"],
  ["spaced and explained headings", ["组别", "姓 名（花名）", "总 分", "奖金"], "姓 名（花名）", "总 分"],
  ["a shop's accounts", ["店铺", "旺旺昵称", "得分"], "旺旺昵称", "得分"],
  ["the total of this month, not of the last", ["姓名", "本月总分", "上月总分"], "姓名", "本月总分"],
  ["the score of this month, not of the last", ["姓名", "得分", "上月得分"], "姓名", "得分"],
  ["the total of this month before that of the last year", ["姓名", "去年总分", "响应得分"], "姓名", "响应得分"],
  ["what the scores come to", ["姓名", "响应得分", "转化得分", "满意得分", "综合"], "姓名", "综合"],
  ["what the scores come to, before money", ["姓名", "综合分", "奖金"], "姓名", "综合分"],
  ["sales, not their target", ["姓名", "销售额", "目标销售额"], "姓名", "销售额"],
  ["sales, not their target behind", ["姓名", "销售额", "销售额目标"], "姓名", "销售额"],
  ["how much of the target is reached", ["姓名", "销售额", "销售目标", "销售目标完成率"], "姓名", "销售目标完成率"],
  ["another number, not the score of the month before", ["姓名", "接待量", "上月得分"], "姓名", "接待量"],
  ["the score of the month before, where there is nothing else", ["姓名", "工号", "上月得分"], "姓名", "上月得分"],
  ["in English too", ["Agent", "Score", "Last month score", "Target score", "Previous score"], "Agent", "Score"],
  ["of months the latest", ["姓名", "9月得分", "10月得分"], "姓名", "10月得分"],
  ["the column with the most different words", ["店", "谁", "得分"], "谁", "得分"],
])("%s", (_, headings, name, score) => {
  const people = ["周敏", "陈浩", "李娜"].map((person, row): Cell[] =>
    headings.map((heading) => (heading === name ? person : /^(组别|店铺|店)$/.test(heading) ? "旗舰店" : row + 1)),
  );
  const { titles, choices } = proposed([headings, ...people]);
  expect([titles[choices.name], titles[choices.score]]).toEqual([name, score]);
});

test("scores typed as text are proposed, and everybody is said to need a number", () => {
  const sheet = snapshotOf("x", [
    ["旺旺昵称", "询单人数", "销售额", "客单价"],
    ["小美", "1,205", "3.2万", "128.50"],
    ["小雨", "980", "2.8万", "131.00"],
  ]);
  const { choices } = proposed(sheet.cells as Cell[][]);
  expect(choices).toMatchObject({ name: 0, score: 2 });
  expect(rankMonth(sheet, choices, []).leftOut.map(({ reason }) => reason)).toEqual([
    { kind: "not a number", shown: "3.2万" },
    { kind: "not a number", shown: "2.8万" },
  ]);
});

test.each<[string, boolean]>([
  ["迟到次数", true],
  ["平均响应秒", true],
  ["投诉数", true],
  ["Handle time", true],
  ["平均响应时间", true],
  ["首次响应时间", true],
  ["平响", true],
  ["首响", true],
  ["平均响应", true],
  ["首次回复（分钟）", true],
  ["平均响应时间（秒）", true],
  ["响应时间（≤30秒）", true],
  ["超时未回复率", true],
  ["未及时回复率", true],
  ["超30秒未响应次数", true],
  ["平均回复时间", true],
  ["平均回應時間", true],
  ["等待时间", true],
  ["排队时间", true],
  ["平均处理时间", true],
  ["超时率", true],
  ["退货率", true],
  ["未接率", true],
  ["未接通率", true],
  ["未回复率", true],
  ["差错率", true],
  ["投诉率", true],
  ["First reply time", true],
  ["Average response (s)", true],
  ["Mean response (s)", true],
  ["AHT", true],
  ["Average handling time", true],
  ["Waiting time", true],
  ["Wait time", true],
  ["Reopen rate", true],
  ["平均响应时间得分", false],
  ["首响得分", false],
  ["Response time score", false],
  ["在线时长", false],
  ["工作时长", false],
  ["出勤时间", false],
  ["Online duration", false],
  ["响应率", false],
  ["平均响应率", false],
  ["首次响应及时率", false],
  ["30秒应答率", false],
  ["20 秒接通率", false],
  ["3分钟回复率（%）", false],
  ["响应时间达标率", false],
  ["投诉解决率", false],
  ["30秒内响应数", false],
  ["平均响应时间（20分）", false],
  ["退款自主完结率", false],
  ["回复率", false],
  ["及时率", false],
  ["Response rate", false],
  ["Average response rate", false],
  ["Complaint resolution rate", false],
  ["Answered within 20 seconds", false],
  ["响应得分", false],
  ["总分", false],
  ["Total score", false],
])("of %s less is better: %s", (title, isLower) => {
  expect(isLowerBetter(title)).toBe(isLower);
});

test("a sheet of seconds is ranked with the lowest first", () => {
  expect(
    proposed([
      ["Agent", "平均响应秒"],
      ["Ann", 20],
    ]).choices.lowerIsBetter,
  ).toBe(true);
});

test.each<[readonly number[], number]>([
  [[0.85, 0.4], 1],
  [[4.6, 5], 5],
  [[9.5], 10],
  [[95.2, 40], 100],
  [[95, 250], 250],
  [[-50, -3], 1],
])("a bar for %o is full at %d", (scores, full) => {
  expect(fullBar(scores)).toBe(full);
});
