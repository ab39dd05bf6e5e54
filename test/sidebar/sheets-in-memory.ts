import { isFormula, type PlannedCell, type SheetPlan } from "../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../core/snapshot";
import type { Text } from "../../core/text";
import type { Cell } from "../../core/values";
import { HostError, type Selection } from "../../sidebar/host";
import type { CellChange, SheetAccess, SheetCopy } from "../../sidebar/sheet-access";

/** Sheets with cells that can be read, shown, changed and copied. */
export abstract class SheetsInMemory implements SheetAccess {
  /** The names of all sheets, in order. */
  readonly sheets = ["工资表 10 月"];
  /** What stands in them; a sheet without an entry is empty. */
  readonly contents = new Map<string, SheetSnapshot>();
  /** The places that were shown, in order. */
  readonly shown: Selection[] = [];
  readonly copies: SheetCopy[] = [];
  readonly replaced: string[] = [];
  /** The sheets that were read, each once. */
  readonly readNames = new Set<string>();
  /** The sentence that reading a sheet fails with, by the sheet's name. */
  readonly unreadable = new Map<string, Text>();

  /** Notes the call; waits and fails where it was told to. */
  protected abstract begin(call: string): Promise<void>;

  async readSheet(name: string): Promise<SheetSnapshot> {
    await this.begin("readSheet");
    const refusal = this.unreadable.get(name);
    if (refusal) throw new HostError(refusal);
    this.readNames.add(name);
    return this.sheet(name);
  }

  async showCells(place: Selection): Promise<void> {
    await this.begin("showCells");
    this.sheet(place.sheet);
    this.shown.push(place);
  }

  async replaceCells(name: string, changes: readonly CellChange[]): Promise<"replaced" | "changed"> {
    await this.begin("replaceCells");
    const { cells, formulas } = this.sheet(name);
    const isOutdated = changes.some(({ row, column, before }) => {
      const [cell, formula] = [cells[row]?.[column] ?? null, formulas[row]?.[column] ?? null];
      return JSON.stringify([cell, formula]) !== JSON.stringify([before.cell, before.formula]);
    });
    if (isOutdated) return "changed";
    this.write(
      name,
      this.sheet(name),
      changes.map(({ after, ...place }) => ({ ...place, content: after })),
    );
    return "replaced";
  }

  async copySheet(copy: SheetCopy): Promise<void> {
    await this.begin("copySheet");
    if (this.sheets.includes(copy.name)) throw new Error(`there is a sheet ${copy.name} already`);
    this.write(copy.name, this.sheet(copy.source), copy.changes);
    this.sheets.push(copy.name);
    const { cells, formulas, formats } = this.sheet(copy.name);
    const isKept = (_: unknown, column: number) => !copy.removedColumns.includes(column);
    this.contents.set(copy.name, {
      name: copy.name,
      cells: cells.map((row) => row.filter(isKept)),
      formulas: formulas.map((row) => row.filter(isKept)),
      formats: formats.map((row) => row.filter(isKept)),
    });
    this.copies.push(copy);
  }

  async replaceSheet(name: string, plan: SheetPlan): Promise<void> {
    await this.begin("replaceSheet");
    this.sheet(name);
    if (plan.name !== name) throw new Error(`${plan.name} cannot stand in the place of ${name}`);
    this.replaced.push(name);
    this.keep(plan);
  }

  /** Puts a sheet of values into the workbook, as a user would. */
  fill(name: string, rows: readonly (readonly Cell[])[], formats: SheetSnapshot["formats"] = []): void {
    const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
    const cells = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
    const none = cells.map((row) => row.map(() => null));
    const patterns = none.map((row, index) => row.map((_, column) => formats[index]?.[column] ?? null));
    this.contents.set(name, { name, cells, formulas: none, formats: patterns });
    if (!this.sheets.includes(name)) this.sheets.push(name);
  }

  /** Keeps what a plan says, as reading the sheet would give it back; nothing is calculated. */
  protected keep({ name, cells, formats }: SheetPlan): void {
    const none = cells.map((row) => row.map((): string | null => null));
    this.contents.set(name, {
      name,
      cells: cells.map((row) => row.map(cellOf)),
      formulas: cells.map((row) => row.map(formulaOf)),
      formats: none.map((row, index) =>
        row.map((_, column) => formats.find(({ area }) => isIn(area, index, column))?.value ?? null),
      ),
    });
  }

  private sheet(name: string): SheetSnapshot {
    if (!this.sheets.includes(name)) throw new Error(`there is no sheet ${name}`);
    return this.contents.get(name) ?? { name, cells: [], formulas: [], formats: [] };
  }

  private write(
    name: string,
    before: SheetSnapshot,
    changes: readonly { readonly row: number; readonly column: number; readonly content: PlannedCell }[],
  ): void {
    const cells = before.cells.map((row) => [...row]);
    const formulas = before.formulas.map((row) => [...row]);
    for (const { row, column, content } of changes) {
      const [line, written] = [cells[row], formulas[row]];
      if (!line || !written) throw new Error(`row ${row} is outside the sheet ${name}`);
      line[column] = cellOf(content);
      written[column] = formulaOf(content);
    }
    this.contents.set(name, { ...before, name, cells, formulas });
  }
}

function cellOf(cell: PlannedCell): Cell {
  return isFormula(cell) ? null : cell;
}

function formulaOf(cell: PlannedCell): string | null {
  return isFormula(cell) ? cell.formula : null;
}

function isIn(area: SheetPlan["looks"][number]["area"], row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
