import type { SheetAccess, SheetCopy } from "../sidebar/sheet-access";
import type { Ask } from "./ask-server";
import { problemOf, sheetProblemOf } from "./problem-of";
import { rangeSteps } from "./range-steps";
import { renderInPlace, renderSteps } from "./render-plans";
import { lookAt, replaceCells } from "./replace-cells";
import type { SheetContents } from "./sheet-contents";
import type { CopySteps } from "./sheet-steps";
import { snapshotOf } from "./snapshot";
import { typedContent } from "./typed-content";

/** What the sidebar does with sheets that are there, over the functions of `Code.js`. */
export function sheetAccess(ask: Ask): SheetAccess {
  return {
    readSheet: async (name) => {
      const text = await told(
        ask<string>((server) => server.readSheet(name)),
        name,
      );
      try {
        return snapshotOf(name, JSON.parse(text) as SheetContents);
      } catch (problem) {
        // The workbook's time zone is none that the browser knows.
        throw problemOf(problem as Error);
      }
    },
    showCells: (place) =>
      told(
        ask((server) => server.showCells(place)),
        place.sheet,
      ),
    replaceCells: (sheet, changes) => replaceCells(ask, sheet, changes),
    copySheet: async (copy) => {
      const text = await told(lookAt(ask, copy.source, { box: "A1", cells: [] }), copy.source);
      const [, , , locale] = JSON.parse(text) as SheetContents;
      await renderSteps(ask, [copySteps(copy, locale)]);
    },
    replaceSheet: (name, plan) => renderInPlace(ask, name, plan),
  };
}

/** A failure as a sentence about the sheet it concerns. */
function told<Answer>(answer: Promise<Answer>, sheet: string): Promise<Answer> {
  return answer.catch((problem: Error) => Promise.reject(sheetProblemOf(problem, sheet)));
}

function copySteps({ source, name, changes, removedColumns }: SheetCopy, locale: string): CopySteps {
  const cells = changes.map(({ row, column, content }) => ({ row, column, typed: typedContent(content, locale) }));
  return {
    name,
    source,
    sheet: [["setName", name], ["showSheet"]],
    ranges: rangeSteps(cells),
    // From the right, so that those still to go keep their places.
    last: [...runsOf(removedColumns)].reverse().map(([first, count]) => ["deleteColumns", first + 1, count]),
  };
}

/** Neighbours together: their first, and how many there are. */
function runsOf(columns: readonly number[]): [first: number, count: number][] {
  const runs: [first: number, count: number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === column) last[1]++;
    else runs.push([column, 1]);
  }
  return runs;
}
