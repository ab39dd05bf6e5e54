import type { Column } from "../plan/sheet-design";
import type { Text } from "../text";
import { sumOf } from "./share-of";

/** A column for counts or amounts that people fill in, with their sum in the team's row. */
export function counted(
  id: string,
  heading: Text,
  width: number,
  sample: readonly number[],
  more: Partial<Pick<Column, "note" | "allowed" | "conditions" | "standards">> = {},
): Column {
  return {
    id,
    heading,
    width,
    look: "input",
    format: "#,##0",
    allowed: { lowest: 0, isWhole: true },
    body: { sample },
    totals: { team: { formula: (at) => sumOf(at.all(id)) } },
    ...more,
  };
}
