/** What becomes of a cell when its content is typed, or set by a script, which is the same. */
export interface TypedValue {
  readonly value: unknown;
  readonly formula: string;
}

const number = /^\s*[-+]?\s*[$€£¥]?\d[\d.,]*%?\s*$/;
const dateOrTime = /^\s*(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d{1,2}:\d{2}(:\d{2})?|\d{1,4}年.*|\d{1,2}月\d{1,2}日)\s*$/;

/** Google's own rules are not public; this one rather takes a text for something else than lets a doubtful one pass. */
export function typedValue(typed: unknown): TypedValue {
  if (typeof typed !== "string") return { value: typed ?? "", formula: "" };
  if (typed.startsWith("'")) return { value: typed.slice(1), formula: "" };
  if (number.test(typed)) return { value: Number(typed.replace(/[^\d.+-]/g, "")), formula: "" };
  if (dateOrTime.test(typed)) return { value: new Date(0), formula: "" };
  if (/^(true|false)$/i.test(typed)) return { value: /^t/i.test(typed), formula: "" };
  if (/^[+\-@＝＋－＠]/.test(typed)) return { value: "", formula: `=${typed}` };
  return typed.startsWith("=") ? { value: "", formula: typed } : { value: typed, formula: "" };
}
