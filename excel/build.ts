import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bundle } from "../bundle";
import { languages } from "../core/text";
import { version } from "../package.json";
import { fileFor } from "../reference/file-for";
import { pageStyle } from "../reference/page-style";
import { helpPage } from "./help-page";
import { printManifest } from "./manifest";
import { metadata } from "./metadata";

const folder = import.meta.dirname;
const root = join(folder, "..");

/** Microsoft asks that office.js come from its own network. In China it is appsforoffice.cdn.partner.office365.cn. */
const microsoftOfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Stands in the manifests where nobody has said yet where the files will be served; no server can have it. */
export const addressToFillIn = "https://your-address.invalid";

export interface ExcelBuildOptions {
  readonly outDir: string;
  /** Where the files will be served; without it they can be served anywhere, once the manifests say where. */
  readonly baseUrl?: string | undefined;
  readonly officeJs?: string | undefined;
}

/** Writes the Excel add-in: everything a web server needs, and both manifests. */
export async function buildExcel({ outDir, baseUrl, officeJs = microsoftOfficeJs }: ExcelBuildOptions): Promise<void> {
  const served = baseUrl?.replace(/\/+$/, "");
  await mkdir(join(outDir, "assets"), { recursive: true });
  const style = await pageStyle();
  const write = (name: string, text: string) => writeFile(join(outDir, name), text);
  await Promise.all([
    write("functions.js", await functionsScript()),
    write("taskpane.js", await taskpaneScript()),
    write("taskpane.html", await taskpanePage(officeJs)),
    ...languages.flatMap((language) => {
      const page = fileFor("help", language, "html");
      const help = served === undefined ? undefined : `${served}/${page}`;
      return [
        write(fileFor("functions", language, "json"), `${JSON.stringify(metadata(language, help), null, 1)}\n`),
        write(page, helpPage(language, style)),
      ];
    }),
    ...[16, 32, 64, 80].map((size) => {
      const icon = `assets/icon-${size}.png`;
      return copyFile(join(folder, icon), join(outDir, icon));
    }),
    writeManifests(outDir, served ?? addressToFillIn),
  ]);
}

async function writeManifests(outDir: string, baseUrl: string): Promise<void> {
  const source = await readFile(join(root, "manifest.xml"), "utf8");
  const print = (flavour: "functions" | "prefixed") => printManifest(source, { flavour, baseUrl, version });
  await writeFile(join(outDir, "manifest.xml"), print("functions"));
  await writeFile(join(outDir, "manifest.prefixed.xml"), print("prefixed"));
}

function functionsScript(): Promise<string> {
  return bundle(join(folder, "functions.ts"), { withHelp: false, target: "es2020" });
}

function taskpaneScript(): Promise<string> {
  return bundle(join(folder, "taskpane.ts"), {
    withHelp: true,
    target: "es2020",
    loader: { ".css": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
  });
}

async function taskpanePage(officeJs: string): Promise<string> {
  const page = await readFile(join(folder, "taskpane.html"), "utf8");
  const origin = new URL(officeJs).origin;
  return page.replace('src="office.js"', () => `src="${officeJs}"`).replaceAll("OFFICE_JS_ORIGIN", origin);
}
