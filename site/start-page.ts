import type { Language } from "../core/text";
import { fileFor } from "../reference/file-for";
import { type Html, html } from "../reference/html";
import { playgroundFor } from "./page";
import { siteWords as words } from "./words";

/** What it is, three doors into it, and how to install it. */
export function startPage(language: Language): Html {
  const say = (name: keyof typeof words) => words[name][language];
  return html`<section class="lead">
<h1>${say("product")}</h1>
<p>${say("lead")}</p>
<p>${say("promise")}</p>
<pre><code>=CSAT(B2:B90)
=NPS(B2:B90)
=SCORECARD(B3:H14,$B$2:$H$2)</code></pre>
</section>
<div class="doors">
${door(playgroundFor(language), say("try"), say("tryMore"))}
${door(fileFor("functions", language, "html"), say("functions"), say("functionsMore"))}
${door(fileFor("templates", language, "html"), say("templates"), say("templatesMore"))}
</div>
<h2 id="install">${say("install")}</h2>
<p>${say("installLead")}</p>
<div class="ways">
${way(say("sheets"), say("sheetsMore"), ["npm ci", "npx clasp login", "npm run deploy:gsheets -- SCRIPT_ID"])}
${way("Excel", say("excelMore"), ["npm ci", "npm run start:excel"])}
</div>`;
}

function door(address: string, title: string, more: string): Html {
  return html`<a class="door" href="${address}"><strong>${title}</strong><span>${more}</span></a>`;
}

function way(title: string, more: string, commands: readonly string[]): Html {
  return html`<section>
<h3>${title}</h3>
<p>${more}</p>
<pre><code>${commands.join("\n")}</code></pre>
</section>`;
}
