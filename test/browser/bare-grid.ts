import "../../playground/main.css";
import { ICommandService, type IWorkbookData } from "@univerjs/core";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import { startGrid } from "../../playground/grid";
import { createPlaygroundHost, type PlaygroundHost } from "../../playground/host";
import { pageLanguage } from "../../playground/language";
import { snapshotOf } from "../../playground/snapshot";
import { blankSheet, workbookData } from "../../playground/workbook-data";
import { HostError } from "../../sidebar/host";

/** What tests do on a page that holds the playground's spreadsheet and nothing else. */
export interface BareGrid {
  readonly host: PlaygroundHost;
  open(data: IWorkbookData): void;
  /** Renders and waits for the results; gives the sentence of a refusal. */
  render(plans: readonly SheetPlan[]): Promise<string | undefined>;
  snapshot(): IWorkbookData;
  show(sheet: string): void;
  shown(): string;
  undo(): Promise<void>;
  redo(): Promise<void>;
  /** Types a value into a cell of the sheet that is shown. */
  type(row: number, column: number, value: string | number): Promise<void>;
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
const calculation = () => api.getFormula().onCalculationResultApplied();

window.bareGrid = {
  host,
  open: (data) => grid.open(data),
  render: async (plans) => {
    const calculated = calculation();
    try {
      await host.renderSheets(plans);
    } catch (problem) {
      if (problem instanceof HostError) return problem.text[language];
      throw problem;
    }
    await calculated;
    return undefined;
  },
  snapshot: () => snapshotOf(grid),
  show: (sheet) => {
    api.getActiveWorkbook()?.getSheetByName(sheet)?.activate();
  },
  shown: () => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "",
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
  fail: (command, when) => {
    const commands = grid.univer.__getInjector().get(ICommandService);
    const stop = ({ id }: { id: string }) => {
      if (id !== command) return;
      listening.dispose();
      throw new Error(`${command} was made to fail.`);
    };
    const listening =
      when === "before" ? commands.beforeCommandExecuted(stop) : commands.onCommandExecuted((info) => stop(info));
  },
};
