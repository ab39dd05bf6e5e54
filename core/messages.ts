import { type KpiError, noData, wrongInput } from "./kpi-error";
import { numberFromText } from "./number-text";
import type { Text } from "./text";
import { type Cell, type CellError, isCellError } from "./values";

/** A sentence about one place: the same in every language but for its words. */
export function sentence(place: Text, rest: Text): Text {
  return {
    en: `${place.en} ${rest.en}`,
    "zh-CN": `${place["zh-CN"]}${rest["zh-CN"]}`,
    "zh-TW": `${place["zh-TW"]}${rest["zh-TW"]}`,
  };
}

/** What a cell holds, short enough for a sentence. */
export function shown(cell: Cell): string {
  if (isCellError(cell)) return cell.error;
  if (cell === null) return "";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  const text = String(cell);
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

export function notANumber(place: Text, cell: string | boolean): KpiError {
  const value = shown(cell);
  if (typeof cell === "boolean") {
    return wrongInput(
      sentence(place, {
        en: `holds ${value}, not a number: enter a number or leave the cell empty.`,
        "zh-CN": `是 ${value}，不是数字：请填数字，或留空。`,
        "zh-TW": `是 ${value}，不是數字：請填數字，或留空。`,
      }),
    );
  }
  const meant = numberFromText(cell);
  if (meant === undefined) {
    return wrongInput(
      sentence(place, {
        en: `holds the text "${value}", not a number: enter a number or leave the cell empty.`,
        "zh-CN": `是文本“${value}”，不是数字：请填数字，或留空。`,
        "zh-TW": `是文字「${value}」，不是數字：請填數字，或留空。`,
      }),
    );
  }
  return wrongInput(
    sentence(place, {
      en: `holds the text "${value}", not a number: type it again as ${meant}.`,
      "zh-CN": `是文本“${value}”，不是数字：请重新输入为 ${meant}。`,
      "zh-TW": `是文字「${value}」，不是數字：請重新輸入為 ${meant}。`,
    }),
  );
}

/** An error of another cell, passed on with the sentence that says where it comes from. */
export function passedOn(place: Text, cell: CellError): CellError {
  if (cell.error === "#BUSY!") {
    return {
      error: "#BUSY!",
      message: sentence(place, {
        en: "is still being calculated: wait until it shows a value.",
        "zh-CN": "还在计算：等它出结果。",
        "zh-TW": "還在計算：等它算出結果。",
      }),
    };
  }
  return {
    error: cell.error,
    message: sentence(place, {
      en: `shows the error ${cell.error}: repair that cell first.`,
      "zh-CN": `显示错误 ${cell.error}：请先改正该单元格。`,
      "zh-TW": `顯示錯誤 ${cell.error}：請先修正該儲存格。`,
    }),
  };
}

export function outsideScale(place: Text, value: number, lowest: number, highest: number): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is ${value}, outside the scale ${lowest} to ${highest}: correct it or leave it empty.`,
      "zh-CN": `是 ${value}，超出 ${lowest}～${highest} 分的范围：请改正，或留空。`,
      "zh-TW": `是 ${value}，超出 ${lowest}～${highest} 分的範圍：請更正，或留空。`,
    }),
  );
}

export function noNumbers(title: Text): KpiError {
  return noData({
    en: `There is no number in "${title.en}" yet: fill in at least one cell.`,
    "zh-CN": `“${title["zh-CN"]}”里还没有数字：请至少填一格。`,
    "zh-TW": `「${title["zh-TW"]}」裡還沒有數字：請至少填一格。`,
  });
}

export function missingArgument(title: Text): KpiError {
  return wrongInput({
    en: `"${title.en}" is missing: add it to the formula.`,
    "zh-CN": `缺少“${title["zh-CN"]}”：请在公式里补上。`,
    "zh-TW": `缺少「${title["zh-TW"]}」：請在公式裡補上。`,
  });
}

export function tooManyArguments(given: number, most: number): KpiError {
  return wrongInput({
    en: `The formula has ${given} arguments but takes ${most} at most: remove the last ones.`,
    "zh-CN": `公式里有 ${given} 个参数，最多只能有 ${most} 个：请删去多余的。`,
    "zh-TW": `公式裡有 ${given} 個引數，最多只能有 ${most} 個：請刪去多餘的。`,
  });
}

export function oneCellOnly(title: Text): KpiError {
  return wrongInput({
    en: `"${title.en}" takes one value, not a range: choose a single cell.`,
    "zh-CN": `“${title["zh-CN"]}”只能是一个值，不能是区域：请只选一格。`,
    "zh-TW": `「${title["zh-TW"]}」只能是一個值，不能是範圍：請只選一格。`,
  });
}

/** Something that may stand in a list only once. */
export function repeated(place: Text, value: string): KpiError {
  return wrongInput(
    sentence(place, {
      en: `repeats "${value}": keep one row for it, or tell the two apart.`,
      "zh-CN": `重复了“${value}”：请只留一行，或加以区分。`,
      "zh-TW": `重複了「${value}」：請只留一列，或加以區分。`,
    }),
  );
}

/** A blank in a row that is otherwise filled in. */
export function missingBeside(place: Text): KpiError {
  return wrongInput(
    sentence(place, {
      en: "is empty although its row is filled in: fill it in too, or clear the row.",
      "zh-CN": "是空的，同一行的其他格却已填写：请补上，或清空该行。",
      "zh-TW": "是空的，同一列的其他格卻已填寫：請補上，或清空該列。",
    }),
  );
}

export function unequalSizes(first: Text, firstSize: string, second: Text, secondSize: string): KpiError {
  return wrongInput({
    en: `"${first.en}" is ${firstSize} and "${second.en}" is ${secondSize} (rows × columns): choose ranges of the same size.`,
    "zh-CN": `“${first["zh-CN"]}”是 ${firstSize}，“${second["zh-CN"]}”是 ${secondSize}（行×列）：请选同样大小的区域。`,
    "zh-TW": `「${first["zh-TW"]}」是 ${firstSize}，「${second["zh-TW"]}」是 ${secondSize}（列×欄）：請選同樣大小的範圍。`,
  });
}

export function notAChoice(place: Text, value: string, choices: readonly string[]): KpiError {
  const list = choices.map((choice) => `"${choice}"`);
  return wrongInput(
    sentence(place, {
      en: `is "${value}": write one of ${list.join(", ")}.`,
      "zh-CN": `是“${value}”：只能写 ${list.join("、")} 之一。`,
      "zh-TW": `是「${value}」：只能寫 ${list.join("、")} 其中之一。`,
    }),
  );
}

export function notTrueOrFalse(place: Text, value: string): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is "${value}": write TRUE or FALSE.`,
      "zh-CN": `是“${value}”：只能写 TRUE 或 FALSE。`,
      "zh-TW": `是「${value}」：只能寫 TRUE 或 FALSE。`,
    }),
  );
}

export function notYesOrNo(place: Text, value: string): KpiError {
  return wrongInput(
    sentence(place, {
      en: `is "${value}": write TRUE or FALSE, 1 or 0, Y or N.`,
      "zh-CN": `是“${value}”：请写 是/否、TRUE/FALSE、1/0 或 Y/N。`,
      "zh-TW": `是「${value}」：請寫 是/否、TRUE/FALSE、1/0 或 Y/N。`,
    }),
  );
}

export function tooLarge(): KpiError {
  return wrongInput({
    en: "The result is too large for a spreadsheet: check the values for a slip of the keyboard.",
    "zh-CN": "结果太大，表格放不下：请检查数值有没有输错。",
    "zh-TW": "結果太大，試算表放不下：請檢查數值有沒有輸錯。",
  });
}
