import type { Grid } from "../grid";
import { isBlank } from "../values";
import type { Answers } from "../workings";

/** How the cells of a range of answers were taken; with `fromOne`, a zero is how exports write "not answered". */
export function answersIn(range: Grid, fromOne: boolean): Answers {
  const found = { used: 0, blank: 0, headings: 0, zeros: 0 };
  for (let row = 0; row < range.rows; row++) {
    const cells = range.line(row);
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (isBlank(cell)) found.blank++;
      else if (range.isHeading(row, column)) found.headings++;
      else if (fromOne && cell === 0) found.zeros++;
      else found.used++;
    }
  }
  return found;
}
