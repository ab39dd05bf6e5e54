import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import ExcelJs from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { templates } from "../../core/templates";
import { languages } from "../../core/text";
import { builtSite, subFolder } from "./built-site";

const pages = ["index", "functions", "templates"].flatMap((name) => [
  `${name}.html`,
  `${name}-zh-CN.html`,
  `${name}-zh-TW.html`,
]);

let folder: string;
let root: string;

beforeAll(async () => {
  root = await builtSite();
  folder = join(root, subFolder);
  // Every template is calculated, drawn and written in every language.
}, 300_000);

const read = (page: string) => readFileSync(join(folder, page), "utf8");

const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

/** Everything that a page refers to, as it stands there. */
function references(page: string): string[] {
  return [...read(page).matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = ""]) => unescaped(address));
}

function idsOf(page: string): string[] {
  return [...read(page).matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => id);
}

/** Why an address leads nowhere, if it does. */
function problemOf(page: string, address: string): string | undefined {
  if (/^(?:[a-z]+:|\/)/i.test(address)) return "is not relative";
  const { pathname, hash, searchParams } = new URL(address, `http://static.example/${page}`);
  const target = decodeURIComponent(pathname).slice(1) || page;
  if (!existsSync(join(folder, target))) return "is not there";
  if (hash && !idsOf(target).includes(decodeURIComponent(hash.slice(1)))) return "has no such anchor";
  const opened = searchParams.get("file");
  if (opened && !existsSync(join(folder, dirname(target), opened))) return "opens a file that is not there";
  return undefined;
}

test("there are three pages in three languages, and nothing else to open", () => {
  expect(
    readdirSync(folder)
      .filter((name) => name.endsWith(".html"))
      .sort(),
  ).toEqual([...pages].sort());
});

describe.each(pages)("%s", (page) => {
  test("leads only to what is there, whatever folder the site lies in", () => {
    const addresses = references(page);
    expect(addresses.length).toBeGreaterThan(10);
    const dead = addresses.flatMap((address) => {
      const problem = problemOf(page, address);
      return problem ? [`${address} ${problem}`] : [];
    });
    expect(dead).toEqual([]);
  });

  test("lets nothing run or load but its own files", () => {
    const text = read(page);
    expect(text).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;/);
    expect(text).not.toMatch(/unsafe|<style|\sstyle=|\son\w+=|javascript:/i);
    const scripts = [...text.matchAll(/<script[^>]*>([^<]*)/g)];
    expect(scripts.map(([, body]) => body)).toEqual([""]);
  });

  test("has every anchor once", () => {
    const ids = idsOf(page);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test.each(languages)("every function and every template has its place in %s", (language) => {
  const ending = language === "en" ? "" : `-${language}`;
  const missing = (page: string, names: readonly string[]) => {
    const ids = idsOf(page);
    return names.filter((name) => !ids.includes(name));
  };
  expect(
    missing(
      `functions${ending}.html`,
      functions.map(({ name }) => name),
    ),
  ).toEqual([]);
  expect(
    missing(
      `templates${ending}.html`,
      templates.map(({ id }) => id),
    ),
  ).toEqual([]);
});

test("what is built says nothing of where it was built", () => {
  for (const page of pages) expect(read(page)).not.toContain(root);
});

describe("the files to download", () => {
  test("are workbooks that need no function of ours, one a template and language", async () => {
    const names = readdirSync(join(folder, "files")).filter((name) => !name.includes("-functions"));
    expect(names).toHaveLength(templates.length * languages.length);
    const ours = new RegExp(`\\b(?:${functions.map(({ name }) => name).join("|")})\\(`);
    for (const name of names) {
      const workbook = new ExcelJs.Workbook();
      await workbook.xlsx.readFile(join(folder, "files", name));
      const formulas = workbook.worksheets.flatMap(formulasOf);
      expect(formulas.length, name).toBeGreaterThan(0);
      expect(
        formulas.filter((formula) => ours.test(formula)),
        name,
      ).toEqual([]);
    }
  });
});

function formulasOf(sheet: ExcelJs.Worksheet): string[] {
  const found: string[] = [];
  sheet.eachRow((row) => row.eachCell(({ formula }) => formula && found.push(formula)));
  return found;
}

test("a picture is there for every sheet, and asks for nothing", () => {
  const pictures = readdirSync(join(folder, "pictures"));
  const shown = references("templates.html").filter((address) => address.startsWith("pictures/"));
  expect(new Set(shown).size).toBe(pictures.length / languages.length);
  for (const name of pictures) {
    const svg = readFileSync(join(folder, "pictures", name), "utf8");
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', ""), relative(root, name)).not.toMatch(
      /script|href|url\(|:\/\//i,
    );
  }
});
