import { parseReference } from "../../core/formulas/reference";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import type { Text } from "../../core/text";
import { isCellError } from "../../core/values";
import { type Host, HostError, type Insertion, type InsertionOutcome, type Selection } from "../../sidebar/host";
import { planProblem } from "./plan-problem";
import { SheetsInMemory } from "./sheets-in-memory";

const oneCell = /^[A-Z]{1,3}[1-9]\d{0,6}$/;
const oneRange = /^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/;

const nameTaken: Text = {
  en: "A sheet of that name is there already: try again.",
  "zh-CN": "已经有同名的工作表：请再试一次。",
  "zh-TW": "已經有同名的工作表：請再試一次。",
};

/** A spreadsheet that only remembers: what was inserted where, and which cells hold something. Refuses what no program takes. */
export class RecordingHost extends SheetsInMemory implements Host {
  readonly insertions: Insertion[] = [];
  readonly occupied = new Set<string>();
  /** The sentence the next call fails with. */
  failure: Text | undefined;
  reads = 0;
  readonly rendered: SheetPlan[] = [];
  readonly memory = new Map<string, string>();
  /** The calls about sheets and memory, in order. */
  readonly calls: string[] = [];
  /** A sheet that somebody else adds while the next sheets are on their way. */
  intruder: string | undefined;
  /** The program cannot keep anything in the workbook. */
  isForgetful = false;
  private release: (() => void) | undefined;
  private held: Promise<void> | undefined;
  /** Absent unless a test puts it there: then the strip reads whatever is selected. */
  lookAt?: NonNullable<Host["lookAt"]>;
  onSelectionChange?: (listener: (selection: Selection) => void) => () => void;
  private readonly listeners = new Set<(selection: Selection) => void>();
  private selection: Selection = { sheet: "工资表 10 月", address: "A1" };

  constructor(
    readonly language: Host["language"],
    readonly flavour: Host["flavour"],
    tellsOfSelections: boolean,
  ) {
    super();
    if (!tellsOfSelections) return;
    this.onSelectionChange = (listener) => {
      this.listeners.add(listener);
      return () => this.listeners.delete(listener);
    };
  }

  /** What the user does in the sheet. */
  select(address: string, sheet = this.selection.sheet): void {
    if (!oneRange.test(address)) throw new Error(`no address: ${address}`);
    const [cell = address] = address.split(":");
    const { row, column } = parseReference(cell) ?? { row: 0, column: 0 };
    const shown = this.contents.get(sheet)?.cells[row]?.[column] ?? null;
    this.selection = { sheet, address, ...(isCellError(shown) && { showsError: true }) };
    for (const listener of this.listeners) listener(this.selection);
  }

  async readSelection(): Promise<Selection> {
    this.reads++;
    this.failIfTold();
    return this.selection;
  }

  async insertFormula(insertion: Insertion): Promise<InsertionOutcome> {
    await this.held;
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

  async sheetNames(): Promise<readonly string[]> {
    this.calls.push("sheetNames");
    return [...this.sheets];
  }

  async renderSheets(plans: readonly SheetPlan[]): Promise<void> {
    this.calls.push("renderSheets");
    if (this.intruder !== undefined) this.sheets.push(this.intruder);
    this.intruder = undefined;
    await this.held;
    this.failIfTold();
    const problem = plans.length === 0 ? "no sheet" : plans.map(planProblem).find(Boolean);
    if (problem) throw new Error(problem);
    const names = [...this.sheets, ...plans.map(({ name }) => name)].map((name) => name.toLowerCase());
    if (new Set(names).size < names.length) throw new HostError(nameTaken);
    this.sheets.push(...plans.map(({ name }) => name));
    this.rendered.push(...plans);
    for (const plan of plans) this.keep(plan);
  }

  protected async begin(call: string): Promise<void> {
    this.calls.push(call);
    await this.held;
    this.failIfTold();
  }

  /** Sheets, read or made, are on their way until `letGo`. */
  hold(): void {
    this.held = new Promise((resolve) => {
      this.release = resolve;
    });
  }

  letGo(): void {
    this.release?.();
    this.held = undefined;
  }

  async recall(key: string): Promise<string | null> {
    this.calls.push("recall");
    this.failIfForgetful();
    return this.memory.get(key) ?? null;
  }

  async remember(key: string, value: string): Promise<void> {
    this.calls.push("remember");
    this.failIfForgetful();
    this.memory.set(key, value);
  }

  private failIfForgetful(): void {
    if (this.isForgetful) throw new Error("nothing can be kept here");
  }

  private failIfTold(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure) throw new HostError(failure);
  }
}
