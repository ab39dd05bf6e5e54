import { spawnSync } from "node:child_process";
import { chromium } from "playwright-core";
import { browserFlags, browserPath } from "./find-browser";

/** Makes sure that a browser for the tests is there: an installed one, else a download, else the system's package. */
const attempts: readonly (() => void)[] = [
  () => {},
  () => run("npx", ["playwright-core", "install", "--with-deps", "chromium-headless-shell"]),
  () => run("npx", ["playwright-core", "install", "chromium-headless-shell"]),
  () => {
    if (process.getuid?.() === 0)
      run("sh", ["-c", "apt-get update && apt-get install -y --no-install-recommends chromium"]);
  },
];

for (const attempt of attempts) {
  attempt();
  const path = await working();
  if (path) {
    console.log(`The browser tests use ${path}`);
    process.exit(0);
  }
}
console.error("No browser could be started: install Chromium, Chrome or Edge and run the tests again.");
process.exit(1);

async function working(): Promise<string | undefined> {
  try {
    const executablePath = browserPath();
    const browser = await chromium.launch({ executablePath, args: browserFlags });
    await browser.close();
    return executablePath;
  } catch {
    return undefined;
  }
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
}
