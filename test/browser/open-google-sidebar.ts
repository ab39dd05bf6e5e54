import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { loadAppsScript } from "../hosts/apps-script";
import { refuseCrossing, scriptRun } from "../hosts/script-run";
import type { SpreadsheetDouble } from "../hosts/spreadsheet-double";
import { today } from "../today";
import { noteStrangers } from "./strangers";

export interface GoogleSidebar {
  readonly page: Page;
  /** Errors of the page, and what it asked other servers for. */
  readonly complaints: readonly string[];
  /** The functions of the script that the page has called, in order. */
  readonly calls: readonly string[];
}

/** Opens the built sidebar in a Chinese browser, with the built script behind it and a spreadsheet of ours. */
export async function openGoogleSidebar(
  browser: Browser,
  folder: string,
  spreadsheet: SpreadsheetDouble,
  /** Whether the script ever answers. */
  answers = true,
): Promise<GoogleSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: "zh-CN" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  const sidebar = pathToFileURL(join(folder, "Sidebar.html")).href;
  noteStrangers(
    page,
    ({ href }) => href === sidebar,
    (complaint) => complaints.push(complaint),
  );
  const script = loadAppsScript(join(folder, "Code.js"), spreadsheet.globals());
  const calls: string[] = [];
  await page.exposeFunction("askServer", (name: string, sent: string) => {
    calls.push(name);
    return answers ? answer(script, name, sent) : new Promise(() => undefined);
  });
  await page.addInitScript({ content: googleScriptRun });
  await page.clock.setFixedTime(today);
  await page.goto(sidebar);
  return { page, complaints, calls };
}

/** As Google does it: a thrown error comes back as its message. */
function answer(script: ReturnType<typeof loadAppsScript>, name: string, sent: string): string {
  try {
    return JSON.stringify({ value: scriptRun(script, name, ...(JSON.parse(sent) as unknown[])) });
  } catch (problem) {
    return JSON.stringify({ problem: String((problem as Error).message) });
  }
}

/** The page's side of google.script.run: whatever is no plain JSON fails before it is sent. */
const googleScriptRun = `
  ${refuseCrossing.toString()}
  const server = (succeed, fail) => new Proxy({}, { get: (_, name) => {
    if (name === "withSuccessHandler") return (handler) => server(handler, fail);
    if (name === "withFailureHandler") return (handler) => server(succeed, handler);
    return (...sent) => { refuseCrossing(sent); askServer(name, JSON.stringify(sent)).then(JSON.parse).then(({ value, problem }) =>
      problem === undefined ? succeed(value) : fail(new Error(problem))); };
  } });
  window.google = { script: { run: server(() => {}, () => {}) } };
`;
