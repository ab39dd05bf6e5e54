import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { buildExcel } from "./build";
import { buildSettings } from "./build-settings";
import { localUrl } from "./manifest";
import { staticFiles } from "./static-files";

const outDir = join(import.meta.dirname, "../dist/excel");
const manifest = join(outDir, process.argv.includes("--prefixed") ? "manifest.prefixed.xml" : "manifest.xml");
const inBrowser = process.argv.includes("--web");

/** Not a development dependency: it brings keytar, which on Linux is compiled from C++ and would break every install there. */
const debugging = "office-addin-debugging@7.0.0";

if (!inBrowser && process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Excel does not run on this system: add --web to serve the add-in for Excel in a browser.");
  process.exit(1);
}

await buildExcel({ ...buildSettings(process.env), outDir, baseUrl: localUrl });
await serve();
if (inBrowser) {
  console.log(`Serving ${localUrl}. In Excel on the web choose Add-ins, Upload My Add-in, ${manifest}`);
} else {
  console.log(`Serving ${localUrl}. To take the add-in out of Excel again: npx ${debugging} stop ${manifest}`);
  openExcel();
}

/** Asks once to trust a certificate for localhost: Office loads nothing from an address it does not trust. */
async function serve(): Promise<void> {
  const server = createServer(await getHttpsServerOptions(), staticFiles(outDir));
  await new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(Number(new URL(localUrl).port), resolve);
  });
}

function openExcel(): void {
  const options = ["desktop", "--app", "excel", "--no-debug", "--no-live-reload"];
  const windows = process.platform === "win32";
  const path = windows ? `"${manifest}"` : manifest;
  const child = spawn("npx", ["--yes", debugging, "start", path, ...options], { stdio: "inherit", shell: windows });
  child.on("exit", (code) => {
    if (code) process.exit(code);
  });
}
