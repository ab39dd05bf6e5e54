import GithubSlugger from "github-slugger";
import { lexer, type Token, type Tokens, walkTokens } from "marked";

/** Something a document points to. */
export interface DocumentLink {
  readonly kind: "link" | "image";
  readonly target: string;
  /** What a reader sees, or hears of an image. */
  readonly words: string;
}

/** What a Markdown file offers to others and asks of them. */
export interface MarkdownDocument {
  readonly links: readonly DocumentLink[];
  /** The names GitHub gives its headings, and anchors of its own. */
  readonly anchors: ReadonlySet<string>;
  /** What stands in code, inline and in blocks. */
  readonly code: readonly string[];
  /** References in brackets that have no definition, and so stay as they are. */
  readonly undefinedReferences: readonly string[];
}

/** Reads a document as GitHub shows it. */
export function readDocument(text: string): MarkdownDocument {
  const links: DocumentLink[] = [];
  const anchors = new Set<string>();
  const code: string[] = [];
  const undefinedReferences: string[] = [];
  const slugger = new GithubSlugger();
  walkTokens(lexer(text), (token) => {
    if (isA(token, "link")) links.push({ kind: "link", target: token.href, words: plain(token.tokens) });
    if (isA(token, "image")) links.push({ kind: "image", target: token.href, words: token.text });
    if (isA(token, "heading")) anchors.add(slugger.slug(plain(token.tokens)));
    if (isA(token, "code") || isA(token, "codespan")) code.push(token.text);
    if (isA(token, "text") && !token.tokens)
      undefinedReferences.push(...(token.raw.match(/\[[^\]]+\]\[[^\]]*\]/g) ?? []));
    if (isA(token, "html")) {
      links.push(...htmlLinks(token.raw));
      for (const [, name = ""] of token.raw.matchAll(/<a\s[^>]*(?:id|name)="([^"]*)"/gi)) anchors.add(name);
    }
  });
  return { links, anchors, code, undefinedReferences };
}

interface TokenTypes {
  readonly link: Tokens.Link;
  readonly image: Tokens.Image;
  readonly heading: Tokens.Heading;
  readonly code: Tokens.Code;
  readonly codespan: Tokens.Codespan;
  readonly text: Tokens.Text;
  readonly html: Tokens.HTML;
}

function isA<Type extends keyof TokenTypes>(token: Token, type: Type): token is TokenTypes[Type] {
  return token.type === type;
}

/** The words of a heading or a link, without their marks. */
function plain(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if ("tokens" in token && token.tokens) return plain(token.tokens);
      return token.type !== "html" && "text" in token ? token.text : "";
    })
    .join("");
}

function htmlLinks(html: string): DocumentLink[] {
  return [...html.matchAll(/<(a|img)\s[^>]*(?:href|src)="([^"]*)"[^>]*>/gi)].map(([tag, name, target = ""]) => {
    const isImage = name?.toLowerCase() === "img";
    const words = isImage ? (/alt="([^"]*)"/i.exec(tag)?.[1] ?? "") : target;
    return { kind: isImage ? "image" : "link", target, words };
  });
}
