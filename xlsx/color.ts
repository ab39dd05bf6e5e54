import type { Color } from "exceljs";

/** The colours of the usual Office theme, in the order in which files number them. */
const theme = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];

type FileColor = Partial<Color> & { readonly tint?: number };

/** A colour of an .xlsx file as `#0b6e4f`. */
export function colorFromXlsx(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb) return `#${color.argb.slice(-6).toLowerCase()}`;
  const base = color.theme === undefined ? undefined : theme[color.theme];
  return base && `#${tinted(base, color.tint ?? 0)}`;
}

/** `#0b6e4f` or `rgb(11,110,79)` as an .xlsx file writes it. */
export function colorForXlsx(color: unknown): { argb: string } | undefined {
  if (typeof color !== "string") return undefined;
  const hex = /^#([\da-f]{6})$/i.exec(color)?.[1];
  if (hex) return { argb: `FF${hex.toUpperCase()}` };
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/i.exec(color)?.slice(1);
  return (
    parts && {
      argb: `FF${parts
        .map((part) => byteText(Number(part)))
        .join("")
        .toUpperCase()}`,
    }
  );
}

function tinted(hex: string, tint: number): string {
  const channels = [0, 2, 4].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
  const changed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return changed
    .map((channel) => byteText(Math.round(channel)))
    .join("")
    .toLowerCase();
}

function byteText(value: number): string {
  return value.toString(16).padStart(2, "0");
}
