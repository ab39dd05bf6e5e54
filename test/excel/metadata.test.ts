import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as formulajs from "@formulajs/formulajs";
import { beforeAll, describe, expect, test } from "vitest";
import { prefix } from "../../core/formulas/print-call";
import { functions } from "../../core/functions";
import { languages } from "../../core/text";
import { IronCalc } from "../../engines/iron-calc";
import type { Metadata } from "../../excel/metadata";
import { baseUrl, builtExcel } from "./built-excel";
import { schemaProblems } from "./schema-problems";

const files = { en: "functions.json", "zh-CN": "functions-zh-CN.json", "zh-TW": "functions-zh-TW.json" } as const;
const pages = { en: "help.html", "zh-CN": "help-zh-CN.html", "zh-TW": "help-zh-TW.html" } as const;

let folder: string;

beforeAll(async () => {
  folder = await builtExcel();
}, 60_000);

const read = (name: string) => readFileSync(join(folder, name), "utf8");

describe.each(languages)("metadata in %s", (language) => {
  const metadata = () => JSON.parse(read(files[language])) as Metadata;

  test("holds the catalogue", () => {
    expect(metadata().functions.map(({ id, name, description }) => [id, name, description])).toEqual(
      functions.map(({ name, summary }) => [name, name, summary[language]]),
    );
  });

  test("lets errors and blanks through to the functions", () => {
    expect(metadata().allowErrorForDataTypeAny).toBe(true);
    for (const { parameters, result, options } of metadata().functions) {
      for (const { type } of parameters) expect(type).toBe("any");
      expect(result).toEqual({ type: "any", dimensionality: "matrix" });
      expect(options).toEqual({ requiresAddress: true, requiresParameterAddresses: true });
    }
  });

  test("takes ranges where the function does, and options as single values", () => {
    for (const [index, { name, parameters }] of metadata().functions.entries()) {
      const declared = Object.values(functions[index]?.parameters ?? {});
      expect(parameters, name).toEqual(
        declared.map(({ kind, title, help, optional }) => ({
          name: title[language].replaceAll(" ", "_"),
          description: help[language],
          type: "any",
          dimensionality: ["each", "answer", "range"].includes(kind) ? "matrix" : "scalar",
          ...(optional && { optional: true }),
        })),
      );
    }
  });

  test("keeps the limits of Microsoft's schema, under the prefix too", () => {
    expect(schemaProblems(metadata())).toEqual([]);
    expect(schemaProblems(metadata(), prefix.replace(/\.$/, ""))).toEqual([]);
  });

  test("names each parameter once, without a space, and optional ones last", () => {
    for (const { id, parameters } of metadata().functions) {
      const names = parameters.map(({ name }) => name);
      expect(new Set(names).size, id).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}_]+$/u);
      const optional = parameters.map((parameter) => parameter.optional === true);
      expect(optional, id).toEqual([...optional].sort());
    }
  });

  test("opens the help on the function", () => {
    for (const { id, helpUrl } of metadata().functions) {
      expect(helpUrl).toBe(`${baseUrl}/${pages[language]}#${id}`);
      expect(read(pages[language])).toContain(`id="${id}"`);
    }
    expect(read(pages[language])).toContain(`<html lang="${language}">`);
    expect(read(pages[language])).not.toMatch(/undefined|\[object/);
  });
});

describe("a name that Excel accepts", () => {
  test.each(functions.map(({ name }) => name))("%s", (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(name, "a cell in A1 notation").not.toMatch(/^[A-Z]{1,3}\d+$/);
    expect(name, "a cell in R1C1 notation").not.toMatch(/^R\d*(C\d*)?$|^C\d*$/);
    expect(Object.keys(formulajs), "a function of Excel").not.toContain(name);
    expect(new IronCalc().formula(`${name}(1)`), "a function of Excel").toEqual({ error: "#NAME?" });
  });
});
