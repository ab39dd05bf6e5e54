import type { KpiFunction } from "../define";
import { type PrintedCall, printCall } from "../formulas/print-call";
import { printNative } from "../formulas/print-native";
import { validationOf } from "./allowed";
import type { Canvas, CanvasCell } from "./canvas";
import type { Choices } from "./choices";
import { formulaPlace, type PlacedTable } from "./formula-place";
import type { LookName } from "./looks";
import type { Place } from "./place";
import type { Column, Content, Literal, SideRow } from "./sheet-design";
import type { Area, PlannedCell } from "./sheet-plan";

/** Puts one table on the canvas; gives back what its formulas spill. */
export function drawTable(canvas: Canvas, own: PlacedTable, tables: readonly PlacedTable[], choices: Choices): Area[] {
  const { table, left, caption, heading, standards, totals } = own.position;
  const { language } = choices;
  const put = (row: number, column: number, cell: CanvasCell) => canvas.put(row, left + column, cell);
  if (caption !== undefined) put(caption, 0, { cell: table.caption?.[language] ?? "", look: "caption" });
  if (heading !== undefined) {
    table.columns.forEach((column, index) => {
      put(heading, index, { cell: column.heading[language], look: "heading" });
    });
  }
  const place = formulaPlace(own, tables, choices);
  const drawSide = (kind: "standards" | "totals", row: SideRow, line: number) => {
    table.columns.forEach((column, index) => {
      put(line, index, sideCell(kind, row, column, index === 0, place, choices));
    });
  };
  (table.standards ?? []).forEach((row, index) => {
    drawSide("standards", row, standards + index);
  });
  (table.totals ?? []).forEach((row, index) => {
    drawSide("totals", row, totals + index);
  });
  return table.columns.flatMap((column, index) => drawBody(canvas, own, tables, choices, column, left + index));
}

function sideCell(
  kind: "standards" | "totals",
  row: SideRow,
  column: Column,
  isFirst: boolean,
  place: Place,
  choices: Choices,
): CanvasCell {
  const isTotal = kind === "totals";
  const look: LookName = isTotal ? "total" : isFirst ? "ruleLabel" : "rule";
  if (isFirst) return { cell: row.label[choices.language], look };
  const content = column[kind]?.[row.id] ?? null;
  const inputLook = isTotal ? "input" : "ruleInput";
  return contentCell(content, { look, inputLook, format: column.format }, () => place, choices);
}

interface Defaults {
  readonly look: LookName;
  readonly inputLook: LookName;
  readonly format: string | undefined;
}

/** The place is made for a formula only: of most rows of a long table nobody asks it. */
function contentCell(content: Content, defaults: Defaults, placeOf: () => Place, choices: Choices): CanvasCell {
  const { look, inputLook, format } = defaults;
  if (typeof content !== "object" || content === null || "en" in content) {
    return { cell: literal(content, choices), look, format: typeof content === "number" ? format : undefined };
  }
  if ("formula" in content) {
    return {
      cell: { formula: `=${content.formula(placeOf())}` },
      look: content.look ?? look,
      format: content.format ?? format,
    };
  }
  const { input, isSample, allowed } = content;
  return {
    cell: isSample && !choices.sample ? null : literal(input, choices),
    look: content.look ?? inputLook,
    format: content.format ?? format,
    validation: allowed && validationOf(allowed, choices.language),
    isInput: true,
  };
}

function literal(value: Literal, { language }: Choices): PlannedCell {
  return typeof value === "object" && value !== null ? value[language] : value;
}

function drawBody(
  canvas: Canvas,
  own: PlacedTable,
  tables: readonly PlacedTable[],
  choices: Choices,
  { body, look, format, allowed }: Column,
  column: number,
): Area[] {
  const { body: top, rows } = own.position;
  const eachRow = (cellAt: (row: number) => CanvasCell) => {
    for (let row = 0; row < rows; row++) canvas.put(top + row, column, cellAt(row));
  };
  const defaults: Defaults = { look, inputLook: look, format };
  if ("sample" in body) {
    const validation = allowed && validationOf(allowed, choices.language);
    eachRow((row) => {
      const cell = choices.sample ? literal(body.sample[row] ?? null, choices) : null;
      return { cell, look, format, validation, isInput: true };
    });
    return [];
  }
  if ("cells" in body) {
    eachRow((row) => {
      return contentCell(body.cells[row] ?? null, defaults, () => formulaPlace(own, tables, choices, row), choices);
    });
    return [];
  }
  if ("formula" in body) {
    eachRow((row) => {
      const formula = `=${body.formula(formulaPlace(own, tables, choices, row))}`;
      return { cell: { formula }, look, format };
    });
    return [];
  }
  // Cells that a call further left fills stay as they are.
  eachRow((row) => ({ cell: canvas.cellAt(top + row, column), look, format }));
  if ("filled" in body) return [];
  const [kpi, args] = body.call(formulaPlace(own, tables, choices));
  return drawCall(canvas, own, choices, kpi, args, column);
}

/** A call for all rows: one formula that spills with our functions, one a cell without them. */
function drawCall(
  canvas: Canvas,
  { position: { table, left, body, rows } }: PlacedTable,
  { flavour }: Choices,
  kpi: KpiFunction,
  args: PrintedCall,
  column: number,
): Area[] {
  const index = column - left;
  const filled = table.columns.slice(index + 1).findIndex(({ body: other }) => !("filled" in other));
  const columns = 1 + (filled < 0 ? table.columns.length - index - 1 : filled);
  if (flavour !== "native") {
    canvas.fill(body, column, { formula: `=${printCall(kpi, args, flavour)}` });
    return rows * columns > 1 ? [{ row: body, column, rows, columns }] : [];
  }
  const form = printNative(kpi, args);
  const forms = typeof form === "string" ? [[form]] : form;
  if (forms?.length !== rows || forms[0]?.length !== columns) {
    throw new Error(`${kpi.name} has no form of ${rows} by ${columns} cells for ${JSON.stringify(args)}.`);
  }
  forms.forEach((line, row) => {
    line.forEach((formula, offset) => {
      canvas.fill(body + row, column + offset, { formula: `=${formula}` });
    });
  });
  return [];
}
