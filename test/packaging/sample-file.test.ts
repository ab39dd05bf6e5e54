import type { Worksheet } from "exceljs";
import { describe, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { templates } from "../../core/templates";
import { ecommerceScorecard } from "../../core/templates/ecommerce-scorecard";
import { languages } from "../../core/text";
import { sampleFile } from "../../packaging/sample-file";
import { formulasOf } from "../../packaging/sample-problems";
import { withoutResults } from "../../packaging/without-results";
import { openedFile } from "../xlsx/opened";
import { partsOf } from "../xlsx/parts";

/** Functions newer than the file format bear a prefix in files; older programs lack them. */
const newFunction = /_xl(fn|ws)\./;
const ourFunction = new RegExp(`(?<![\\w.])(${functions.map(({ name }) => name).join("|")})\\(`);

describe.each(templates)("the sample of $id", (template) => {
  test.each(languages)(
    "holds a result for every formula and needs no add-in and no new program, in %s",
    async (language) => {
      const { bytes } = await sampleFile(template, language);
      const sheets = [...partsOf(bytes)].filter(([name]) => name.startsWith("xl/worksheets/sheet"));
      const cells = sheets.flatMap(([, xml]) => xml.match(/<f[ >].*?<\/c>/g) ?? []);
      expect(cells.length).toBeGreaterThan(20);
      expect(cells.filter((cell) => !/<\/f><v>[^<]*<\/v><\/c>$/.test(cell))).toEqual([]);
      expect(cells.filter((cell) => ourFunction.test(cell) || newFunction.test(cell))).toEqual([]);
      expect(cells.some((cell) => /<v>\d/.test(cell))).toBe(true);
    },
  );

  test.each(languages)("has a name that every system takes, in %s", (language) => {
    const name = template.title[language];
    expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}]+[^ .\\/:*?"<>|\p{Cc}]$/u);
    expect(name.normalize("NFC")).toBe(name);
    expect(Buffer.byteLength(name)).toBeLessThan(120);
    expect(templates.filter(({ title }) => title[language].toLowerCase() === name.toLowerCase())).toEqual([template]);
  });
});

test("the numbers are those of the template's table, in test/golden/templates", async () => {
  const { path, bytes } = await sampleFile(ecommerceScorecard, "zh-CN");
  expect(path).toBe("电商客服月度考核.xlsx");
  const book = await openedFile(bytes);
  const [sheet] = book.worksheets as [Worksheet];
  const shown = (name: string) => sheet.getCell(name).result;
  expect(sheet.getCell("A6").value).toBe("周敏");
  expect(["Q6", "R6", "S6", "Q9", "R9", "S9"].map(shown)).toEqual([97, "A", 2069.33, 51.1, "E", 1090.13]);
  expect(shown("J6")).toBeCloseTo(268 / 412, 12);
  expect([shown("Q13"), shown("S14")]).toEqual([undefined, 12_000]);
});

test("a file can be rid of its results, and keeps all else", async () => {
  const file = await sampleFile(ecommerceScorecard, "en");
  const bare = await withoutResults(file.bytes);
  const [before, after] = [partsOf(file.bytes), partsOf(bare)];
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
  const [book, other] = await Promise.all([openedFile(file.bytes), openedFile(bare)]);
  expect(formulasOf(other).map(({ formula }) => formula)).toEqual(formulasOf(book).map(({ formula }) => formula));
  expect(formulasOf(other).filter(({ result }) => result !== undefined)).toEqual([]);
  expect(other.worksheets[0]?.getCell("A6").value).toBe(book.worksheets[0]?.getCell("A6").value);
});
