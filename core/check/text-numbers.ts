import { isElement } from "../define";
import { shown } from "../messages";
import { numberFromText } from "../number-text";
import type { Area } from "../plan/sheet-plan";
import { isPerson } from "../ranking/ranking-words";
import type { Text } from "../text";
import { type Cell, isBlank } from "../values";
import { cellsIn, isNumber, type PlacedCell } from "./area-cells";
import { argumentArea, type Call, type CheckedSheet } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import { type ColumnContext, type Meant, meantNumber, secondsFromClock } from "./meant-number";
import { bodyRows, headingAbove, isEntry, labelsOf } from "./table-body";

/** Functions that pass over text without a word. */
const counting = new Set(["SUM", "AVERAGE", "MEDIAN", "MAX", "MIN", "COUNT", "STDEV", "LARGE", "SMALL"]);

/** What these take are words, or a log with words in it. */
const ofWords = new Set(["RANKING.names", "AGENTTABLE.log", "QUALITATIVE.ratings", "QUALITATIVE.scale", "GRADE.bands"]);

const identity =
  /号|號|编码|編碼|代码|代碼|电话|電話|手机|手機|微信|邮编|郵編|身份证|身份證|工号|期间|月份|日期|版本|备注|備註|phone|mobile|code|\bid\b|\bno\.?$|number|version|date|month|note/i;

const amount =
  /分|率|数|數|额|額|金|元|价|價|薪|资|資|扣|成本|费|費|权重|權重|比重|占比|秒|时长|時長|时间|時間|量|次|score|rate|points|sales|amount|count|price|salary|bonus|cost|weight|seconds|time/i;

/** A text that nobody would write but for an amount, whatever its column is called. */
const marked = /[%％万萬亿億秒]\s*$|\d,\d{3}|[０-９]/;

/** What is measured by a clock; a time of the day is not. */
const lasting =
  /响应|回应|回應|时长|時長|耗时|耗時|用时|用時|通话|通話|等待|等候|处理时间|處理時間|duration|response|handle|talk|hold|wait|wrap/i;

/** What people write where there is nothing to say. */
const nothing = /^[-–—―－/／.。…]+$|^(无|無|暂无|暫無|缺|n\/?a|none)$/i;

type TextCell = PlacedCell & { readonly cell: string };

export const textNumbers: Rule = {
  id: "text-numbers",
  title: { en: "Numbers are numbers, not text", "zh-CN": "数字都不是文本", "zh-TW": "數字都不是文字" },
  check: (sheet) => {
    const counted = [
      ...cellsIn(
        sheet.snapshot,
        sheet.calls.flatMap((call) => countedAreas(sheet, call)),
      ),
    ];
    const certain = counted.filter((one) => isTextNumber(sheet, one));
    const known = new Set(certain.map(({ row, column }) => `${row}:${column}`));
    const likely = likelyCells(sheet).filter(({ row, column }) => !known.has(`${row}:${column}`));
    const contextOf = columnContexts(sheet);
    return [
      ...certain.map((one) => findingFor(one, "error", contextOf(one))),
      ...likely.map((one) => findingFor(one, "warning", contextOf(one))),
    ];
  },
};

/** Where a call expects numbers. */
function countedAreas(sheet: CheckedSheet, call: Call): Area[] {
  const { kpi, name, node } = call;
  if (!kpi && !counting.has(name)) return [];
  const parameters = Object.entries(kpi?.parameters ?? {});
  return node.args.flatMap((_, index) => {
    const [parameter, declared] = parameters[index] ?? [];
    if (kpi && (!declared || ofWords.has(`${kpi.name}.${parameter}`))) return [];
    if (declared && declared.kind !== "range" && !isElement(declared)) return [];
    if (declared?.kind === "answer") return [];
    const area = argumentArea(sheet, call, index);
    return area ? [area] : [];
  });
}

function isTextNumber(sheet: CheckedSheet, one: PlacedCell): one is TextCell {
  if (!isText(sheet, one) || numberFromText(one.cell) === undefined) return false;
  return !/^\s*[-+]?0\d|\d{12}/.test(one.cell.normalize("NFKC"));
}

function isText({ snapshot }: CheckedSheet, one: PlacedCell): one is TextCell {
  return typeof one.cell === "string" && !snapshot.formulas[one.row]?.[one.column];
}

/** Texts in a column of the main table whose other cells are numbers, or which is called an amount. */
function likelyCells(sheet: CheckedSheet): TextCell[] {
  const { from, to } = bodyRows(sheet);
  return (sheet.headings?.titles ?? []).flatMap((title, column) => {
    if (title === "" || identity.test(title)) return [];
    const cells = [...cellsIn(sheet.snapshot, [{ row: from, column, rows: to - from, columns: 1 }])];
    const own = cells.filter(({ row, cell }) => !isBlank(cell) && !saysNothing(cell) && isEntry(sheet.snapshot, row));
    const isClock = ({ cell }: PlacedCell) => lasting.test(title) && secondsFromClock(String(cell)) !== undefined;
    const texts = own.filter(
      (one): one is TextCell => isTextNumber(sheet, one) || (isText(sheet, one) && isClock(one)),
    );
    const numbers = own.filter(({ cell }) => isNumber(cell)).length;
    const isAmount =
      texts.length >= 2 && (amount.test(title) || lasting.test(title) || texts.every(({ cell }) => marked.test(cell)));
    const isLikely = numbers + texts.length >= own.length * 0.8 && (numbers >= 2 || (isAmount && isOneKind(texts)));
    return isLikely ? texts : [];
  });
}

function saysNothing(cell: Cell): boolean {
  return typeof cell === "string" && nothing.test(cell.trim());
}

/** Shares below times below points are the targets of an appraisal, each in words of its own. */
function isOneKind(texts: readonly TextCell[]): boolean {
  const kinds = texts.map(({ cell }) => /[%％]\s*$|[时時分秒]/.exec(cell)?.[0].trim().replace("％", "%") ?? "");
  return new Set(kinds.map((kind) => (/[时時分秒]/.test(kind) ? "time" : kind))).size < 2;
}

/** What is known of a cell's column, looked at once a column. Weights, targets and totals are of another kind. */
function columnContexts({ snapshot }: CheckedSheet): (cell: PlacedCell) => ColumnContext {
  const numbers = new Map<number, readonly number[]>();
  const lines = snapshot.cells.filter((_, row) => labelsOf(snapshot, row).slice(0, 1).every(isPerson));
  return ({ row, column }) => {
    const own =
      numbers.get(column) ?? lines.map((line) => line[column] ?? null).filter((cell): cell is number => isNumber(cell));
    numbers.set(column, own);
    return { heading: headingAbove(snapshot, row, column), numbers: own, format: snapshot.formats[row]?.[column] };
  };
}

function findingFor(one: TextCell, severity: Finding["severity"], context: ColumnContext): Finding {
  const { row, column, cell } = one;
  const meant = meantNumber(cell, context);
  const found: Finding = { severity, area: cellArea(row, column), sentence: sentenceFor(cell, severity, meant) };
  if (!meant) return found;
  const change = { row, column, before: { cell, formula: null }, after: meant.number };
  return { ...found, fix: { label: meant.label, changes: [change] } };
}

function sentenceFor(cell: string, severity: Finding["severity"], meant: Meant | undefined): Text {
  const what = shown(cell.trim());
  const isCounted = severity === "error";
  const ask = !meant;
  return {
    en: `"${what}" is text, not a number${isCounted ? ", and formulas leave it out or fail" : ""}${ask ? ": type the number that is meant." : "."}`,
    "zh-CN": `“${what}”是文本，不是数字${isCounted ? "，公式会漏算或报错" : ""}${ask ? "：请改填数字。" : "。"}`,
    "zh-TW": `「${what}」是文字，不是數字${isCounted ? "，公式會漏算或出錯" : ""}${ask ? "：請改填數字。" : "。"}`,
  };
}
