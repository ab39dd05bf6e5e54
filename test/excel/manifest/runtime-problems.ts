import { descendants, type XmlElement } from "../xml-element";

/** Pane, functions and commands run in one page, which is told whether its functions have a prefix. */
export function runtimeProblems(root: XmlElement): string[] {
  const all = [root, ...descendants(root)];
  const inside = (parent: string) => all.filter(({ name }) => name === parent).flatMap(({ children }) => children);
  const page = inside("Runtimes")[0]?.attributes.resid;
  const users = [
    ...inside("Page").map((one) => ["Page", one] as const),
    ...all.filter(({ name }) => name === "FunctionFile").map((one) => ["FunctionFile", one] as const),
    ...inside("Action")
      .filter(({ name }) => name === "SourceLocation")
      .map((one) => ["Action", one] as const),
  ];
  const url =
    all.find(({ name, attributes }) => name === "bt:Url" && attributes.id === page)?.attributes.DefaultValue ?? "";
  const first = inside("DefaultSettings")[0]?.attributes.DefaultValue;
  const isPrefixed = all.some(({ name }) => name === "Namespace");
  return [
    ...users
      .filter(([, { attributes }]) => attributes.resid !== page)
      .map(
        ([name, { attributes }]) =>
          `<${name}> names "${attributes.resid}", the runtime "${page}": they must be one page.`,
      ),
    ...(first === url ? [] : [`<DefaultSettings> opens ${first}, the runtime ${url}: they must be one page.`]),
    ...(url.endsWith("?prefixed") === isPrefixed
      ? []
      : [`The page ${url} is told the wrong thing about the namespace.`]),
    ...requirementProblems(inside("Sets")),
    ...namespaceProblems(all),
  ];
}

function requirementProblems(sets: readonly XmlElement[]): string[] {
  return ["SharedRuntime", "CustomFunctionsRuntime"]
    .filter((wanted) => !sets.some(({ attributes }) => attributes.Name === wanted))
    .map((wanted) => `The add-in does not ask for ${wanted}, without which it cannot run.`);
}

function namespaceProblems(all: readonly XmlElement[]): string[] {
  const resid = all.find(({ name }) => name === "Namespace")?.attributes.resid;
  const namespace = all.find(({ name, attributes }) => name === "bt:String" && attributes.id === resid)?.attributes
    .DefaultValue;
  return namespace === undefined || /^[A-Za-z][A-Za-z0-9._]{0,31}$/.test(namespace)
    ? []
    : [`The namespace "${namespace}" is not made of 1 to 32 letters, digits, dots and underscores.`];
}
