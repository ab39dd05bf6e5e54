import { describe, expect, test } from "vitest";
import { isFormula, type SheetPlan } from "../../core/plan/sheet-plan";
import { templates } from "../../core/templates";
import type { Template } from "../../core/templates/template";
import { languages, type Text } from "../../core/text";
import { betrayed, glued, texts, toMainland, toTaiwan } from "../core/chinese";
import { choicesOf, plansOf } from "./tested";

/** Every declared text of a template with the path that leads to it; those of the catalogue are looked at elsewhere. */
function declared(template: Template): [path: string, text: Text][] {
  const { title, summary, rows } = template;
  const sheets = template.sheets(choicesOf(template));
  return texts({ title, summary, rows, sheets }).filter(([path]) => !path.includes("kpi"));
}

/** Every text that people see on the sheets, those within formulas too, without the catalogue's definitions. */
function seen({ name, cells, notes, validations }: SheetPlan): string[] {
  const inCells = cells.flat().flatMap((cell) => {
    if (isFormula(cell))
      return (cell.formula.match(/"(?:[^"]|"")*"/g) ?? []).map((text) => text.slice(1, -1)).filter(Boolean);
    return typeof cell === "string" ? [cell] : [];
  });
  const inNotes = notes.map(({ value }) => value);
  const inMessages = validations.flatMap(({ value }) => [value.message, ...(value.kind === "list" ? value.words : [])]);
  return [...new Set([name, ...inCells, ...inNotes, ...inMessages])];
}

/** A text in English that stands in a Chinese place was forgotten; names such as CSAT are the same everywhere. */
const isSentence = /[a-z]{4}.* .*[a-z]{4}/;

/** What a reader on either side of the strait would take offence at. */
function problems(text: Text): string[] {
  return [
    ...languages.filter((language) => text[language].trim() === "").map((language) => `nothing in ${language}`),
    ...(toTaiwan(text["zh-TW"]) === text["zh-TW"] ? [] : [`a simplified character in ${text["zh-TW"]}`]),
    ...(toMainland(text["zh-CN"]) === text["zh-CN"] ? [] : [`a traditional character in ${text["zh-CN"]}`]),
    ...(isSentence.test(text.en) && [text["zh-CN"], text["zh-TW"]].includes(text.en) ? ["not translated"] : []),
    ...betrayed(text),
    ...glued(text),
  ];
}

describe.each([...templates])("the words of $id", (template) => {
  test("are there and right in every language", () => {
    const all = declared(template);
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap(([path, text]) => problems(text).map((problem) => `${path}: ${problem}`))).toEqual([]);
  });

  test.each(["zh-CN", "zh-TW"] as const)("on the sheets are right in %s", (language) => {
    const texts = plansOf(template, { language, flavour: "native" }).flatMap(seen);
    const own = texts.map((text): Text => ({ en: "-", "zh-CN": "-", "zh-TW": "-", [language]: text }));
    expect(own.flatMap(problems)).toEqual([]);
  });
});
