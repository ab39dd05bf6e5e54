import type { KpiFunction, Parameter } from "../core/define";
import type { Text } from "../core/text";

/** The one private variable that holds the bundle; the underscore keeps it from being called out of a cell. */
export const bundleName = "Kpi_";

/** Functions that menu and sidebar call by name. */
export const serverFunctions = [
  "onOpen",
  "onInstall",
  "showSidebar",
  "readSelection",
  "insertFormula",
  "sheetNames",
  "renderSheets",
  "readSheet",
  "showCells",
  "replaceCells",
  "recall",
  "remember",
] as const;

/**
 * A custom function as Google Sheets wants it: declared at the top with its parameters, help in the comment above. What
 * stands in the braces of a parameter is what the sample call shows.
 */
export function emitCustomFunction(kpi: KpiFunction): string {
  const parameters = Object.entries(kpi.parameters);
  return [
    "/**",
    ` * ${bilingual({
      en: `${firstSentence(kpi.summary.en)} ${kpi.pitfall.en}`,
      "zh-CN": firstSentence(kpi.summary["zh-CN"]) + kpi.pitfall["zh-CN"],
      "zh-TW": "",
    })}`,
    ...parameters.map(([name, parameter]) => ` * @param {${parameter.sample}} ${name} ${parameterHelp(parameter)}`),
    " * @customfunction",
    " */",
    `function ${kpi.name}(${parameters.map(([name]) => name).join()}){return ${bundleName}.call("${kpi.name}",arguments)}`,
  ].join("\n");
}

export function emitServerFunction(name: (typeof serverFunctions)[number]): string {
  // After an installation Google calls onInstall only, and the menu must be there at once.
  const target = name === "onInstall" ? "onOpen" : name;
  return `function ${name}(...a){return ${bundleName}.${target}(...a)}`;
}

/** The card beside a cell is small: what it computes and what goes wrong; the sidebar says what it is for. */
function firstSentence(text: string): string {
  return /^.+?(?:\.(?= |$)|。)/.exec(text)?.[0] ?? text;
}

function parameterHelp({ help, optional }: Parameter): string {
  if (!optional) return bilingual(help);
  return bilingual({ en: `(optional) ${help.en}`, "zh-CN": `（可省略）${help["zh-CN"]}`, "zh-TW": "" });
}

function bilingual(text: Text): string {
  return `${text.en} · ${text["zh-CN"]}`;
}
