import type { FixedCell } from "../core/check/finding";
import { shown } from "../core/messages";
import { isFormula } from "../core/plan/sheet-plan";
import type { Cell } from "../core/values";
import { checkWords as words } from "./check-words";
import { useWords } from "./language";

/** What a cell holds and what it is to hold. */
export function CellDifference({ change: { before, after } }: { readonly change: FixedCell }) {
  const say = useWords();
  return (
    <p class="kpi-difference">
      <code>{before.formula ?? quoted(before.cell)}</code>
      <span> {say(words.becomes)} </span>
      <code>{isFormula(after) ? after.formula : quoted(after)}</code>
    </p>
  );
}

/** A text in quotes, so that it is told from the number it looks like. */
function quoted(cell: Cell): string {
  return typeof cell === "string" ? `"${shown(cell)}"` : shown(cell);
}
