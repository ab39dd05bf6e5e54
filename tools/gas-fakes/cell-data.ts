import type { StoredCell } from "../../test/hosts/sheet-store";
import { automaticColor } from "./mended-range";

/** `Color` of the Sheets API: fractions, and what is 0 may be left out. */
export interface ApiColor {
  readonly red?: number;
  readonly green?: number;
  readonly blue?: number;
}

/** `CellData` of the Sheets API, as far as the add-on fills it. */
export interface CellData {
  readonly note?: string;
  readonly userEnteredFormat?: {
    readonly numberFormat?: { readonly type: string; readonly pattern: string } | null;
    readonly backgroundColor?: ApiColor | null;
    readonly horizontalAlignment?: string | null;
    readonly verticalAlignment?: string | null;
    readonly wrapStrategy?: string | null;
    readonly textFormat?: {
      readonly foregroundColorStyle?: { readonly rgbColor?: ApiColor };
      readonly fontSize?: number;
      readonly bold?: boolean;
    };
  };
}

/** What a request changes of a cell: what its field mask names, and nothing else. */
export function asStored({ note, userEnteredFormat: format = {} }: CellData, fields: string): Partial<StoredCell> {
  const { textFormat = {} } = format;
  switch (fields) {
    case "note":
      return { note: note || null };
    case "userEnteredFormat.numberFormat":
      return { numberFormat: patternOf(format.numberFormat) };
    case "userEnteredFormat.backgroundColor":
      return { background: format.backgroundColor ? hexOf(format.backgroundColor) : null };
    case "userEnteredFormat.textFormat.foregroundColorStyle.themeColor,userEnteredFormat.textFormat.foregroundColorStyle.rgbColor":
      return { fontColor: fontColorOf(textFormat.foregroundColorStyle?.rgbColor) };
    case "userEnteredFormat.textFormat.fontSize":
      return { fontSize: textFormat.fontSize ?? 10 };
    case "userEnteredFormat.textFormat.bold":
      return { fontWeight: textFormat.bold ? "bold" : "normal" };
    case "userEnteredFormat.horizontalAlignment":
      return { horizontalAlignment: format.horizontalAlignment?.toLowerCase() ?? null };
    case "userEnteredFormat.verticalAlignment":
      return { verticalAlignment: format.verticalAlignment?.toLowerCase() ?? null };
    case "userEnteredFormat.wrapStrategy":
      return { isWrapped: format.wrapStrategy === "WRAP" };
    default:
      throw new Error(`A request changes ${fields}, which is not understood here.`);
  }
}

export function hexOf({ red = 0, green = 0, blue = 0 }: ApiColor): string {
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

function fontColorOf(color: ApiColor = {}): string | null {
  const hex = hexOf(color);
  return hex === automaticColor ? null : hex;
}

function patternOf(format: { readonly pattern: string } | null | undefined): string {
  return format?.pattern ?? "General";
}
