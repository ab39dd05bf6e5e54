import type { Text } from "../core/text";
import { HostError } from "../sidebar/host";

const sentences: Readonly<Record<string, Text>> = {
  InvalidOperationInCellEditMode: {
    en: "A cell is being edited: press Enter or Esc in the sheet, then try again.",
    "zh-CN": "有单元格正在编辑：请在表格里按 Enter 或 Esc，再试一次。",
    "zh-TW": "有儲存格正在編輯：請在工作表按 Enter 或 Esc，再試一次。",
  },
  AccessDenied: {
    en: "The sheet is protected, or the file is open for viewing only: unprotect the sheet on the Review tab, or switch to editing, then try again.",
    "zh-CN": "工作表受保护，或文件以只读方式打开：请在“审阅”选项卡撤消保护，或切换到编辑模式，再试一次。",
    "zh-TW": "工作表受保護，或檔案以唯讀方式開啟：請在「校閱」索引標籤取消保護，或切換到編輯模式，再試一次。",
  },
  InvalidSelection: {
    en: "What is selected is not one block of cells: select cells that lie together, then try again.",
    "zh-CN": "选中的不是一个连续的单元格区域：请选相连的单元格，再试一次。",
    "zh-TW": "選取的不是一個連續的儲存格範圍：請選相連的儲存格，再試一次。",
  },
  ItemNotFound: {
    en: "That sheet is no longer there: select a cell again, then try again.",
    "zh-CN": "找不到那张工作表：请重新选择单元格，再试一次。",
    "zh-TW": "找不到那張工作表：請重新選取儲存格，再試一次。",
  },
  ItemAlreadyExists: {
    en: "Somebody has just made a sheet of that name: try again.",
    "zh-CN": "刚刚有人新建了同名的工作表：请再试一次。",
    "zh-TW": "剛剛有人新增了同名的工作表：請再試一次。",
  },
  RequestPayloadSizeLimitExceeded: {
    en: "This is more than Excel takes at once: choose fewer rows, then try again.",
    "zh-CN": "内容超过 Excel 一次能接收的大小：请减少行数，再试一次。",
    "zh-TW": "內容超過 Excel 一次能接收的大小：請減少列數，再試一次。",
  },
  ResponsePayloadSizeLimitExceeded: {
    en: "One row of the sheet is more than Excel gives at once: shorten its longest texts, then try again.",
    "zh-CN": "工作表里有一行内容超过 Excel 一次能给出的大小：请缩短其中最长的文字，再试一次。",
    "zh-TW": "工作表裡有一列內容超過 Excel 一次能提供的大小：請縮短其中最長的文字，再試一次。",
  },
};

/** A failure of Excel as a sentence for the user. */
export function hostError(problem: unknown): HostError {
  if (problem instanceof HostError) return problem;
  const code = codeOf(problem);
  return new HostError(sentences[code] ?? unknownFailure(code));
}

export function codeOf(problem: unknown): string {
  return String((problem as { code?: unknown } | null)?.code ?? "");
}

/** The part of Excel's interface that failed, such as `Range.formulas`. */
export function locationOf(problem: unknown): string {
  return (problem as { debugInfo?: { errorLocation?: string } } | null)?.debugInfo?.errorLocation ?? "";
}

function unknownFailure(code: string): Text {
  const named = code ? ` (${code})` : "";
  return {
    en: `Excel could not do this${named}: try again.`,
    "zh-CN": `Excel 没能完成这一步${named}：请再试一次。`,
    "zh-TW": `Excel 沒能完成這一步${named}：請再試一次。`,
  };
}
