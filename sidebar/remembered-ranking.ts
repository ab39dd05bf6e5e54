import type { Ties } from "../core/ranking/rank";

/** What the workbook keeps of the last ranking; the month is not kept, for next time it is another one. */
export interface RememberedRanking {
  readonly name?: string;
  readonly score?: string;
  readonly columns?: readonly string[];
  readonly lowerIsBetter?: boolean;
  readonly ties?: Ties;
  readonly top?: string;
  readonly minimumColumn?: string;
  readonly minimum?: string;
  readonly award?: string;
  readonly awardMonths?: string;
}

const texts = ["name", "score", "top", "minimumColumn", "minimum", "award", "awardMonths"] as const;

/** Reads what was kept; whatever is not understood is left out. */
export function readRemembered(text: string | null): RememberedRanking {
  const kept = objectFrom(text);
  const { columns, lowerIsBetter, ties } = kept;
  const known = texts.flatMap((key) => (typeof kept[key] === "string" ? [[key, kept[key]]] : []));
  return {
    ...Object.fromEntries(known),
    ...(Array.isArray(columns) && { columns: columns.filter((title) => typeof title === "string") }),
    ...(typeof lowerIsBetter === "boolean" && { lowerIsBetter }),
    ...((ties === "standard" || ties === "dense") && { ties }),
  };
}

function objectFrom(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
