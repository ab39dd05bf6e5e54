import type { Text } from "../core/text";

/** What the field calls things, where the catalogue does not name them already. */
export const fieldTerms: readonly Text[] = [
  term("agent", "客服", "客服"),
  term("customer", "客户", "顧客"),
  term("inquiry", "询单", "詢單"),
  term("ticket", "工单", "工單"),
  term("reply", "回复", "回覆"),
  term("complaint", "投诉", "客訴"),
  term("conversion", "转化", "轉換"),
  term("target", "目标", "目標"),
  term("weight", "权重", "權重"),
  term("bands", "分档", "級距"),
  term("grade", "等级", "等級"),
  term("place", "名次", "名次"),
  term("red line", "红线", "紅線"),
  term("bonus pool", "奖金池", "獎金池"),
  term("commission", "提成", "抽成"),
  term("payroll", "工资", "薪資"),
  term("appraisal", "考核", "考核"),
];

/** What spreadsheets call things, as Microsoft and Google do on either side of the strait. */
export const spreadsheetTerms: readonly Text[] = [
  term("spreadsheet", "表格", "試算表"),
  term("workbook", "工作簿", "活頁簿"),
  term("sheet", "工作表", "工作表"),
  term("cell", "单元格", "儲存格"),
  term("row", "行", "列"),
  term("column", "列", "欄"),
  term("range", "区域", "範圍"),
  term("formula", "公式", "公式"),
  term("function", "函数", "函數"),
  term("argument", "参数", "引數"),
  term("template", "模板", "範本"),
  term("sidebar", "侧边栏", "側邊欄"),
  term("tab", "选项卡", "索引標籤"),
  term("note", "批注", "附註"),
  term("add-in", "插件", "外掛"),
  term("number", "数字", "數字"),
  term("text", "文本", "文字"),
  term("default", "默认", "預設"),
  term("data", "数据", "資料"),
  term("file", "文件", "檔案"),
  term("copy", "副本", "副本"),
  term("paste", "粘贴", "貼上"),
  term("undo", "撤销", "復原"),
  term("print", "打印", "列印"),
  term("export", "导出", "匯出"),
  term("search", "搜索", "搜尋"),
];

/** Words of one side that the other has too, for something else: 列 is a column here and a row there. */
export const sharedWords: readonly string[] = [
  "行",
  "列",
  "表格",
  "区域",
  "范围",
  "栏",
  "资料",
  "参数",
  "文字",
  "文件",
];

function term(en: string, mainland: string, taiwan: string): Text {
  return { en, "zh-CN": mainland, "zh-TW": taiwan };
}
