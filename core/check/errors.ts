import { nodesOf } from "../formulas/formula-tree";
import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import type { Text } from "../text";
import { type Cell, type CellError, type ErrorCode, isCellError } from "../values";
import type { CheckedSheet } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import { areaAt } from "./referred-area";

export const errors: Rule = {
  id: "errors",
  title: { en: "No cell shows an error", "zh-CN": "没有出错的单元格", "zh-TW": "沒有出錯的儲存格" },
  check: (sheet) => {
    const known = errorRows(sheet.snapshot);
    return known.flatMap((_, column) => errorRuns(sheet, column, known));
  },
};

/** Errors below each other that say the same are one finding; those that come from another error cell are none. */
function errorRuns(sheet: CheckedSheet, column: number, known: ErrorRows): Finding[] {
  const runs: { area: Area; error: CellError }[] = [];
  for (const row of known[column] ?? []) {
    const error = cellAt(sheet.snapshot, row, column) as CellError;
    if (isPassedOn(sheet, row, column, known)) continue;
    const last = runs[runs.length - 1];
    if (last && last.area.row + last.area.rows === row && isSame(last.error, error)) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, rows: last.area.rows + 1 } };
    } else runs.push({ area: { row, column, rows: 1, columns: 1 }, error });
  }
  return runs.map(({ area, error }) => ({
    severity: error.error === "#BUSY!" || error.error === "#N/A" ? "warning" : "error",
    area,
    sentence: errorSentence(error),
  }));
}

function isSame(one: CellError, other: CellError): boolean {
  return one.error === other.error && one.message?.en === other.message?.en;
}

/** The rows of each column that show an error, from the top. */
type ErrorRows = readonly (readonly number[])[];

function errorRows({ cells }: SheetSnapshot): ErrorRows {
  const width = cells[0]?.length ?? 0;
  return Array.from({ length: width }, (_, column) =>
    cells.flatMap((line, row) => (isCellError(line[column]) ? [row] : [])),
  );
}

/** Whether a formula refers to a cell that shows an error itself. */
function isPassedOn(sheet: CheckedSheet, row: number, column: number, known: ErrorRows): boolean {
  const group = sheet.groupAt(row, column);
  if (!group?.tree) return false;
  return [...nodesOf(group.tree)].some((node) => {
    const area = areaAt(sheet.snapshot, group, node, row - group.row);
    const isOwn = area && area.column === column && area.row <= row && row < area.row + area.rows;
    return area !== undefined && !isOwn && holdsError(area, known);
  });
}

function holdsError({ row, column, rows, columns }: Area, known: ErrorRows): boolean {
  return known.slice(column, column + columns).some((errorsIn) => {
    const first = errorsIn[firstFrom(errorsIn, row)];
    return first !== undefined && first < row + rows;
  });
}

/** The place of the first row that is not above the given one. */
function firstFrom(rows: readonly number[], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] as number) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What an error means and what to do. */
export function errorSentence({ error, message }: CellError): Text {
  if (message) {
    return {
      en: `This shows ${error}. ${message.en}`,
      "zh-CN": `显示 ${error}。${message["zh-CN"]}`,
      "zh-TW": `顯示 ${error}。${message["zh-TW"]}`,
    };
  }
  return sentences[error] ?? other(error);
}

const sentences: Partial<Record<ErrorCode, Text>> = {
  "#DIV/0!": {
    en: "This shows #DIV/0!: it divides by 0 or by an empty cell. Fill in the number below the line.",
    "zh-CN": "显示 #DIV/0!：除数是 0 或空白，请填写除数。",
    "zh-TW": "顯示 #DIV/0!：除數是 0 或空白，請填寫除數。",
  },
  "#REF!": {
    en: "This shows #REF!: cells it needs were deleted. Undo that, or write the formula again.",
    "zh-CN": "显示 #REF!：公式引用的单元格已被删除，请撤销删除或重写公式。",
    "zh-TW": "顯示 #REF!：公式參照的儲存格已被刪除，請復原刪除或重寫公式。",
  },
  "#NAME?": {
    en: "This shows #NAME?: a name in the formula is misspelt, or this add-on is not installed.",
    "zh-CN": "显示 #NAME?：公式里有名称写错，或没有安装本工具。",
    "zh-TW": "顯示 #NAME?：公式裡有名稱寫錯，或沒有安裝本工具。",
  },
  "#VALUE!": {
    en: "This shows #VALUE!: a text stands where the formula needs a number, or ranges differ in size.",
    "zh-CN": "显示 #VALUE!：公式要数字的地方是文本，或区域大小不一致，请检查。",
    "zh-TW": "顯示 #VALUE!：公式要數字的地方是文字，或範圍大小不一致，請檢查。",
  },
  "#N/A": {
    en: "This shows #N/A: there is nothing to compute from yet, or what is looked up is not there.",
    "zh-CN": "显示 #N/A：还没有可算的数据，或没有查到，请补上。",
    "zh-TW": "顯示 #N/A：還沒有可算的資料，或沒有查到，請補上。",
  },
  "#SPILL!": {
    en: "This shows #SPILL!: other content is in the way of the result. Clear the cells beside or below it.",
    "zh-CN": "显示 #SPILL!：结果要占的格子里有内容，请清空旁边或下面的格子。",
    "zh-TW": "顯示 #SPILL!：結果要占的格子裡有內容，請清空旁邊或下面的格子。",
  },
  "#BUSY!": {
    en: "This is still being calculated: check again when it shows a value.",
    "zh-CN": "还在计算：等出结果后再检查一次。",
    "zh-TW": "還在計算：等算出結果後再檢查一次。",
  },
};

function other(error: Cell & string): Text {
  return {
    en: `This shows ${error}: look at its formula.`,
    "zh-CN": `显示 ${error}：请检查公式。`,
    "zh-TW": `顯示 ${error}：請檢查公式。`,
  };
}
