import { numberFormats } from "../core/number-formats";
import type { Language, Text } from "../core/text";
import { type Figures, people } from "./sample-figures";
import { looks, shownAs } from "./sheet-looks";
import { across, SheetWriter } from "./sheet-writer";
import type { SheetData } from "./workbook-data";

const [titleRow, noteRow, headingRow, weightRow, firstRow] = [0, 1, 2, 3, 4] as const;
const totalRow = firstRow + people.length;
/** The first and the last person's row as they are written in formulas. */
const [from, to] = [firstRow + 1, totalRow];
const { share, money, number } = numberFormats;
const whole = "#,##0";

const words = {
  title: { en: "Monthly appraisal, {}", "zh-CN": "电商客服月度考核 · {}", "zh-TW": "電商客服月度考核 · {}" },
  note: {
    en: "Fill in the yellow cells; the rest is computed. Made-up figures, with the gaps and slips of real sheets.",
    "zh-CN": "浅黄为填写区，其余自动计算。数字是虚构的，也留了真实表格里常见的空格和小错。",
    "zh-TW": "淺黃為填寫區，其餘自動計算。數字為虛構，也留了實際表格常見的空白與小錯。",
  },
  weight: { en: "Weight", "zh-CN": "权重", "zh-TW": "權重" },
  total: { en: "Team", "zh-CN": "合计", "zh-TW": "合計" },
  seconds: { en: "Seconds ≤", "zh-CN": "响应秒数 ≤", "zh-TW": "回應秒數 ≤" },
  rate: { en: "Conversion ≥", "zh-CN": "转化率 ≥", "zh-TW": "轉換率 ≥" },
  points: { en: "Points", "zh-CN": "得分", "zh-TW": "得分" },
} as const satisfies Record<string, Text>;

interface Column {
  readonly heading: Text;
  readonly width: number;
  readonly look: keyof typeof looks;
  readonly pattern?: string | undefined;
  readonly total?: string;
  readonly weight?: number;
}

const columns: readonly Column[] = [
  { heading: { en: "Name", "zh-CN": "姓名", "zh-TW": "姓名" }, width: 82, look: "label" },
  input({ en: "Inquiries", "zh-CN": "询单人数", "zh-TW": "詢單人數" }, 72, `=SUM(B${from}:B${to})`),
  input({ en: "Paid", "zh-CN": "付款人数", "zh-TW": "付款人數" }, 68, `=SUM(C${from}:C${to})`),
  result({ en: "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" }, 88, share, `=CONVERSION(B${to + 1},C${to + 1})`),
  input({ en: "Sales", "zh-CN": "销售额（元）", "zh-TW": "銷售額（元）" }, 80, `=SUM(E${from}:E${to})`),
  result(
    { en: "Order value", "zh-CN": "客单价（元）", "zh-TW": "客單價（元）" },
    82,
    money,
    `=AOV(E${to + 1},C${to + 1})`,
  ),
  input({ en: "Response (s)", "zh-CN": "平均响应（秒）", "zh-TW": "平均回應（秒）" }, 78, `=AVERAGE(G${from}:G${to})`),
  { ...result({ en: "Response score", "zh-CN": "响应得分", "zh-TW": "回應得分" }, 80, "0"), weight: 0.3 },
  { ...result({ en: "Conversion score", "zh-CN": "转化得分", "zh-TW": "轉換得分" }, 88, "0"), weight: 0.4 },
  { ...input({ en: "Quality score", "zh-CN": "质检得分", "zh-TW": "質檢得分" }, 68), weight: 0.3 },
  {
    heading: { en: "Total score", "zh-CN": "综合得分", "zh-TW": "綜合得分" },
    width: 76,
    look: "score",
    pattern: number,
  },
  { heading: { en: "Grade", "zh-CN": "评级", "zh-TW": "評級" }, width: 54, look: "grade" },
];

const bands = {
  response: {
    column: 13,
    area: "$N$4:$O$8",
    rows: [
      [20, 100],
      [30, 90],
      [45, 75],
      [60, 60],
      [90, 40],
    ],
  },
  conversion: {
    column: 16,
    area: "$Q$4:$R$8",
    rows: [
      [0.65, 100],
      [0.6, 90],
      [0.55, 80],
      [0.5, 70],
      [0.4, 55],
    ],
  },
} as const;

/** One month of the sample: a row a person, the weights above, the team below, the scoring tables beside. */
export function sampleMonth(
  name: string,
  title: Text,
  month: "august" | "september" | "october",
  language: Language,
): SheetData {
  const writer = new SheetWriter();
  writer.value(titleRow, 0, words.title[language].replace("{}", title[language]), looks.title);
  writer.value(noteRow, 0, words.note[language], looks.guide);
  writeRules(writer, language);
  people.forEach((one, index) => {
    writer.value(firstRow + index, 0, one.name[language], looks.label);
    writePerson(writer, firstRow + index, one[month]);
  });
  writeTotals(writer, language);
  writeBands(writer, bands.response, words.seconds[language], words.points[language], "0");
  writeBands(writer, bands.conversion, words.rate[language], words.points[language], "0%");
  return {
    name,
    cellData: writer.cellData,
    showGridlines: 0,
    rowData: { 0: { h: 34, ia: 0 }, 1: { h: 24, ia: 0 }, 2: { h: 40, ia: 0 } },
    columnData: widths(),
    mergeData: [titleRow, noteRow].map((row) => across(row, columns.length)),
    freeze: { xSplit: 0, ySplit: firstRow, startRow: firstRow, startColumn: -1 },
  };
}

function writeRules(writer: SheetWriter, language: Language): void {
  columns.forEach(({ heading, weight }, column) => {
    writer.value(headingRow, column, heading[language], looks.heading);
    const rule = column === 0 ? words.weight[language] : (weight ?? null);
    writer.value(weightRow, column, rule, shownAs(looks.rule, column > 0 ? "0%" : undefined));
  });
}

function writePerson(writer: SheetWriter, row: number, [inquiries, paid, sales, seconds, quality]: Figures): void {
  const line = row + 1;
  const given = new Map(
    [inquiries, paid, sales, seconds, quality].map((cell, index) => [[1, 2, 4, 6, 9][index], cell]),
  );
  const computed: Readonly<Record<number, string>> = {
    7: `=BANDSCORE(G${line},${bands.response.area},TRUE)`,
    8: `=BANDSCORE(D${line},${bands.conversion.area})`,
    10: `=SCORECARD(H${line}:J${line},$H$4:$J$4)`,
    11: `=GRADE(K${line})`,
    ...(row === firstRow && {
      3: `=CONVERSION(B${from}:B${to},C${from}:C${to})`,
      5: `=AOV(E${from}:E${to},C${from}:C${to})`,
    }),
  };
  columns.forEach(({ look, pattern }, column) => {
    const style = shownAs(looks[look], pattern);
    const formula = computed[column];
    if (formula) writer.formula(row, column, formula, style);
    else if (given.has(column)) writer.value(row, column, given.get(column) ?? null, style);
    else if (column > 0) writer.spilled(row, column, style);
  });
}

function writeTotals(writer: SheetWriter, language: Language): void {
  columns.forEach(({ total, pattern }, column) => {
    const style = shownAs(looks.total, pattern);
    if (column === 0) writer.value(totalRow, column, words.total[language], style);
    else if (total) writer.formula(totalRow, column, total, style);
    else writer.spilled(totalRow, column, style);
  });
}

function writeBands(
  writer: SheetWriter,
  { column, rows }: (typeof bands)[keyof typeof bands],
  threshold: string,
  points: string,
  pattern: string,
): void {
  writer.value(headingRow, column, threshold, looks.heading);
  writer.value(headingRow, column + 1, points, looks.heading);
  rows.forEach(([limit, score], index) => {
    writer.value(weightRow + index, column, limit, shownAs(looks.rule, pattern));
    writer.value(weightRow + index, column + 1, score, looks.rule);
  });
}

function widths(): NonNullable<SheetData["columnData"]> {
  const own = columns.map(({ width }, column) => [column, { w: width }] as const);
  const beside = [12, 13, 14, 15, 16, 17].map((column) => [column, { w: [24, 104, 56][column % 3] ?? 72 }] as const);
  return Object.fromEntries([...own, ...beside]);
}

function input(heading: Text, width: number, total?: string): Column {
  return { heading, width, look: "input", pattern: whole, ...(total && { total }) };
}

function result(heading: Text, width: number, pattern: string | undefined, total?: string): Column {
  return { heading, width, look: "result", pattern, ...(total && { total }) };
}
