import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge", "msedge"];

const usual: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/microsoft-edge",
    "/opt/google/chrome/chrome",
    "/snap/bin/chromium",
  ],
  darwin: ["Google Chrome", "Chromium", "Microsoft Edge"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder
      ? [`${folder}\\Google\\Chrome\\Application\\chrome.exe`, `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`]
      : [],
  ),
};

/** What a browser needs to start anywhere, also as root in a container, and to leave the network alone. */
export const browserFlags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];

/** The program of an installed Chromium, Chrome or Edge, else of the one Playwright downloaded. */
export function browserPath(): string {
  const found = installedBrowser() ?? downloadedBrowser();
  if (found) return found;
  throw new Error(
    "No browser was found: install Chromium, Chrome or Edge, or run npx tsx test/browser/install-browser.ts",
  );
}

export function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const ending = process.platform === "win32" ? ".exe" : "";
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name + ending)));
  return [...(usual[process.platform] ?? []), ...onPath].find((path) => existsSync(path));
}

function downloadedBrowser(): string | undefined {
  const whole = chromium.executablePath();
  if (existsSync(whole)) return whole;
  const downloads = join(whole, "../../..");
  const folders = entriesOf(downloads).filter((name) => name.startsWith("chromium_headless_shell-"));
  const programs = folders.flatMap((folder) =>
    entriesOf(join(downloads, folder)).flatMap((inner) =>
      ["chrome-headless-shell", "chrome-headless-shell.exe", "headless_shell"].map((name) =>
        join(downloads, folder, inner, name),
      ),
    ),
  );
  return programs.find((path) => existsSync(path));
}

function entriesOf(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
