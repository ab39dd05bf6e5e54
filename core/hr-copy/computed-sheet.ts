import type { KpiFunction } from "../define";
import type { FormulaNode, ReadFormula } from "../formulas/formula-tree";
import { kpiCalls } from "../formulas/kpi-calls";
import { cellName, parseReference } from "../formulas/reference";
import { shown } from "../messages";
import type { Month } from "../plan/choices";
import { layOut } from "../plan/lay-out";
import type { Column, SheetDesign } from "../plan/sheet-design";
import type { SheetPlan } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Language, Text } from "../text";
import type { HrCopy } from "./hr-copy";

/** One KPI of the sheet, as people without our functions should read it. */
interface Computed {
  readonly kpi: KpiFunction;
  /** Where its first call stands, and how many there are. */
  readonly row: number;
  readonly column: number;
  readonly count: number;
  readonly call: string;
  /** What the call's options and weights were. */
  readonly given: string;
}

const words = {
  sheet: { en: "How it was computed", "zh-CN": "计算说明", "zh-TW": "計算說明" },
  guide: {
    en: 'For the sheet "{}", made on {date}. What is defined here holds for every row of its column.',
    "zh-CN": "对应工作表“{}”，{date} 生成。每项定义适用于该列的所有行。",
    "zh-TW": "對應工作表「{}」，{date} 產生。每項定義適用於該欄的所有列。",
  },
  kpi: { en: "KPI", "zh-CN": "指标", "zh-TW": "指標" },
  place: { en: "Cell", "zh-CN": "单元格", "zh-TW": "儲存格" },
  call: { en: "As it was called", "zh-CN": "原公式", "zh-TW": "原公式" },
  given: { en: "With", "zh-CN": "参数取值", "zh-TW": "參數值" },
  meaning: { en: "What it is", "zh-CN": "含义", "zh-TW": "意義" },
  formula: { en: "Formula", "zh-CN": "计算公式", "zh-TW": "計算公式" },
  source: { en: "Source", "zh-CN": "依据", "zh-TW": "依據" },
  state: { en: "In the copy", "zh-CN": "副本里是", "zh-TW": "副本裡是" },
  value: { en: "value", "zh-CN": "数值", "zh-TW": "數值" },
  native: { en: "formula", "zh-CN": "公式", "zh-TW": "公式" },
} as const satisfies Record<string, Text>;

/** The sheet that says how each KPI of a copy was computed; `undefined` where the source calls none. */
export function computedSheet(
  source: SheetSnapshot,
  copy: HrCopy,
  copyName: string,
  read: ReadFormula,
  language: Language,
  madeOn: { readonly day: string; readonly month: Month },
  taken: readonly string[],
): SheetPlan | undefined {
  const removed = new Set(copy.removedColumns);
  const found = computedIn(source, read, language).filter(({ column }) => !removed.has(column));
  if (found.length === 0) return undefined;
  const values = new Set(
    copy.changes
      .filter(({ content }) => typeof content !== "object" || content === null)
      .map(({ row, column }) => `${row}:${column}`),
  );
  const column = (id: keyof typeof words, width: number, cells: readonly (string | Text)[]): Column => {
    return { id, heading: words[id], width, look: "text", body: { cells } };
  };
  const guide = (text: string) => text.replace("{}", copyName).replace("{date}", madeOn.day);
  const design: SheetDesign = {
    name: words.sheet,
    title: words.sheet,
    guide: { en: guide(words.guide.en), "zh-CN": guide(words.guide["zh-CN"]), "zh-TW": guide(words.guide["zh-TW"]) },
    orientation: "landscape",
    tables: [
      {
        id: "computed",
        rows: found.length,
        rowHeight: 92,
        columns: [
          column(
            "kpi",
            110,
            found.map(({ kpi }) => `${kpi.title[language]}\n${kpi.name}`),
          ),
          column(
            "place",
            76,
            found.map((one) => placeOf(one, source)),
          ),
          column(
            "call",
            190,
            found.map(({ call }) => call),
          ),
          column(
            "given",
            150,
            found.map(({ given }) => given),
          ),
          column(
            "meaning",
            250,
            found.map(({ kpi }) => kpi.summary),
          ),
          column(
            "formula",
            190,
            found.map(({ kpi }) => kpi.formula),
          ),
          column(
            "source",
            200,
            found.map(({ kpi }) => kpi.source),
          ),
          column(
            "state",
            76,
            found.map(({ row, column: at }) => (values.has(`${row}:${at}`) ? words.value : words.native)),
          ),
        ],
      },
    ],
  };
  const choices = { language, month: madeOn.month, people: 1, flavour: "native", sample: true } as const;
  return layOut([design], choices, taken)[0];
}

function placeOf({ row, column, count }: Computed, source: SheetSnapshot): string {
  const heading = source.cells
    .slice(0, row)
    .map((line) => line[column])
    .filter((cell) => typeof cell === "string")
    .pop();
  const cell = `${cellName(row, column)}${count > 1 ? ` … (${count})` : ""}`;
  return typeof heading === "string" ? `${cell}\n${heading.replace(/\s+/g, " ").slice(0, 40)}` : cell;
}

/** Each KPI of each column once. */
function computedIn(source: SheetSnapshot, read: ReadFormula, language: Language): Computed[] {
  const found = new Map<string, Computed>();
  source.formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      const tree = formula ? read(formula) : undefined;
      if (!formula || !tree) return;
      for (const { kpi, call } of kpiCalls(tree)) {
        const key = `${column}:${kpi.name}`;
        const before = found.get(key);
        if (before) found.set(key, { ...before, count: before.count + 1 });
        else {
          const text = formula.slice(call.from, call.to);
          found.set(key, {
            kpi,
            row,
            column,
            count: 1,
            call: text,
            given: givenOf(source, formula, kpi, call, language),
          });
        }
      }
    });
  });
  return [...found.values()];
}

/** Longer lists are data, not options. */
const mostGiven = 30;

/** Options and weights: the arguments after the first, each with the values its cells hold. */
function givenOf(
  source: SheetSnapshot,
  formula: string,
  kpi: KpiFunction,
  call: FormulaNode & { kind: "call" },
  language: Language,
): string {
  const lines = Object.values(kpi.parameters).flatMap((parameter, index) => {
    const arg = call.args[index];
    if (!arg || index === 0) return [];
    const text = formula.slice(arg.from, arg.to);
    const values = arg.kind === "reference" ? valuesAt(source, text) : text;
    return values === undefined ? [] : [`${parameter.title[language]} = ${values}`];
  });
  return lines.join("\n");
}

function valuesAt(source: SheetSnapshot, text: string): string | undefined {
  const reference = parseReference(text);
  if (reference?.sheet !== "" || reference.rows * reference.columns > mostGiven) return undefined;
  const lines = Array.from({ length: reference.rows }, (_, row) =>
    Array.from({ length: reference.columns }, (__, column) =>
      shown(cellAt(source, reference.row + row, reference.column + column)),
    ).join(" "),
  );
  return lines.join(", ");
}
