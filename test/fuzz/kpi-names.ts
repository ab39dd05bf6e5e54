import { functions } from "../../core/functions";

const call = new RegExp(
  `(?<![\\w.])(?:_xldudf_(?:KPI_)?|KPI\\.)?(?:${functions.map(({ name }) => name).join("|")})\\s*\\(`,
  "gi",
);

/** Our functions that a formula calls, found without taking it apart: texts and names of sheets aside. */
export function kpiNames(formula: string): string[] {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "''").match(call) ?? [];
}
