import { languageOf, type Text } from "../core/text";
import { startSidebar } from "../sidebar/start";
import { createExcelHost } from "./host";

const onlyInExcel: Text = {
  en: "Service KPI works inside Excel: open it there from the Home tab.",
  "zh-CN": "客服 KPI 要在 Excel 里使用：请在 Excel 的“开始”选项卡打开。",
  "zh-TW": "客服 KPI 要在 Excel 裡使用：請在 Excel 的「常用」索引標籤開啟。",
};

void Office.onReady().then(({ host }) => {
  const root = document.getElementById("sidebar") as HTMLElement;
  if (host === Office.HostType.Excel) {
    startSidebar(createExcelHost(location.search), root);
    return;
  }
  const language = languageOf(navigator.language);
  document.documentElement.lang = language;
  root.style.cssText = "padding: 1rem; font: 1rem/1.6 system-ui, sans-serif";
  root.textContent = onlyInExcel[language];
});
