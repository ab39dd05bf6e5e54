import { columnLetters } from "../core/formulas/reference";
import { barColor, conditionLooks } from "../core/plan/condition";
import { type Look, type LookName, lineColor, looks } from "../core/plan/looks";
import type { Area, Planned, SheetPlan } from "../core/plan/sheet-plan";
import { type Cell, isCellError } from "../core/values";
import type { Mark } from "../engines/marks";
import { shownNumber } from "../engines/shown-number";
import { type Html, html } from "../reference/html";
import { wrappedText } from "./wrapped-text";

const head = { width: 34, height: 22 };
const padding = 4;
const lineHeight = 1.25;
const highest = 600;
const fonts =
  "system-ui, 'Segoe UI', Roboto, 'PingFang SC', 'PingFang TC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/** A sheet drawn with what its cells hold, as an SVG file. */
export interface SheetPicture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Whether the sheet goes on below. */
  readonly isCut: boolean;
}

/** Draws the upper rows of a sheet, all its columns. */
export function sheetPicture(
  plan: SheetPlan,
  cells: readonly (readonly Cell[])[],
  marks: readonly Omit<Mark, "sheet">[],
): SheetPicture {
  const x = edges(plan.widths, head.width);
  const y = edges(plan.heights, head.height);
  const rows = plan.heights.filter((_, row) => (y[row + 1] as number) <= highest).length;
  const [width, height] = [(x.at(-1) as number) + 1, (y[rows] as number) + 1];
  const drawn = new PicturedSheet(plan, cells, marks);
  const body = plan.cells.slice(0, rows).map((line, row) =>
    line.map((_, column) => {
      const box = { x: x[column] as number, y: y[row] as number, width: plan.widths[column] as number };
      return drawn.cell(row, column, { ...box, height: plan.heights[row] as number });
    }),
  );
  const svg = html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${fonts}">
<rect width="${width}" height="${height}" fill="#ffffff"/>
${headings(x, y, rows)}
${body}
</svg>
`;
  return { svg: String(svg), width, height, isCut: rows < plan.cells.length };
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function edges(lengths: readonly number[], start: number): number[] {
  const found = [start];
  for (const length of lengths) found.push((found.at(-1) as number) + length);
  return found;
}

/** The letters of the columns and the numbers of the rows. */
function headings(x: readonly number[], y: readonly number[], rows: number): Html {
  const columns = x.slice(0, -1).map((left, column) => {
    const middle = (left + (x[column + 1] as number)) / 2;
    return html`<text x="${middle}" y="15">${columnLetters(column)}</text>`;
  });
  const lines = y.slice(0, rows).map((top, row) => {
    return html`<text x="${head.width / 2}" y="${(top + (y[row + 1] as number)) / 2 + 4}">${row + 1}</text>`;
  });
  const [right, bottom] = [x.at(-1) as number, y[rows] as number];
  return html`<path fill="#f3f5f7" d="M0 0H${right}V${head.height}H${head.width}V${bottom}H0Z"/>
<g font-size="11" fill="#57606a" text-anchor="middle">${columns}${lines}</g>`;
}

class PicturedSheet {
  private readonly looks: ReadonlyMap<string, LookName>;
  private readonly formats: ReadonlyMap<string, string>;

  constructor(
    private readonly plan: SheetPlan,
    private readonly cells: readonly (readonly Cell[])[],
    private readonly marks: readonly Omit<Mark, "sheet">[],
  ) {
    this.looks = byCell(plan.looks);
    this.formats = byCell(plan.formats);
  }

  cell(row: number, column: number, box: Box): Html {
    const name = this.looks.get(keyOf(row, column));
    const look: Look | undefined = name && looks[name];
    const mark = this.marks.find((one) => one.row === row && one.column === column)?.look;
    const marked = mark && conditionLooks[mark];
    const value = this.cells[row]?.[column] ?? null;
    const fill = marked?.fill ?? look?.fill;
    const place = html`x="${box.x}" y="${box.y}" height="${box.height}"`;
    return html`${fill ? html`<rect ${place} width="${box.width}" fill="${fill}"/>` : ""}${this.bar(row, column, value, box)}${
      look?.isFramed ? html`<rect ${place} width="${box.width}" fill="none" stroke="${lineColor}"/>` : ""
    }${written(this.textOf(row, column, value), box, {
      look,
      color: marked?.color ?? look?.color ?? "#1f2328",
      isNumber: typeof value === "number",
      isClipped: this.isFilled(row, column + 1) || look?.isWrapped === true,
    })}
`;
  }

  private bar(row: number, column: number, value: Cell, box: Box): Html | "" {
    const found = this.plan.conditions.find(({ area, value: { kind } }) => kind === "bar" && isIn(area, row, column));
    if (found?.value.kind !== "bar" || typeof value !== "number") return "";
    const width = box.width * Math.min(Math.max(value / found.value.full, 0), 1);
    return html`<rect x="${box.x}" y="${box.y + 1}" width="${width}" height="${box.height - 2}" fill="${barColor}"/>`;
  }

  private textOf(row: number, column: number, value: Cell): string {
    if (value === null) return "";
    if (isCellError(value)) return value.error;
    if (typeof value === "number") return shownNumber(value, this.formats.get(keyOf(row, column)));
    return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
  }

  private isFilled(row: number, column: number): boolean {
    const value = this.cells[row]?.[column] ?? null;
    return value !== null && value !== "";
  }
}

interface Writing {
  readonly look: Look | undefined;
  readonly color: string;
  readonly isNumber: boolean;
  readonly isClipped: boolean;
}

function written(text: string, box: Box, { look, color, isNumber, isClipped }: Writing): Html | "" {
  if (text === "") return "";
  const { size, lines } = fitted(text, box, look);
  const [anchor, at] = {
    left: ["start", padding] as const,
    center: ["middle", box.width / 2] as const,
    right: ["end", box.width - padding] as const,
  }[look?.align ?? (isNumber ? "right" : "left")];
  const top = (box.height - size * lineHeight * lines.length) / 2 + size * 0.98;
  const spans = lines.map((line, index) => {
    return html`<tspan x="${at}" y="${rounded(top + index * size * lineHeight)}">${line}</tspan>`;
  });
  const clip = isClipped ? html` width="${box.width}" height="${box.height}"` : html` overflow="visible"`;
  const bold = look?.isBold ? html` font-weight="600"` : "";
  return html`<svg x="${box.x}" y="${box.y}"${clip}><text font-size="${rounded(size)}" fill="${color}" text-anchor="${anchor}"${bold}>${spans}</text></svg>`;
}

/** A text in its lines, and in smaller letters where they would be higher than the cell: fonts differ between computers. */
function fitted(text: string, { width, height }: Box, look: Look | undefined): { size: number; lines: string[] } {
  const usual = ((look?.size ?? 10) * 4) / 3;
  if (!look?.isWrapped) return { size: usual, lines: [text] };
  for (let size = usual; ; size *= 0.93) {
    const lines = wrappedText(text, (width - 2 * padding) / size);
    if (lines.length * size * lineHeight <= height || size < 8) return { size, lines };
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

function byCell<T>(planned: readonly Planned<T>[]): ReadonlyMap<string, T> {
  return new Map(
    planned.flatMap(({ area: { row, column, rows, columns }, value }) =>
      Array.from({ length: rows * columns }, (_, index): [string, T] => {
        return [keyOf(row + Math.floor(index / columns), column + (index % columns)), value];
      }),
    ),
  );
}

function keyOf(row: number, column: number): string {
  return `${row}:${column}`;
}

function isIn(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
