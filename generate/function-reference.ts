import type { Example, ExampleArgument, KpiFunction } from "../core/define";
import { printCall, sampleCall } from "../core/formulas/print-call";
import { printNative } from "../core/formulas/print-native";
import { catalogue } from "../core/functions";
import type { Language, Text } from "../core/text";
import type { Cell } from "../core/values";
import { cellText, resultText, rowsOf } from "../sidebar/example-text";

const words = {
  title: { en: "Function reference", "zh-CN": "函数手册", "zh-TW": "函數手冊" },
  optional: { en: "optional", "zh-CN": "可省略", "zh-TW": "可省略" },
  parameter: { en: "Parameter", "zh-CN": "参数", "zh-TW": "引數" },
  meaning: { en: "What to give", "zh-CN": "填什么", "zh-TW": "填什麼" },
  formula: { en: "Formula", "zh-CN": "算法", "zh-TW": "算法" },
  pitfall: { en: "Watch out", "zh-CN": "注意", "zh-TW": "注意" },
  source: { en: "Source", "zh-CN": "依据", "zh-TW": "依據" },
  result: { en: "Result", "zh-CN": "结果", "zh-TW": "結果" },
  native: {
    en: "Native form, for people without the add-in",
    "zh-CN": "原生公式（给没有装插件的人）",
    "zh-TW": "原生公式（給沒有裝外掛的人）",
  },
  first: {
    en: "the first of {count}, one a cell",
    "zh-CN": "共 {count} 个，一格一个，此为第一个",
    "zh-TW": "共 {count} 個，一格一個，此為第一個",
  },
  kept: {
    en: "None: in a copy for others the value is kept.",
    "zh-CN": "没有：给别人的副本里保留数值。",
    "zh-TW": "沒有：給別人的副本裡保留數值。",
  },
} as const satisfies Readonly<Record<string, Text>>;

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
  const label = (text: Text) => `**${text[language]}**${language === "en" ? ":" : "："}`;
  return [
    `### ${kpi.name}`,
    `**${kpi.title[language]}** · \`${signature(kpi)}\``,
    kpi.summary[language],
    parameterTable(kpi, language),
    `${label(words.formula)} \`${kpi.formula}\``,
    `${label(words.pitfall)} ${kpi.pitfall[language]}`,
    `${label(words.source)} ${kpi.source[language]}`,
    exampleTable(kpi, language),
    nativeForm(kpi, language),
  ].join("\n\n");
}

function signature({ name, parameters }: KpiFunction): string {
  const names = Object.entries(parameters).map(([parameter, { optional }]) =>
    optional ? `[${parameter}]` : parameter,
  );
  return `${name}(${names.join(", ")})`;
}

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\|/g, "\\|")).join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

function parameterTable({ parameters }: KpiFunction, language: Language): string {
  const rows = Object.entries(parameters).map(([name, { title, help, optional }]) => {
    const own = optional ? `${title[language]}, ${words.optional[language]}` : title[language];
    return [`\`${name}\` (${own})`, help[language]];
  });
  return table([words.parameter[language], words.meaning[language]], rows);
}

function exampleTable(kpi: KpiFunction, language: Language): string {
  const names = Object.keys(kpi.parameters).filter((name) =>
    kpi.examples.some(([inputs]) => inputs[name] !== undefined),
  );
  const rows = kpi.examples.map(([inputs, result]: Example) => [
    ...names.map((name) => cells(inputs[name], (cell) => cellText(cell, language))),
    cells(result, (cell) => resultText(cell, kpi.result, language)),
  ]);
  return table([...names.map((name) => `\`${name}\``), words.result[language]], rows);
}

function cells(argument: ExampleArgument | undefined, show: (cell: Cell) => string): string {
  if (argument === undefined) return "";
  return rowsOf(argument)
    .map((row) => row.map(show).join(" · "))
    .join("<br>");
}

function nativeForm(kpi: KpiFunction, language: Language): string {
  const native = printNative(kpi, sampleCall(kpi));
  const title = `**${words.native[language]}**`;
  if (native === undefined) return `${title}${language === "en" ? ": " : "："}${words.kept[language]}`;
  const formulas = typeof native === "string" ? [native] : native.flat();
  const many = formulas.length > 1 ? ` (${words.first[language].replace("{count}", String(formulas.length))})` : "";
  const call = printCall(kpi, sampleCall(kpi), "functions");
  return `${title}${many}\n\n\`\`\`\n=${call}\n=${formulas[0]}\n\`\`\``;
}
