import { posix } from "node:path";
import { type DocumentLink, type MarkdownDocument, readDocument } from "./document";

/** What the documents may point to. */
export interface Project {
  /** Every file that is part of the project. */
  readonly files: ReadonlySet<string>;
  /** The documents to be judged, with their text. */
  readonly documents: ReadonlyMap<string, string>;
  /** What `npm run` knows. */
  readonly scripts: ReadonlySet<string>;
  /** What `npx` finds without asking the network. */
  readonly programs: ReadonlySet<string>;
}

/** Every dead link, picture, path and command of the documents: one sentence each. Nothing outside is asked. */
export function documentProblems(project: Project): string[] {
  const read = new Map([...project.documents].map(([name, text]) => [name, readDocument(text)]));
  return [...read].flatMap(([name, document]) =>
    [
      ...document.links.flatMap((link) => linkProblems(link, name, read, project)),
      ...document.undefinedReferences.map((reference) => `${reference} has no definition.`),
      ...document.code.flatMap((code) => [...commandProblems(code, project), ...pathProblems(code, project)]),
    ].map((problem) => `${name}: ${problem}`),
  );
}

function linkProblems(
  { kind, target, words }: DocumentLink,
  from: string,
  read: ReadonlyMap<string, MarkdownDocument>,
  { files }: Project,
): string[] {
  if (words.trim() === "") return [`the ${kind} to ${target} has no words.`];
  if (/^[a-z][a-z+.-]*:/i.test(target)) return isProperAddress(target) ? [] : [`${target} is no proper https address.`];
  const [encoded = "", anchor] = target.split("#");
  const path = decoded(encoded);
  if (path === undefined) return [`${target} is not encoded properly.`];
  if (path.startsWith("/")) return [`${target} begins with a slash, which leads nowhere in a copy of the project.`];
  const file = path === "" ? from : posix.join(posix.dirname(from), path).replace(/\/$/, "");
  const isFolder = [...files].some((other) => other.startsWith(`${file}/`));
  if (!files.has(file) && (kind === "image" || !isFolder)) return [`${target} leads to ${file}, which does not exist.`];
  if (anchor === undefined) return [];
  return read.get(file)?.anchors.has(decoded(anchor) ?? anchor)
    ? []
    : [`${target}: ${file} has no heading #${anchor}.`];
}

function isProperAddress(target: string): boolean {
  return /^https:\/\/[^\s<>]+$/.test(target) && URL.canParse(target) && new URL(target).hostname.includes(".");
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function commandProblems(code: string, { scripts, programs }: Project): string[] {
  const named = [...code.matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map(
    ([, run, short]) => run ?? short ?? "",
  );
  const run = [...code.matchAll(/\bnpx (?:--\S+ )*([\w@/.-]+)/g)].map(([, program = ""]) => program);
  return [
    ...named.filter((name) => !scripts.has(name)).map((name) => `npm knows no script "${name}".`),
    // With a version npx fetches it: that is meant.
    ...run.filter((name) => !/.@/.test(name) && !programs.has(name)).map((name) => `npx finds no program "${name}".`),
  ];
}

/** A path within a folder of ours, such as `core/functions/csat.ts` or `test/hosts/`. */
function pathProblems(code: string, { files }: Project): string[] {
  if (!/^[\w.-]+(?:\/[\w.-]+)*\/?$/.test(code) || !code.includes("/")) return [];
  const [top = ""] = code.split("/");
  const all = [...files];
  if (!all.some((file) => file.startsWith(`${top}/`))) return [];
  const path = code.replace(/\/$/, "");
  const exists = files.has(path) || all.some((file) => file.startsWith(`${path}/`));
  return exists ? [] : [`${code} does not exist.`];
}
