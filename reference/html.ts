/** Text that is already HTML; whatever else is put into a page is escaped. */
export class Html {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | readonly Part[];

/** A piece of a page: html`<p>${text}</p>` escapes the text, and leaves pieces made so before as they are. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.reduce((text, next, index) => text + printed(parts[index - 1] ?? "") + next));
}

function printed(part: Part): string {
  if (part instanceof Html) return String(part);
  if (typeof part === "object") return part.map(printed).join("");
  return String(part).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
