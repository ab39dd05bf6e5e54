import type { KpiFunction } from "../core/define";
import { catalogue, type Family } from "../core/functions";
import { type Language, languages, type Text } from "../core/text";

const title: Text = { en: "Service KPI functions", "zh-CN": "客服 KPI 函数", "zh-TW": "客服 KPI 函數" };
const pitfall: Text = { en: "Take care", "zh-CN": "注意", "zh-TW": "注意" };
const source: Text = { en: "Source", "zh-CN": "出处", "zh-TW": "出處" };
const names: Text = { en: "English", "zh-CN": "简体中文", "zh-TW": "繁體中文" };

const style = `
  body { font: 16px/1.6 system-ui, sans-serif; color: #1c2521; max-width: 44rem; margin: 2rem auto; padding: 0 1rem; }
  h1, h2, code { color: #0b6e4f; } h2 { margin-top: 2.5rem; } h3 { margin-top: 2rem; }
  dt { font-weight: 600; } dd { margin: 0 0 .4rem 1.2rem; } nav a { margin-right: 1rem; }
`;

/** The file name of the help page or of the metadata in one language: `help.html`, `help-zh-TW.html`. */
export function fileFor(name: string, language: Language, extension: string): string {
  return `${name}${language === "en" ? "" : `-${language}`}.${extension}`;
}

/** The page that Excel opens from its own help on a function, at the function's name. */
export function helpPage(language: Language): string {
  const links = languages.map((other) => `<a href="${fileFor("help", other, "html")}">${names[other]}</a>`).join("");
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title[language]}</title>
<style>${style}</style>
<nav>${links}</nav>
<h1>${title[language]}</h1>
${catalogue.map((family) => familySection(family, language)).join("\n")}
</html>
`;
}

function familySection(family: Family, language: Language): string {
  const sections = family.functions.map((kpi) => functionSection(kpi, language));
  return `<h2>${escaped(family.title[language])}</h2>\n${sections.join("\n")}`;
}

function functionSection(kpi: KpiFunction, language: Language): string {
  const parameters = Object.values(kpi.parameters);
  const call = parameters.map((one) => (one.optional ? `[${one.title[language]}]` : one.title[language])).join(", ");
  const rows = parameters.map(
    (one) => `<dt>${escaped(one.title[language])}</dt><dd>${escaped(one.help[language])}</dd>`,
  );
  return `<h3 id="${kpi.name}">${escaped(kpi.title[language])}</h3>
<p><code>=${kpi.name}(${escaped(call)})</code></p>
<p>${escaped(kpi.summary[language])}</p>
<dl>${rows.join("")}</dl>
<p><strong>${pitfall[language]}</strong> ${escaped(kpi.pitfall[language])}</p>
<p><strong>${source[language]}</strong> ${escaped(kpi.source[language])}</p>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
