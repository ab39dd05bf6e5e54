import type { Text } from "../text";
import type { Answers } from "../workings";

function text(en: string, simplified: string, traditional: string): Text {
  return { en, "zh-CN": simplified, "zh-TW": traditional };
}

/** What an explanation says beside the words of the functions themselves. */
export const explainWords = {
  blank: text("blank", "空白", "空白"),
  yes: text("yes", "是", "是"),
  no: text("no", "否", "否"),
  usual: (option: Text) => text(`${option.en} (default)`, `${option["zh-CN"]}（默认）`, `${option["zh-TW"]}（預設）`),
  answers: ({ used, blank, headings, zeros }: Answers) => {
    const left = blank + headings + zeros;
    if (left === 0) {
      return text(
        `${used} cells count, none is left out.`,
        `计入 ${used} 格，没有遗漏。`,
        `計入 ${used} 格，沒有遺漏。`,
      );
    }
    const some = (count: number, words: string) => (count > 0 ? [words] : []);
    const en = [
      ...some(blank, `${blank} blank`),
      ...some(zeros, `${zeros} ${zeros === 1 ? "zero" : "zeros"} (not answered)`),
      ...some(headings, `${headings} ${headings === 1 ? "heading" : "headings"}`),
    ];
    const simplified = [
      ...some(blank, `空白 ${blank} 格`),
      ...some(zeros, `0 分（未评）${zeros} 格`),
      ...some(headings, `标题 ${headings} 格`),
    ];
    const traditional = [
      ...some(blank, `空白 ${blank} 格`),
      ...some(zeros, `0 分（未評）${zeros} 格`),
      ...some(headings, `標題 ${headings} 格`),
    ];
    return text(
      `${used} cells count, ${left} ${left === 1 ? "does" : "do"} not: ${en.join(", ")}.`,
      `计入 ${used} 格，未计 ${left} 格：${simplified.join("、")}。`,
      `計入 ${used} 格，未計 ${left} 格：${traditional.join("、")}。`,
    );
  },
  interval: (low: Text, high: Text) =>
    text(
      `95\u00a0% interval: ${low.en} to ${high.en}.`,
      `95% 区间：${low["zh-CN"]} ～ ${high["zh-CN"]}。`,
      `95% 區間：${low["zh-TW"]} ～ ${high["zh-TW"]}。`,
    ),
  wide: text(
    "The sample is small: another month inside this interval has not been shown to differ.",
    "样本小：别的月份落在这个区间里，就不能说有变化。",
    "樣本小：別的月份落在這個區間裡，就不能說有變化。",
  ),
  narrow: text(
    "Another month inside this interval has not been shown to differ.",
    "别的月份落在这个区间里，就不能说有变化。",
    "別的月份落在這個區間裡，就不能說有變化。",
  ),
  waitsFor: (place: Text) =>
    text(
      `${place.en} is still blank, so there is no result yet: fill it in.`,
      `${place["zh-CN"]}还是空的，所以先不出结果：填上就有。`,
      `${place["zh-TW"]}還是空的，所以先不出結果：填上就有。`,
    ),
  nothingYet: text(
    "Something this row needs is still blank, so there is no result yet.",
    "这一行需要的数还没填全，所以先不出结果。",
    "這一列需要的數還沒填齊，所以先不出結果。",
  ),
  nothingToCount: text(
    "There is nothing to count in this row yet, so there is no result.",
    "这一行还没有可算的数，所以先不出结果。",
    "這一列還沒有可算的數，所以先不出結果。",
  ),
  unread: (part: string) =>
    text(
      `The spreadsheet itself works out “${part}”, so this cannot be taken apart here: put that into a cell of its own and refer to it.`,
      `“${part}”要由表格自己计算，这里拆不开：请把它单独放一格，再引用那一格。`,
      `「${part}」要由試算表自己計算，這裡拆不開：請把它單獨放一格，再參照那一格。`,
    ),
  nothing: text("nothing", "空白", "空白"),
  around: (shown: Text) =>
    text(
      `The cell shows ${shown.en}: the formula goes on from this result.`,
      `单元格显示 ${shown["zh-CN"]}：公式在这个结果上还有计算。`,
      `儲存格顯示 ${shown["zh-TW"]}：公式在這個結果上還有計算。`,
    ),
  outdated: (shown: Text) =>
    text(
      `The cell still shows ${shown.en}: recalculate the sheet.`,
      `单元格还显示 ${shown["zh-CN"]}：请重新计算表格。`,
      `儲存格還顯示 ${shown["zh-TW"]}：請重新計算試算表。`,
    ),
  busy: text(
    "This cell is still being calculated: wait until it shows a value.",
    "这一格还在计算：等它出结果。",
    "這一格還在計算：等它算出結果。",
  ),
  comesFrom: (place: string) =>
    text(
      `This error comes from ${place}: put that cell right first.`,
      `这个错误来自 ${place}：请先处理那一格。`,
      `這個錯誤來自 ${place}：請先處理那一格。`,
    ),
  dividesBy: (place: string) =>
    text(
      `${place} is 0 or empty, and this formula divides by it: fill in ${place}.`,
      `${place} 是 0 或空白，而公式要除以它：请填写 ${place}。`,
      `${place} 是 0 或空白，而公式要除以它：請填寫 ${place}。`,
    ),
  unknownName: text(
    "The spreadsheet does not know this function here: install the add-in, or make a copy with native formulas.",
    "表格在这里不认识这个函数：请安装插件，或生成原生公式的副本。",
    "試算表在這裡不認得這個函數：請安裝外掛，或產生原生公式的副本。",
  ),
  blocked: (place: string) =>
    text(
      `The result needs more cells, and ${place} is in the way: clear it.`,
      `结果要占多格，${place} 里有内容挡住了：请清空它。`,
      `結果要占多格，${place} 裡有內容擋住了：請清空它。`,
    ),
  elsewhere: (error: string) =>
    text(
      `The cell shows ${error}, but this part is fine: look at the rest of the formula.`,
      `单元格显示 ${error}，但这一部分没有问题：请检查公式的其余部分。`,
      `儲存格顯示 ${error}，但這一部分沒有問題：請檢查公式的其餘部分。`,
    ),
} as const;
