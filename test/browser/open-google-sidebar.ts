import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { loadAppsScript } from "../hosts/apps-script";
import { refuseCrossing, scriptRun } from "../hosts/script-run";
import type { SpreadsheetDouble } from "../hosts/spreadsheet-double";

export interface GoogleSidebar {
  readonly page: Page;
  /** Errors of the page, and what it asked other servers for. */
  readonly complaints: readonly string[];
}

/** Opens the built sidebar in a Chinese browser, with the built script behind it and a spreadsheet of ours. */
export async function openGoogleSidebar(
  browser: Browser,
  folder: string,
  spreadsheet: SpreadsheetDouble,
): Promise<GoogleSidebar> {
  const page = await browser.newPage({ viewport: { width: 300, height: 700 }, locale: "zh-CN" });
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  const script = loadAppsScript(join(folder, "Code.js"), spreadsheet.globals());
  await page.exposeFunction("askServer", (name: string, sent: string) => answer(script, name, sent));
  await page.addInitScript({ content: googleScriptRun });
  await page.goto(pathToFileURL(join(folder, "Sidebar.html")).href);
  return { page, complaints };
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
