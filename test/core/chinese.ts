import * as OpenCC from "opencc-js";
import type { Text } from "../../core/text";
import { sharedWords, spreadsheetTerms } from "../../generate/terms";

/** Words of the other side beside those of the glossary. */
const mainlandOnly = [
  "單元格",
  "數據",
  "默認",
  "文本",
  "信息",
  "視頻",
  "屏幕",
  "質量",
  "搜索",
  "打印",
  "用戶",
  "轉化",
  "客戶",
  "檔案夾",
];
const taiwanOnly = ["储存格", "预设", "营收", "资讯", "萤幕", "品质", "列印", "搜寻", "工作表单", "引数", "试算表"];

/** Half-width punctuation between Chinese characters, or a space after a full stop. */
const typography = /[\u4e00-\u9fff][,:;!?()][\u4e00-\u9fff]|[。，；：] /;

const convert = OpenCC.Converter({ from: "cn", to: "tw" });

/** Both forms are right in Taiwan; the converter knows only the rarer one. */
export const toTaiwan = (text: string) => convert(text).replace(/佔/g, "占").replace(/臺/g, "台").replace(/佈/g, "布");
export const toMainland = OpenCC.Converter({ from: "tw", to: "cn" });

/** The words of the glossary as the other side would write them, where it says something else. */
const mainlandTerms = spreadsheetTerms
  .filter((term) => toTaiwan(term["zh-CN"]) !== term["zh-TW"] && !sharedWords.includes(term["zh-CN"]))
  .map((term) => toTaiwan(term["zh-CN"]));
const taiwanTerms = spreadsheetTerms
  .map((term) => [toMainland(term["zh-TW"]), term["zh-CN"]] as const)
  .filter(([written, own]) => written !== own && !sharedWords.includes(written))
  .map(([written]) => written);

/** Words in a text that give away that it was written for the other side of the strait. */
export function betrayed(text: Text): string[] {
  return [
    ...[...mainlandOnly, ...mainlandTerms].filter((word) => text["zh-TW"].includes(word)),
    ...[...taiwanOnly, ...taiwanTerms].filter((word) => text["zh-CN"].includes(word)),
  ];
}

export function glued(text: Text): string[] {
  return [text["zh-CN"], text["zh-TW"]].flatMap((words) => typography.exec(words)?.[0] ?? []);
}

/** Every text inside a value with the path that leads to it. */
export function texts(value: unknown, path = ""): [path: string, text: Text][] {
  if (typeof value !== "object" || value === null) return [];
  if ("zh-CN" in value) return [[path, value as Text]];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, named(inner, path, key)));
}

function named(inner: unknown, path: string, key: string): string {
  const name = typeof inner === "object" && inner !== null && "name" in inner ? String(inner.name) : key;
  return path === "" ? name : `${path}.${name}`;
}
