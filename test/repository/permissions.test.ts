import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { beforeAll, describe, expect, test } from "vitest";
import { buildExcel } from "../../excel/build";
import { buildGsheets } from "../../gsheets/build";

const root = join(import.meta.dirname, "../..");
const outDir = mkdtempSync(join(tmpdir(), "service-kpi-permissions-"));

beforeAll(() => Promise.all([buildGsheets({ outDir }), buildExcel({ outDir, baseUrl: "https://kpi.example.com" })]));

const built = (file: string) => readFileSync(join(outDir, file), "utf8");

describe("what people are asked to permit", () => {
  test("in Google: this one spreadsheet, and a sidebar", () => {
    expect(JSON.parse(built("appsscript.json")).oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  test("in Google no service and no library of others", () => {
    expect(JSON.parse(built("appsscript.json"))).toMatchObject({ dependencies: {} });
    expect(JSON.parse(built("appsscript.json"))).not.toHaveProperty("urlFetchWhitelist");
    expect(JSON.parse(built("appsscript.json"))).not.toHaveProperty("webapp");
  });

  test.each(["manifest.xml", "manifest.prefixed.xml"])("in Excel: this one workbook, by %s", (file) => {
    expect(built(file).match(/<Permissions>.*<\/Permissions>/g)).toEqual([
      "<Permissions>ReadWriteDocument</Permissions>",
    ]);
    expect(built(file)).not.toMatch(/WebApplicationInfo|<Scope>|EquivalentAddins|<AppDomain>/);
  });
});

/** Whatever could reach a network from a script of Google's, of an add-in or of a page. */
const network =
  /\b(?:fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|RTCPeerConnection|UrlFetchApp|importScripts|MailApp|GmailApp|DriveApp|new Image)\b/g;

/** Whatever makes code of a text. */
const evaluation = /\beval\s*\(|\bnew Function\b|document\.write|insertAdjacentHTML|outerHTML|srcdoc/g;

describe.each(["Code.js", "functions.js", "taskpane.js", "Sidebar.html"])("%s, as it is installed,", (file) => {
  test("has no word for a network", () => {
    expect(built(file).match(network)).toBeNull();
  });

  test("makes no code of a text", () => {
    expect(built(file).match(evaluation)).toBeNull();
  });

  test("names no address", () => {
    const addresses = built(file).match(/https?:\/\/[^\s"'`<>)\\]+/g) ?? [];
    expect(addresses.filter((address) => !/^http:\/\/www\.w3\.org\//.test(address))).toEqual([]);
  });
});

/** The packages of others that a script is made of. */
async function packagesIn(entry: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    metafile: true,
    loader: { ".css": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
  });
  const names = Object.keys(metafile.inputs).flatMap(
    (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)].sort();
}

test.each([
  ["gsheets/server.ts", []],
  ["excel/functions.ts", []],
  ["gsheets/client.ts", ["@borgar/fx", "preact"]],
  ["excel/taskpane.ts", ["@borgar/fx", "preact"]],
  ["site/site.ts", []],
])("%s ships no package that SECURITY.md does not name", async (entry, packages) => {
  expect(await packagesIn(entry)).toEqual(packages);
});

test("every package is for development, at an exact version and with its checksum", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  expect(dependencies).toBeUndefined();
  const versions = Object.entries<string>(devDependencies);
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  const locked = Object.entries<{ integrity?: string }>(packages).filter(([path]) => path !== "");
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))).toEqual([]);
});

test("the sidebar's script stays inside its element", () => {
  const page = built("Sidebar.html");
  expect(page.match(/<script\b/gi)).toHaveLength(1);
  expect(page.match(/<\/script\b/gi)).toHaveLength(1);
  expect(page).not.toContain("<!--");
});

test.each(["sidebar", "excel", "gsheets", "playground", "site", "reference"])(
  "nothing in %s/ writes markup from texts",
  (part) => {
    const files = readdirSync(join(root, part), { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.tsx?$/.test(name),
    );
    expect(files.length).toBeGreaterThan(0);
    const writing =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function\b/;
    expect(files.filter((name) => writing.test(readFileSync(join(root, part, name), "utf8")))).toEqual([]);
  },
);
