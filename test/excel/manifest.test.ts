import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { beforeAll, describe, expect, test } from "vitest";
import { prefix } from "../../core/formulas/print-call";
import { baseUrl, builtExcel } from "./built-excel";
import { descendants, parseXml, type XmlElement } from "./xml-element";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const files = ["manifest.xml", "manifest.prefixed.xml"] as const;
const chinese = ["zh-CN", "zh-HK", "zh-TW"];

/** Office reads these children in this order only. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides".split(
      " ",
    ),
  VersionOverrides: ["Hosts", "Resources"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  ExtensionPoint: ["Script", "Page", "Metadata", "Namespace", "OfficeTab"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  OfficeTab: ["Group"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"],
};

let folder: string;

beforeAll(async () => {
  folder = await builtExcel();
}, 60_000);

function elements(file: string): XmlElement[] {
  const root = parseXml(readFileSync(join(folder, file), "utf8"));
  return [root, ...descendants(root)];
}

function values(file: string): string[] {
  return elements(file).flatMap(({ attributes }) =>
    [attributes.DefaultValue, attributes.Value].filter((value) => value !== undefined),
  );
}

describe.each(files)("%s", (file) => {
  test("is read by Office's own tool, with the version of the package", async () => {
    const info = await OfficeAddinManifest.readManifestFile(join(folder, file));
    expect(info).toMatchObject({
      version: `${version}.0`,
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
      officeAppType: "TaskPaneApp",
      displayName: "Service KPI",
    });
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
  });

  test("has its elements in Office's order", () => {
    for (const { name, children } of elements(file)) {
      const expected = order[name];
      if (!expected || children.length === 0 || name === "Host") continue;
      const found = children.map((child) => expected.indexOf(child.name));
      expect(found, name).toEqual([...found].sort((one, other) => one - other));
      expect(found, `${name} holds ${children.map((child) => child.name)}`).not.toContain(-1);
    }
    expect(elements(file).find(({ name }) => name === "Runtimes")).toBeDefined();
    const host = elements(file).find(
      ({ name, attributes }) => name === "Host" && attributes["xsi:type"] === "Workbook",
    );
    expect(host?.children.map(({ name }) => name)).toEqual(order.Host);
  });

  test("resolves every resource it names, and names every resource it has", () => {
    const resources = elements(file).flatMap(({ name, attributes }) =>
      /^bt:(Image|Url|String)$/.test(name) && attributes.id ? [attributes.id] : [],
    );
    const named = elements(file).flatMap(({ attributes }) => attributes.resid ?? []);
    expect(new Set(resources).size).toBe(resources.length);
    expect(new Set(named)).toEqual(new Set(resources));
    for (const id of resources) expect(id.length).toBeLessThanOrEqual(32);
  });

  test("points only to files of the build", () => {
    const urls = values(file).filter((value) => value.startsWith("http"));
    expect(urls.length).toBeGreaterThan(10);
    for (const url of urls) {
      expect(url.startsWith(`${baseUrl}/`), url).toBe(true);
      expect(existsSync(join(folder, url.slice(baseUrl.length).replace(/\?.*/, ""))), url).toBe(true);
    }
    expect(readFileSync(join(folder, file), "utf8")).not.toContain("localhost");
  });

  test("runs pane, functions and commands in one page", () => {
    const page = (name: string, inside?: string) =>
      elements(file)
        .filter((element) => element.name === (inside ?? name))
        .flatMap((element) => (inside ? element.children : [element]).map(({ attributes }) => attributes.resid));
    const pages = [page("Runtime"), page("FunctionFile"), page("", "Page"), page("", "Action")].flat();
    expect(pages).toEqual(Array(4).fill("Taskpane.Url"));
    expect(elements(file).some(({ name }) => name === "TaskpaneId")).toBe(false);
  });

  test("speaks Chinese wherever it speaks English", () => {
    const localized = elements(file).filter(
      ({ name, attributes }) =>
        /^(DisplayName|Description|bt:String)$/.test(name) &&
        attributes.DefaultValue &&
        attributes.id !== "Functions.Namespace",
    );
    expect(localized.length).toBe(7);
    for (const { attributes, children } of localized) {
      expect(children.map((child) => child.attributes.Locale)).toEqual(chinese);
      for (const child of children) expect(child.attributes.Value, attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
    }
    const metadata = elements(file).find(({ attributes }) => attributes.id === "Functions.Metadata.Url");
    expect(metadata?.children.map(({ attributes }) => attributes.Value?.split("/").pop())).toEqual([
      "functions-zh-CN.json",
      "functions-zh-TW.json",
      "functions-zh-TW.json",
    ]);
  });

  test("keeps Office's limits of length", () => {
    const texts = (kind: string) =>
      elements(file)
        .filter(({ name }) => name === kind)
        .flatMap(descendants)
        .flatMap(({ attributes }) => [attributes.DefaultValue ?? "", attributes.Value ?? ""]);
    for (const text of texts("bt:ShortStrings")) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts("bt:LongStrings")) expect(text.length).toBeLessThanOrEqual(250);
    for (const text of values(file)) expect(text.length).toBeLessThanOrEqual(250);
  });

  test("has icons of the sizes it promises", () => {
    const size = (url: string) => {
      const png = readFileSync(join(folder, url.slice(baseUrl.length)));
      return [png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)];
    };
    const icons = elements(file).filter(({ name, attributes }) => name === "bt:Image" && attributes.size);
    for (const { attributes } of icons) {
      const url = elements(file).find((one) => one.attributes.id === attributes.resid)?.attributes.DefaultValue;
      const pixels = Number(attributes.size);
      expect(size(url as string)).toEqual(["PNG", pixels, pixels]);
    }
    const own = (name: string) => elements(file).find((one) => one.name === name)?.attributes.DefaultValue as string;
    expect(size(own("IconUrl"))).toEqual(["PNG", 32, 32]);
    expect(size(own("HighResolutionIconUrl"))).toEqual(["PNG", 64, 64]);
  });
});

test("one has no namespace, the other the prefix that formulas are printed with", () => {
  const [plain, prefixed] = files.map(elements) as [XmlElement[], XmlElement[]];
  expect(plain.some(({ name, attributes }) => name === "Namespace" || attributes.id === "Functions.Namespace")).toBe(
    false,
  );
  expect(prefixed.filter(({ name }) => name === "Namespace")).toHaveLength(1);
  const namespace = prefixed.find(({ attributes }) => attributes.id === "Functions.Namespace");
  expect(`${namespace?.attributes.DefaultValue}.`).toBe(prefix);
  expect(namespace?.children).toEqual([]);
});

test("they are two add-ins, and each tells its pane which it is", () => {
  const [plain, prefixed] = files.map((file) => elements(file)) as [XmlElement[], XmlElement[]];
  const id = (all: XmlElement[]) => all.find(({ name }) => name === "Id")?.text;
  expect(id(plain)).not.toBe(id(prefixed));
  const panes = (file: string) => values(file).filter((value) => value.includes("taskpane.html"));
  expect(panes("manifest.xml")).toEqual(Array(2).fill(`${baseUrl}/taskpane.html`));
  expect(panes("manifest.prefixed.xml")).toEqual(Array(2).fill(`${baseUrl}/taskpane.html?prefixed`));
});
