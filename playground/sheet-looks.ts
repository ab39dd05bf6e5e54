import { BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";
import { type Look, type LookName, lineColor, looks as plannedLooks } from "../core/plan/looks";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: lineColor } };
const frame = { t: line, b: line, l: line, r: line };
const sides = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

/** How cells look in Univer, by what they are for. */
export const looks = Object.fromEntries(
  Object.entries(plannedLooks).map(([name, look]) => [name, styleOf(look)]),
) as Readonly<Record<LookName, IStyleData>>;

/** A look with a number format. */
export function shownAs(look: IStyleData, pattern: string | undefined): IStyleData {
  return pattern ? { ...look, n: { pattern } } : look;
}

function styleOf({ fill, color, size, isBold, isWrapped, isFramed, align }: Look): IStyleData {
  const space = align === "center" ? 2 : 6;
  return {
    cl: { rgb: color },
    fs: size,
    vt: VerticalAlign.MIDDLE,
    pd: { l: space, r: space },
    ...(fill && { bg: { rgb: fill } }),
    ...(isBold && { bl: 1 }),
    ...(isWrapped && { tb: WrapStrategy.WRAP }),
    ...(isFramed && { bd: frame }),
    ...(align && { ht: sides[align] }),
  };
}
