import type { KpiFunction } from "../core/define";
import type { Language } from "../core/text";
import { type DescribedFunction, describeFunction } from "./describe-function";
import { type Html, html } from "./html";
import { referenceWords as words } from "./reference-words";

/** Everything about one function as a part of a page; its name is its anchor. */
export function functionArticle(kpi: KpiFunction, language: Language): Html {
  const described = describeFunction(kpi, language);
  const { name, title, signature, summary, formula, pitfall, source } = described;
  return html`<article id="${name}">
<h3><a href="#${name}">${name}</a> ${title}</h3>
<p class="call"><code>=${signature}</code></p>
<p>${summary}</p>
${parameterTable(described, language)}
<dl>
<dt>${words.formula[language]}</dt><dd><code>${formula}</code></dd>
<dt>${words.pitfall[language]}</dt><dd>${pitfall}</dd>
<dt>${words.source[language]}</dt><dd>${source}</dd>
</dl>
${exampleTable(described, language)}
${nativeForm(described, language)}
</article>
`;
}

function parameterTable({ parameters }: DescribedFunction, language: Language): Html {
  const rows = parameters.map(
    ({
      name,
      title,
      help,
    }) => html`<tr><th scope="row"><code>${name}</code> <span>${title}</span></th><td>${help}</td></tr>
`,
  );
  return html`<table class="parameters">
<thead><tr><th scope="col">${words.parameter[language]}</th><th scope="col">${words.meaning[language]}</th></tr></thead>
<tbody>${rows}</tbody></table>`;
}

function exampleTable({ examples: { given, rows }, name }: DescribedFunction, language: Language): Html {
  const headings = given.map((parameter) => html`<th scope="col"><code>${parameter}</code></th>`);
  const lines = rows.map(
    ({
      inputs,
      result,
    }) => html`<tr>${inputs.map((cells) => html`<td>${shownRows(cells)}</td>`)}<td>${shownRows(result)}</td></tr>
`,
  );
  const title = words.examples[language];
  return html`<h4>${title}</h4>
<div class="wide" role="region" tabindex="0" aria-label="${`${name}: ${title}`}"><table class="examples">
<thead><tr>${headings}<th scope="col">${words.result[language]}</th></tr></thead>
<tbody>${lines}</tbody></table></div>`;
}

function shownRows(rows: readonly (readonly string[])[]): Html | Html[] {
  const [first, ...more] = rows.map((row) => row.join(" · "));
  if (more.length === 0) return html`${first ?? ""}`;
  return [first ?? "", ...more].map((row) => html`<div class="row">${row}</div>`);
}

function nativeForm({ native: { call, formula, note } }: DescribedFunction, language: Language): Html {
  const title = words.native[language];
  if (formula === undefined) return html`<h4>${title}</h4><p>${note ?? ""}</p>`;
  return html`<h4>${title}${note ? html` <span>(${note})</span>` : ""}</h4>
<pre><code>${call}
${formula}</code></pre>`;
}
