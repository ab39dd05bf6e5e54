import { descendants, parseXml } from "../excel/xml-element";

/** What stands in a drawing: its texts in order, and every element with its attributes. */
export function parsedXml(source: string): { texts: string[]; elements: string[] } {
  const root = parseXml(source);
  const all = [root, ...descendants(root)];
  return {
    texts: all.flatMap(({ text }) => (text === "" ? [] : [decoded(text)])),
    elements: all.map(({ name, attributes }) => {
      return `<${name} ${Object.entries(attributes)
        .map(([own, value]) => `${own}="${value}"`)
        .join(" ")}`;
    }),
  };
}

function decoded(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}
