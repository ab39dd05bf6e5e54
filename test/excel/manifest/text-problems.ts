import { descendants, type XmlElement } from "../xml-element";

const limits: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};

const patterns: Readonly<Record<string, RegExp>> = {
  Id: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  Version: /^\d{1,5}(\.\d{1,5}){3}$/,
  DefaultLocale: /^[a-z]{2}-[A-Z]{2}$/,
  // Office trusts a whole host: no path, no slash at the end.
  AppDomain: /^https:\/\/[^/]+$/,
  Permissions: /^ReadWriteDocument$/,
};

/** Texts that are empty, too long, of the wrong form or missing in a language. */
export function textProblems(root: XmlElement): string[] {
  const all = [root, ...descendants(root)];
  const locales = all.find(({ name }) => name === "DisplayName")?.children.map(localeOf) ?? [];
  return [
    ...all.flatMap(({ name, text }) => {
      const pattern = patterns[name];
      return pattern && !pattern.test(text) ? [`<${name}> is "${text}", which Office does not accept.`] : [];
    }),
    ...all.flatMap(lengthProblems),
    ...all.flatMap((element) => localeProblems(element, locales, root)),
  ];
}

function lengthProblems(element: XmlElement): string[] {
  const limit = limits[element.name];
  if (limit === undefined) return [];
  const texts = [element, ...descendants(element)].flatMap(({ text, attributes }) => [
    text,
    attributes.DefaultValue ?? "",
    attributes.Value ?? "",
  ]);
  return texts
    .filter((text) => text.length > limit)
    .map(
      (text) =>
        `A text of <${element.name}> has ${text.length} characters, ${limit} are allowed: ${text.slice(0, 20)}…`,
    );
}

/** Whatever is there in another language is there in all of them, once, and not again in the language of the manifest. */
function localeProblems(element: XmlElement, locales: readonly string[], root: XmlElement): string[] {
  const own = element.children
    .filter(({ name }) => /Override$/.test(name) && name !== "VersionOverrides")
    .map(localeOf);
  const what = element.attributes.id ?? element.name;
  const isText = /^(DisplayName|Description|bt:String)$/.test(element.name) && element.attributes.DefaultValue;
  const isNamespace = element.attributes.id === "Functions.Namespace";
  if (isNamespace && own.length > 0) return [`The namespace is translated: formulas would break in another language.`];
  if (isNamespace || (own.length === 0 && !isText)) return [];
  const manifestLocale = root.children.find(({ name }) => name === "DefaultLocale")?.text ?? "";
  if (own.includes(manifestLocale))
    return [`"${what}" is overridden for ${manifestLocale}, the manifest's own locale.`];
  return own.join() === locales.join()
    ? []
    : [`"${what}" is there for ${own.join(", ") || "no other locale"}, not for ${locales.join(", ")}.`];
}

function localeOf({ attributes }: XmlElement): string {
  return attributes.Locale ?? "";
}
