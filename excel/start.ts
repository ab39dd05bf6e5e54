import { spawn } from "node:child_process";
import { createServer } from "node:https";
import { join } from "node:path";
import { buildExcel } from "./build";
import { buildSettings } from "./build-settings";
import { localCertificate } from "./local-certificate";
import { localUrl } from "./manifest";
import { staticFiles } from "./static-files";

const outDir = join(import.meta.dirname, "../dist/excel");
const manifest = join(outDir, process.argv.includes("--prefixed") ? "manifest.prefixed.xml" : "manifest.xml");
const inBrowser = process.argv.includes("--web");

/** Not a development dependency: it brings keytar, which on Linux is compiled from C++ and would break every install there. */
const debugging = "office-addin-debugging@7.0.0";

if (!inBrowser && process.platform !== "win32" && process.platform !== "darwin") {
  refuse("Excel does not run on this system: add --web to serve the add-in for Excel in a browser.");
}

await buildExcel({ ...buildSettings(process.env), outDir, baseUrl: localUrl });
const { distrust, ...certificate } = await localCertificate();
if (distrust && !inBrowser) refuse(`Excel loads nothing from an address this computer does not trust. ${distrust}`);
await serve(certificate);
if (inBrowser) {
  if (distrust) {
    console.log(`This computer does not trust the certificate for ${localUrl}. ${distrust}`);
    console.log(`Before anything else open ${localUrl}/taskpane.html in the browser and accept the certificate there.`);
  }
  console.log(`Serving ${localUrl}. In Excel on the web choose Add-ins, Upload My Add-in, ${manifest}`);
} else {
  console.log(`Serving ${localUrl}. To take the add-in out of Excel again: npx ${debugging} stop ${manifest}`);
  openExcel();
}

async function serve(options: { readonly cert: Buffer; readonly key: Buffer }): Promise<void> {
  const port = Number(new URL(localUrl).port);
  const server = createServer(options, staticFiles(outDir));
  const listening = new Promise<void>((resolve, reject) => {
    server.on("error", reject);
    server.listen(port, resolve);
  });
  await listening.catch((problem: NodeJS.ErrnoException) => {
    if (problem.code !== "EADDRINUSE") throw problem;
    refuse(`Port ${port} is taken: stop the other program, perhaps an earlier npm run start:excel, and try again.`);
  });
}

function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(1);
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
