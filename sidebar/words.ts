import type { Text } from "../core/text";

/** A phrase in the order in which its languages are listed everywhere. */
export function text(english: string, simplified: string, traditional: string): Text {
  return { en: english, "zh-CN": simplified, "zh-TW": traditional };
}

/** Everything the sidebar says, apart from the words of the functions themselves. */
export const words = {
  product: text("Service KPI", "客服 KPI", "客服 KPI"),
  functions: text("Functions", "函数", "函數"),
  templates: text("Templates", "模板", "範本"),
  ranking: text("Ranking", "排名", "排名"),
  tabs: text("What you can do here", "侧边栏功能", "側邊欄功能"),
  language: text("Language", "语言", "語言"),

  search: text("Search functions", "搜索函数", "搜尋函數"),
  searchFor: text("Search, e.g. satisfaction", "搜索，例如“满意”", "搜尋，例如「滿意」"),
  found: (count: number) =>
    text(count === 1 ? "1 function" : `${count} functions`, `${count} 个函数`, `${count} 個函數`),
  nothingFound: (query: string) =>
    text(
      `No function matches “${query}”. Try another word.`,
      `没有与“${query}”有关的函数，换个词试试。`,
      `沒有與「${query}」有關的函數，換個詞試試。`,
    ),

  selected: (address: string) => text(`Selected ${address}`, `已选 ${address}`, `已選 ${address}`),
  nothingSelected: text("Nothing selected yet", "还没有选中单元格", "還沒有選取儲存格"),
  readSelection: text("Read the selection again", "重新读取所选单元格", "重新讀取選取的儲存格"),

  formula: text("Formula", "公式", "公式"),
  optional: text("optional", "可省略", "可省略"),
  byDefault: text("Default", "默认", "預設"),
  choose: text("Choose…", "请选择…", "請選擇…"),
  forExample: (sample: string) => text(`e.g. ${sample}`, `例如 ${sample}`, `例如 ${sample}`),
  takeSelection: (title: Text) =>
    text(
      `Take the selection for “${title.en}”`,
      `把所选区域填入“${title["zh-CN"]}”`,
      `把選取範圍填入「${title["zh-TW"]}」`,
    ),

  insertInto: (cell: string) => text(`Insert into ${cell}`, `插入到 ${cell}`, `插入到 ${cell}`),
  insertIntoSelected: text("Insert into the selected cell", "插入到所选单元格", "插入到選取的儲存格"),
  insert: text("Insert", "插入", "插入"),
  inserting: text("Inserting the formula…", "正在插入公式…", "正在插入公式…"),
  show: text("Show it", "查看", "查看"),
  inserted: (cell: string) => text(`Inserted into ${cell}`, `已插入到 ${cell}`, `已插入到 ${cell}`),
  occupied: (cell: string) =>
    text(
      `${cell} already holds something. Replace it?`,
      `${cell} 里已经有内容，要替换吗？`,
      `${cell} 裡已經有內容，要取代嗎？`,
    ),
  replace: text("Replace", "替换", "取代"),
  cancel: text("Cancel", "取消", "取消"),
  failed: text(
    "That did not work and nothing was changed: please try again.",
    "没有成功，表格没有改动：请再试一次。",
    "沒有成功，試算表沒有變動：請再試一次。",
  ),

  fillIn: (title: Text) =>
    text(`Fill in “${title.en}” first.`, `请先填写“${title["zh-CN"]}”。`, `請先填寫「${title["zh-TW"]}」。`),
  selectFor: (title: Text) =>
    text(
      `Select the cells of “${title.en}” in the sheet, or type them above.`,
      `请在表格里选中“${title["zh-CN"]}”的区域，或在上面填写。`,
      `請在試算表裡選取「${title["zh-TW"]}」的範圍，或在上面填寫。`,
    ),
  selectAndInsert: (title: Text) =>
    text(
      `Select the cells of “${title.en}” in the sheet, then insert: the result goes next to them.`,
      `在表格里选中“${title["zh-CN"]}”的区域再插入，结果放在区域旁边。`,
      `在試算表裡選取「${title["zh-TW"]}」的範圍再插入，結果放在範圍旁邊。`,
    ),
  selectTarget: text("Select the cell for the result.", "请选中要放结果的单元格。", "請選取要放結果的儲存格。"),
  circular: (cell: string, title: Text) =>
    text(
      `${cell} is itself part of “${title.en}”: select another cell for the result.`,
      `${cell} 本身就在“${title["zh-CN"]}”里，会循环引用：请另选一格放结果。`,
      `${cell} 本身就在「${title["zh-TW"]}」裡，會循環參照：請另選一格放結果。`,
    ),
  notARange: (title: Text, sample: string) =>
    text(
      `“${title.en}” takes cells, such as ${sample}.`,
      `“${title["zh-CN"]}”要填单元格区域，例如 ${sample}。`,
      `「${title["zh-TW"]}」要填儲存格範圍，例如 ${sample}。`,
    ),
  notANumber: (title: Text, sample: string) =>
    text(
      `“${title.en}” takes a number, such as ${sample}, or a cell.`,
      `“${title["zh-CN"]}”要填数字（例如 ${sample}）或单元格。`,
      `「${title["zh-TW"]}」要填數字（例如 ${sample}）或儲存格。`,
    ),
  notATextArgument: (title: Text, sample: string) =>
    text(
      `“${title.en}” has a quotation mark too many or too few: write it like ${sample}.`,
      `“${title["zh-CN"]}”的引号不成对：请写成 ${sample} 这样。`,
      `「${title["zh-TW"]}」的引號不成對：請寫成 ${sample} 這樣。`,
    ),

  native: text("Native formula", "原生公式", "原生公式"),
  nativeUse: text(
    "Also calculates for people who have not installed this tool.",
    "没有安装本工具的人也能计算。",
    "沒有安裝本工具的人也能計算。",
  ),
  nativeSample: text(
    "Shown with sample cells: fill in the fields above for your own.",
    "这里用的是示例单元格：在上面填好后会换成你的。",
    "這裡用的是範例儲存格：在上面填好後會換成你的。",
  ),
  nativeDown: text(
    "This is the formula of the first row: fill it down.",
    "这是第一行的公式，请向下填充。",
    "這是第一列的公式，請向下填滿。",
  ),
  nativeAcross: text(
    "This is the formula of the first column: fill it to the right.",
    "这是第一列的公式，请向右填充。",
    "這是第一欄的公式，請向右填滿。",
  ),
  nativeBlock: (count: number) =>
    text(
      `${count} formulas, one a cell: copy them and paste into the first cell.`,
      `共 ${count} 个公式，一格一个：复制后粘贴到第一格。`,
      `共 ${count} 個公式，一格一個：複製後貼到第一格。`,
    ),
  noNative: text(
    "There is no native formula for these arguments. In a copy for others, the value is kept instead.",
    "这些参数没有对应的原生公式；给别人的副本里会保留数值。",
    "這些引數沒有對應的原生公式；給別人的副本裡會保留數值。",
  ),
  copy: text("Copy", "复制", "複製"),
  copied: text("Copied", "已复制", "已複製"),
  copyByHand: text(
    "The formula is marked: copy it with Ctrl+C or ⌘C.",
    "公式已选中：请按 Ctrl+C 或 ⌘C 复制。",
    "公式已選取：請按 Ctrl+C 或 ⌘C 複製。",
  ),

  computed: text("How it is computed", "怎么算", "怎麼算"),
  pitfall: text("Watch out", "注意", "注意"),
  example: text("Example", "例子", "範例"),
  source: text("Source", "依据", "依據"),
  result: text("Result", "结果", "結果"),
  blank: text("blank", "空白", "空白"),
} as const;
