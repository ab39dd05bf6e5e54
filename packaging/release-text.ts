import type { Language, Text } from "../core/text";
import { addressToFillIn } from "../excel/build";
import { version } from "../package.json";
import { words } from "../sidebar/words";

/** What a release holds, each also as an archive of its own. */
export const releaseParts = ["samples", "google-sheets", "excel"] as const;

export type ReleasePart = (typeof releaseParts)[number];

const about: Text = {
  en: `Customer-service KPIs for Google Sheets and Excel. Nothing leaves your sheets.

This version was tested in stand-ins of Google Sheets and Excel, not yet in the programs
themselves: try it on a copy of your sheet first, and check a few numbers by hand.`,
  "zh-CN": `Google 表格和 Excel 里的客服绩效指标。数据不出表格。

本版只在模拟的 Google 表格和 Excel 环境里测试过，还没有在真正的软件里试用：
请先在表格副本上使用，并手工核对几个数字。`,
  "zh-TW": `Google 試算表和 Excel 裡的客服績效指標。資料不會離開試算表。

本版只在模擬的 Google 試算表和 Excel 環境裡測試過，還沒有在真正的軟體裡試用：
請先在試算表副本上使用，並手動核對幾個數字。`,
};

const samples: Text = {
  en: `Ready-made sheets

Open one and put your own names and figures into the yellow cells; the rest is computed.
The figures in it are made up. Nobody needs to install anything: the formulas use only
functions that every spreadsheet program has. Computed cells are protected, without a
password: Review > Unprotect Sheet.`,
  "zh-CN": `现成的表

打开一张，在浅黄格里换上自己的姓名和数字，其余自动计算。表里的数字是虚构的。
不用安装任何东西：公式只用各种表格软件都有的函数。自动计算的格受保护，没有密码：
“审阅 > 撤销工作表保护”即可解除。`,
  "zh-TW": `現成的表

開啟一張，在淺黃格裡換上自己的姓名和數字，其餘自動計算。表裡的數字是虛構的。
不用安裝任何東西：公式只用各種試算表軟體都有的函數。自動計算的儲存格受保護，沒有密碼：
「校閱 > 取消保護工作表」即可解除。`,
};

const googleSheets: Text = {
  en: `Google Sheets

1. In your spreadsheet choose Extensions > Apps Script and name the project "Service KPI".
2. Replace what is in Code.gs by the text of Code.js.
3. Choose + > HTML, name the file "Sidebar", and replace what is in it by the text of
   Sidebar.html.
4. Under Project Settings tick 'Show "appsscript.json" manifest file in editor', then replace
   what is in appsscript.json by the text of the file that lies here.
5. Save, reload the spreadsheet, and choose Extensions > Service KPI > Open the sidebar.
   Google asks for two permissions: this one spreadsheet, and showing a sidebar.`,
  "zh-CN": `Google 表格

1. 在表格里选“扩展程序 > Apps Script”，把项目命名为“客服 KPI”。
2. 把 Code.gs 的内容全部换成 Code.js 的内容。
3. 选“+ > HTML”，文件命名为“Sidebar”，把里面的内容全部换成 Sidebar.html 的内容。
4. 在“项目设置”里勾选“在编辑器中显示‘appsscript.json’清单文件”，
   再把 appsscript.json 的内容换成这里同名文件的内容。
5. 保存，刷新表格，选“扩展程序 > 客服 KPI > 打开侧边栏”。
   Google 会请求两项权限：这一份表格，以及显示侧边栏。`,
  "zh-TW": `Google 試算表

1. 在試算表裡選「擴充功能 > Apps Script」，把專案命名為「客服 KPI」。
2. 把 Code.gs 的內容全部換成 Code.js 的內容。
3. 選「+ > HTML」，檔案命名為「Sidebar」，把裡面的內容全部換成 Sidebar.html 的內容。
4. 在「專案設定」裡勾選「在編輯器中顯示『appsscript.json』資訊清單檔案」，
   再把 appsscript.json 的內容換成這裡同名檔案的內容。
5. 儲存，重新載入試算表，選「擴充功能 > 客服 KPI > 開啟側邊欄」。
   Google 會要求兩項權限：這一份試算表，以及顯示側邊欄。`,
};

const anywhere: Text = {
  en: `1. Put the files of the folder "site" on a web server with https.
2. In manifest.xml and manifest.prefixed.xml replace ${addressToFillIn} everywhere
   by the address of that folder, without a / at the end.`,
  "zh-CN": `1. 把“site”文件夹里的文件放到支持 https 的网站上。
2. 把 manifest.xml 和 manifest.prefixed.xml 里的 ${addressToFillIn}
   全部替换成该文件夹的网址，末尾不带 /。`,
  "zh-TW": `1. 把「site」資料夾裡的檔案放到支援 https 的網站上。
2. 把 manifest.xml 和 manifest.prefixed.xml 裡的 ${addressToFillIn}
   全部取代成該資料夾的網址，結尾不帶 /。`,
};

const known = (address: string): Text => ({
  en: `1. Put the files of the folder "site" on your web server, so that they are found at
   ${address}/taskpane.html and so on.
2. The manifests point there already. For another address replace it in both.`,
  "zh-CN": `1. 把“site”文件夹里的文件放到网站上，例如 taskpane.html 的网址应为
   ${address}/taskpane.html。
2. 两份清单已经写好这个网址；换网址时，两份清单里都要替换。`,
  "zh-TW": `1. 把「site」資料夾裡的檔案放到網站上，例如 taskpane.html 的網址應為
   ${address}/taskpane.html。
2. 兩份資訊清單已經寫好這個網址；換網址時，兩份資訊清單裡都要取代。`,
});

const excel = (address: string | undefined): Text => {
  const hosting = address === undefined ? anywhere : known(address);
  return {
    en: `Excel

For Excel 2021 and newer, Microsoft 365, Excel for Mac and Excel on the web.

${hosting.en}
3. Let Excel on the web read them: the server answers with the header
   Access-Control-Allow-Origin: *
4. For a company: Microsoft 365 admin centre > Settings > Integrated apps > Upload custom apps,
   with one of the manifests. To try it alone: Excel on the web > Add-ins > More Settings >
   Upload My Add-in. For a newer version replace the files and give Excel the new manifest.

Use one manifest, not both. With manifest.xml you type =CSAT(B2:B90), as in Google Sheets; with
manifest.prefixed.xml =KPI.CSAT(B2:B90): typing =KPI lists all functions, and no other add-in
can have the same names.`,
    "zh-CN": `Excel

适用于 Excel 2021 及更新版本、Microsoft 365、Mac 版和网页版。

${hosting["zh-CN"]}
3. 要让 Excel 网页版能读取，服务器的响应头须有
   Access-Control-Allow-Origin: *
4. 全公司使用：在 Microsoft 365 管理中心选“设置 > 集成应用 > 上传自定义应用”，
   上传其中一份清单。自己试用：在 Excel 网页版选“加载项 > 更多设置 > 上传我的加载项”。
   升级时替换网站上的文件，并重新上传新的清单。

两份清单只用一份：manifest.xml 直接写 =CSAT(B2:B90)，与 Google 表格相同；
manifest.prefixed.xml 写 =KPI.CSAT(B2:B90)，输入 =KPI 就能列出全部函数，
也不会与别的加载项重名。`,
    "zh-TW": `Excel

適用於 Excel 2021 及更新版本、Microsoft 365、Mac 版和網頁版。

${hosting["zh-TW"]}
3. 要讓 Excel 網頁版能讀取，伺服器的回應標頭須有
   Access-Control-Allow-Origin: *
4. 全公司使用：在 Microsoft 365 系統管理中心選「設定 > 整合式應用程式 > 上傳自訂應用程式」，
   上傳其中一份資訊清單。自己試用：在 Excel 網頁版選「增益集 > 更多設定 > 上傳我的增益集」。
   升級時取代網站上的檔案，並重新上傳新的資訊清單。

兩份資訊清單只用一份：manifest.xml 直接寫 =CSAT(B2:B90)，與 Google 試算表相同；
manifest.prefixed.xml 寫 =KPI.CSAT(B2:B90)，輸入 =KPI 就能列出全部函數，
也不會與別的增益集同名。`,
  };
};

/** What to do with the parts of a release; `address` is where its Excel files will be served, if that is known. */
export function releaseText(language: Language, parts: readonly ReleasePart[], address: string | undefined): string {
  const chapters: Readonly<Record<ReleasePart, Text>> = {
    samples,
    "google-sheets": googleSheets,
    excel: excel(address),
  };
  const product = `${words.product[language]} ${version}`;
  const rule = "-".repeat(60);
  const text = [product, about[language], ...parts.flatMap((part) => [rule, chapters[part][language]])].join("\n\n");
  // Older editors of Windows show a file on one line without this.
  return `${text}\n`.replaceAll("\n", "\r\n");
}
