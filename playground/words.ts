import type { Text } from "../core/text";

/** Every word of the playground's own bar and messages. */
export const words = {
  product: { en: "Service KPI", "zh-CN": "客服 KPI", "zh-TW": "客服 KPI" },
  open: { en: "Open…", "zh-CN": "打开…", "zh-TW": "開啟…" },
  download: { en: "Download .xlsx", "zh-CN": "下载 .xlsx", "zh-TW": "下載 .xlsx" },
  newWorkbook: { en: "New", "zh-CN": "新建", "zh-TW": "新增" },
  sample: { en: "Sample", "zh-CN": "示例", "zh-TW": "範例" },
  untitled: { en: "Untitled", "zh-CN": "未命名", "zh-TW": "未命名" },
  sheet: { en: "Sheet1", "zh-CN": "工作表1", "zh-TW": "工作表1" },
  preparing: { en: "Preparing…", "zh-CN": "准备计算…", "zh-TW": "準備計算…" },
  calculating: { en: "Calculating…", "zh-CN": "正在计算…", "zh-TW": "正在計算…" },
  calculated: { en: "Done", "zh-CN": "计算完成", "zh-TW": "計算完成" },
  dropHere: {
    en: "Drop the file to open it",
    "zh-CN": "松开鼠标即可打开文件",
    "zh-TW": "放開滑鼠即可開啟檔案",
  },
  replaceWorkbook: {
    en: "Changes to the open workbook that you have not downloaded will be lost. Continue?",
    "zh-CN": "当前工作簿里没有下载的改动会丢失，要继续吗？",
    "zh-TW": "目前活頁簿中尚未下載的變更會遺失，要繼續嗎？",
  },
  unknownType: {
    en: "Only .xlsx and .csv files can be opened here.",
    "zh-CN": "这里只能打开 .xlsx 和 .csv 文件。",
    "zh-TW": "這裡只能開啟 .xlsx 與 .csv 檔案。",
  },
  oldExcel: {
    en: "This is an old .xls workbook: save it as .xlsx in Excel or WPS, then open that.",
    "zh-CN": "这是旧版 .xls 工作簿：请用 Excel 或 WPS 另存为 .xlsx 后再打开。",
    "zh-TW": "這是舊版 .xls 活頁簿：請用 Excel 或 WPS 另存為 .xlsx 後再開啟。",
  },
  locked: {
    en: "This workbook is protected by a password: remove the password in Excel or WPS, then open it.",
    "zh-CN": "这个工作簿有打开密码：请先在 Excel 或 WPS 里取消密码，再打开。",
    "zh-TW": "這個活頁簿有開啟密碼：請先在 Excel 或 WPS 取消密碼，再開啟。",
  },
  damaged: {
    en: "This workbook cannot be read, it may be damaged: open it in Excel or WPS and save it again.",
    "zh-CN": "这个工作簿读不出来，文件可能已损坏：请用 Excel 或 WPS 打开后重新保存。",
    "zh-TW": "這個活頁簿無法讀取，檔案可能已損毀：請用 Excel 或 WPS 開啟後重新儲存。",
  },
  empty: {
    en: "This file is empty: choose one with data in it.",
    "zh-CN": "这个文件是空的：请选有数据的文件。",
    "zh-TW": "這個檔案是空的：請選有資料的檔案。",
  },
  tooLarge: {
    en: "This file is larger than 50 MB: keep only the sheets you need and try again.",
    "zh-CN": "这个文件超过 50 MB：请只保留要用的工作表再试。",
    "zh-TW": "這個檔案超過 50 MB：請只保留要用的工作表再試。",
  },
  tooManyRows: {
    en: "This file has more than 200,000 rows: split it into smaller files.",
    "zh-CN": "这个文件超过 20 万行：请拆成几个小文件。",
    "zh-TW": "這個檔案超過 20 萬列：請拆成幾個小檔案。",
  },
  notOpened: {
    en: "The file could not be read: check that it is still there and not open elsewhere.",
    "zh-CN": "读不到这个文件：请确认文件还在，并且没有被其他程序占用。",
    "zh-TW": "讀不到這個檔案：請確認檔案還在，而且沒有被其他程式占用。",
  },
  fileNotThere: {
    en: "The file named in this page's address is not there: check the address, or open the file from your computer.",
    "zh-CN": "网址里写的文件不存在：请检查网址，或从电脑上打开文件。",
    "zh-TW": "網址裡寫的檔案不存在：請檢查網址，或從電腦開啟檔案。",
  },
  fileElsewhere: {
    en: "This page opens no file of another website: download the file, then open it from your computer.",
    "zh-CN": "这里不打开其他网站的文件：请先下载，再从电脑上打开。",
    "zh-TW": "這裡不開啟其他網站的檔案：請先下載，再從電腦開啟。",
  },
  notSaved: {
    en: "The workbook could not be written as .xlsx: nothing was downloaded, your work is still here.",
    "zh-CN": "没能写成 .xlsx：没有下载任何文件，内容都还在这里。",
    "zh-TW": "無法寫成 .xlsx：沒有下載任何檔案，內容都還在這裡。",
  },
  noWorkbook: {
    en: "No workbook is open: open one or start a new one.",
    "zh-CN": "没有打开的工作簿：请打开一个，或新建一个。",
    "zh-TW": "沒有開啟的活頁簿：請開啟一個，或新增一個。",
  },
  sheetNameTaken: {
    en: "Another sheet has that name by now: try again, and the new sheet gets a free name.",
    "zh-CN": "已有同名的工作表：请再试一次，会自动换一个名称。",
    "zh-TW": "已有同名的工作表：請再試一次，會自動換一個名稱。",
  },
  sheetsNotMade: {
    en: "The sheets could not be made, your workbook is as it was: please try again.",
    "zh-CN": "没能生成工作表，工作簿没有变动：请再试一次。",
    "zh-TW": "無法產生工作表，活頁簿沒有變動：請再試一次。",
  },
  sheetNotReplaced: {
    en: "The sheet could not be replaced, it is as it was: please try again.",
    "zh-CN": "没能替换这张工作表，原来的没有变动：请再试一次。",
    "zh-TW": "無法取代這張工作表，原來的沒有變動：請再試一次。",
  },
  cellsNotChanged: {
    en: "The cells could not be changed, your workbook is as it was: please try again.",
    "zh-CN": "没能修改单元格，工作簿没有变动：请再试一次。",
    "zh-TW": "無法修改儲存格，活頁簿沒有變動：請再試一次。",
  },
  sheetGone: {
    en: "This sheet is no longer there: choose another one.",
    "zh-CN": "这张工作表已经不在了：请另选一张。",
    "zh-TW": "這張工作表已經不在了：請另選一張。",
  },
  cellsGone: {
    en: "These cells are no longer there: read the sheet again.",
    "zh-CN": "工作表里已经没有这些单元格：请重新读取工作表。",
    "zh-TW": "工作表中已經沒有這些儲存格：請重新讀取工作表。",
  },
  stillCalculating: {
    en: "The workbook is still calculating: wait a moment, then try again.",
    "zh-CN": "工作簿还在计算：请稍等一会儿再试。",
    "zh-TW": "活頁簿還在計算：請稍等一會兒再試。",
  },
} as const satisfies Record<string, Text>;
