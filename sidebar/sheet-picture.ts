import { barColor, type ConditionLook, conditionLooks } from "../core/plan/condition";
import { type Look, type LookName, lineColor, looks } from "../core/plan/looks";
import { type Area, isFormula, type PlannedCell, type SheetPlan } from "../core/plan/sheet-plan";
import { type Box, Drawing, type Shape } from "./drawing";

/** How large a picture is, in pixels, and how much of that a usual row takes, and a pixel of a column at most. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  readonly row: number;
  readonly widest: number;
}

export const thumbnail: PictureSize = { width: 72, height: 56, row: 4.5, widest: 0.2 };
export const poster: PictureSize = { width: 352, height: 176, row: 11, widest: 0.6 };

const usualRow = 26;
const gap = 0.5;

/** What a picture shows where only a calculation could tell: the same few bars and marks in turn. */
const bars = [0.94, 0.72, 0.86, 0.46, 0.8, 0.6];
const marks: readonly ConditionLook[] = ["met", "met", "missed", "met", "warning", "met"];

/** Draws the upper part of a sheet, all its columns, with strokes for what is written. */
export function pictureOf(plan: SheetPlan, size: PictureSize): Shape[] {
  const total = plan.widths.reduce((sum, width) => sum + width, 0);
  const scale = Math.min(size.width / total, size.widest);
  const edges = { x: sums(plan.widths, scale), y: sums(plan.heights, size.row / usualRow) };
  const sheet = new PicturedSheet(plan);
  const drawing = new Drawing(size);
  plan.cells.forEach((line, row) => {
    if ((edges.y[row] as number) >= size.height) return;
    line.forEach((cell, column) => {
      const box = boxOf({ row, column, rows: 1, columns: 1 }, edges);
      drawCell(drawing, box, sheet.at(row, column, cell), { scale, row: size.row });
    });
  });
  return drawing.shapes();
}

interface Edges {
  readonly x: readonly number[];
  readonly y: readonly number[];
}

function sums(lengths: readonly number[], scale: number): number[] {
  const edges = [0];
  for (const length of lengths) edges.push((edges[edges.length - 1] as number) + length * scale);
  return edges;
}

function boxOf({ row, column, rows, columns }: Area, { x, y }: Edges): Box {
  const [left, top] = [x[column] as number, y[row] as number];
  return { x: left, y: top, width: (x[column + columns] as number) - left, height: (y[row + rows] as number) - top };
}

/** A cell as it is drawn. */
interface PicturedCell {
  readonly name: LookName | undefined;
  readonly look: Look | undefined;
  /** The widths of what is written, line by line, in pixels of the sheet. */
  readonly lines: readonly number[];
  readonly isRight: boolean;
  readonly mark: ConditionLook | undefined;
  readonly bar: number | undefined;
}

class PicturedSheet {
  private readonly looks = new Map<string, LookName>();
  private readonly spilled = new Set<string>();
  private readonly inputs = new Set<string>();

  constructor(private readonly plan: SheetPlan) {
    for (const { area, value } of plan.looks) for (const key of keysOf(area)) this.looks.set(key, value);
    for (const area of plan.spills) for (const key of keysOf(area)) this.spilled.add(key);
    for (const area of plan.inputs) for (const key of keysOf(area)) this.inputs.add(key);
  }

  at(row: number, column: number, cell: PlannedCell): PicturedCell {
    const key = `${row}:${column}`;
    const name = this.looks.get(key);
    const isResult = isFormula(cell) || this.spilled.has(key);
    const isShown = !isResult || this.hasFigures(row);
    const look: Look | undefined = name && looks[name];
    return {
      name,
      look,
      lines: isShown ? (isResult ? [34] : linesOf(cell)) : [],
      isRight: look?.align === undefined ? isResult || typeof cell === "number" : look.align === "right",
      ...(isShown && (isResult || cell !== null)
        ? this.conditionsAt(row, column)
        : { mark: undefined, bar: undefined }),
    };
  }

  /** A row whose inputs are all blank has no results yet. */
  private hasFigures(row: number): boolean {
    const cells = this.plan.cells[row] ?? [];
    const inputs = cells.filter((_, column) => this.inputs.has(`${row}:${column}`));
    return inputs.length === 0 || inputs.some((cell) => cell !== null);
  }

  private conditionsAt(row: number, column: number) {
    const here = this.plan.conditions.filter(({ area }) => isIn(area, row, column));
    const index = row - (here[0]?.area.row ?? row);
    const looksHere = here.flatMap(({ value }) => (value.kind === "formula" ? [value.look] : []));
    const wanted = index === 0 && looksHere.includes("first") ? "first" : marks[(index + column) % marks.length];
    return {
      mark: looksHere.find((look) => look === wanted),
      bar: here.some(({ value }) => value.kind === "bar") ? bars[index % bars.length] : undefined,
    };
  }
}

function keysOf({ row, column, rows, columns }: Area): string[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    return `${row + Math.floor(index / columns)}:${column + (index % columns)}`;
  });
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

function linesOf(cell: PlannedCell): number[] {
  if (cell === null || cell === "") return [];
  return String(cell).split("\n").map(lengthOf);
}

/** A Chinese character is twice as wide as a Latin letter. */
function lengthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 13 : 6.5), 0);
}

function drawCell(drawing: Drawing, box: Box, cell: PicturedCell, unit: { scale: number; row: number }): void {
  const { look, mark, bar } = cell;
  const inner = { x: box.x, y: box.y, width: box.width - gap, height: box.height - gap };
  if (look?.isFramed) drawing.rectangle("lines", lineColor, box);
  const fill = mark ? conditionLooks[mark].fill : (look?.fill ?? (look?.isFramed ? "#ffffff" : undefined));
  if (fill) drawing.rectangle("fills", fill, inner);
  if (bar !== undefined) drawing.rectangle("bars", barColor, { ...inner, width: inner.width * bar });
  drawLines(drawing, inner, cell, unit);
}

function drawLines(drawing: Drawing, box: Box, cell: PicturedCell, unit: { scale: number; row: number }): void {
  const { name, look, lines, isRight, mark } = cell;
  const thickness = unit.row * (name === "title" ? 0.36 : 0.24);
  const step = thickness * 1.9;
  const padding = Math.min(4 * unit.scale, box.width / 6);
  const isFree = name === "title" || name === "guide" || name === "caption";
  const room = isFree ? Number.POSITIVE_INFINITY : box.width - 2 * padding;
  const top = box.y + (box.height - step * lines.length + step - thickness) / 2;
  lines.forEach((length, index) => {
    const width = Math.min(length * unit.scale, room);
    const spare = box.width - 2 * padding - width;
    const shift = isRight ? spare : look?.align === "center" ? spare / 2 : 0;
    const color = mark ? conditionLooks[mark].color : strokeColor(name);
    drawing.rectangle("strokes", color, {
      x: box.x + padding + shift,
      y: top + index * step,
      width,
      height: thickness,
    });
  });
}

/** Strokes are lighter than the letters they stand for, for they are denser. */
function strokeColor(name: LookName | undefined): string {
  if (name === "heading") return "#d3ece1";
  if (name === "title" || name === "score" || name === "total") return "#57606a";
  if (name === "caption" || name === "grade" || name === "check") return "#5b9c86";
  return "#b3bbc3";
}
