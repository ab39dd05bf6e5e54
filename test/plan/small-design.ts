import { layOut } from "../../core/plan/lay-out";
import type { Place } from "../../core/plan/place";
import type { Column, SheetDesign, Table } from "../../core/plan/sheet-design";
import type { PlannedCell } from "../../core/plan/sheet-plan";
import type { Text } from "../../core/text";
import { exampleChoices } from "./example-design";

export const same = (text: string): Text => ({ en: text, "zh-CN": text, "zh-TW": text });

export const column = (id: string, own: Partial<Column> = {}): Column => ({
  id,
  heading: same(id),
  width: 80,
  look: "result",
  body: { cells: [] },
  ...own,
});

export const sheet = (name: string, ...tables: Table[]): SheetDesign => ({
  name: same(name),
  title: same(name),
  guide: same("guide"),
  orientation: "landscape",
  tables,
});

export const people: Table = {
  id: "people",
  rows: 3,
  columns: [column("name"), column("score"), column("extra")],
  standards: [{ id: "weight", label: same("Weight") }],
  totals: [{ id: "team", label: same("Team") }],
};

/** What a formula becomes that stands in the first row of a table of its own, beside a sheet with people. */
export function written(formula: (at: Place) => string, name = "People"): PlannedCell | undefined {
  const own: Table = { id: "own", rows: ["first", "second"], columns: [column("result", { body: { formula } })] };
  return layOut([sheet("Own", own), sheet(name, people)], exampleChoices, [])[0]?.cells[3]?.[0];
}
