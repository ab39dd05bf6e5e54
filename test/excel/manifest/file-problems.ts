import { descendants, type XmlElement } from "../xml-element";

/** What a build wrote, by path, and the address it was built for. */
export interface Build {
  readonly baseUrl: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** The language of the built files that each locale is given. */
const languages: Readonly<Record<string, string>> = { "zh-CN": "zh-CN", "zh-HK": "zh-TW", "zh-TW": "zh-TW" };

const urls = /^(IconUrl|HighResolutionIconUrl|SupportUrl|SourceLocation|bt:Url)$/;

/** Addresses that are not secure, not ours, or lead to no file of the build, and icons of another size than promised. */
export function fileProblems(root: XmlElement, { baseUrl, files }: Build): string[] {
  const all = [root, ...descendants(root)];
  const settings = all.filter(
    ({ name, attributes }) => (urls.test(name) || isImage(name, attributes)) && attributes.DefaultValue,
  );
  return [
    ...settings
      .flatMap(({ attributes, children }) => [attributes.DefaultValue, ...children.map((one) => one.attributes.Value)])
      .flatMap((url) => urlProblems(url ?? "", baseUrl, files)),
    ...settings.flatMap((setting) => languageProblems(setting, files)),
    ...iconProblems(all, baseUrl, files),
  ];
}

function isImage(name: string, attributes: Readonly<Record<string, string>>): boolean {
  return name === "bt:Image" && attributes.id !== undefined;
}

function urlProblems(url: string, baseUrl: string, files: ReadonlyMap<string, Buffer>): string[] {
  if (!url.startsWith("https://")) return [`"${url}" is no https address.`];
  if (url.length > 2048) return [`An address has ${url.length} characters, 2048 are allowed: ${url.slice(0, 40)}…`];
  if (!url.startsWith(`${baseUrl}/`)) return [`${url} is not under ${baseUrl}/.`];
  return files.has(pathOf(url, baseUrl)) ? [] : [`${url} is no file of the build.`];
}

/** `help.html` for a locale is `help-zh-CN.html`; what was built in other languages is named for them. */
function languageProblems({ attributes, children }: XmlElement, files: ReadonlyMap<string, Buffer>): string[] {
  const url = attributes.DefaultValue ?? "";
  const inLanguage = (language: string) => url.replace(/(\.\w+)$/, `-${language}$1`);
  const isTranslated = [...files.keys()].some((file) => inLanguage("zh-CN").endsWith(`/${file}`));
  if (isTranslated && attributes.id && children.length === 0)
    return [`${url} is built in Chinese too, and no locale is given it.`];
  return children.flatMap(({ attributes: { Locale = "", Value } }) =>
    Value === inLanguage(languages[Locale] ?? Locale) ? [] : [`${Locale} is given ${Value}.`],
  );
}

function iconProblems(all: readonly XmlElement[], baseUrl: string, files: ReadonlyMap<string, Buffer>): string[] {
  const urlOf = (id: string | undefined) => all.find((one) => one.attributes.id === id)?.attributes.DefaultValue;
  const promised = all.flatMap(({ name, attributes }) => {
    if (name === "IconUrl") return [{ pixels: 32, url: attributes.DefaultValue }];
    if (name === "HighResolutionIconUrl") return [{ pixels: 64, url: attributes.DefaultValue }];
    return name === "bt:Image" && attributes.size
      ? [{ pixels: Number(attributes.size), url: urlOf(attributes.resid) }]
      : [];
  });
  const sizes = all
    .filter(({ name }) => name === "Icon")
    .map(({ children }) => children.map(({ attributes }) => attributes.size).join(", "));
  return [
    ...sizes
      .filter((own) => own !== "16, 32, 80")
      .map((own) => `An icon has the sizes ${own}; a ribbon needs 16, 32, 80.`),
    ...new Set(
      promised.flatMap(({ pixels, url = "" }) => {
        const file = files.get(pathOf(url, baseUrl));
        const size = file && pngSize(file);
        return !file || size === `${pixels} × ${pixels}`
          ? []
          : [`${url} is ${size}, not ${pixels} × ${pixels} pixels.`];
      }),
    ),
  ];
}

function pngSize(file: Buffer): string {
  const isPng = file.subarray(0, 8).toString("hex") === "89504e470d0a1a0a";
  return isPng ? `${file.readUInt32BE(16)} × ${file.readUInt32BE(20)}` : "no PNG";
}

function pathOf(url: string, baseUrl: string): string {
  return url.slice(baseUrl.length + 1).replace(/\?.*/, "");
}
