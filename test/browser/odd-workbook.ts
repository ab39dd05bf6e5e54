import type { IWorkbookData } from "@univerjs/core";
import { blankSheet, workbookData } from "../../playground/workbook-data";

/** The name of its first sheet. */
export const odd = "it's <b> =1+1!";

const text = (v: string) => ({ v, t: 1 as const });
const number = (v: number) => ({ v, t: 2 as const });

const cells = {
  0: { 0: text("=1+1"), 1: { v: 1, t: 3 as const }, 2: { f: "=1/0" }, 3: { s: { bg: { rgb: "#ffffff" } } } },
  2: {
    0: { ...number(0.5), s: { n: { pattern: "0.0%" } } },
    1: { f: "=A3*2", si: "down" },
    2: { f: "=SEQUENCE(2)*10" },
  },
  3: { 0: number(3), 1: { si: "down" } },
  4: { 0: number(4), 1: { si: "down" } },
  9: { 9: { s: { bl: 1 as const } } },
};

/** Two sheets with whatever is hard to read. */
export function oddWorkbook(): IWorkbookData {
  const hidden = { ...blankSheet("Hidden"), hidden: 1 as const, cellData: { 150: { 20: text("far") } } };
  return workbookData("Ours", [{ name: odd, cellData: cells }, hidden]);
}
