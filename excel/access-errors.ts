import { HostError } from "../sidebar/host";

export function sheetGone(name: string): HostError {
  return new HostError({
    en: `The sheet “${name}” is no longer there: choose a sheet again, then try again.`,
    "zh-CN": `找不到工作表“${name}”：请重新选择工作表，再试一次。`,
    "zh-TW": `找不到工作表「${name}」：請重新選擇工作表，再試一次。`,
  });
}

export function sheetHidden(name: string): HostError {
  return new HostError({
    en: `The sheet “${name}” is hidden: right-click the tab of any sheet, choose Unhide, then try again.`,
    "zh-CN": `工作表“${name}”已隐藏：请右键单击任意工作表标签，选“取消隐藏”，再试一次。`,
    "zh-TW": `工作表「${name}」已隱藏：請在任一工作表索引標籤上按右鍵，選「取消隱藏」，再試一次。`,
  });
}

export function sheetTooLarge(name: string, lastCell: string): HostError {
  return new HostError({
    en: `The sheet “${name}” reaches as far as ${lastCell}, which is too much to read: delete what stands far outside the table, then try again.`,
    "zh-CN": `工作表“${name}”一直用到 ${lastCell}，内容太多，无法读取：请删除离表格很远的内容，再试一次。`,
    "zh-TW": `工作表「${name}」一直用到 ${lastCell}，內容太多，無法讀取：請刪除離表格很遠的內容，再試一次。`,
  });
}

export function filledByFormula(cells: string): HostError {
  return new HostError({
    en: `A formula in another cell fills ${cells}: change that formula instead.`,
    "zh-CN": `${cells} 的内容由另一个单元格的公式生成：请改那个公式。`,
    "zh-TW": `${cells} 的內容由另一個儲存格的公式產生：請改那個公式。`,
  });
}

/** Excel failed, and failed again when the cells were to be given back what they had held. */
export function notPutBack(sheet: string, cells: string): HostError {
  return new HostError({
    en: `Excel stopped halfway and could not put back what it had changed. Compare these cells of “${sheet}” with an earlier version of the file: ${cells}.`,
    "zh-CN": `Excel 中途停止，没能恢复已经改动的单元格。请对照文件的早期版本，检查“${sheet}”的这些单元格：${cells}。`,
    "zh-TW": `Excel 中途停止，沒能還原已經變更的儲存格。請對照檔案的先前版本，檢查「${sheet}」的這些儲存格：${cells}。`,
  });
}

export function passwordProtected(name: string): HostError {
  return new HostError({
    en: `The sheet “${name}” is protected with a password, so that its copy cannot be changed: unprotect it on the Review tab, then try again.`,
    "zh-CN": `工作表“${name}”有密码保护，副本无法修改：请先在“审阅”选项卡撤消保护，再试一次。`,
    "zh-TW": `工作表「${name}」有密碼保護，副本無法修改：請先在「校閱」索引標籤取消保護，再試一次。`,
  });
}

/** Excel failed while one sheet took the place of another, and failed again when that was to be undone. */
export function halfReplaced(name: string, aside: string, begun: string): HostError {
  return new HostError({
    en: `Excel stopped halfway and could not undo what it had begun. If your sheet “${name}” is now called “${aside}”, give it its name back; delete “${begun}” if it is there, then try again.`,
    "zh-CN": `Excel 中途停止，没能撤回做到一半的操作。如果工作表“${name}”现在叫“${aside}”，请改回原名；如果有“${begun}”，请删除，再试一次。`,
    "zh-TW": `Excel 中途停止，沒能復原做到一半的操作。如果工作表「${name}」現在叫「${aside}」，請改回原名；如果有「${begun}」，請刪除，再試一次。`,
  });
}
