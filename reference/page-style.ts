import { readFile } from "node:fs/promises";
import { join } from "node:path";

const here = import.meta.dirname;

/** What every page of ours looks like, in the colours of the sidebar. */
export async function pageStyle(): Promise<string> {
  const [theme, page] = await Promise.all([
    readFile(join(here, "../sidebar/styles/theme.css"), "utf8"),
    readFile(join(here, "page.css"), "utf8"),
  ]);
  const [light = "", dark = ""] = [...theme.matchAll(/\.kpi \{([^}]*)\}/g)].map(([, declarations = ""]) =>
    colours(declarations),
  );
  return `:root {${light}}\n@media (prefers-color-scheme: dark) {\n:root {${dark}}\n}\n${page}`;
}

/** What a rule says about colours. */
function colours(declarations: string): string {
  const wanted = declarations.matchAll(/(?:--[\w-]+|color-scheme):[^;]*;/g);
  return [...wanted].map(([declaration]) => `\n  ${declaration}`).join("");
}
