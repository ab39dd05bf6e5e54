import type { Family } from "../core/functions";
import type { Template } from "../core/templates/template";
import type { Text } from "../core/text";

interface Described {
  readonly title: Text;
  readonly summary: Text;
}

/** The families with those functions that hold every word of the query, in whatever language it was typed. */
export function searchFunctions(families: readonly Family[], query: string): Family[] {
  const wanted = wordsOf(query);
  return families
    .map(({ title, functions }) => ({ title, functions: functions.filter((kpi) => holdsAll(kpi, kpi.name, wanted)) }))
    .filter(({ functions }) => functions.length > 0);
}

/** The templates that hold every word of the query, in whatever language it was typed. */
export function searchTemplates(templates: readonly Template[], query: string): Template[] {
  const wanted = wordsOf(query);
  return templates.filter((template) => holdsAll(template, template.id, wanted));
}

function holdsAll({ title, summary }: Described, name: string, wanted: readonly string[]): boolean {
  const text = folded([name, ...Object.values(title), ...Object.values(summary)].join("\n"));
  return wanted.every((word) => text.includes(word));
}

function wordsOf(query: string): string[] {
  return folded(query).split(/\s+/).filter(Boolean);
}

/** Upper and lower case, full and half width are the same to somebody who searches. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
