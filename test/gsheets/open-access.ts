import type { Server } from "../../gsheets/ask-server";
import { sheetAccess } from "../../gsheets/sheet-access";
import { HostError } from "../../sidebar/host";
import { loadAppsScript } from "../hosts/apps-script";
import { scriptRun } from "../hosts/script-run";
import type { StoredCell } from "../hosts/sheet-store";
import { SpreadsheetDouble } from "../hosts/spreadsheet-double";

/** A cell of the user's: its value, or what else there is to it. */
export type Filled = number | string | boolean | null | Partial<StoredCell>;

/** The sidebar's ends of a spreadsheet of one sheet, over the built script as `google.script.run` carries it. */
export function openAccess(file: string, rows: readonly (readonly Filled[])[], locale = "zh_CN", name = "成绩") {
  const double = new SpreadsheetDouble(locale, name);
  double.sheet().rows = Math.max(1000, rows.length);
  rows.forEach((row, index) => {
    row.forEach((filled, column) => {
      if (filled === null) return;
      const cell = double.sheet().cell(index, column);
      Object.assign(cell, typeof filled === "object" ? filled : { value: filled });
    });
  });
  const script = loadAppsScript(file, double.globals());
  const server = new Proxy({} as Server, {
    get:
      (_, call) =>
      (...sent: unknown[]) => {
        answer = scriptRun(script, String(call), ...sent);
      },
  });
  let answer: unknown;
  const access = sheetAccess(async <Answer>(send: (server: Server) => void) => {
    send(server);
    return answer as Answer;
  });
  return { double, access, log: double.workbook.log };
}

/** The sentence that a failing promise tells the user. */
export async function sentenceOf(promise: Promise<unknown>): Promise<HostError["text"]> {
  const problem = await promise.then(
    () => new Error("nothing failed"),
    (thrown: unknown) => thrown,
  );
  if (problem instanceof HostError) return problem.text;
  throw problem;
}
