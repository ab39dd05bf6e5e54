import { descendants, type XmlElement } from "../xml-element";

/**
 * The children of each kind of element in the one order Office reads them, from Microsoft's schema of the manifest and, for what
 * is newer than it, the pages on the elements: `?` may be missing, `+` may be repeated, `*` both. An element that is not
 * listed has no children.
 */
const sequences: Readonly<Record<string, string>> = {
  "OfficeApp TaskPaneApp":
    "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides",
  DisplayName: "Override*",
  Description: "Override*",
  AppDomains: "AppDomain+",
  Hosts: "Host",
  Requirements: "Sets",
  Sets: "Set+",
  DefaultSettings: "SourceLocation",
  "VersionOverrides VersionOverridesV1_0": "Description? Requirements? Hosts Resources",
  "Host Workbook": "Runtimes AllFormFactors DesktopFormFactor",
  Runtimes: "Runtime",
  AllFormFactors: "ExtensionPoint",
  "ExtensionPoint CustomFunctions": "Script Page Metadata Namespace?",
  Script: "SourceLocation",
  Page: "SourceLocation",
  Metadata: "SourceLocation",
  DesktopFormFactor: "GetStarted FunctionFile ExtensionPoint+",
  GetStarted: "Title Description LearnMoreUrl",
  "ExtensionPoint PrimaryCommandSurface": "OfficeTab+",
  OfficeTab: "Group+",
  Group: "Label Icon Control+",
  Icon: "bt:Image+",
  "Control Button": "Label Supertip Icon Action",
  Supertip: "Title Description",
  "Action ShowTaskpane": "SourceLocation Title?",
  Resources: "bt:Images bt:Urls bt:ShortStrings bt:LongStrings",
  "bt:Images": "bt:Image+",
  "bt:Urls": "bt:Url+",
  "bt:ShortStrings": "bt:String+",
  "bt:LongStrings": "bt:String+",
  "bt:Url": "bt:Override*",
  "bt:String": "bt:Override*",
};

/** Attributes without which Office does not know what an element means, and what some of them must say. */
const attributes: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  OfficeApp: {
    xmlns: /^http:\/\/schemas\.microsoft\.com\/office\/appforoffice\/1\.1$/,
    "xmlns:xsi": /^http:\/\/www\.w3\.org\/2001\/XMLSchema-instance$/,
    "xmlns:bt": /^http:\/\/schemas\.microsoft\.com\/office\/officeappbasictypes\/1\.0$/,
  },
  VersionOverrides: { xmlns: /^http:\/\/schemas\.microsoft\.com\/office\/taskpaneappversionoverrides$/ },
  Set: { Name: /./, MinVersion: /^\d+\.\d+$/ },
  Runtime: { lifetime: /^long$/ },
  OfficeTab: { id: /^Tab[A-Z]/ },
  Group: { id: /^.{1,32}$/ },
  Control: { id: /^.{1,32}$/ },
  Override: { Locale: /^[a-z]{2}-[A-Z]{2}$/, Value: /./ },
  "bt:Override": { Locale: /^[a-z]{2}-[A-Z]{2}$/, Value: /./ },
  "bt:Url": { id: /^.{1,32}$/, DefaultValue: /./ },
  "bt:String": { id: /^.{1,32}$/, DefaultValue: /./ },
};

/** Elements out of order, missing, too many or unknown, and attributes that are missing or wrong. */
export function elementProblems(root: XmlElement): string[] {
  if (kindOf(root) !== "OfficeApp TaskPaneApp") return [`The root is <${kindOf(root)}>, not <OfficeApp TaskPaneApp>.`];
  return [root, ...descendants(root)].flatMap((element) => [...childProblems(element), ...attributeProblems(element)]);
}

function childProblems(element: XmlElement): string[] {
  const { name, children } = element;
  const sequence = sequences[kindOf(element)] ?? sequences[name];
  const found = children.map((child) => child.name);
  if (sequence === undefined && children.length === 0) return [];
  if (sequence === undefined) return [`<${kindOf(element)}> holds ${found.join(", ")}; Office expects nothing in it.`];
  if (matcher(sequence).test(found.map((child) => `${child} `).join(""))) return [];
  return [`<${kindOf(element)}> holds ${found.join(", ") || "nothing"}; Office reads ${sequence} in this order.`];
}

function matcher(sequence: string): RegExp {
  const parts = sequence.split(" ").map((part) => part.replace(/^([\w:]+)(\W?)$/, "(?:$1 )$2"));
  return new RegExp(`^${parts.join("")}$`);
}

function attributeProblems({ name, attributes: given }: XmlElement): string[] {
  return Object.entries(attributes[name] ?? {}).flatMap(([attribute, wanted]) => {
    const value = given[attribute];
    if (value === undefined) return [`<${name}> has no ${attribute}.`];
    return wanted.test(value) ? [] : [`<${name}> has ${attribute}="${value}", which Office does not accept.`];
  });
}

function kindOf({ name, attributes: given }: XmlElement): string {
  return given["xsi:type"] ? `${name} ${given["xsi:type"]}` : name;
}
