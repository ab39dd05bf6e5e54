import type { Area } from "./sheet-plan";

/** The numbers along which a chart is drawn. */
export interface ChartAxis {
  readonly from: number;
  readonly to: number;
  /** From one line of the grid to the next; `null` where each program may choose. */
  readonly step: number | null;
  /** Small numbers are the good ones, and stand on top. */
  readonly isReversed: boolean;
}

/** A chart of cells of its sheet; programs without charts leave it out. */
export interface Chart {
  /** A bar for each row, the first on top; or a line for each row, from column to column. */
  readonly kind: "bar" | "line";
  readonly title: string;
  /** Headings in the first row, names in the first column; where a cell is blank a line has a gap. */
  readonly data: Area;
  readonly axis: ChartAxis;
  /** Of all bars, or of each line. */
  readonly colors: readonly string[];
  /** The cell in its upper left corner: below it and to its right no cell holds anything. */
  readonly corner: { readonly row: number; readonly column: number };
  readonly width: number;
  readonly height: number;
}
