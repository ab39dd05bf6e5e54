import { readFileSync } from "node:fs";
import vm from "node:vm";

/** The Apps Script project in a context of its own; `globals` are the Google services it may see, none by default. */
export function loadAppsScript(file: string, globals: Readonly<Record<string, unknown>> = {}) {
  const context = vm.createContext({ ...globals });
  const before = new Set(Object.getOwnPropertyNames(context));
  vm.runInContext(readFileSync(file, "utf8"), context, { filename: "Code.js" });
  return {
    /** Everything the script made visible to cells, menu and sidebar. */
    added: Object.getOwnPropertyNames(context).filter((name) => !before.has(name)),
    run: (name: string, ...args: readonly unknown[]): unknown =>
      (context as Record<string, (...args: readonly unknown[]) => unknown>)[name]?.(...args),
    context,
  };
}
