import { describe, expect, test } from "vitest";
import { f, found, percent, type Written } from "./sheet-of";

type Row = [title: string, rows: Written[][], cells: string[]];

const people = ["周敏", "陈浩", "李娜", "王磊", "赵倩", "孙悦"];

/** One row a person: a number, and a formula of the row. */
function table(formulas: (((row: number) => string) | number | null)[]): Written[][] {
  return [
    ["姓名", "得分", "加成"],
    ...formulas.map((own, index): Written[] => [
      people[index] ?? `员工${index}`,
      80 + index,
      typeof own === "function" ? f(own(index + 2), 1) : own,
    ]),
  ];
}

const half = (row: number) => `=B${row}/$B$2`;
const wrong = (row: number) => `=B${row}/$B$3`;

describe("a formula that differs from its column", () => {
  test.each<Row>([
    ["between the others", table([half, half, wrong, half, half]), ["C4 ?"]],
    ["a number typed over it", table([half, half, 0.9, half, half]), ["C4 ?"]],
    ["all the same", table([half, half, half, half]), []],
    [
      "between the others, below a weight",
      [
        ["姓名", "a", "b"],
        ["权重", 1, 0.5],
        ...people.map((name, index) => [name, 1, f(index === 4 ? "=B7/$B$4" : `=B${index + 3}/$B$3`, 1)]),
      ],
      ["C7 ?"],
    ],
    [
      "in rows without a name",
      [["日期", "a"], ...people.map((_, index) => [46000 + index, f(index === 2 ? "=A4*3" : `=A${index + 2}*2`, 1)])],
      ["B4 ?"],
    ],
    ["too few to tell", table([half, wrong, half]), []],
    ["no usual one", table([half, wrong, half, wrong, half, wrong]), []],
    ["the last, without another to compare with", table([half, half, half, half, wrong]), []],
    ["a total below", [...table([half, half, half, half]), ["合计", 320, f("=SUM(C2:C5)", 4)]], []],
    ["a total below that has no name", [...table([half, half, half, half]), [null, 320, f("=SUM(C2:C5)", 4)]], []],
    [
      "a subtotal between",
      [
        ...table([half, half, half]),
        ["小计", 1, f("=SUM(C2:C4)", 3)],
        ...[6, 7, 8].map((row) => ["x", 1, f(half(row), 1)]),
      ],
      [],
    ],
    ["each with its own fixed row", table([2, 3, 4, 5].map((row) => () => `=$B$${row}*2`)), []],
    ["a blank between", table([half, half, null, half, half]), []],
    [
      "the first of a running total",
      [
        ["姓名", "数", "累计"],
        ...people.map((name, index) => [name, 1, f(index === 0 ? "=B2" : `=C${index + 1}+B${index + 2}`, 1)]),
      ],
      [],
    ],
    ["a number before a series", table([5, ...[3, 4, 5, 6].map(() => (row: number) => `=C${row - 1}+1`)]), []],
    [
      "the last, where its row is like the others but for it",
      [
        ["姓名", "a", "b"],
        ...people.map((name, index) => [
          name,
          f(`=LEN(A${index + 2})`, 2),
          f(index === 5 ? "=B7*3" : `=B${index + 2}*2`, 4),
        ]),
      ],
      ["C7 ?"],
    ],
    [
      "the first, where its row is like the others but for it",
      [
        ["姓名", "a", "b"],
        ...people.map((name, index) => [name, f(`=LEN(A${index + 2})`, 2), index === 0 ? 7 : f(`=B${index + 2}*2`, 4)]),
      ],
      ["C2 ?"],
    ],
    [
      "a row that differs in all",
      [
        ["姓名", "a", "b"],
        ...people.map((name, index) => [
          name,
          f(index === 3 ? "=1" : `=LEN(A${index + 2})`, 2),
          f(index === 3 ? "=2" : `=B${index + 2}*2`, 4),
        ]),
      ],
      [],
    ],
    ["written otherwise, but the same", table([half, half, (row) => `=b${row}/$B$2`, half, half]), []],
  ])("%s", (_, rows, cells) => {
    expect(found("column-formula", rows)).toEqual(cells);
  });
});

describe("an average of rates", () => {
  const rated = (formula: (row: number) => string, total: string, heading = "转化率"): Written[][] => [
    ["姓名", "询单", "付款", heading],
    ...people.slice(0, 3).map((name, index) => [name, 100, 50, f(formula(index + 2), 0.5)]),
    ["全组", 300, 150, f(total, 0.5)],
  ];
  const ratio = (row: number) => `=C${row}/B${row}`;
  const typed = (...rows: (number | null)[][]): Written[][] => [
    ["姓名", "询单", "付款", "转化率"],
    ...rows.map((numbers, index) => [`客服${index}`, ...numbers]),
    ["平均", null, null, f(`=AVERAGE(D2:D${rows.length + 1})`, 0.6)],
  ];

  test.each<Row>([
    ["of divisions", rated(ratio, "=AVERAGE(D2:D4)"), ["D5 ?"]],
    [
      "of divisions kept from errors",
      rated((row) => `=IFERROR(ROUND(C${row}/B${row},4),"")`, "=AVERAGE(D2:D4)"),
      ["D5 ?"],
    ],
    [
      "of divisions in a test",
      rated((row) => `=IF(B${row}=0,"",C${row}/B${row})`, "=ROUND(AVERAGE(D2:D4),2)"),
      ["D5 ?"],
    ],
    ["of a function", rated((row) => `=CONVERSION(B${row},C${row})`, "=AVERAGE(D2:D4)"), ["D5 ?"]],
    [
      "of what one call spills",
      [
        ["a", "b", "转化率"],
        [10, 5, f("=CONVERSION(A2:A3,B2:B3)", 0.5)],
        [10, 5, 0.5],
        [null, null, f("=AVERAGE(C2:C3)")],
      ],
      ["C4 ?"],
    ],
    ["totals divided", rated(ratio, "=C5/B5"), []],
    ["of shares of one number", rated((row) => `=C${row}/$B$2`, "=AVERAGE(D2:D4)"), []],
    ["of scores", rated((row) => `=C${row}+B${row}`, "=AVERAGE(D2:D4)", "总分"), []],
    ["of amounts a head", rated(ratio, "=AVERAGE(D2:D4)", "客单价"), []],
    ["of typed rates", typed([100, 50, 0.5], [300, 90, 0.3], [3, 3, 1]), ["D5 ?"]],
    ["of typed percentages", typed([100, 50, 50], [300, 100, 33], [3, 2, 67]), ["D5 ?"]],
    ["of typed rates, one row without", typed([100, 50, 0.5], [0, 0, null], [30, 9, 0.3], [3, 3, 1]), ["D6 ?"]],
    ["of typed rates that come from elsewhere", typed([100, 50, 0.4], [300, 90, 0.9], [3, 3, 0.7]), []],
    ["of typed shares of one number", typed([300, 50, 0.17], [300, 90, 0.3], [300, 3, 0.01]), []],
    ["of two typed rates, which may agree by chance", typed([100, 50, 0.5], [300, 90, 0.3]), []],
    [
      "of typed rates alone",
      [
        ["姓名", "转化率"],
        ["a", 0.5],
        ["b", 0.6],
        ["c", 0.7],
        [null, f("=AVERAGE(B2:B4)")],
      ],
      [],
    ],
    ["of another sheet's", [["率", f("=AVERAGE(数据!D2:D9)")]], []],
  ])("%s", (_, rows, cells) => {
    expect(found("average-of-rates", rows)).toEqual(cells);
  });
});

describe("totals", () => {
  const list = (total: Written, ...more: Written[][]): Written[][] => [
    ["姓名", "销售额", "单数"],
    ["周敏", 100, 1],
    ["陈浩", 200, 2],
    ["李娜", 400, 4],
    ...more,
    ["合计", total, f("=SUM(C2:C4)", 7)],
  ];

  /** The average of three people, and a typed row between them and it. */
  const scores = (name: string, typed: number, own = [90, 80, 70]): Written[][] => [
    ["姓名", "得分"],
    ...own.map((score, index): Written[] => [people[index] ?? null, score]),
    [name, typed],
    ["平均", f("=AVERAGE(B2:B4)", 80)],
  ];

  test.each<Row>([
    ["all rows", list(f("=SUM(B2:B4)", 700)), []],
    ["not the last", list(f("=SUM(B2:B3)", 300)), ["B5"]],
    ["not the last, though it is wrapped", list(f("=ROUND(SUM($B$2:$B$3),0)", 300)), ["B5"]],
    ["not the first, which the next total takes", list(f("=SUM(B3:B4)", 600)), ["B5"]],
    [
      "not the target above",
      [
        ["姓名", "a"],
        ["目标", 100],
        ["周敏", 1],
        ["陈浩", 2],
        ["合计", f("=SUM(B3:B4)")],
      ],
      [],
    ],
    [
      "not a line of warning above",
      [
        ["姓名", "a"],
        ["警戒线", 100],
        ["周敏", 1],
        ["陈浩", 2],
        ["合计", f("=SUM(B3:B4)")],
      ],
      [],
    ],
    ["a new person added below", list(f("=SUM(B2:B4)", 700), ["王磊", 50, 4]), ["B6", "C6"]],
    ["a blank row before", list(f("=SUM(B2:B4)", 700), [null, null, null]), []],
    ["a target below", list(f("=SUM(B2:B4)", 700), ["目标", 900, 9]), []],
    [
      "subtotals",
      [
        ["a", "n"],
        ["x", 1],
        ["y", 2],
        ["小计", f("=SUM(B2:B3)", 3)],
        ["z", 4],
        ["w", 5],
        ["小计", f("=SUM(B5:B6)", 9)],
      ],
      [],
    ],
    [
      "above the rows, not the last",
      [
        ["姓名", "a"],
        ["全店", f("=SUM(B3:B4)", 3)],
        ["周敏", 1],
        ["陈浩", 2],
        ["李娜", 4],
      ],
      ["B2"],
    ],
    [
      "above the rows, all",
      [
        ["姓名", "a"],
        ["全店", f("=SUM(B3:B5)", 6)],
        ["周敏", 1],
        ["陈浩", 2],
        ["李娜", 3],
      ],
      [],
    ],
    [
      "quarters of a list of months",
      [
        ["月", "n"],
        ...[1, 2, 3, 4, 5, 6].map((month): Written[] => [`${month} 月`, month]),
        ["一季度", f("=SUM(B2:B4)", 6)],
        ["二季度", f("=SUM(B5:B7)", 15)],
      ],
      [],
    ],
    [
      "not the last, though the average takes it",
      [...list(f("=SUM(B2:B3)", 300)), ["平均", f("=AVERAGE(B2:B4)", 233.3)]],
      ["B5"],
    ],
    ["an average above a typed total, spaced", scores("合 计", 240), []],
    ["an average above a typed total of another name", scores("客服一组", 240), []],
    ["an average above a typed limit", scores("及格线", 60), []],
    ["an average above a total of fractions", scores("一组", 0.6, [0.1, 0.2, 0.3]), []],
    ["an average of zeros, not the last", scores("王磊", 0, [0, 0, 0]), ["B6"]],
    ["an average that leaves out a person", scores("王磊", 60), ["B6"]],
    [
      "an average below the typed total of all",
      [
        ["姓名", "得分", "单数"],
        ["全体人员", 240, 1],
        ["周敏", 90, 2],
        ["陈浩", 80, 2],
        ["李娜", 70, 2],
        ["平均", f("=AVERAGE(B3:B5)", 80), f("=AVERAGE(C2:C5)", 1.75)],
      ],
      [],
    ],
    [
      "not the last person, below whom a typed total stands",
      [
        ["姓名", "得分"],
        ["周敏", 90],
        ["陈浩", 80],
        ["李娜", 65],
        ["一组", 235],
        ["平均", f("=AVERAGE(B2:B3)", 85)],
      ],
      ["B6"],
    ],
    ["an average", list(f("=AVERAGE(B2:B3)", 150)), ["B5"]],
    ["across", [["周敏", 1, 2, 3, f("=SUM(B1:C1)", 3)]], []],
    ["a running total", [["a", "n", "累计"], ...[2, 3, 4].map((row) => ["x", 1, f(`=SUM(B$2:B${row})`, 1)])], []],
    ["of everything", list(f("=SUM(B:B)", 700)), []],
  ])("%s", (_, rows, cells) => {
    expect(found("totals", rows)).toEqual(cells);
  });
});

describe("a pool", () => {
  const split = (formula: (row: number) => string, parts: number[], basis = [1, 1, 1]): Written[][] => [
    ["奖金池", 1000, "合计", basis.reduce((sum, one) => sum + one, 0)],
    ["姓名", "得分", "奖金"],
    ...parts.map((part, index) => [people[index] ?? "", basis[index] ?? 0, f(formula(index + 3), part)]),
  ];
  const rounded = (row: number) => `=ROUND($B$1*B${row}/SUM($B$3:$B$5),2)`;

  test.each<Row>([
    ["that loses a cent by rounding", split(rounded, [333.33, 333.33, 333.33]), ["C3:C5"]],
    ["that adds up", split(rounded, [333.33, 333.33, 333.34]), []],
    ["divided by some of the rows", split((row) => `=$B$1*B${row}/SUM($B$3:$B$4)`, [500, 500, 500]), ["C3:C5"]],
    [
      "divided by a total in a cell",
      split((row) => `=ROUND(B${row}/$D$1*$B$1,2)`, [333.33, 333.33, 333.33]),
      ["C3:C5"],
    ],
    [
      "by shares that make 100%",
      split((row) => `=ROUND($B$1*B${row},0)`, [334, 334, 333], [0.333, 0.333, 0.334]),
      ["C3:C5"],
    ],
    ["a rate of sales", split((row) => `=$B$1*B${row}`, [1000, 2000, 3000], [1, 2, 3]), []],
    ["three factors", split((row) => `=$B$1*B${row}*B${row}`, [1, 1, 1]), []],
    ["the whole for each", split((row) => `=POOLSPLIT($B$1,B${row})`, [1000, 1000, 1000]), ["C3:C5"]],
    [
      "POOLSPLIT once",
      [
        [1000, 1, f("=POOLSPLIT(A1,B1:B3)", 333.34)],
        [null, 1, 333.33],
        [null, 1, 333.33],
      ],
      [],
    ],
    ["the whole for one alone", [[1000, 1, f("=POOLSPLIT(A1,B1)", 1000)]], []],
    [
      "shares not shown yet",
      [
        ["奖金池", 1000],
        ["周敏", 1, f("=ROUND($B$1*B2/SUM($B$2:$B$3),2)")],
        ["陈浩", 1, f("=ROUND($B$1*B3/SUM($B$2:$B$3),2)")],
      ],
      [],
    ],
    [
      "percentages of one number",
      [
        ["a", percent(0.5)],
        ["b", 3, f("=B2/$B$1", 6)],
        ["c", 4, f("=B3/$B$1", 8)],
      ],
      [],
    ],
    ...(
      [
        ["typed shares that do not reach it", [2500, 2300], ["C3:C4 ?"]],
        ["typed shares that do", [2600, 2400], []],
        ["typed numbers of another kind", [90, 80], []],
        ["shares not all typed yet", [2500, null], []],
      ] as const
    ).map(([title, [one, other], cells]): [string, Written[][], string[]] => [
      title,
      [
        ["奖金池", 5000, null],
        ["姓名", "得分", "奖金（元）"],
        ["周敏", 90, one],
        ["陈浩", 80, other],
        ["合计", null, f("=SUM(C3:C4)", 4800)],
      ],
      [...cells],
    ]),
  ])("%s", (_, rows, cells) => {
    expect(found("pool", rows)).toEqual(cells);
  });
});
