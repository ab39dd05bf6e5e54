import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages } from "../../core/text";
import { fieldTerms, spreadsheetTerms } from "../../generate/terms";
import { betrayed, toMainland, toTaiwan } from "../core/chinese";
import { projectFiles } from "./project-files";

const parts = /^(core|sidebar|gsheets|excel|playground|xlsx)\/.*\.tsx?$/;
const sources = projectFiles()
  .filter((file) => parts.test(file))
  .map((file) => readFileSync(file, "utf8").toLowerCase())
  .join("\n");
const terms = [...fieldTerms, ...spreadsheetTerms];

test.each(terms)("the glossary's “$en” is what the product says", (term) => {
  for (const language of languages) expect(sources.includes(term[language].toLowerCase()), term[language]).toBe(true);
  expect(toMainland(term["zh-CN"])).toBe(term["zh-CN"]);
  expect(toTaiwan(term["zh-TW"])).toBe(term["zh-TW"]);
});

test("no term is there twice", () => {
  expect(new Set(terms.map(({ en }) => en)).size).toBe(terms.length);
});

test("a word of the other side is found", () => {
  const text = (mainland: string, taiwan: string) => ({ en: "", "zh-CN": mainland, "zh-TW": taiwan });
  expect(betrayed(text("看这个工作簿", "看這個活頁簿"))).toEqual([]);
  expect(betrayed(text("看这个工作簿", "看這個工作簿"))).toEqual(["工作簿"]);
  expect(betrayed(text("看这个活页簿", "看這個活頁簿"))).toEqual(["活页簿"]);
  expect(betrayed(text("第 3 列", "第 3 列")), "both have it, for different things").toEqual([]);
});
