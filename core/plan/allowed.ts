import type { Language } from "../text";
import type { Allowed } from "./sheet-design";
import type { Validation } from "./validation";

/** What may be typed, with the sentence that a program shows when something else is. */
export function validationOf(allowed: Allowed, language: Language): Validation {
  if ("words" in allowed) {
    const words = allowed.words.map((word) => word[language]);
    return { kind: "list", words, message: listMessage(words, language) };
  }
  const { lowest, highest = null, isWhole = false } = allowed;
  return { kind: "number", lowest, highest, isWhole, message: numberMessage(lowest, highest, isWhole, language) };
}

function listMessage(words: readonly string[], language: Language): string {
  if (language === "en") return `Choose one of: ${words.join(", ")}.`;
  return language === "zh-CN" ? `请从中选一项：${words.join("、")}。` : `請從中選一項：${words.join("、")}。`;
}

function numberMessage(lowest: number, highest: number | null, isWhole: boolean, language: Language): string {
  if (language === "en") {
    const kind = isWhole ? "a whole number" : "a number";
    return highest === null ? `Enter ${kind}, ${lowest} or more.` : `Enter ${kind} from ${lowest} to ${highest}.`;
  }
  if (language === "zh-TW") {
    const kind = isWhole ? "整數" : "數字";
    return highest === null ? `請填 ${lowest} 以上的${kind}。` : `請填 ${lowest} 到 ${highest} 之間的${kind}。`;
  }
  const kind = isWhole ? "整数" : "数字";
  return highest === null ? `请填不小于 ${lowest} 的${kind}。` : `请填 ${lowest} 到 ${highest} 之间的${kind}。`;
}
