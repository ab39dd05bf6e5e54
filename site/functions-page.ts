import { catalogue } from "../core/functions";
import type { Language } from "../core/text";
import { functionArticle } from "../reference/function-article";
import { type Html, html } from "../reference/html";
import { referenceWords } from "../reference/reference-words";
import { searchedText } from "../sidebar/search";
import { siteWords as words } from "./words";

/** The function reference with an index by family and a search. */
export function functionsPage(language: Language): Html {
  const families = catalogue.map(
    ({ title, functions }) => html`<section class="family">
<h2>${title[language]}</h2>
${functions.map((kpi) => html`<div class="found" data-words="${searchedText(kpi, kpi.name)}">${functionArticle(kpi, language)}</div>`)}
</section>
`,
  );
  return html`<h1>${referenceWords.title[language]}</h1>
<search class="search" hidden>
<label><span>${words.search[language]}</span> <input type="search" autocomplete="off" spellcheck="false"></label>
</search>
${index(language)}
<p class="nothing" role="status">${words.nothing[language]}</p>
${families}`;
}

function index(language: Language): Html {
  const lines = catalogue.map(({ title, functions }) => {
    const links = functions.map(
      ({ name, title: own }) => html`<a href="#${name}" title="${own[language]}">${name}</a> `,
    );
    return html`<dt>${title[language]}</dt><dd>${links}</dd>
`;
  });
  return html`<dl class="index">
${lines}</dl>`;
}
