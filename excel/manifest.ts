import type { Flavour } from "../core/formulas/print-call";

export interface ManifestOptions {
  readonly flavour: Exclude<Flavour, "native">;
  /** Where the add-in's files are served, without a slash at the end. */
  readonly baseUrl: string;
  /** Of the package, `1.2.3`. */
  readonly version: string;
}

/** The address in the source manifest: where `npm run start:excel` serves the files. */
export const localUrl = "https://localhost:3000";

/** Excel takes two add-ins with one id for the same one. */
const idWithoutPrefix = "c2f4d9b6-1e83-4f0a-8d27-94b6a5e07c13";

/** One of the two manifests, made from the text of the source `manifest.xml`. */
export function printManifest(source: string, { flavour, baseUrl, version }: ManifestOptions): string {
  const own = flavour === "prefixed" ? source : withoutNamespace(source);
  const versioned = replaced(own, /<Version>[^<]*</, `<Version>${version}.0<`);
  return replaced(versioned, /<!--[\s\S]*?-->\n/, "").replaceAll(localUrl, () => baseUrl);
}

function withoutNamespace(source: string): string {
  const changes: readonly (readonly [RegExp, string])[] = [
    [/<Id>[^<]*</, `<Id>${idWithoutPrefix}<`],
    [/\n *<Namespace [^>]*\/>/, ""],
    [/\n *<bt:String id="Functions.Namespace" [^>]*\/>/, ""],
    [/taskpane\.html\?prefixed/g, "taskpane.html"],
  ];
  return changes.reduce((text, [pattern, replacement]) => replaced(text, pattern, replacement), source);
}

function replaced(text: string, pattern: RegExp, replacement: string): string {
  const changed = text.replace(pattern, replacement);
  if (changed === text) throw new Error(`manifest.xml has nothing that matches ${pattern}`);
  return changed;
}
