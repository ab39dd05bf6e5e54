import type { Family } from "../core/functions";
import type { Template } from "../core/templates/template";
import type { Text } from "../core/text";
import { foldedWords, holdsAll } from "./search-words";

interface Described {
  readonly title: Text;
  readonly summary: Text;
}

/** The families with those functions that hold every word of the query, in whatever language it was typed. */
export function searchFunctions(families: readonly Family[], query: string): Family[] {
  const wanted = foldedWords(query);
  return families
    .map(({ title, functions }) => ({
      title,
      functions: functions.filter((kpi) => holdsAll(searchedText(kpi, kpi.name), wanted)),
    }))
    .filter(({ functions }) => functions.length > 0);
}

/** The templates that hold every word of the query, in whatever language it was typed. */
export function searchTemplates(templates: readonly Template[], query: string): Template[] {
  const wanted = foldedWords(query);
  return templates.filter((template) => holdsAll(searchedText(template, template.id), wanted));
}

/** What a search for a function or a template looks through: all its languages. */
export function searchedText({ title, summary }: Described, name: string): string {
  return [name, ...Object.values(title), ...Object.values(summary)].join("\n");
}
