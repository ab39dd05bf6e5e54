import { Canvas } from "./canvas";
import { type Choices, monthCode, monthTitle } from "./choices";
import type { Condition } from "./condition";
import { definitionNote } from "./definition-note";
import { drawTable } from "./draw-table";
import { formulaPlace, type PlacedTable } from "./formula-place";
import { placeChart } from "./place-chart";
import type { SheetDesign } from "./sheet-design";
import { sheetName } from "./sheet-name";
import type { Area, Planned, SheetPlan } from "./sheet-plan";
import { positionTables, rowsAbove, type TablePosition } from "./table-position";

const height = { title: 34, guide: 24, caption: 28, heading: 42, row: 26, between: 14 };
const width = { between: 24 };
const tabColor = "#0b6e4f";

interface PlacedSheet {
  readonly design: SheetDesign;
  readonly name: string;
  readonly positions: readonly TablePosition[];
}

/** Gives the sheets of a template names that are free, addresses and formulas. Throws on a reference to what is not there. */
export function layOut(designs: readonly SheetDesign[], choices: Choices, taken: readonly string[]): SheetPlan[] {
  const names = [...taken];
  const sheets: PlacedSheet[] = designs.map((design) => {
    const name = sheetName(design.name[choices.language].replace("{month}", monthCode(choices.month)), names);
    names.push(name);
    return { design, name, positions: positionTables(design.tables) };
  });
  const tables = sheets.flatMap(({ name, positions }) => positions.map((position) => ({ sheet: name, position })));
  return sheets.map((sheet) => laidOut(sheet, tables, choices));
}

function laidOut(
  { design, name, positions }: PlacedSheet,
  tables: readonly PlacedTable[],
  choices: Choices,
): SheetPlan {
  const canvas = new Canvas();
  const title = design.title[choices.language].replace("{month}", monthTitle(choices.month, choices.language));
  canvas.put(0, 0, { cell: title, look: "title" });
  canvas.put(1, 0, { cell: design.guide[choices.language], look: "guide" });
  const spills = positions.flatMap((position) => drawTable(canvas, { sheet: name, position }, tables, choices));
  const chart = design.chart && placeChart(design.chart, positions, canvas.columns + 1, choices);
  // One narrow column keeps it apart from the tables.
  const columns = canvas.columns + (chart ? 1 : 0);
  return {
    name,
    cells: canvas.cells(columns),
    spills,
    looks: canvas.areas(({ look }) => look),
    formats: canvas.areas(({ format }) => format),
    widths: widthsOf(positions, columns),
    heights: heightsOf(positions, canvas.rows),
    frozen: { rows: frozenRows(positions), columns: design.frozenColumns ?? 1 },
    validations: canvas.areas(({ validation }) => validation),
    conditions: positions.flatMap((position) => conditionsOf({ sheet: name, position }, tables, choices)),
    notes: positions.flatMap((position) => notesOf(position, choices)),
    inputs: canvas.areas(({ isInput }) => isInput || undefined).map(({ area }) => area),
    ...(chart && { chart }),
    orientation: design.orientation,
    tabColor,
  };
}

function widthsOf(positions: readonly TablePosition[], columns: number): number[] {
  const widths = Array.from({ length: columns }, () => 0);
  for (const { table, left } of positions) {
    table.columns.forEach((column, index) => {
      widths[left + index] = Math.max(widths[left + index] ?? 0, column.width);
    });
  }
  return widths.map((own) => own || width.between);
}

function heightsOf(positions: readonly TablePosition[], rows: number): number[] {
  const heights = Array.from({ length: rows }, () => 0);
  const set = (row: number, pixels: number) => {
    heights[row] = Math.max(heights[row] ?? 0, pixels);
  };
  set(0, height.title);
  set(1, height.guide);
  for (const { table, caption, heading, standards, body, totals, end } of positions) {
    if (caption !== undefined) set(caption, height.caption);
    if (heading !== undefined) set(heading, height.heading);
    for (let row = standards; row < end; row++) {
      set(row, row >= body && row < totals ? (table.rowHeight ?? height.row) : height.row);
    }
  }
  return heights.map((own) => own || height.between);
}

/** Down to the first row of the first table's body. */
function frozenRows([first]: readonly TablePosition[]): number {
  return first === undefined || first.heading === undefined ? rowsAbove : first.body;
}

function conditionsOf(own: PlacedTable, tables: readonly PlacedTable[], choices: Choices): Planned<Condition>[] {
  const { table, left, body, rows } = own.position;
  const place = formulaPlace(own, tables, choices, 0);
  return table.columns.flatMap(({ conditions = [], bar }, index) => {
    const area: Area = { row: body, column: left + index, rows, columns: 1 };
    const marks = conditions.map(({ when, look }): Planned<Condition> => {
      return { area, value: { kind: "formula", formula: `=${when(place)}`, look } };
    });
    return bar === undefined ? marks : [...marks, { area, value: { kind: "bar", full: bar } }];
  });
}

function notesOf({ table, left, heading }: TablePosition, { language }: Choices): Planned<string>[] {
  if (heading === undefined) return [];
  return table.columns.flatMap(({ note, kpi }, index) => {
    const value = definitionNote(note, kpi, language);
    return value ? [{ area: { row: heading, column: left + index, rows: 1, columns: 1 }, value }] : [];
  });
}
