import { type Argument, type Cell, isErrorCode } from "../values";

const number = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const quoted = /^"((?:[^"]|"")*)"$/;
const arrayItem = /"(?:[^"]|"")*"|[^,;"]+|[,;]/g;

/** A value written out in a formula: `4`, `"skip"`, `TRUE`, `{1,2;3,4}`; `undefined` for anything else. */
export function literalValue(text: string): Argument {
  const written = text.trim();
  return written.startsWith("{") && written.endsWith("}") ? arrayOf(written.slice(1, -1)) : cellOf(written);
}

function cellOf(written: string): Cell | undefined {
  if (number.test(written)) return Number(written);
  const text = quoted.exec(written);
  if (text) return (text[1] ?? "").replace(/""/g, '"');
  const word = written.toUpperCase();
  if (word === "TRUE" || word === "FALSE") return word === "TRUE";
  return isErrorCode(word) ? { error: word } : undefined;
}

function arrayOf(written: string): Cell[][] | undefined {
  const rows: Cell[][] = [[]];
  for (const item of written.match(arrayItem) ?? []) {
    if (item === ";") rows.push([]);
    else if (item !== ",") {
      const cell = cellOf(item.trim());
      if (cell === undefined) return undefined;
      rows[rows.length - 1]?.push(cell);
    }
  }
  return rows;
}
