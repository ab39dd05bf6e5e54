import { BorderStyleTypes, HorizontalAlign, type IStyleData, VerticalAlign, WrapStrategy } from "@univerjs/core";

const line = { s: BorderStyleTypes.THIN, cl: { rgb: "#dfe4ea" } };
const framed = { bd: { t: line, b: line, l: line, r: line }, vt: VerticalAlign.MIDDLE, pd: { l: 6, r: 6 } } as const;

/** How the cells of the sample look, by what they are for. */
export const looks = {
  title: { fs: 15, bl: 1, pd: { l: 6 }, vt: VerticalAlign.MIDDLE },
  note: { fs: 10, pd: { l: 6 }, cl: { rgb: "#5f6b7a" }, vt: VerticalAlign.MIDDLE },
  heading: {
    ...framed,
    pd: { l: 2, r: 2 },
    bg: { rgb: "#0b6e4f" },
    cl: { rgb: "#ffffff" },
    bl: 1,
    fs: 10,
    ht: HorizontalAlign.CENTER,
    tb: WrapStrategy.WRAP,
  },
  label: { ...framed },
  input: { ...framed, bg: { rgb: "#fffbe8" } },
  result: { ...framed },
  score: { ...framed, bl: 1, bg: { rgb: "#e3f2ec" } },
  grade: { ...framed, bl: 1, cl: { rgb: "#0b6e4f" }, ht: HorizontalAlign.CENTER },
  rule: { ...framed, bg: { rgb: "#f5f7f9" }, cl: { rgb: "#5f6b7a" } },
  total: { ...framed, bg: { rgb: "#eef1f4" }, bl: 1 },
} as const satisfies Record<string, IStyleData>;

/** A look with a number format. */
export function shownAs(look: IStyleData, pattern: string | undefined): IStyleData {
  return pattern ? { ...look, n: { pattern } } : look;
}
