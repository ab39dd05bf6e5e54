import { type Parameter, takesRange } from "../core/define";
import { onSheet } from "../core/formulas/reference";
import { oneCellOnly } from "../core/messages";
import type { Text } from "../core/text";
import { areaOf, isSeveralCells } from "./area";
import type { ArgumentValue } from "./arguments";
import { isExpression } from "./expression";
import { words } from "./words";

/** An argument as it stands in the formula, or what is wrong with it. */
export type Printed = { readonly text: string } | { readonly problem: Text };

/** Writes what stands in a field for a formula on the given sheet. */
export function printArgument(parameter: Parameter, value: ArgumentValue, sheet: string | undefined): Printed {
  const printed = "taken" in value ? { text: shownArgument(value, sheet) } : readTyped(parameter, value.typed.trim());
  if ("text" in printed && !takesRange(parameter) && isSeveralCells(printed.text))
    return { problem: oneCellOnly(parameter.title).text };
  return printed;
}

/** What a field shows: typed text as typed, cells with their sheet only where they are on another one. */
export function shownArgument(value: ArgumentValue | undefined, sheet: string | undefined): string {
  if (!value) return "";
  if ("typed" in value) return value.typed;
  const { taken } = value;
  return sheet === undefined || sheet === taken.sheet ? taken.address : onSheet(taken.sheet, taken.address);
}

function readTyped(parameter: Parameter, typed: string): Printed {
  if (parameter.kind === "choice") return { text: quoted(typed) };
  if (parameter.kind === "text") return readText(parameter, typed);
  const text = halfWidth(typed).replace(/^=\s*/, "");
  if (parameter.kind === "answer") return { text: isPlainAnswer(text) ? text : quoted(typed) };
  if (parameter.sample.startsWith('"') && !areaOf(text)) return readText(parameter, typed);
  const literal = /^"|^[-+]?[\d.]+%?$/.test(text);
  if (parameter.kind === "range" && (literal || !isExpression(text))) {
    return { problem: words.notARange(parameter.title, parameter.sample) };
  }
  if (!isExpression(text) || text.startsWith('"')) {
    return { problem: words.notANumber(parameter.title, parameter.kind === "each" ? "90" : parameter.sample) };
  }
  return { text };
}

/** TRUE, 1, cells or a formula; a word such as 是 needs quotes. */
function isPlainAnswer(text: string): boolean {
  return /^(TRUE|FALSE|1|0)$/i.test(text) || areaOf(text) !== undefined || (text.includes("(") && isExpression(text));
}

/** Quotes are added where there are none; a cell or a formula that joins text stays as it is. */
function readText(parameter: Parameter, typed: string): Printed {
  const inner = /^[“”「＂](.*)[“”」＂]$/.exec(typed)?.[1];
  if (inner !== undefined) return { text: quoted(inner) };
  if (areaOf(typed)) return { text: typed };
  if (!typed.includes('"')) return { text: quoted(typed) };
  return isExpression(typed) ? { text: typed } : { problem: words.notATextArgument(parameter.title, parameter.sample) };
}

function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** A Chinese keyboard writes B2：B90; names of sheets and quoted text stay as they are. */
function halfWidth(text: string): string {
  return text.replace(/"[^"]*"|'[^']*'|[\p{L}\p{N}_.]+!|./gu, (part) =>
    part.length > 1 ? part : part.normalize("NFKC"),
  );
}
