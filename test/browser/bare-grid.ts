import "../../playground/main.css";
import { ICommandService, type IWorkbookData } from "@univerjs/core";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { startGrid } from "../../playground/grid";
import { createPlaygroundHost, type PlaygroundHost } from "../../playground/host";
import { pageLanguage } from "../../playground/language";
import { snapshotOf } from "../../playground/snapshot";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { HostError } from "../../sidebar/host";
import type { SheetAccess } from "../../sidebar/sheet-access";

/** What a call of the sidebar's gave, or the sentence of a refusal. */
export interface Outcome<T> {
  readonly value?: T;
  readonly sentence?: string;
}

/** What tests do on a page that holds the playground's spreadsheet and nothing else. */
export interface BareGrid {
  readonly host: PlaygroundHost;
  open(data: IWorkbookData): void;
  /** Renders and waits for the results; gives the sentence of a refusal. */
  render(plans: readonly SheetPlan[]): Promise<string | undefined>;
  /** Calls one of the sidebar's ways to a sheet. */
  use<K extends keyof SheetAccess>(name: K, ...given: Parameters<Required<SheetAccess>[K]>): Promise<Outcome<unknown>>;
  snapshot(): IWorkbookData;
  show(sheet: string): void;
  shown(): string;
  /** Whether a cell of the sheet that is shown can be seen. */
  sees(row: number, column: number): boolean;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Types a value into a cell of the sheet that is shown. */
  type(row: number, column: number, value: string | number): Promise<void>;
  /** Waits for the next command of this name. */
  next(command: string): Promise<void>;
  /** Makes the next command of this name fail, before or after it has done its work. */
  fail(command: string, when: "before" | "after"): void;
}

declare global {
  interface Window {
    bareGrid: BareGrid;
  }
}

const language = pageLanguage(location.search, navigator.language);
const element = document.getElementById("grid") as HTMLElement;
const grid = await startGrid(element, language, workbookData("Bare", [blankSheet("Empty")]));
const host = createPlaygroundHost(grid, language);
const { api } = grid;
const commands = grid.univer.__getInjector().get(ICommandService);
const calculation = () => api.getFormula().onCalculationResultApplied();

window.bareGrid = {
  host,
  open: (data) => grid.open(data),
  render: async (plans) => {
    const calculated = calculation();
    const { sentence } = await outcomeOf(host.renderSheets(plans));
    if (sentence === undefined) await calculated;
    return sentence;
  },
  use: (name, ...given) => outcomeOf((host[name] as (...given: unknown[]) => Promise<unknown>)(...given)),
  snapshot: () => snapshotOf(grid),
  show: (sheet) => {
    api.getActiveWorkbook()?.getSheetByName(sheet)?.activate();
  },
  shown: () => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
  sees: (row, column) => {
    const seen = api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
    if (!seen) return false;
    return seen.startRow <= row && row <= seen.endRow && seen.startColumn <= column && column <= seen.endColumn;
  },
  undo: async () => {
    await api.undo();
  },
  redo: async () => {
    const calculated = calculation();
    await api.redo();
    await calculated;
  },
  type: async (row, column, value) => {
    const calculated = calculation();
    api.getActiveWorkbook()?.getActiveSheet().getRange(row, column).setValue(value);
    await calculated;
  },
  next: (command) =>
    new Promise((resolve) => {
      const listening = commands.onCommandExecuted(({ id }) => {
        if (id !== command) return;
        listening.dispose();
        resolve();
      });
    }),
  fail: (command, when) => {
    const stop = ({ id }: { id: string }) => {
      if (id !== command) return;
      listening.dispose();
      throw new Error(`${command} was made to fail.`);
    };
    const listening =
      when === "before" ? commands.beforeCommandExecuted(stop) : commands.onCommandExecuted((info) => stop(info));
  },
};

async function outcomeOf<T>(call: Promise<T>): Promise<Outcome<T>> {
  try {
    return { value: await call };
  } catch (problem) {
    if (problem instanceof HostError) return { sentence: problem.text[language] };
    throw problem;
  }
}
