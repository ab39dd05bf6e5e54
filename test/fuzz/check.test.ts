import { expect, test } from "vitest";
import { checkSheet } from "../../core/check/check-sheet";
import type { Finding, Fix } from "../../core/check/finding";
import { isFormula } from "../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../core/snapshot";
import { readFormula } from "../../sidebar/read-formula";
import { applied } from "../core/check/applied";
import { fuzz } from "./fuzz";
import { hostileSheet } from "./hostile-sheets";
import { unsound } from "./unsound";

interface Found extends Finding {
  readonly id: string;
}

function findingsOf(sheet: SheetSnapshot): Found[] {
  return checkSheet(sheet, readFormula).flatMap(({ rule, findings }) =>
    findings.map((one) => ({ id: rule.id, ...one })),
  );
}

function expectOnSheet({ area }: Finding, { cells }: SheetSnapshot): void {
  expect(Math.min(area.row, area.column, area.rows - 1, area.columns - 1)).toBeGreaterThanOrEqual(0);
  expect(area.row + area.rows).toBeLessThanOrEqual(cells.length);
  expect(area.column + area.columns).toBeLessThanOrEqual(cells[0]?.length ?? 0);
}

/** It changes cells of its own finding, from what they hold to something else. */
function expectTrue({ changes }: Fix, { area }: Finding, { cells, formulas }: SheetSnapshot): void {
  expect(changes.length).toBeGreaterThan(0);
  for (const { row, column, before, after } of changes) {
    expect(row >= area.row && row < area.row + area.rows).toBe(true);
    expect(column >= area.column && column < area.column + area.columns).toBe(true);
    expect(before).toEqual({ cell: cells[row]?.[column] ?? null, formula: formulas[row]?.[column] ?? null });
    expect(isFormula(after) ? after.formula : after).not.toEqual(isFormula(after) ? before.formula : before.cell);
    if (isFormula(after)) expect(readFormula(after.formula), after.formula).toBeDefined();
  }
}

function isSame(one: Found, other: Found): boolean {
  return one.id === other.id && one.area.row === other.area.row && one.area.column === other.area.column;
}

test("every finding is on the sheet and says so in three languages; every fix takes its finding away", async () => {
  await fuzz("check", hostileSheet, (sheet) => {
    const found = findingsOf(sheet);
    expect(unsound(found)).toEqual([]);
    for (const one of found) {
      expectOnSheet(one, sheet);
      if (!one.fix) continue;
      expectTrue(one.fix, one, sheet);
      const left = findingsOf(applied(sheet, one.fix)).filter((other) => isSame(one, other));
      expect(left.map(({ id, sentence }) => [id, sentence.en])).toEqual([]);
    }
  });
});

test("fix after fix, there comes an end", async () => {
  await fuzz("fix after fix", hostileSheet, (sheet) => {
    let present = sheet;
    const cells = sheet.cells.length * (sheet.cells[0]?.length ?? 0);
    for (let round = 0; ; round++) {
      const changes = findingsOf(present).flatMap(({ fix }) => fix?.changes ?? []);
      if (changes.length === 0) return;
      expect(round, "fixes follow fixes for ever").toBeLessThanOrEqual(cells);
      present = applied(present, { changes });
    }
  });
});
