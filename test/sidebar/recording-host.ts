import type { Text } from "../../core/text";
import { type Host, HostError, type Insertion, type InsertionOutcome, type Selection } from "../../sidebar/host";

const oneCell = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
const oneRange = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

/** A spreadsheet that only remembers: what was inserted where, and which cells hold something. Refuses what no program takes. */
export class RecordingHost implements Host {
  readonly insertions: Insertion[] = [];
  readonly occupied = new Set<string>();
  /** The sentence the next call fails with. */
  failure: Text | undefined;
  reads = 0;
  onSelectionChange?: (listener: (selection: Selection) => void) => () => void;
  private readonly listeners = new Set<(selection: Selection) => void>();
  private selection: Selection = { sheet: "工资表 10 月", address: "A1" };

  constructor(
    readonly language: Host["language"],
    readonly flavour: Host["flavour"],
    tellsOfSelections: boolean,
  ) {
    if (!tellsOfSelections) return;
    this.onSelectionChange = (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    };
  }

  /** What the user does in the sheet. */
  select(address: string, sheet = this.selection.sheet): void {
    if (!oneRange.test(address)) throw new Error(`no address: ${address}`);
    this.selection = { sheet, address };
    for (const listener of this.listeners) listener(this.selection);
  }

  async readSelection(): Promise<Selection> {
    this.reads++;
    this.failIfTold();
    return this.selection;
  }

  async insertFormula(insertion: Insertion): Promise<InsertionOutcome> {
    this.failIfTold();
    const { target, formula, replace } = insertion;
    if (!oneCell.test(target.address)) throw new Error(`not one cell: ${target.address}`);
    if (!/^=[^=].*\)$/.test(formula) || formula.includes(";")) throw new Error(`not a formula: ${formula}`);
    const cell = `${target.sheet}!${target.address}`;
    if (this.occupied.has(cell) && !replace) return "occupied";
    this.occupied.add(cell);
    this.insertions.push(insertion);
    return "inserted";
  }

  private failIfTold(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw new HostError(failure);
  }
}
