import { templates } from "../core/templates";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { fileFor } from "../reference/file-for";
import { type Html, html } from "../reference/html";
import { kpisIn } from "../sidebar/template-facts";
import type { CalculatedTemplate } from "./calculated-template";
import { playgroundFor } from "./page";
import { type SheetPicture, sheetPicture } from "./sheet-picture";
import { siteWords as words } from "./words";

/** A template as the gallery shows it: its sheets, computed and drawn. */
export interface ShownTemplate extends CalculatedTemplate {
  readonly template: Template;
  readonly pictures: readonly SheetPicture[];
}

export function shownTemplate(template: Template, calculated: CalculatedTemplate): ShownTemplate {
  const pictures = calculated.plans.map((plan, index) =>
    sheetPicture(
      plan,
      calculated.results[index] ?? [],
      calculated.marks.filter(({ sheet }) => sheet === index),
    ),
  );
  return { template, pictures, ...calculated };
}

/** Where a picture of a template's sheet is. */
export function pictureFile({ id }: Template, sheet: number, language: Language): string {
  return `pictures/${fileFor(`${id}-${sheet + 1}`, language, "svg")}`;
}

/** Where a template is as a file: for everybody, and with our functions for the playground. */
export function workbookFile({ id }: Template, language: Language, flavour: "native" | "functions"): string {
  return `files/${fileFor(flavour === "native" ? id : `${id}-functions`, language, "xlsx")}`;
}

/** Every template with pictures of its sheets, to download and to try. */
export function templatesPage(shown: readonly ShownTemplate[], language: Language): Html {
  const links = templates.map(
    ({ id, title }) => html`<a href="#${id}">${title[language]}</a>
`,
  );
  return html`<h1>${words.templates[language]}</h1>
<p>${words.templatesLead[language]}</p>
<nav class="contents" aria-label="${words.templates[language]}">
${links}</nav>
${shown.map((one) => section(one, language))}`;
}

function section({ template, plans, pictures }: ShownTemplate, language: Language): Html {
  const { id, title, summary } = template;
  const kpis = kpisIn(plans).map(
    ({ name, title: own }) =>
      html`<a href="${fileFor("functions", language, "html")}#${name}" title="${own[language]}">${name}</a> `,
  );
  const opened = `../${workbookFile(template, language, "functions")}`;
  const figures = plans.map(({ name }, sheet) => {
    return figure(pictures[sheet] as SheetPicture, pictureFile(template, sheet, language), name, language);
  });
  return html`<section class="template" id="${id}">
<h2>${title[language]}</h2>
<p>${summary[language]}</p>
${kpis.length > 0 ? html`<p class="kpis">${words.kpis[language]} ${kpis}</p>` : ""}
<p class="actions">
<a class="button" href="${workbookFile(template, language, "native")}" download="${title[language]}.xlsx">${words.download[language]}</a>
<a class="button" href="${playgroundFor(language)}&file=${encodeURIComponent(opened)}">${words.openIt[language]}</a>
</p>
<div class="figures">
${figures}</div>
</section>
`;
}

function figure({ width, height, isCut }: SheetPicture, file: string, name: string, language: Language): Html {
  const caption = isCut ? `${name} (${words.cut[language]})` : name;
  return html`<figure>
<a class="paper" href="${file}"><img src="${file}" alt="${caption}" width="${width}" height="${height}" loading="lazy"></a>
<figcaption>${caption}</figcaption>
</figure>
`;
}
