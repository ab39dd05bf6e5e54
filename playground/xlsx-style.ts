import {
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";
import type { Alignment, Border, BorderStyle, Borders, Fill, Font, Style } from "exceljs";
import { colorForXlsx, colorFromXlsx } from "../xlsx/color";

const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;
const sides = { top: "t", bottom: "b", left: "l", right: "r" } as const;
const lines: readonly (readonly [BorderStyle, BorderStyleTypes])[] = [
  ["thin", BorderStyleTypes.THIN],
  ["hair", BorderStyleTypes.HAIR],
  ["dotted", BorderStyleTypes.DOTTED],
  ["dashed", BorderStyleTypes.DASHED],
  ["double", BorderStyleTypes.DOUBLE],
  ["medium", BorderStyleTypes.MEDIUM],
  ["thick", BorderStyleTypes.THICK],
];

/** The look of a cell of an .xlsx file, as far as Univer shows it. */
export function styleFromXlsx({ font, fill, alignment, border, numFmt }: Partial<Style>): IStyleData {
  const background = fill?.type === "pattern" && fill.pattern === "solid" ? colorFromXlsx(fill.fgColor) : undefined;
  return {
    ...(font && fontFromXlsx(font)),
    ...(background && { bg: { rgb: background } }),
    ...(alignment && alignmentFromXlsx(alignment)),
    ...(border && Object.values(border).some(Boolean) && { bd: bordersFromXlsx(border) }),
    ...(numFmt && numFmt !== "General" && { n: { pattern: numFmt } }),
  };
}

/** The look of a cell of Univer's as an .xlsx file writes it. */
export function styleForXlsx(style: IStyleData): Partial<Style> {
  const background = colorForXlsx(style.bg?.rgb);
  const fill: Fill | undefined = background && { type: "pattern", pattern: "solid", fgColor: background };
  return {
    font: fontForXlsx(style),
    alignment: alignmentForXlsx(style),
    ...(fill && { fill }),
    ...(style.bd && { border: bordersForXlsx(style.bd) }),
    ...(style.n && { numFmt: style.n.pattern }),
  };
}

function fontFromXlsx({ name, size, bold, italic, underline, strike, color }: Partial<Font>): IStyleData {
  const rgb = colorFromXlsx(color);
  return {
    ...(name && { ff: name }),
    ...(size && { fs: size }),
    ...(bold && { bl: 1 }),
    ...(italic && { it: 1 }),
    ...(underline && underline !== "none" && { ul: { s: 1 } }),
    ...(strike && { st: { s: 1 } }),
    ...(rgb && { cl: { rgb } }),
  };
}

function fontForXlsx({ ff, fs, bl, it, ul, st, cl }: IStyleData): Partial<Font> {
  const color = colorForXlsx(cl?.rgb);
  return {
    name: ff ?? "Arial",
    size: fs ?? 11,
    ...(bl && { bold: true }),
    ...(it && { italic: true }),
    ...(ul?.s && { underline: true }),
    ...(st?.s && { strike: true }),
    ...(color && { color }),
  };
}

function alignmentFromXlsx(alignment: Partial<Alignment>): IStyleData {
  const ht = horizontal[alignment.horizontal as keyof typeof horizontal];
  const vt = vertical[alignment.vertical as keyof typeof vertical];
  return { ...(ht && { ht }), ...(vt && { vt }), ...(alignment.wrapText && { tb: WrapStrategy.WRAP }) };
}

function alignmentForXlsx({ ht, vt, tb }: IStyleData): Partial<Alignment> {
  const across = keyOf(horizontal, ht);
  const down = keyOf(vertical, vt);
  return {
    ...(across && { horizontal: across }),
    ...(down && { vertical: down }),
    ...(tb === WrapStrategy.WRAP && { wrapText: true }),
  };
}

function bordersFromXlsx(borders: Partial<Borders>): IBorderData {
  const found = Object.entries(sides).flatMap(([side, key]) => {
    const { style, color }: Partial<Border> = borders[side as keyof typeof sides] ?? {};
    const line = lines.find(([name]) => name === style)?.[1];
    return style ? [[key, { s: line ?? BorderStyleTypes.THIN, cl: { rgb: colorFromXlsx(color) ?? "#000000" } }]] : [];
  });
  return Object.fromEntries(found);
}

function bordersForXlsx(borders: IBorderData): Partial<Borders> {
  const found = Object.entries(sides).flatMap(([side, key]) => {
    const border = borders[key];
    if (!border?.s) return [];
    const style = lines.find(([, line]) => line === border.s)?.[0] ?? "thin";
    return [[side, { style, color: colorForXlsx(border.cl?.rgb) ?? { argb: "FF000000" } }]];
  });
  return Object.fromEntries(found);
}

function keyOf<K extends string>(table: Readonly<Record<K, number>>, value: Nullable<number>): K | undefined {
  return (Object.keys(table) as K[]).find((key) => table[key] === value);
}
