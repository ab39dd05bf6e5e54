import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { functions } from "../../core/functions";
import { payroll } from "../../core/templates/payroll";
import { survey } from "../../core/templates/survey";
import { languages } from "../../core/text";
import { addressToFillIn, buildExcel } from "../../excel/build";
import { version } from "../../package.json";
import { checksums } from "../../packaging/checksums";
import type { ReleaseFile } from "../../packaging/release-file";
import { releaseFiles } from "../../packaging/release-files";
import { releaseParts, releaseText } from "../../packaging/release-text";
import { partsOf } from "../xlsx/parts";

/** Two templates stand for all. */
const offered = [payroll, survey];
let files: ReleaseFile[];

beforeAll(async () => {
  files = await releaseFiles({}, offered);
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

function bytesOf(path: string): Uint8Array {
  const file = files.find((one) => one.path === path);
  if (!file) throw new Error(`The release has no ${path}.`);
  return file.bytes;
}

const textOf = (path: string) => Buffer.from(bytesOf(path)).toString("utf8");
const below = (folder: string) => files.filter(({ path }) => path.startsWith(`${folder}/`));

test("is the same, byte for byte, on another day in another time zone", async () => {
  vi.stubEnv("TZ", "Asia/Shanghai");
  vi.useFakeTimers({ now: Date.now() + 400 * 86_400_000, toFake: ["Date"] });
  const again = await releaseFiles({}, offered);
  expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  const changed = again.filter(({ bytes }, index) => Buffer.compare(bytes, files[index]?.bytes ?? bytes) !== 0);
  expect(changed.map(({ path }) => path)).toEqual([]);
});

test("lists every other file with its checksum", () => {
  const others = files.filter(({ path }) => path !== "SHA256SUMS");
  expect(textOf("SHA256SUMS")).toBe(checksums(others));
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

test("says its version in its texts, manifests and sidebars and in the names of its archives", () => {
  expect(textOf("README.en.txt").split("\r\n")[0]).toBe(`Service KPI ${version}`);
  expect(textOf("README.zh-CN.txt").split("\r\n")[0]).toBe(`客服 KPI ${version}`);
  for (const name of ["manifest.xml", "manifest.prefixed.xml"]) {
    expect(textOf(`excel/${name}`)).toContain(`<Version>${version}.0</Version>`);
  }
  for (const sidebar of ["google-sheets/Sidebar.html", "excel/site/taskpane.js"]) {
    expect(textOf(sidebar)).toContain(`"${version}"`);
  }
  const archives = files.filter(({ path }) => path.endsWith(".zip")).map(({ path }) => path);
  expect(archives).toEqual(
    ["excel", "google-sheets", "samples-en", "samples-zh-CN", "samples-zh-TW"].map(
      (part) => `service-kpi-${version}-${part}.zip`,
    ),
  );
});

describe("the archive of", () => {
  test.each([
    ["excel", "excel", languages],
    ["google-sheets", "google-sheets", languages],
    ...languages.map((language) => [`samples-${language}`, `samples/${language}`, [language]] as const),
  ] as const)("%s holds what the folder holds, with the licence and a text", (part, folder, spoken) => {
    const parts = partsOf(bytesOf(`service-kpi-${version}-${part}.zip`));
    const texts = spoken.map((language) => `README.${language}.txt`);
    const own = below(folder).map(({ path }) => path.slice(folder.length + 1));
    expect([...parts.keys()].sort()).toEqual([...own, ...texts, "LICENSE"].sort());
    for (const path of own) expect(parts.get(path), path).toBe(textOf(`${folder}/${path}`));
    expect(parts.get("LICENSE")).toContain("MIT License");
  });
});

test("the Google Sheets project has all its parts", () => {
  expect(below("google-sheets").map(({ path }) => path)).toEqual([
    "google-sheets/Code.js",
    "google-sheets/Sidebar.html",
    "google-sheets/appsscript.json",
  ]);
  expect(textOf("google-sheets/appsscript.json")).toBe(readFileSync("appsscript.json", "utf8"));
});

describe("without an address", () => {
  test("the Excel site can be served from anywhere", () => {
    const site = below("excel/site");
    expect(site.length).toBeGreaterThan(10);
    for (const { path } of site.filter((file) => /\.(html|js|json)$/.test(file.path))) {
      expect(textOf(path), path).not.toMatch(/localhost|\.invalid|kpi\.example/);
    }
    const { functions: own } = JSON.parse(textOf("excel/site/functions.json")) as { functions: object[] };
    expect(own).toHaveLength(functions.length);
    for (const one of own) expect(one).not.toHaveProperty("helpUrl");
  });

  test.each(["manifest.xml", "manifest.prefixed.xml"])("%s becomes right by replacing one address", async (name) => {
    const address = "https://kpi.example.com/excel";
    const outDir = mkdtempSync(join(tmpdir(), "service-kpi-excel-"));
    await buildExcel({ outDir, baseUrl: address });
    const open = textOf(`excel/${name}`);
    expect(open).not.toContain("localhost");
    expect(open.replaceAll(addressToFillIn, address)).toBe(readFileSync(join(outDir, name), "utf8"));
  });

  test("the text says what to replace, and with an address where to put the files", () => {
    for (const language of languages) {
      expect(textOf(`README.${language}.txt`)).toContain(addressToFillIn);
      const known = releaseText(language, releaseParts, "https://kpi.example.com/excel");
      expect(known).toContain("https://kpi.example.com/excel/taskpane.html");
      expect(known).not.toContain(addressToFillIn);
    }
  });
});

test.each(languages)("the samples in %s have the names of their templates", (language) => {
  const names = below(`samples/${language}`).map(({ path }) => path.split("/").pop());
  expect(names).toEqual(offered.map(({ title }) => `${title[language]}.xlsx`));
});

test("the texts end their lines as Windows does, and keep them short", () => {
  for (const language of languages) {
    const text = textOf(`README.${language}.txt`);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(line.length, line).toBeLessThanOrEqual(100);
  }
});
