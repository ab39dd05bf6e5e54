import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { noteStrangers } from "../browser/strangers";
import { officeJsPath } from "../hosts/custom-functions-runtime";
import { ExcelBridge } from "../hosts/excel-bridge";
import type { ExcelWorkbook } from "../hosts/excel-workbook";
import { today } from "../today";
import { baseUrl } from "./built-excel";

const officeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What office.js has set up by the time the library for Excel is loaded. */
const before = `
  window._richApiNativeBridge = { sendMessageToHost: (text) => window.sendMessageToHost(text) };
  window.CustomFunctionMappings = {};
  const mappings = {};
  const changed = [];
  window.CustomFunctions = {
    _association: { mappings, onchange: (handler) => changed.push(handler) },
    associate: (name, run) => { mappings[name.toUpperCase()] = run; for (const handler of changed) handler(); },
  };
`;

/** What office.js says once it knows that it is inside Excel. */
const after = (displayLanguage: string) => `
  const requirements = { isSetSupported: (set, version) => set !== "ExcelApi" || Number(version.split(".")[1]) <= 17 };
  OSF._OfficeAppFactory = { getContext: () => ({ displayLanguage: ${JSON.stringify(displayLanguage)}, requirements }) };
  Office.HostType = { Excel: "Excel" };
  Office.onReady = () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" });
`;

export interface Pane {
  readonly page: Page;
  readonly excel: ExcelBridge;
  /** Errors of the page, what its policy forbade, and requests for anything but its own files and office.js. */
  readonly errors: Error[];
}

/** Opens the built task pane in a real browser, with the real library for Excel talking to a workbook of ours. */
export async function openPane(
  browser: Browser,
  folder: string,
  workbook: ExcelWorkbook,
  { language = "en-US", address = "taskpane.html" } = {},
): Promise<Pane> {
  const page = await browser.newPage({ viewport: { width: 320, height: 720 } });
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) errors.push(new Error(message.text()));
  });
  noteStrangers(
    page,
    ({ href }) => href === officeJs || href.startsWith(`${baseUrl}/`),
    (complaint) => errors.push(new Error(complaint)),
  );
  const excel = new ExcelBridge(workbook, (text) => {
    const tell = (message: string) => Reflect.get(window, "_richApiNativeBridge").onMessageFromHost(message);
    // The library releases what it held a moment later, perhaps after the page is closed.
    page.evaluate(tell, text).catch(() => undefined);
  });
  await page.exposeFunction("sendMessageToHost", (text: string) => excel.receive(text));
  await page.route(officeJs, (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `(() => {${before}})();\n${readFileSync(officeJsPath, "utf8")}\n(() => {${after(language)}})();`,
    }),
  );
  await page.route(`${baseUrl}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(baseUrl).pathname.length);
    return route.fulfill({ path: join(folder, name) });
  });
  await page.clock.setFixedTime(today);
  await page.goto(`${baseUrl}/${address}`);
  return { page, excel, errors };
}
