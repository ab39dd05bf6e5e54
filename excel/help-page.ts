import { catalogue } from "../core/functions";
import { type Language, languageNames, languages } from "../core/text";
import { fileFor } from "../reference/file-for";
import { functionArticle } from "../reference/function-article";
import { Html, html } from "../reference/html";
import { referenceWords as words } from "../reference/reference-words";

/** The page runs nothing and asks nobody for anything. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page that Excel opens from its own help on a function, at the function's name. */
export function helpPage(language: Language, style: string): string {
  const links = languages.map(
    (other) => html`<a href="${fileFor("help", other, "html")}" lang="${other}">${languageNames[other]}</a>
`,
  );
  const families = catalogue.map(
    ({ title, functions }) => html`<h2>${title[language]}</h2>
${functions.map((kpi) => functionArticle(kpi, language))}`,
  );
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title[language]} · Service KPI</title>
<style>${new Html(style)}</style>
</head>
<body>
<main>
<nav class="languages">${links}</nav>
<h1>${words.title[language]}</h1>
${families}
</main>
</body>
</html>
`);
}
