import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext, Script } from "node:vm";
import { ExcelBridge } from "./excel-bridge";
import { notesScript } from "./excel-notes";
import type { ExcelWorkbook } from "./excel-workbook";

export type { ExcelCall, Shown } from "./excel-bridge";

/** The part of office.js that speaks to Excel. */
export const officeJsPath = createRequire(import.meta.url).resolve(
  "@microsoft/office-js/dist/excel-web-16.00.debug.js",
);
const library = new Script(readFileSync(officeJsPath, "utf8"), { filename: officeJsPath });

interface LibraryBridge {
  onMessageFromHost(text: string): void;
  readonly sendMessageToHost: (text: string) => void;
}

/** The minor version of ExcelApi from which there are notes. */
const notesSince = 18;

/**
 * The real custom-functions runtime and request library of office.js, talking to a workbook of ours. `excelApi` is the minor
 * version of ExcelApi that this Excel supports.
 */
export class CustomFunctionsRuntime extends ExcelBridge {
  private readonly context: Record<string, unknown>;

  constructor(workbook: ExcelWorkbook, displayLanguage = "en-US", excelApi = 17) {
    const bridge: LibraryBridge = { onMessageFromHost: () => {}, sendMessageToHost: (text) => this.receive(text) };
    super(workbook, (text) => bridge.onMessageFromHost(text));
    this.context = createContext(browser(bridge, displayLanguage));
    library.runInContext(this.context);
    // The part of office.js that starts the library, and so knows the language, stays outside.
    const requirements = {
      isSetSupported: (set: string, version = "1.1") => set !== "ExcelApi" || Number(version.split(".")[1]) <= excelApi,
    };
    const getContext = () => ({ displayLanguage, requirements });
    Object.assign(this.context.OSF as object, { _OfficeAppFactory: { getContext } });
    if (excelApi >= notesSince) this.run(notesScript);
  }

  /** Runs a script of ours as the page would. */
  run(script: string): this {
    runInContext(script, this.context, { filename: "functions.js" });
    return this;
  }

  /** A global of the page, such as `Excel`. */
  global(name: string): unknown {
    return this.context[name];
  }
}

/** The least of a browser page that the library needs, and the register of functions that office.js itself brings. */
function browser(bridge: LibraryBridge, language: string): Record<string, unknown> {
  const mappings: Record<string, unknown> = {};
  const changed: (() => void)[] = [];
  const page: Record<string, unknown> = {
    console,
    clearTimeout,
    queueMicrotask,
    // The runtime waits up to two seconds between reports of results.
    setTimeout: (run: () => void) => setTimeout(run, 1),
    navigator: { language, userAgent: "" },
    location: { href: "https://localhost:3000/taskpane.html", search: "" },
    document: { readyState: "loading", addEventListener: () => {} },
    _richApiNativeBridge: bridge,
    CustomFunctionMappings: {},
    CustomFunctions: {
      _association: { mappings, onchange: (handler: () => void) => changed.push(handler) },
      associate: (name: string, run: unknown) => {
        mappings[name.toUpperCase()] = run;
        for (const handler of changed) handler();
      },
    },
  };
  page.window = page;
  page.self = page;
  return page;
}
