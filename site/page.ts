import { type Language, languageNames, languages } from "../core/text";
import { fileFor } from "../reference/file-for";
import { type Html, html } from "../reference/html";
import { siteWords as words } from "./words";

/** The pages of the site, by the name of their file. */
export const pageNames = ["index", "functions", "templates"] as const;

export type PageName = (typeof pageNames)[number];

/** Everything comes from beside the page, and nothing is sent anywhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

const titles = { index: words.start, functions: words.functions, templates: words.templates } as const;

export interface Page {
  readonly name: PageName;
  readonly language: Language;
  readonly content: Html;
}

/** Where the playground is, seen from a page. */
export function playgroundFor(language: Language): string {
  return `playground/index.html?language=${language}`;
}

/** A whole page around its content. */
export function printPage({ name, language, content }: Page): string {
  const title = name === "index" ? words.product[language] : `${titles[name][language]} · ${words.product[language]}`;
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="icon" href="icon.svg">
<link rel="stylesheet" href="site.css">
<script type="module" src="site.js"></script>
</head>
<body>
<a class="skip" href="#content">${words.skip[language]}</a>
${header(name, language)}
<main id="content">
${content}
</main>
</body>
</html>
`);
}

function header(name: PageName, language: Language): Html {
  const links = pageNames.map((other) => {
    const here = other === name ? html` aria-current="page"` : "";
    return html`<a href="${fileFor(other, language, "html")}"${here}>${titles[other][language]}</a>
`;
  });
  const same = languages.map((other) => {
    const here = other === language ? html` aria-current="true"` : "";
    return html`<a href="${fileFor(name, other, "html")}" lang="${other}" hreflang="${other}"${here}>${languageNames[other]}</a>
`;
  });
  return html`<header>
<a class="product" href="${fileFor("index", language, "html")}"><img src="icon.svg" alt="" width="24" height="24">${words.product[language]}</a>
<nav class="pages" aria-label="${words.pages[language]}">
${links}<a href="${playgroundFor(language)}">${words.try[language]}</a>
</nav>
<nav class="languages" aria-label="${words.languages[language]}">
${same}</nav>
</header>`;
}
