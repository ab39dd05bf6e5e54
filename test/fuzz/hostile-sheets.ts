import fc, { type Arbitrary } from "fast-check";
import { evaluate } from "../../core/evaluate";
import { cellName, columnLetters } from "../../core/formulas/reference";
import { functions } from "../../core/functions";
import type { SheetSnapshot } from "../../core/snapshot";
import type { Cell } from "../../core/values";
import { f, sheetOf, type Written } from "../core/check/sheet-of";
import { argumentsOf, type Call, placeCall } from "../differential/call";
import { inputs } from "../differential/inputs";
import { spoiled } from "../differential/spoil";
import { hostileCell, names, numbers, textNumbers } from "./hostile-cells";
import { filledFormula, hostileFormula, sheetNames, totalFormula } from "./hostile-formulas";

const formats = fc.constantFrom(null, null, null, "0.0%", "0", "#,##0.00", "yyyy-mm-dd", '0"分"', "@");
const shownBeside = fc.oneof({ arbitrary: numbers, weight: 3 }, { arbitrary: hostileCell, weight: 1 });

const formula: Arbitrary<Written> = fc.tuple(hostileFormula, shownBeside).map(([text, value]) => f(text, value));
const written: Arbitrary<Written> = fc.oneof({ arbitrary: hostileCell, weight: 4 }, { arbitrary: formula, weight: 1 });
const formatted: Arbitrary<Written> = fc.tuple(written, formats).map(([value, format]) => {
  return format === null ? value : ({ format, value } as Written);
});

/** Cells without any order. */
const chaos: Arbitrary<Written[][]> = fc.array(fc.array(formatted, { maxLength: 7 }), { maxLength: 9 });

const headings = {
  name: ["姓名", "客服", "Name", "Agent", "员工\n姓名", "专员"],
  number: [
    ...[
      "总分",
      "综合得分",
      "得分",
      "Total score",
      "Score",
      "接待人数",
      "询单",
      "付款",
      "转化率",
      "好评率",
      "销售额（万元）",
    ],
    ...[
      "首次响应（秒）",
      "时长（分钟）",
      "投诉",
      "权重",
      "达到",
      "NPS 0～10 分",
      "满意度 1～5 分",
      "扣款",
      "奖金",
      "{month}",
      "",
      "姓名",
    ],
  ],
  other: ["等级", "Grade", "备注", "工号", "日期", "得分", "界限", "结果"],
};

const bodyRows = 9;
const cellsOf = (cell: Arbitrary<Cell>) => fc.array(cell, { minLength: bodyRows, maxLength: bodyRows });

/** A column of a table: its heading and what stands below it. */
interface HostileColumn {
  readonly heading: string;
  readonly format: string | null;
  readonly cells: readonly Cell[];
  readonly filled: string | undefined;
  readonly total: string | undefined;
}

const column = (heading: readonly string[], cell: Arbitrary<Cell>, filled: Arbitrary<string | undefined>) =>
  fc.record<HostileColumn>({
    heading: fc.constantFrom(...heading),
    format: formats,
    cells: cellsOf(cell),
    filled,
    total: fc.option(totalFormula, { nil: undefined }),
  });

const perhapsNumbers = fc.oneof({ arbitrary: numbers, weight: 12 }, textNumbers, fc.constant(null));
const columns = fc
  .tuple(
    column(headings.name, names, fc.constant(undefined)),
    fc.array(
      fc.oneof(
        { arbitrary: column(headings.number, perhapsNumbers, fc.constant(undefined)), weight: 4 },
        { arbitrary: column(headings.number, perhapsNumbers, filledFormula), weight: 2 },
        { arbitrary: column(headings.other, hostileCell, fc.constant(undefined)), weight: 1 },
      ),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([first, others]) => [first, ...others]);

const aboveTable: Arbitrary<Written[][]> = fc.constantFrom<Written[][]>(
  [],
  [["2026年10月 客服考核"]],
  [["客服考核", null, "10月"], []],
  [[{ format: "yyyy年m月", value: 46296 } as Written, "某某店"]],
  [["基本", null, "指标", null, "结果"]],
  [["Service KPI, Oct 2026"], ["Fill in the yellow cells."], []],
);

const sideRows: Arbitrary<Written[][]> = fc.constantFrom<Written[][]>(
  [],
  [["权重", 0.4, 0.3, 0.3]],
  [
    ["目标", 0.6, 90],
    ["权重", 40, 40, 10],
  ],
  [["满分", 100, "100", null]],
);

const belowTable: Arbitrary<Written[][]> = fc.constantFrom<Written[][]>(
  [],
  [[], ["注：以上数据不含试用期员工"]],
  [[], ["达到", "得分"], [0.9, 10], [0.8, "５"]],
  [[], [], ["姓名", "总分"], ["周敏", 88], ["吴迪", 77]],
);

/** Cells of a table that hold what nobody expects there. */
const slips = fc.array(fc.tuple(fc.nat(), fc.nat(), formatted), { maxLength: 4 });

/** A table of people as managers keep it, with slips. */
const table: Arbitrary<Written[][]> = fc
  .record({
    above: aboveTable,
    columns,
    sides: sideRows,
    people: fc.integer({ min: 0, max: bodyRows }),
    isTotalled: fc.boolean(),
    below: belowTable,
    slips,
  })
  .map(({ above, columns: own, sides, people, isTotalled, below, slips: changed }) => {
    const first = above.length + 1 + sides.length;
    const body = Array.from({ length: people }, (_, index): Written[] => {
      return own.map((one) => bodyCell(one, first, people, index));
    });
    const totals = isTotalled
      ? [["合计", ...own.slice(1).map((one, index) => totalCell(one, index + 1, first, people))]]
      : [];
    const rows: Written[][] = [...above, own.map(({ heading }) => heading), ...sides, ...body, ...totals, ...below];
    for (const [row, place, cell] of changed) {
      const line = rows[row % rows.length];
      if (line) line[place % (own.length + 1)] = cell;
    }
    // A row that was changed behind its end has gaps.
    return rows.map((line) => Array.from(line, (cell) => cell ?? null));
  });

function bodyCell({ cells, format, filled }: HostileColumn, first: number, people: number, index: number): Written {
  const value = cells[index] ?? null;
  const own = filled === undefined ? value : f(addressed(filled, first, people, index), value);
  return format === null ? own : ({ format, value: own } as Written);
}

function totalCell({ total, cells }: HostileColumn, at: number, first: number, people: number): Written {
  const letters = columnLetters(at);
  return total === undefined
    ? null
    : f(addressed(total.replaceAll("#c", letters), first, people, people), cells[0] ?? null);
}

function addressed(text: string, first: number, people: number, index: number): string {
  return text
    .replaceAll("#r", String(first + index + 1))
    .replaceAll("#a", String(first + 1))
    .replaceAll("#z", String(first + Math.max(1, people)))
    .replaceAll("#y", String(first + Math.max(1, people - 1)));
}

/** A call of a function over its inputs, with what it gives and fills. */
const calculated: Arbitrary<Written[][]> = fc
  .constantFrom(...functions.filter(({ name }) => inputs[name] !== undefined))
  .chain((kpi) => {
    const call = spoiled(inputs[kpi.name] as Arbitrary<Call>);
    const around = fc.constantFrom("", "", "", "ROUND(#,2)", "#*100", 'IFERROR(#,"")', "SUM(#)");
    return fc.tuple(call, around, fc.boolean(), hostileCell).map(([own, wrapper, isHeaded, beside]) => {
      const top = isHeaded ? 1 : 0;
      const { cells, printed } = placeCall(own, top);
      const names = Object.keys(kpi.parameters);
      const rows: Written[][] = isHeaded ? [[kpi.title["zh-CN"], null, beside]] : [];
      const put = (row: number, at: number, cell: Written) => {
        while (rows.length <= row) rows.push([]);
        (rows[row] as Written[])[at] = cell;
      };
      for (const { row, column: at, value } of cells) put(row, at, value);
      const right = Math.max(0, ...cells.map((cell) => cell.column + 1)) + 1;
      const args = names.map((name) => printed[name] ?? "");
      while (args.at(-1) === "") args.pop();
      const written = `${kpi.name}(${args.join(",")})`;
      const result = evaluate(kpi, argumentsOf(names, own));
      const block = Array.isArray(result) && wrapper === "" ? result : [[Array.isArray(result) ? 1 : result]];
      block.forEach((line, r) => {
        line.forEach((cell, c) => {
          const isOwn = r === 0 && c === 0;
          put(
            top + r,
            right + c,
            isOwn ? f(`=${wrapper === "" ? written : wrapper.replace("#", () => written)}`, cell) : cell,
          );
        });
      });
      return rows.map((line) => Array.from(line, (cell) => cell ?? null));
    });
  });

export const hostileSheet: Arbitrary<SheetSnapshot> = fc
  .tuple(
    fc.oneof({ arbitrary: table, weight: 5 }, { arbitrary: calculated, weight: 3 }, { arbitrary: chaos, weight: 2 }),
    fc.constantFrom(...sheetNames),
  )
  .map(([rows, name]) => sheetOf(rows, name));

/** A sheet that is looked at, and others beside it. */
export const hostileWorkbook = fc
  .tuple(hostileSheet, fc.array(hostileSheet, { maxLength: 2 }))
  .map(([sheet, others]) => ({ sheet, others: others.filter(({ name }) => name !== sheet.name) }));

/** Every cell of a sheet with its place. */
export function placesOf({ cells }: SheetSnapshot): { row: number; column: number; name: string }[] {
  return cells.flatMap((line, row) => line.map((_, at) => ({ row, column: at, name: cellName(row, at) })));
}
