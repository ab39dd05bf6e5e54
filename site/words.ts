import type { Text } from "../core/text";

/** What the pages of the site say beside the words of functions and templates. */
export const siteWords = {
  product: { en: "Service KPI", "zh-CN": "客服 KPI", "zh-TW": "客服 KPI" },
  start: { en: "Start", "zh-CN": "首页", "zh-TW": "首頁" },
  pages: { en: "Pages", "zh-CN": "页面", "zh-TW": "頁面" },
  languages: { en: "Language", "zh-CN": "语言", "zh-TW": "語言" },
  skip: { en: "Skip to the content", "zh-CN": "跳到正文", "zh-TW": "跳到內文" },
  lead: {
    en: "Customer-service KPIs as spreadsheet functions, with the same name and the same answer in Google Sheets and in Excel.",
    "zh-CN": "客服绩效指标，做成电子表格函数：在 Google 表格和 Excel 里名称相同、结果相同。",
    "zh-TW": "客服績效指標，做成試算表函數：在 Google 試算表和 Excel 裡名稱相同、結果相同。",
  },
  promise: {
    en: "Ready-made sheets, monthly rankings and copies for HR come with them, every result can explain itself, and nothing leaves your workbook.",
    "zh-CN": "附带现成的考核表、每月排名和给 HR 的副本；每个结果都能说清是怎么算出来的，数据不出表格。",
    "zh-TW": "附帶現成的考核表、每月排名和給 HR 的副本；每個結果都能說清是怎麼算出來的，資料不離開活頁簿。",
  },
  try: { en: "Try it", "zh-CN": "试一试", "zh-TW": "試試看" },
  tryMore: {
    en: "A spreadsheet in this page, with a sample team in it. Nothing to install, and nothing you type is sent anywhere.",
    "zh-CN": "就在网页里打开一张表格，里面有一组示例数据。不用安装，输入的内容不会上传。",
    "zh-TW": "直接在網頁裡打開一張試算表，裡面有一組範例資料。不用安裝，輸入的內容不會上傳。",
  },
  functions: { en: "Functions", "zh-CN": "函数", "zh-TW": "函數" },
  functionsMore: {
    en: "What each KPI counts, what it leaves out and who defines it so, with examples and a form for people without the add-in.",
    "zh-CN": "每项指标怎么算、哪些不算、依据是谁的定义，附例子和不装插件也能用的原生公式。",
    "zh-TW": "每項指標怎麼算、哪些不算、依據誰的定義，附範例和不裝外掛也能用的原生公式。",
  },
  templates: { en: "Templates", "zh-CN": "模板", "zh-TW": "範本" },
  templatesMore: {
    en: "Scorecards, appraisals, rankings and payroll to look at, to download as .xlsx and to try out.",
    "zh-CN": "考核表、评级表、工资表等，可以先看图，再下载 .xlsx 或在线试用。",
    "zh-TW": "考核表、評等表、薪資表等，可以先看圖，再下載 .xlsx 或線上試用。",
  },
  install: { en: "Install", "zh-CN": "安装", "zh-TW": "安裝" },
  installLead: {
    en: "Both take a computer with Node.js 20 or newer and the project's folder; README in it has every step.",
    "zh-CN": "两种都需要装有 Node.js 20 或更新版本的电脑和本项目的文件夹；详细步骤见其中的 README。",
    "zh-TW": "兩種都需要裝有 Node.js 20 或更新版本的電腦和本專案的資料夾；詳細步驟見其中的 README。",
  },
  sheets: { en: "Google Sheets", "zh-CN": "Google 表格", "zh-TW": "Google 試算表" },
  sheetsMore: {
    en: "Puts the functions and the sidebar into one spreadsheet of yours, under your own Google account:",
    "zh-CN": "把函数和侧边栏装进您自己的一份表格，用您自己的 Google 账号：",
    "zh-TW": "把函數和側邊欄裝進您自己的一份試算表，用您自己的 Google 帳號：",
  },
  excelMore: {
    en: "Serves the add-in from this computer and opens Excel with it; for a company, an administrator adds manifest.xml in the Microsoft 365 admin centre:",
    "zh-CN": "由这台电脑提供加载项并打开 Excel；公司统一安装时，由管理员在 Microsoft 365 管理中心添加 manifest.xml：",
    "zh-TW":
      "由這台電腦提供增益集並開啟 Excel；公司統一安裝時，由管理員在 Microsoft 365 系統管理中心新增 manifest.xml：",
  },
  search: { en: "Search functions", "zh-CN": "搜索函数", "zh-TW": "搜尋函數" },
  nothing: {
    en: "No function matches. Try another word.",
    "zh-CN": "没有相关的函数，换个词试试。",
    "zh-TW": "沒有相關的函數，換個詞試試。",
  },
  templatesLead: {
    en: "Every picture is computed from the template and its sample figures. Click one to see it in full.",
    "zh-CN": "图中的数字都由模板按示例数据实际算出。点图可看大图。",
    "zh-TW": "圖中的數字都由範本按範例資料實際算出。點圖可看大圖。",
  },
  kpis: { en: "KPI functions in it", "zh-CN": "用到的 KPI 函数", "zh-TW": "用到的 KPI 函數" },
  download: {
    en: "Download .xlsx (nothing to install)",
    "zh-CN": "下载 .xlsx（不用装插件）",
    "zh-TW": "下載 .xlsx（不用裝外掛）",
  },
  openIt: { en: "Open in the playground", "zh-CN": "在线试用", "zh-TW": "線上試用" },
  cut: { en: "the first rows", "zh-CN": "前面几行", "zh-TW": "前面幾列" },
} as const satisfies Readonly<Record<string, Text>>;
