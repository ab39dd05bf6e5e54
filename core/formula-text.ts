import type { KpiFunction } from "./define";
import { type Text, textOf } from "./text";

/** What formulas say beside the parameters' names; phrases before the words in them. */
const terms: Readonly<Record<string, readonly [simplified: string, traditional: string]>> = {
  "previous rate": ["上一档比例", "上一級比率"],
  "reply rate": ["回复率", "回覆率"],
  conversion: ["转化率", "轉換率"],
  replied: ["回复人数", "回覆人數"],
  customers: ["接待人数", "接待人數"],
  assists: ["协助人数", "協助人數"],
  paid: ["付款人数", "付款人數"],
  sales: ["销售额", "銷售額"],
  AOV: ["客单价", "客單價"],
  count: ["计数", "計數"],
  sum: ["合计", "合計"],
  max: ["最大", "最大"],
  min: ["最小", "最小"],
  points: ["得分", "得分"],
  threshold: ["界限", "門檻"],
  label: ["等级", "等級"],
  metric: ["指标", "指標"],
  weight: ["权重", "權重"],
  rank: ["名次", "名次"],
  score: ["本人得分", "本人得分"],
  from: ["起点", "起點"],
  rate: ["比例", "比率"],
  part: ["份数", "份數"],
  last: ["最后一期", "最後一期"],
};

/** Full-width signs carry their own room. */
const signs: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）" };

/** A function's formula as people of each language read it; in English in the names that a call has too. */
export function formulaText({ formula, parameters }: KpiFunction): Text {
  const known = [...Object.keys(terms), ...Object.keys(parameters)].sort((one, other) => other.length - one.length);
  const words = new RegExp(`\\b(?:${known.join("|")})\\b`, "g");
  return textOf((language) => {
    if (language === "en") return formula;
    const translated = formula.replace(words, (word) => {
      const term = terms[word]?.[language === "zh-CN" ? 0 : 1];
      return parameters[word]?.title[language].trim() ?? term ?? word;
    });
    return translated.replace(/ ?\(|[),;:] ?/g, (sign) => signs[sign.trim()] as string);
  });
}
