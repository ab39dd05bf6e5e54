import { describe, expect, test } from "vitest";
import { f, failed, findings, found, percent, sheetOf, type Written } from "./sheet-of";

type Row = [title: string, rows: Written[][], cells: string[]];

const people = ["周敏", "陈浩", "李娜", "王磊"];
const weightRow = (...weights: Written[]): Written[][] => [
  ["姓名", "响应", "态度", "转化"],
  ["权重", ...weights],
  ["周敏", 90, 80, 70],
  ["陈浩", 80, 85, 90],
];

describe("weights", () => {
  test.each<Row>([
    ["40 + 30 + 20 in percent", weightRow(0.4, 0.3, 0.2), ["B2:D2"]],
    ["40 + 30 + 20", weightRow(40, 30, 20), ["B2:D2"]],
    ["more than all", weightRow(0.4, 0.4, 0.3), ["B2:D2"]],
    ["all", weightRow(0.4, 0.3, 0.3), []],
    ["all, with the dust of fractions", weightRow(0.1, 0.2, 0.7), []],
    ["all of 100", weightRow(40, 30, 30), []],
    ["relative ones", weightRow(3, 2, 1), []],
    ["none yet", weightRow(null, null, null), []],
    ["one alone", weightRow(0.4, null, null), []],
    ["a blank item among them", weightRow(0.5, null, 0.5), []],
    [
      "a total behind them, typed",
      [
        ["项目", "甲", "乙", "丙", "合计"],
        ["权重", 40, 30, 30, 100],
      ],
      [],
    ],
    [
      "a total behind too few, typed",
      [
        ["项目", "甲", "乙", "丙", "合计"],
        ["权重", 40, 30, 20, 100],
      ],
      ["B2:D2"],
    ],
    [
      "another table beside, behind a blank column",
      [
        ["姓名", "甲", "乙", null, "达到", "得分"],
        ["权重", 0.5, 0.5, null, 20, 0.6],
        ["周敏", 90, 80, null, 30, 1],
      ],
      [],
    ],
    [
      "another table beside, behind columns without a weight",
      [
        ["姓名", "甲", "乙", "总分", "评级", "达到"],
        ["权重", 0.5, 0.4, null, null, 20],
        ["周敏", 90, 80, 85, "A", 30],
      ],
      ["B2:C2"],
    ],
    [
      "each over two columns",
      [
        ["姓名", "甲", "甲得分", "乙", "乙得分"],
        ["权重", 0.5, null, 0.4, null],
        ["周敏", 90, 80, 85, 9],
      ],
      ["B2:D2"],
    ],
    [
      "a total that is a formula",
      [
        ["项目", "甲", "乙"],
        ["权重", 0.6, 0.4, f("=SUM(B2:C2)", 1)],
      ],
      [],
    ],
    [
      "a column",
      [
        ["指标", "权重"],
        ["满意度", 0.4],
        ["解决率", 0.3],
        ["响应", 0.2],
      ],
      ["B2:B4"],
    ],
    [
      "a column with an item that is an average",
      [
        ["指标", "权重"],
        ["转化率", 0.4],
        ["满意度", 0.4],
        ["平均响应时间", 0.2],
      ],
      [],
    ],
    [
      "in the headings",
      [
        ["姓名", "响应(20%)", "转化（30%）", "满意(40%)", "总分"],
        ["周敏", 90, 80, 85, 90],
      ],
      ["B1:D1 ?"],
    ],
    [
      "in the headings, all",
      [
        ["姓名", "响应(20%)", "转化（30%）", "满意(50%)", "总分"],
        ["周敏", 90, 80, 85, 90],
      ],
      [],
    ],
    ...(
      [
        ["in a formula", "=ROUND(B2*20%+0.3*C2+(D2*25%)+E2*20%,1)", ["F2 ?"]],
        ["in a formula, all", "=B2*20%+C2*30%+D2*25%+E2*25%", []],
        ["in a formula, with something added", "=B2*20%+C2*30%+D2*25%+E2", []],
        ["rates of commission in a formula", "=B2*1%+C2*2%+D2*3%", []],
      ] as const
    ).map(
      ([title, formula, cells]): Row => [
        title,
        [
          ["姓名", "a", "b", "c", "d", "总分"],
          ["周敏", 90, 80, 70, 60, f(formula, 80)],
        ],
        [...cells],
      ],
    ),
    [
      "a column with a total",
      [
        ["指标", "权重"],
        ["满意度", 0.5],
        ["解决率", 0.5],
        ["合计", f("=SUM(B2:B3)", 1)],
      ],
      [],
    ],
    [
      "a column of merged cells",
      [
        ["维度", "权重"],
        ["质量", 0.6],
        ["态度", null],
        ["效率", 0.4],
        ["速度", null],
      ],
      [],
    ],
    [
      "in English",
      [
        ["Item", "Weight (%)"],
        ["CSAT", 50],
        ["Speed", 40],
      ],
      ["B2:B3"],
    ],
    [
      "in Taiwan",
      [
        ["指標", "權重"],
        ["滿意度", 0.5],
        ["速度", 0.4],
      ],
      ["B2:B3"],
    ],
    [
      "a coefficient for each of many people",
      [["姓名", "权重"], ...Array.from({ length: 80 }, (_, i) => [`员工${i}`, 1.2])],
      [],
    ],
    [
      "what SCORECARD takes, whatever it is called",
      [
        ["a", "b"],
        [2, 1],
        [90, f("=SCORECARD(A3:B3,$A$2:$B$2)")],
      ],
      ["A2:B2"],
    ],
    ["what SCORECARD takes from another sheet", [["a", f("=SCORECARD(A3:B3,规则!$A$2:$B$2)")]], []],
    ["an error among them", weightRow(failed("#REF!"), 0.5, 0.5), []],
    [
      "one SCORECARD a row",
      [
        [40, 30, 20],
        ["A", 1, 2, f("=KPI.SCORECARD(A2:C2,$A$1:$C$1)")],
        ["B", 1, 2, f("=KPI.SCORECARD(A3:C3,$A$1:$C$1)")],
      ],
      ["A1:C1"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("weights", rows)).toEqual(cells);
  });
});

describe("points that are weighted twice", () => {
  const scored = (...points: number[][]): Written[][] => [
    ["姓名", "响应", "态度", "转化", "总分"],
    ["权重", 10, 30, 60],
    ...points.map((row, index) => [
      people[index] ?? "",
      ...row,
      f(`=SUMPRODUCT(B${index + 3}:D${index + 3},$B$2:$D$2)/100`),
    ]),
  ];

  test.each<Row>([
    ["points of 10, 30 and 60", scored([9, 28, 55], [10, 22, 60]), ["E3"]],
    ["points of 100", scored([90, 80, 70], [60, 70, 88]), []],
    ["points of 100 of somebody bad", scored([9, 28, 55], [80, 22, 60]), []],
    ["points of 5", scored([5, 4, 5], [4, 5, 5]), []],
    ["one who did nothing", scored([0, 0, 0]), []],
    [
      "SCORECARD over a block",
      [
        ["", 0.1, 0.3, 0.6],
        ["a", 10, 25, 50, f("=SCORECARD(B2:D3,$B$1:$D$1)")],
        ["b", 8, 30, 60],
      ],
      ["E2"],
    ],
    [
      "equal weights",
      [
        ["", 50, 50],
        ["a", 45, 40, f("=SCORECARD(B2:C2,$B$1:$C$1)")],
      ],
      [],
    ],
    [
      "weights down a column",
      [
        ["响应", 10, 9],
        ["态度", 30, 28],
        ["转化", 60, 50],
        [null, null, f("=SUMPRODUCT($B$1:$B$3,C1:C3)")],
      ],
      ["C4"],
    ],
    ["what SUMPRODUCT multiplies otherwise", [[3, 2, 1], [3, 2, 1], [f("=SUMPRODUCT(A1:C1,A2:C2)")]], []],
  ])("%s", (_, rows, cells) => {
    expect(found("weighted-twice", rows)).toEqual(cells);
  });
});

describe("bands", () => {
  const called = (call: string, ...table: Written[][]): Written[][] => [[0.85, f(call)], [null, null], ...table];
  const score = "=BANDSCORE(A1,$A$3:$B$6)";

  test.each<Row>([
    ["rising", called(score, [0.7, 70], [0.8, 85], [0.9, 100]), []],
    ["falling", called(score, [0.9, 100], [0.8, 85], [0.7, 70]), []],
    ["falling, with rows left over", called(score, [0.9, 100], [0.8, 85], [null, null], [null, null]), []],
    ["doubled", called(score, [0.9, 100], [0.8, 85], [0.8, 70]), ["A5"]],
    ["one out of order", called(score, [0.9, 100], [0.08, 85], [0.7, 70], [0.6, 60]), ["A5 ?"]],
    ["a heading inside the range", called(score, ["达到", "得分"], [0.9, 100], [0.8, 85]), []],
    ["of grades", called("=GRADE(A1,A3:B6)", [60, "C"], [80, "B"], [80, "A"]), ["A5"]],
    ["of a commission", called("=COMMISSION(A1,A3:B6)", [0, 0.01], [10000, 0.02], [5000, 0.03]), ["A5 ?"]],
    ["on another sheet", called("=BANDSCORE(A1,规则!$A$3:$B$6)", [0.8, 85], [0.8, 70]), []],
    ["LOOKUP in falling order", called("=LOOKUP(A1,A3:A5,B3:B5)", [0.9, 100], [0.8, 85], [0.7, 70]), ["A3:A5"]],
    [
      "VLOOKUP for the nearest in falling order",
      called("=VLOOKUP(A1,A3:B5,2)", [0.9, 100], [0.8, 85], [0.7, 70]),
      ["A3:A5"],
    ],
    ["VLOOKUP for the same value", called("=VLOOKUP(A1,A3:B5,2,FALSE)", [0.9, 100], [0.8, 85], [0.7, 70]), []],
    ["MATCH for the same value", called("=MATCH(A1,A3:A5,0)", [0.9, 100], [0.8, 85], [0.7, 70]), []],
    ["LOOKUP for the last number", called("=LOOKUP(9E+307,A3:A5)", [9, 1], [3, 1], [5, 1]), []],
    [
      "by their headings",
      [
        ["达到", "得分"],
        [0.9, 100],
        [0.9, 85],
      ],
      ["A3"],
    ],
    [
      "by English headings",
      [
        ["At least", "Points"],
        [90, 100],
        [80, 85],
        [85, 70],
      ],
      ["A4 ?"],
    ],
    [
      "headings of something else",
      [
        ["开始", "结束"],
        [9, 18],
        [9, 20],
      ],
      [],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("bands", rows)).toEqual(cells);
  });
});

describe("rates", () => {
  const column = (title: string, ...rows: Written[]): Written[][] => [
    ["姓名", title],
    ...rows.map((cell, index) => [people[index % 4] ?? "", cell]),
  ];

  test.each<Row>([
    ["above 1 where shown in percent", column("转化率", percent(0.5), percent(1.2), percent(0.6)), ["B3"]],
    ["computed", column("回复率", percent(f("=5/4", 1.25)), percent(0.9), percent(0.8)), ["B2"]],
    ["85 typed without its percent sign", column("好评率", 0.9, 85, 0.95), ["B3"]],
    ["above 100 where counted in percent", column("接通率（%）", 90, 105, 88), ["B3"]],
    ["100%", column("接通率", percent(1), percent(0.9)), []],
    ["in percent", column("接通率", 90, 100, 88), []],
    ["attainment", column("指标完成率", percent(1.2), percent(0.9)), []],
    ["growth", column("同比增长率", percent(2.2), percent(0.9)), []],
    ["in English", column("Reply rate", percent(1.1), percent(0.9)), ["B2"]],
    ["growth in English", column("Growth rate", percent(1.1), percent(0.9)), []],
    ["pay", column("Hourly rate", 22, 25), []],
    ["no rate", column("销售额", 22000, 25000), []],
    [
      "a commission rate of 0.5 %, typed as 0.5 %",
      [
        [1000, f("=COMMISSION(A1,A2:B3)")],
        [0, 0.005],
        [500, 0.01],
      ],
      [],
    ],
    [
      "a commission rate of 0.5 %, typed as 5",
      [
        [1000, f("=COMMISSION(A1,A2:B3)")],
        [0, 5],
        [500, 0.01],
      ],
      ["B2"],
    ],
  ])("%s", (_, rows, cells) => {
    expect(found("rates", rows)).toEqual(cells);
  });

  test.each<[string, Written, string]>([
    ["typed", percent(3), "This rate counts as 300%: if 3% is meant, type it with its percent sign."],
    ["computed", percent(f("=60/20", 3)), "This rate is 300%, more than 100%: check the numbers it is made of."],
  ])("what to do about a rate that is %s", (_, rate, sentence) => {
    const [one] = findings("rates", sheetOf(column("转化率", percent(0.5), rate, percent(0.6))));
    expect(one?.sentence.en).toBe(sentence);
  });

  test("too large a rate to be written in percent is said all the same", () => {
    const [one] = findings("rates", sheetOf(column("转化率", percent(0.5), percent(1.7e308), percent(0.6))));
    expect(one?.sentence.en).toBe("This rate is 1.7e+308 × 100%, more than 100%: check the numbers it is made of.");
  });
});
