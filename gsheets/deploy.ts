import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildGsheets } from "./build";

const root = join(import.meta.dirname, "..");
const settings = join(root, ".clasp.json");
const scriptId = process.argv[2];

/** Builds the Apps Script project and pushes it into the user's own script: `npm run deploy:gsheets -- SCRIPT_ID`. */
async function deploy(): Promise<number> {
  if (scriptId !== undefined && !/^[\w-]{30,}$/.test(scriptId)) {
    return refuse(`"${scriptId}" is no script ID: copy it from Apps Script > Project Settings > IDs.`);
  }
  if (scriptId === undefined && !existsSync(settings)) {
    return refuse(
      "Which script? The first time, add its ID: npm run deploy:gsheets -- SCRIPT_ID (docs/install-google-sheets.md says where it is).",
    );
  }
  if (scriptId !== undefined) {
    writeFileSync(settings, `${JSON.stringify({ scriptId, rootDir: "dist/gsheets" }, null, 2)}\n`);
  }
  await buildGsheets({ outDir: join(root, "dist/gsheets") });
  // Our manifest must win: it asks for fewer permissions than the one Google gives a new script.
  const pushed = spawnSync("npx", ["clasp", "push", "--force"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (pushed.status !== 0) return refuse("Nothing was pushed: if clasp asks for a login, run npx clasp login once.");
  console.log("Pushed. Reload the spreadsheet and open Extensions > Service KPI.");
  return 0;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await deploy();
