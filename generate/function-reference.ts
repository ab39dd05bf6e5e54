import type { KpiFunction } from "../core/define";
import { catalogue } from "../core/functions";
import type { Language, Text } from "../core/text";
import { type DescribedFunction, describeFunction } from "../reference/describe-function";
import { referenceWords as words } from "../reference/reference-words";

/** Every function with all that its declaration says, as Markdown. */
export function functionReference(language: Language): string {
  const families = catalogue.map((family) => {
    const own = family.functions.map((kpi) => describe(kpi, language));
    return [`## ${family.title[language]}`, ...own].join("\n\n");
  });
  return [`# ${words.title[language]}`, contents(language), ...families].join("\n\n");
}

function contents(language: Language): string {
  return catalogue
    .map(({ title, functions }) => {
      const links = functions.map(({ name }) => `[${name}](#${name.toLowerCase()})`);
      return `- **${title[language]}**: ${links.join(" · ")}`;
    })
    .join("\n");
}

function describe(kpi: KpiFunction, language: Language): string {
  const described = describeFunction(kpi, language);
  const label = (text: Text) => `**${text[language]}**${language === "en" ? ":" : "："}`;
  return [
    `### ${described.name}`,
    `**${described.title}** · \`${described.signature}\``,
    described.summary,
    parameterTable(described, language),
    `${label(words.formula)} \`${described.formula}\``,
    `${label(words.pitfall)} ${described.pitfall}`,
    `${label(words.source)} ${described.source}`,
    exampleTable(described, language),
    nativeForm(described, language),
  ].join("\n\n");
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

function parameterTable({ parameters }: DescribedFunction, language: Language): string {
  const rows = parameters.map(({ name, title, help }) => [`\`${name}\` (${title})`, help]);
  return table([words.parameter[language], words.meaning[language]], rows);
}

function exampleTable({ examples: { given, rows } }: DescribedFunction, language: Language): string {
  const cells = (shown: readonly (readonly string[])[]) => shown.map((row) => row.join(" · ")).join("<br>");
  return table(
    [...given.map((name) => `\`${name}\``), words.result[language]],
    rows.map(({ inputs, result }) => [...inputs.map(cells), cells(result)]),
  );
}

function nativeForm({ native: { call, formula, note } }: DescribedFunction, language: Language): string {
  const title = `**${words.native[language]}**`;
  if (formula === undefined) return `${title}${language === "en" ? ": " : "："}${note}`;
  return `${title}${note ? ` (${note})` : ""}\n\n\`\`\`\n${call}\n${formula}\n\`\`\``;
}
