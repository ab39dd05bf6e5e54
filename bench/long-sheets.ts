import { checkSheet } from "../core/check/check-sheet";
import { explain } from "../core/explain/explain";
import { damagedFormulas } from "../core/hr-copy/damaged-formulas";
import { hrCopy } from "../core/hr-copy/hr-copy";
import { rankMonth } from "../core/ranking/monthly-ranking";
import { proposeRanking } from "../core/ranking/proposal";
import { rankingSheet } from "../core/ranking/ranking-sheet";
import type { SheetSnapshot } from "../core/snapshot";
import type { Cell } from "../core/values";
import { readFormula } from "../sidebar/read-formula";
import { compare } from "./measure";
import { randomNumbers } from "./random";

const [few, many] = [2000, 20_000];

/** What is done with a whole sheet, from a column of formulas to what stands at its end. */
const works: Readonly<Record<string, (sheet: SheetSnapshot) => unknown>> = {
  "check of a sheet": (sheet) => checkSheet(sheet, readFormula),
  "copy for HR, native": (sheet) => hrCopy(sheet, { kind: "native", leftOut: [1] }, readFormula),
  "copy for HR, values": (sheet) => hrCopy(sheet, { kind: "values", leftOut: [1] }, readFormula),
  "damaged formulas": (sheet) => damagedFormulas(sheet, readFormula, "prefixed"),
  "explanation of the last cell": (sheet) => {
    const place = { row: sheet.cells.length - 1, column: 4 };
    return explain({ sheet, others: new Map(), read: readFormula }, place);
  },
  "ranking as a sheet": (sheet) => {
    const proposal = proposeRanking(sheet, "en", { year: 2026, month: 10 });
    if (!proposal) throw new Error("no table");
    const ranking = rankMonth(sheet, proposal.choices, []);
    return rankingSheet(sheet, proposal.titles, proposal.choices, ranking, "2026-11-02", []);
  },
};

/** How much longer ten times the rows take: ten times where the work grows with the sheet, a hundred times with its square. */
export function longSheets() {
  const [short, long] = [sheetOf(few), sheetOf(many)];
  return Object.entries(works).map(([name, work]) => {
    const times = compare({ bare: () => work(short), ours: () => work(long) }, 3);
    const row = { ratio: times.ours / times.bare, limit: 30, "bare ms": times.bare, "ours ms": times.ours };
    return [`${name}, ${many} rows to ${few}`, row] as const;
  });
}

function sheetOf(people: number): SheetSnapshot {
  const random = randomNumbers();
  const rows = Array.from({ length: people }, (_, index): Cell[] => {
    return [`P${index}`, 50 + random(100), random(50), 0.5, 0.5, random(100_000) / 1000];
  });
  const cells: Cell[][] = [["Name", "Inquiries", "Paid", "Share", "Conversion", "Score"], ...rows];
  const formulas = cells.map((_, row) => {
    const own = row === 0 ? [null, null] : [`=C${row + 1}/B${row + 1}`, `=CONVERSION(B${row + 1},C${row + 1})`];
    return [null, null, null, ...own, null];
  });
  return { name: "2026-10", cells, formulas, formats: cells.map((line) => line.map(() => null)) };
}
