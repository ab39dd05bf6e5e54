import { formulaText } from "../formula-text";
import type { ReadFormula } from "../formulas/formula-tree";
import { cellName } from "../formulas/reference";
import type { Month } from "../plan/choices";
import { layOut } from "../plan/lay-out";
import type { Column, SheetDesign } from "../plan/sheet-design";
import type { SheetPlan } from "../plan/sheet-plan";
import type { SheetSnapshot } from "../snapshot";
import type { Language, Text } from "../text";
import { keyOf } from "./cell-place";
import { type ComputedKpi, columnInCopy, computedKpis } from "./computed-kpis";
import { computedWords as words } from "./computed-words";
import type { HrCopy } from "./hr-copy";

/** What the sheet is about, and when it is made. */
export interface ComputedRequest {
  readonly source: SheetSnapshot;
  /** The other sheets that formulas refer to, as far as they were read. */
  readonly sheets: readonly SheetSnapshot[];
  readonly copy: HrCopy;
  readonly copyName: string;
  readonly language: Language;
  /** The day as people write it, and its month. */
  readonly madeOn: { readonly day: string; readonly month: Month };
  readonly taken: readonly string[];
}

/** The sheet that says how each KPI of a copy was computed; `undefined` where the source calls none. */
export function computedSheet(request: ComputedRequest, read: ReadFormula): SheetPlan | undefined {
  const { source, sheets, copy, language, madeOn, taken } = request;
  const { removedColumns } = copy;
  const found = computedKpis({ source, sheets, removedColumns }, read, language);
  if (found.length === 0) return undefined;
  const choices = { language, month: madeOn.month, people: 1, flavour: "native", sample: true } as const;
  return layOut([design(request, found)], choices, taken)[0];
}

function design(request: ComputedRequest, found: readonly ComputedKpi[]): SheetDesign {
  const { copyName, madeOn } = request;
  const columns = columnsOf(request, found);
  const said: Readonly<Record<string, string>> = { "{name}": copyName, "{date}": madeOn.day };
  // In one go: the name of a sheet may hold what stands for the day.
  const guide = (text: string) => text.replace(/\{\w+\}/g, (part) => said[part] ?? part);
  return {
    name: words.sheet,
    title: words.sheet,
    guide: { en: guide(words.guide.en), "zh-CN": guide(words.guide["zh-CN"]), "zh-TW": guide(words.guide["zh-TW"]) },
    orientation: "landscape",
    tables: [{ id: "computed", rows: found.length, rowHeight: heightFor(columns, request.language), columns }],
  };
}

function columnsOf({ source, copy, language }: ComputedRequest, found: readonly ComputedKpi[]): Column[] {
  const values = new Set(copy.changes.flatMap((cell) => (isValue(cell.content) ? [keyOf(cell)] : [])));
  const column = (id: keyof typeof words, width: number, cell: (one: ComputedKpi) => string | Text): Column => {
    return { id, heading: words[id], width, look: "text", body: { cells: found.map((one) => cell(one) || null) } };
  };
  return [
    column("kpi", 110, ({ kpi }) => `${kpi.title[language]}\n${kpi.name}`),
    column("place", 100, (one) => placeOf(one, source, copy.removedColumns)),
    column("call", 190, ({ call }) => call),
    column("given", 170, ({ given }) => given),
    column("meaning", 250, ({ kpi }) => kpi.summary),
    column("formula", 190, ({ kpi }) => formulaText(kpi)),
    column("source", 210, ({ kpi }) => kpi.source),
    column("state", 76, (one) => (values.has(keyOf(one)) ? words.value : words.native)),
  ];
}

function isValue(content: unknown): boolean {
  return typeof content !== "object" || content === null;
}

/** The first cell in the copy, how many there are, and what the column is called. */
function placeOf({ row, column, count }: ComputedKpi, { cells }: SheetSnapshot, removed: readonly number[]): string {
  const texts = cells.slice(0, row).map((line) => line[column]);
  const heading = texts.filter((cell): cell is string => typeof cell === "string" && cell.trim() !== "").pop();
  const cell = `${cellName(row, columnInCopy(column, removed))}${count > 1 ? ` … (${count})` : ""}`;
  return heading === undefined ? cell : `${cell}\n${heading.replace(/\s+/g, " ").trim().slice(0, 40)}`;
}

const line = { pixels: 17, most: 22 };

/** So that the longest text of the table can be read. */
function heightFor(columns: readonly Column[], language: Language): number {
  const lines = columns.flatMap(({ body, width }) => {
    const cells = "cells" in body ? body.cells : [];
    return cells.map((cell) =>
      linesOf(typeof cell === "string" ? cell : ((cell as Text | null)?.[language] ?? ""), width),
    );
  });
  return Math.min(line.most, Math.max(2, ...lines)) * line.pixels + 8;
}

function linesOf(text: string, width: number): number {
  const widthOf = (part: string) => [...part].reduce((sum, sign) => sum + (sign > "\u2e80" ? 14 : 7.2), 0);
  return text.split("\n").reduce((sum, part) => sum + Math.max(1, Math.ceil(widthOf(part) / (width - 12))), 0);
}
