import type { Template } from "../core/templates/template";
import { languages } from "../core/text";
import { rowCount } from "./row-count";
import type { Chosen } from "./template-choices";

/** What is kept in the workbook. The month is not: next time it is another one. */
export function printChosen({ language, isNative, sample, rows = {} }: Chosen): string {
  const counts = Object.entries(rows).filter(([, typed]) => rowCount(typed) !== undefined);
  return JSON.stringify({ language, isNative, sample, rows: Object.fromEntries(counts) });
}

/** Reads what was kept; whatever is not understood is left out. */
export function readChosen(text: string | null, templates: readonly Template[]): Chosen {
  const { language, isNative, sample, rows } = objectFrom(text);
  const known = languages.find((one) => one === language);
  const counts = templates.flatMap(({ id }): [string, string][] => {
    const count = isObject(rows) ? rows[id] : undefined;
    return typeof count === "string" && rowCount(count) !== undefined ? [[id, count]] : [];
  });
  return {
    ...(known && { language: known }),
    ...(typeof isNative === "boolean" && { isNative }),
    ...(typeof sample === "boolean" && { sample }),
    rows: Object.fromEntries(counts),
  };
}

function objectFrom(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
