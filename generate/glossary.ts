import { functions } from "../core/functions";
import { languages, type Text } from "../core/text";
import { fieldTerms, spreadsheetTerms } from "./terms";

/** The words of the field and of spreadsheets in every language, as tables. */
export function glossary(): string {
  return [
    table(
      "KPI",
      functions.map(({ name, title }) => [`\`${name}\``, title]),
    ),
    table("Field", fieldTerms.map(named)),
    table("Spreadsheet", spreadsheetTerms.map(named)),
  ].join("\n\n");
}

type Row = readonly [name: string, text: Text];

/** A term is called what it is called in English. */
function named(text: Text): Row {
  return [text.en, text];
}

function table(heading: string, rows: readonly Row[]): string {
  const others = languages.filter((language) => heading === "KPI" || language !== "en");
  return [
    `| ${heading} | ${others.join(" | ")} |`,
    `| --- |${" --- |".repeat(others.length)}`,
    ...rows.map(([name, text]) => `| ${name} | ${others.map((language) => text[language]).join(" | ")} |`),
  ].join("\n");
}
