import { descendants, type XmlElement } from "../xml-element";

/** In which part of the resources an element's `resid` is looked up. */
const kinds: Readonly<Record<string, string>> = {
  Runtime: "bt:Urls",
  SourceLocation: "bt:Urls",
  FunctionFile: "bt:Urls",
  LearnMoreUrl: "bt:Urls",
  "bt:Image": "bt:Images",
  Label: "bt:ShortStrings",
  Title: "bt:ShortStrings",
  Namespace: "bt:ShortStrings",
  Description: "bt:LongStrings",
};

/** Names of resources that lead nowhere, or to the wrong kind, and resources that nothing names. */
export function resourceProblems(root: XmlElement): string[] {
  const overrides = root.children.find(({ name }) => name === "VersionOverrides");
  const resources = overrides?.children.find(({ name }) => name === "Resources");
  const users = overrides?.children.filter((child) => child !== resources).flatMap(descendants) ?? [];
  const declared = (resources?.children ?? []).flatMap((part) =>
    part.children.map(({ attributes }) => ({ part: part.name, id: attributes.id ?? "" })),
  );
  return [
    ...users.flatMap((user) => userProblems(user, declared)),
    ...declared
      .filter(({ id }) => !users.some(({ attributes }) => attributes.resid === id))
      .map(({ id }) => `Nothing names the resource "${id}".`),
    ...declared
      .filter(({ id }, index) => declared.findIndex((other) => other.id === id) < index)
      .map(({ id }) => `Two resources are called "${id}".`),
    ...declared.filter(({ id }) => id.length > 32).map(({ id }) => `The resource "${id}" has more than 32 characters.`),
  ];
}

function userProblems(user: XmlElement, declared: readonly { part: string; id: string }[]): string[] {
  const kind = kinds[user.name];
  const { resid } = user.attributes;
  if (!kind) return resid === undefined ? [] : [`<${user.name}> names a resource; Office reads none there.`];
  if (resid === undefined) return [`<${user.name}> names no resource.`];
  const found = declared.find(({ id }) => id === resid);
  if (!found) return [`<${user.name}> names the resource "${resid}", which does not exist.`];
  return found.part === kind ? [] : [`<${user.name}> names "${resid}" of ${found.part}, not one of ${kind}.`];
}
