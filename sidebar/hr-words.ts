import type { FrozenReason } from "../core/hr-copy/copied-formula";
import type { Text } from "../core/text";
import { text } from "./words";

/** The name of the panel, which people in HR say in English everywhere. */
export const hrTitle = text("HR", "HR", "HR");

/** Everything the sidebar says about copies for others, and about formulas that came back damaged. */
export const hrWords = {
  title: text("A copy for HR", "给 HR 的副本", "給 HR 的副本"),
  use: text(
    "For people without this add-on. Your sheet stays as it is.",
    "对方不装本工具也能看。原表不会改动。",
    "對方不裝本工具也能看。原工作表不會更動。",
  ),
  source: text("Copy of", "原表", "原工作表"),
  readAgain: text("Read the sheet again", "重新读取工作表", "重新讀取工作表"),
  reading: text("Reading the sheet…", "正在读取工作表…", "正在讀取工作表…"),
  empty: text(
    "This sheet is empty: choose another one.",
    "这张工作表是空的：请另选一张。",
    "這張工作表是空的：請另選一張。",
  ),
  busy: (count: number) =>
    text(
      `Still being calculated: ${cells(count)}. Wait until they show their values, then read the sheet again.`,
      `还有 ${count} 格在计算：等结果出来后，请重新读取工作表。`,
      `還有 ${count} 格在計算：等結果出來後，請重新讀取工作表。`,
    ),

  kind: text("What HR gets", "HR 拿到的是", "HR 拿到的是"),
  native: text("Native formulas", "原生公式", "原生公式"),
  nativeUse: (count: number) =>
    text(
      `Recalculates when HR changes a number. KPI formulas to convert: ${count}.`,
      `HR 改数后会重算。可转换 ${count} 个 KPI 公式。`,
      `HR 改數字後會重算。可轉換 ${count} 個 KPI 公式。`,
    ),
  values: text("Values only", "只留数值", "只留數值"),
  valuesUse: text("Nothing changes any more.", "全部固定，不再变动。", "全部固定，不再變動。"),
  columns: text("Leave these columns out", "不给 HR 的列（彻底移除）", "不給 HR 的欄（徹底移除）"),
  leftOut: (count: number) => text(`${count} left out`, `已选 ${count} 列`, `已選 ${count} 欄`),
  noColumns: text("Keep at least one column.", "请至少保留一列。", "請至少保留一欄。"),
  computed: text("Add a sheet “How it was computed”", "附“计算说明”表", "附「計算說明」工作表"),
  computedUse: text(
    "Definition, source, parameters and weights of each KPI.",
    "每项指标的定义、依据、参数和权重。",
    "每項指標的定義、依據、參數和權重。",
  ),

  frozen: (count: number) =>
    text(
      count === 1 ? "1 formula becomes a value" : `${count} formulas become values`,
      `${count} 个公式固定为数值`,
      `${count} 個公式固定為數值`,
    ),
  emptied: (count: number) =>
    text(
      `Left empty, as they show what stands in a column left out: ${cells(count)}`,
      `${count} 格会留空，因为显示了被移除列的内容`,
      `${count} 格會留空，因為顯示了被移除欄的內容`,
    ),
  errors: (count: number) =>
    text(
      `Showing an error: ${cells(count)}. Repair them first, or HR sees them too`,
      `${count} 格显示错误，建议先改正，否则 HR 也会看到`,
      `${count} 格顯示錯誤，建議先修正，否則 HR 也會看到`,
    ),
  refersTo: (names: readonly string[]) =>
    text(
      `The copy still calculates from ${list(names, "“", "”", ", ")}. HR needs these sheets in the same file; to do without them, choose values only.`,
      `副本仍从${list(names, "“", "”", "、")}取数：请让 HR 在同一个文件里也有这些表；不想给就选“只留数值”。`,
      `副本仍從${list(names, "「", "」", "、")}取數：請讓 HR 在同一個檔案裡也有這些工作表；不想給就選「只留數值」。`,
    ),
  goTo: (cell: string) => text(`Go to ${cell}`, `前往 ${cell}`, `前往 ${cell}`),
  andMore: (count: number) => text(`and ${count} more`, `另有 ${count} 处`, `另有 ${count} 處`),

  adds: (name: string, withComputed: boolean) =>
    text(
      withComputed ? `Adds “${name}” and a sheet that explains it.` : `Adds “${name}”.`,
      withComputed ? `将新建“${name}”和一张计算说明。` : `将新建“${name}”。`,
      withComputed ? `將新增「${name}」和一張計算說明。` : `將新增「${name}」。`,
    ),
  make: text("Make the copy", "生成副本", "產生副本"),
  makeAgain: text("Make another copy", "再生成一份", "再產生一份"),
  tryAgain: text("Try again", "重试", "再試一次"),
  making: text("Making the copy…", "正在生成副本…", "正在產生副本…"),
  made: (name: string, converted: number, fixed: number) =>
    text(
      `Made “${name}”. Converted: ${converted}; fixed as values: ${fixed}.`,
      `已生成“${name}”。转换公式 ${converted} 个，固定为数值 ${fixed} 个。`,
      `已產生「${name}」。轉換公式 ${converted} 個，固定為數值 ${fixed} 個。`,
    ),
  withoutComputed: (reason: Text) =>
    text(
      `The copy is there; the sheet that explains it is not. ${reason.en}`,
      `副本已生成，但没有附上计算说明。${reason["zh-CN"]}`,
      `副本已產生，但沒有附上計算說明。${reason["zh-TW"]}`,
    ),
  changed: text(
    "The sheet has changed meanwhile, so nothing was made: look at the columns again, then press once more.",
    "工作表刚才有变动，没有生成副本：请核对要移除的列，再点一次。",
    "工作表剛才有變動，沒有產生副本：請核對要移除的欄，再按一次。",
  ),

  repair: text("Damaged formulas", "修复损坏的公式", "修復損壞的公式"),
  repairUse: text(
    "After a trip through the other program, KPI formulas may show #NAME? or only their last value.",
    "表格在另一个软件里打开过以后，KPI 公式可能显示 #NAME?，或只剩最后一次的数值。",
    "試算表在另一個軟體裡開啟過以後，KPI 公式可能顯示 #NAME?，或只剩最後一次的數值。",
  ),
  find: text("Find damaged formulas", "查找损坏的公式", "尋找損壞的公式"),
  findAgain: text("Search again", "重新查找", "重新尋找"),
  finding: (done: number, all: number) =>
    text(`Searching, sheet ${done} of ${all}…`, `正在查找，第 ${done}/${all} 张表…`, `正在尋找，第 ${done}/${all} 張…`),
  noneDamaged: text("No damaged KPI formula was found.", "没有找到损坏的 KPI 公式。", "沒有找到損壞的 KPI 公式。"),
  damaged: (count: number) =>
    text(
      count === 1
        ? "1 formula can be repaired. Nothing is changed yet."
        : `${count} formulas can be repaired. Nothing is changed yet.`,
      `找到 ${count} 个可以修复的公式，尚未改动。`,
      `找到 ${count} 個可以修復的公式，尚未更動。`,
    ),
  becomes: text("becomes", "改为", "改為"),
  repairAll: (count: number) =>
    text(count === 1 ? "Repair it" : `Repair all ${count}`, `全部修复（${count} 个）`, `全部修復（${count} 個）`),
  repairing: text("Repairing…", "正在修复…", "正在修復…"),
  repaired: (count: number) =>
    text(
      count === 1 ? "1 formula repaired." : `${count} formulas repaired.`,
      `已修复 ${count} 个公式。`,
      `已修復 ${count} 個公式。`,
    ),
  notRepaired: (sheet: string, reason: Text) =>
    text(
      `“${sheet}” was left as it is. ${reason.en}`,
      `“${sheet}”没有改动。${reason["zh-CN"]}`,
      `「${sheet}」沒有更動。${reason["zh-TW"]}`,
    ),
  changedMeanwhile: text(
    "A cell has changed since the search: search again.",
    "查找之后有单元格变动：请重新查找。",
    "尋找之後有儲存格變動：請重新尋找。",
  ),
} as const;

/** Why a formula becomes a value. */
export const frozenWords: Readonly<Record<FrozenReason, Text>> = {
  "no native form": text("has no native form", "没有对应的原生公式", "沒有對應的原生公式"),
  "left-out column": text("needs a column left out", "用到了被移除的列", "用到了被移除的欄"),
  unreadable: text("cannot be read", "公式无法识别", "公式無法辨識"),
};

function cells(count: number): string {
  return count === 1 ? "1 cell" : `${count} cells`;
}

function list(names: readonly string[], open: string, close: string, between: string): string {
  return names.map((name) => open + name + close).join(between);
}
