import { HostError } from "../sidebar/host";
import { codeOf, hostError } from "./host-errors";

/** Failures that are the same whatever was to be done. */
const common = ["InvalidOperationInCellEditMode", "ItemAlreadyExists", "RequestPayloadSizeLimitExceeded"];

/** A failure to make sheets, after which the workbook is as it was. */
export function renderError(problem: unknown): HostError {
  const code = codeOf(problem);
  if (problem instanceof HostError || common.includes(code)) return hostError(problem);
  const named = code ? ` (${code})` : "";
  return new HostError({
    en: `Excel could not make the sheets${named}. The workbook is as it was: try again.`,
    "zh-CN": `Excel 没能生成工作表${named}。工作簿没有变动：请再试一次。`,
    "zh-TW": `Excel 沒能產生工作表${named}。活頁簿沒有變動：請再試一次。`,
  });
}

export function nameTaken(names: readonly string[]): HostError {
  return new HostError({
    en: `The workbook has a sheet “${names.join("”, “")}” already: rename or delete that one, then try again.`,
    "zh-CN": `工作簿里已经有工作表“${names.join("”、“")}”：请先给它改名或删除，再试一次。`,
    "zh-TW": `活頁簿裡已經有工作表「${names.join("」、「")}」：請先替它改名或刪除，再試一次。`,
  });
}

export function structureProtected(): HostError {
  return new HostError({
    en: "The workbook is protected against new sheets: unprotect it with Protect Workbook on the Review tab, then try again.",
    "zh-CN": "工作簿受保护，不能新增工作表：请在“审阅”选项卡点“保护工作簿”撤消保护，再试一次。",
    "zh-TW": "活頁簿受保護，不能新增工作表：請在「校閱」索引標籤按「保護活頁簿」取消保護，再試一次。",
  });
}

/** Excel failed, and failed again when what was begun was to be removed. */
export function leftBehind(names: readonly string[]): HostError {
  return new HostError({
    en: `Excel stopped halfway and could not remove what it had begun. Delete these sheets if they are there, then try again: ${names.join(", ")}.`,
    "zh-CN": `Excel 中途停止，没能删除做到一半的工作表。如果有下面的工作表，请删除后再试一次：${names.join("、")}。`,
    "zh-TW": `Excel 中途停止，沒能刪除做到一半的工作表。如果有下面的工作表，請刪除後再試一次：${names.join("、")}。`,
  });
}
