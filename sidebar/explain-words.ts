import type { Text } from "../core/text";
import { text } from "./words";

/** What the strip that explains a cell says. */
export const explainStripWords = {
  explain: text("Explain", "解释", "說明"),
  reading: text("Reading the sheet…", "正在读取表格…", "正在讀取試算表…"),
  noKpi: (address: string) =>
    text(`There is no KPI formula in ${address}.`, `${address} 里没有 KPI 公式。`, `${address} 裡沒有 KPI 公式。`),
  select: text(
    "Select one that has, then read the selection again with the button above.",
    "请选中有 KPI 公式的单元格，再按上面的刷新按钮。",
    "請選取有 KPI 公式的儲存格，再按上面的重新讀取按鈕。",
  ),
  filledBy: (anchor: string) =>
    text(`Filled by the formula in ${anchor}.`, `由 ${anchor} 的公式填入。`, `由 ${anchor} 的公式填入。`),
  show: (address: string) => text(`Show ${address}`, `查看 ${address}`, `查看 ${address}`),
  more: (count: number) => text(`and ${count} more`, `另有 ${count} 项`, `另有 ${count} 項`),
  parts: text("What it is made of", "组成", "組成"),
  definition: text("Definition and source", "定义与依据", "定義與依據"),
  native: text("Without the add-in", "不装插件的公式", "不裝外掛的公式"),
  noNative: text(
    "There is no such formula: in a copy for others the value is kept.",
    "没有对应的原生公式：给别人的副本里保留数值。",
    "沒有對應的原生公式：給別人的副本裡保留數值。",
  ),
  others: (names: readonly string[]) =>
    text(
      `Also in this formula: ${names.join(", ")}.`,
      `公式里还有：${names.join("、")}。`,
      `公式裡還有：${names.join("、")}。`,
    ),
} as const satisfies Record<string, Text | ((...given: never[]) => Text)>;
