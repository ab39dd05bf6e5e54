import { beforeAll, describe, expect, test } from "vitest";
import { baseUrl, buildIn, builtExcel, readBuilt } from "./built-excel";
import type { Build } from "./manifest/file-problems";
import { manifestProblems } from "./manifest/manifest-problems";

/** What is done to a good manifest, and the one problem that must be found. */
type Breakage = readonly [name: string, from: string | RegExp, to: string, problem: string];

let build: Build;
let good: string;

beforeAll(async () => {
  const folder = await builtExcel();
  build = buildIn(folder);
  good = readBuilt(folder, "manifest.prefixed.xml");
}, 60_000);

function broken(from: string | RegExp, to: string): string {
  const changed = good.replace(from, to);
  expect(changed, "the breakage must change something").not.toBe(good);
  return changed;
}

const top =
  "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains? Hosts Requirements DefaultSettings Permissions VersionOverrides";
const ownTop = top.replaceAll(/ \w+\?/g, "").split(" ");
const without = (name: string) => ownTop.filter((one) => one !== name).join(", ");
const topHolds = (found: string) => `<OfficeApp TaskPaneApp> holds ${found}; Office reads ${top} in this order.`;
const commandSurface = /<ExtensionPoint xsi:type="PrimaryCommandSurface">[\s\S]*?<\/ExtensionPoint>/;
const customFunctions = (found: string) =>
  `<ExtensionPoint CustomFunctions> holds ${found}; Office reads Script Page Metadata Namespace? in this order.`;

test("the manifest that is broken below has no problem", () => {
  expect(manifestProblems(good, build)).toEqual([]);
});

describe("elements", () => {
  test.each<Breakage>([
    ["an open tag", "</Group>", "", "The manifest is no XML: </OfficeTab> closes <Group>"],
    [
      "an add-in of another type",
      'xsi:type="TaskPaneApp"',
      'xsi:type="ContentApp"',
      "The root is <OfficeApp ContentApp>, not <OfficeApp TaskPaneApp>.",
    ],
    [
      "version before id",
      /(<Id>.*<\/Id>)(\s*)(<Version>.*<\/Version>)/,
      "$3$2$1",
      topHolds(["Version", "Id", ...ownTop.slice(2)].join(", ")),
    ],
    ["no provider", /<ProviderName>.*<\/ProviderName>/, "", topHolds(without("ProviderName"))],
    ["no address for support", /<SupportUrl .*\/>/, "", topHolds(without("SupportUrl"))],
    ["no permission", /<Permissions>.*<\/Permissions>/, "", topHolds(without("Permissions"))],
    [
      "an unknown element",
      "<Permissions>",
      "<Licence/><Permissions>",
      topHolds(ownTop.join(", ").replace("Permissions", "Licence, Permissions")),
    ],
    [
      "two defaults for the pane",
      /(<SourceLocation DefaultValue.*\/>)/,
      "$1$1",
      "<DefaultSettings> holds SourceLocation, SourceLocation; Office reads SourceLocation in this order.",
    ],
    [
      "the runtime after the form factors",
      /(<Runtimes>[\s\S]*?<\/Runtimes>)([\s\S]*?)(<\/Host>)/,
      "$2$1$3",
      "<Host Workbook> holds AllFormFactors, DesktopFormFactor, Runtimes; Office reads Runtimes AllFormFactors DesktopFormFactor in this order.",
    ],
    [
      "two runtimes",
      /(<Runtime .*\/>)/,
      "$1$1",
      "<Runtimes> holds Runtime, Runtime; Office reads Runtime in this order.",
    ],
    [
      "a page before the script",
      /(<Script>[\s\S]*?<\/Script>)(\s*)(<Page>[\s\S]*?<\/Page>)/,
      "$3$2$1",
      customFunctions("Page, Script, Metadata, Namespace"),
    ],
    ["no metadata", /<Metadata>[\s\S]*?<\/Metadata>/, "", customFunctions("Script, Page, Namespace")],
    ["two namespaces", /(<Namespace .*\/>)/, "$1$1", customFunctions("Script, Page, Metadata, Namespace, Namespace")],
    [
      "the function file before the welcome",
      /(<GetStarted>[\s\S]*?<\/GetStarted>)(\s*)(<FunctionFile .*\/>)/,
      "$3$2$1",
      "<DesktopFormFactor> holds FunctionFile, GetStarted, ExtensionPoint; Office reads GetStarted FunctionFile ExtensionPoint+ in this order.",
    ],
    [
      "nothing on the ribbon",
      /<OfficeTab[\s\S]*<\/OfficeTab>/,
      "",
      "<ExtensionPoint PrimaryCommandSurface> holds nothing; Office reads OfficeTab+ in this order.",
    ],
    [
      "a welcome without its link",
      /<LearnMoreUrl .*\/>/,
      "",
      "<GetStarted> holds Title, Description; Office reads Title Description LearnMoreUrl in this order.",
    ],
    [
      "label and icon of the group swapped",
      /(<Label resid="Group.Label"\/>)(\s*)(<Icon>[\s\S]*?<\/Icon>)/,
      "$3$2$1",
      "<Group> holds Icon, Label, Control; Office reads Label Icon Control+ in this order.",
    ],
    [
      "a button without its tip",
      /<Supertip>[\s\S]*<\/Supertip>/,
      "",
      "<Control Button> holds Label, Icon, Action; Office reads Label Supertip Icon Action in this order.",
    ],
    [
      "a tip upside down",
      /(<Title resid="Button.Label"\/>)(\s*)(<Description .*\/>)/,
      "$3$2$1",
      "<Supertip> holds Description, Title; Office reads Title Description in this order.",
    ],
    [
      "a pane of its own for the button",
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>ButtonPane</TaskpaneId>',
      "<Action ShowTaskpane> holds TaskpaneId, SourceLocation; Office reads SourceLocation Title? in this order.",
    ],
    [
      "strings before addresses",
      /(<bt:Urls>[\s\S]*<\/bt:Urls>)(\s*)(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>)/,
      "$3$2$1",
      "<Resources> holds bt:Images, bt:ShortStrings, bt:Urls, bt:LongStrings; Office reads bt:Images bt:Urls bt:ShortStrings bt:LongStrings in this order.",
    ],
    [
      "something inside what holds nothing",
      '<bt:Image size="16" resid="Icon.16x16"/>',
      '<bt:Image size="16" resid="Icon.16x16"><Alt/></bt:Image>',
      "<bt:Image> holds Alt; Office expects nothing in it.",
    ],
    [
      "a short runtime",
      'lifetime="long"',
      'lifetime="short"',
      '<Runtime> has lifetime="short", which Office does not accept.',
    ],
    ["a set without its version", / MinVersion="1\.3"/, "", "<Set> has no MinVersion."],
    ["a button without an id", ' id="ServiceKpi.TaskpaneButton"', "", "<Control> has no id."],
    ["an unknown tab", 'id="TabHome"', 'id="Start"', '<OfficeTab> has id="Start", which Office does not accept.'],
    [
      "the namespace of another schema",
      'xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides"',
      'xmlns="http://schemas.microsoft.com/office/mailappversionoverrides"',
      '<VersionOverrides> has xmlns="http://schemas.microsoft.com/office/mailappversionoverrides", which Office does not accept.',
    ],
    [
      "an id of 33 characters",
      "ServiceKpi.Group",
      "G".repeat(33),
      `<Group> has id="${"G".repeat(33)}", which Office does not accept.`,
    ],
  ])("%s", (_, from, to, problem) => {
    expect(manifestProblems(broken(from, to), build)).toContain(problem);
  });

  test("a manifest without any command is missing its strings too", () => {
    expect(manifestProblems(broken(commandSurface, ""), build)).toEqual([
      "<DesktopFormFactor> holds GetStarted, FunctionFile; Office reads GetStarted FunctionFile ExtensionPoint+ in this order.",
      ...["Icon.16x16", "Icon.32x32", "Icon.80x80", "Group.Label", "Button.Label", "Button.Tooltip"].map(
        (id) => `Nothing names the resource "${id}".`,
      ),
    ]);
  });
});

describe("resources", () => {
  test.each<Breakage>([
    [
      "a resid that is nowhere",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="Pane.Url"/>',
      '<FunctionFile> names the resource "Pane.Url", which does not exist.',
    ],
    ["no resid", '<Label resid="Group.Label"/>', "<Label/>", "<Label> names no resource."],
    [
      "a long text for a short one",
      '<Title resid="Button.Label"/>',
      '<Title resid="Button.Tooltip"/>',
      '<Title> names "Button.Tooltip" of bt:LongStrings, not one of bt:ShortStrings.',
    ],
    [
      "an address for an icon",
      'size="80" resid="Icon.80x80"',
      'size="80" resid="Taskpane.Url"',
      '<bt:Image> names "Taskpane.Url" of bt:Urls, not one of bt:Images.',
    ],
    [
      "a resource nobody needs",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="Old"/>',
      'Nothing names the resource "Old".',
    ],
    ["a resource twice", /(<bt:Image id="Icon\.16x16" .*\/>)/, "$1$1", 'Two resources are called "Icon.16x16".'],
    [
      "a resource with 33 characters",
      /Button\.Tooltip/g,
      "B".repeat(33),
      `The resource "${"B".repeat(33)}" has more than 32 characters.`,
    ],
  ])("%s", (_, from, to, problem) => {
    expect(manifestProblems(broken(from, to), build)).toContain(problem);
  });
});

describe("texts", () => {
  test.each<Breakage>([
    ["an id that is none", /<Id>.*</, "<Id>service-kpi<", '<Id> is "service-kpi", which Office does not accept.'],
    ["a version of three", /<Version>.*</, "<Version>1.2.3<", '<Version> is "1.2.3", which Office does not accept.'],
    [
      "a version of six digits",
      /<Version>.*</,
      "<Version>1.2.3.123456<",
      '<Version> is "1.2.3.123456", which Office does not accept.',
    ],
    [
      "a trusted domain with a path",
      "<Hosts>",
      `<AppDomains><AppDomain>${baseUrl}</AppDomain></AppDomains><Hosts>`,
      `<AppDomain> is "${baseUrl}", which Office does not accept.`,
    ],
    [
      "less permission than is needed",
      "ReadWriteDocument",
      "ReadDocument",
      '<Permissions> is "ReadDocument", which Office does not accept.',
    ],
    [
      "126 characters where 125 fit",
      'id="Group.Label" DefaultValue="Service KPI"',
      `id="Group.Label" DefaultValue="${"a".repeat(126)}"`,
      `A text of <bt:ShortStrings> has 126 characters, 125 are allowed: ${"a".repeat(20)}…`,
    ],
    [
      "251 characters in one language where 250 fit",
      "查找 KPI、看它怎么算，并插入公式。",
      "查".repeat(251),
      `A text of <bt:LongStrings> has 251 characters, 250 are allowed: ${"查".repeat(20)}…`,
    ],
    [
      "a name of 126 characters",
      '<DisplayName DefaultValue="Service KPI"',
      `<DisplayName DefaultValue="${"a".repeat(126)}"`,
      `A text of <DisplayName> has 126 characters, 125 are allowed: ${"a".repeat(20)}…`,
    ],
    [
      "a label that Taiwan is missing",
      /(<bt:String id="Group\.Label"[\s\S]*?)<bt:Override Locale="zh-TW" .*\/>/,
      "$1",
      '"Group.Label" is there for zh-CN, zh-HK, not for zh-CN, zh-HK, zh-TW.',
    ],
    [
      "a label in one language only",
      /(<bt:String id="Group\.Label" .*)>[\s\S]*?<\/bt:String>/,
      "$1/>",
      '"Group.Label" is there for no other locale, not for zh-CN, zh-HK, zh-TW.',
    ],
    [
      "the manifest's own locale overridden",
      'id="Group.Label" DefaultValue="Service KPI">',
      'id="Group.Label" DefaultValue="Service KPI"><bt:Override Locale="en-US" Value="KPI"/>',
      '"Group.Label" is overridden for en-US, the manifest\'s own locale.',
    ],
    [
      "a language without a region",
      'Locale="zh-HK" Value="客服 KPI"/>',
      'Locale="zh" Value="客服 KPI"/>',
      '<Override> has Locale="zh", which Office does not accept.',
    ],
    [
      "a translated namespace",
      'DefaultValue="KPI"/>',
      'DefaultValue="KPI"><bt:Override Locale="zh-CN" Value="指标"/></bt:String>',
      "The namespace is translated: formulas would break in another language.",
    ],
  ])("%s", (_, from, to, problem) => {
    expect(manifestProblems(broken(from, to), build)).toContain(problem);
  });
});

describe("files", () => {
  test.each<Breakage>([
    [
      "an address without encryption",
      /(id="Functions\.Script\.Url" DefaultValue=")https/,
      "$1http",
      `"${baseUrl.replace("https", "http")}/functions.js" is no https address.`,
    ],
    [
      "an address of another server",
      `id="Functions.Script.Url" DefaultValue="${baseUrl}`,
      'id="Functions.Script.Url" DefaultValue="https://cdn.example.com',
      `https://cdn.example.com/functions.js is not under ${baseUrl}/.`,
    ],
    [
      "an address of 2049 characters",
      `${baseUrl}/functions.js`,
      `${baseUrl}/functions.js?${"a".repeat(2049 - baseUrl.length - "/functions.js?".length)}`,
      `An address has 2049 characters, 2048 are allowed: ${`${baseUrl}/functions.js`.slice(0, 40)}…`,
    ],
    ["a script that is not built", /functions\.js"/, 'custom.js"', `${baseUrl}/custom.js is no file of the build.`],
    [
      "a help page that is not built",
      `<SupportUrl DefaultValue="${baseUrl}/help.html"/>`,
      `<SupportUrl DefaultValue="${baseUrl}/support.html"/>`,
      `${baseUrl}/support.html is no file of the build.`,
    ],
    [
      "a language whose file is not built",
      'Locale="zh-HK" Value="https://kpi.example.com/excel/functions-zh-TW.json"',
      'Locale="zh-HK" Value="https://kpi.example.com/excel/functions-zh-HK.json"',
      `${baseUrl}/functions-zh-HK.json is no file of the build.`,
    ],
    [
      "the other Chinese",
      'Locale="zh-TW" Value="https://kpi.example.com/excel/functions-zh-TW.json"',
      'Locale="zh-TW" Value="https://kpi.example.com/excel/functions-zh-CN.json"',
      `zh-TW is given ${baseUrl}/functions-zh-CN.json.`,
    ],
    [
      "metadata in English only",
      /(<bt:Url id="Functions\.Metadata\.Url" .*)>[\s\S]*?<\/bt:Url>/,
      "$1/>",
      `${baseUrl}/functions.json is built in Chinese too, and no locale is given it.`,
    ],
    [
      "a small icon where a large one is promised",
      '<HighResolutionIconUrl DefaultValue="https://kpi.example.com/excel/assets/icon-64.png',
      '<HighResolutionIconUrl DefaultValue="https://kpi.example.com/excel/assets/icon-32.png',
      `${baseUrl}/assets/icon-32.png is 32 × 32, not 64 × 64 pixels.`,
    ],
    [
      "an icon of another size",
      /assets\/icon-16\.png/,
      "assets/icon-80.png",
      `${baseUrl}/assets/icon-80.png is 80 × 80, not 16 × 16 pixels.`,
    ],
    [
      "an icon that is a page",
      /assets\/icon-16\.png/,
      "help.html",
      `${baseUrl}/help.html is no PNG, not 16 × 16 pixels.`,
    ],
    [
      "a size missing",
      '<bt:Image size="32" resid="Icon.32x32"/>',
      "",
      "An icon has the sizes 16, 80; a ribbon needs 16, 32, 80.",
    ],
  ])("%s", (_, from, to, problem) => {
    expect(manifestProblems(broken(from, to), build)).toContain(problem);
  });

  test("a file that was not written", () => {
    const files = new Map(build.files);
    files.delete("functions-zh-TW.json");
    expect(new Set(manifestProblems(good, { ...build, files }))).toEqual(
      new Set([`${baseUrl}/functions-zh-TW.json is no file of the build.`]),
    );
  });
});

describe("one page", () => {
  test.each<Breakage>([
    [
      "functions in a page of their own",
      /(<Page>\s*<SourceLocation resid=")[^"]*/,
      "$1GetStarted.LearnMoreUrl",
      '<Page> names "GetStarted.LearnMoreUrl", the runtime "Taskpane.Url": they must be one page.',
    ],
    [
      "commands in a page of their own",
      '<FunctionFile resid="Taskpane.Url"/>',
      '<FunctionFile resid="GetStarted.LearnMoreUrl"/>',
      '<FunctionFile> names "GetStarted.LearnMoreUrl", the runtime "Taskpane.Url": they must be one page.',
    ],
    [
      "a pane of its own",
      /(<Action [^>]*>\s*<SourceLocation resid=")[^"]*/,
      "$1GetStarted.LearnMoreUrl",
      '<Action> names "GetStarted.LearnMoreUrl", the runtime "Taskpane.Url": they must be one page.',
    ],
    [
      "another page by default",
      `<SourceLocation DefaultValue="${baseUrl}/taskpane.html?prefixed"/>`,
      `<SourceLocation DefaultValue="${baseUrl}/help.html"/>`,
      `<DefaultSettings> opens ${baseUrl}/help.html, the runtime ${baseUrl}/taskpane.html?prefixed: they must be one page.`,
    ],
    [
      "a page that does not know of the prefix",
      /taskpane\.html\?prefixed/g,
      "taskpane.html",
      `The page ${baseUrl}/taskpane.html is told the wrong thing about the namespace.`,
    ],
    [
      "a page that expects a prefix where there is none",
      /<Namespace .*\/>/,
      "",
      `The page ${baseUrl}/taskpane.html?prefixed is told the wrong thing about the namespace.`,
    ],
    [
      "no shared runtime asked for",
      /<Set Name="SharedRuntime" .*\/>/,
      "",
      "The add-in does not ask for SharedRuntime, without which it cannot run.",
    ],
    [
      "a namespace with a space",
      'DefaultValue="KPI"',
      'DefaultValue="Service KPI"',
      'The namespace "Service KPI" is not made of 1 to 32 letters, digits, dots and underscores.',
    ],
  ])("%s", (_, from, to, problem) => {
    expect(manifestProblems(broken(from, to), build)).toContain(problem);
  });
});
