import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OfficeAddinManifest } from "office-addin-manifest";
import { beforeAll, describe, expect, test } from "vitest";
import { prefix } from "../../core/formulas/print-call";
import { baseUrl, buildIn, builtExcel, readBuilt } from "./built-excel";
import { manifestProblems } from "./manifest/manifest-problems";
import { descendants, parseXml, type XmlElement } from "./xml-element";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
const files = ["manifest.xml", "manifest.prefixed.xml"] as const;

let folder: string;

beforeAll(async () => {
  folder = await builtExcel();
}, 60_000);

function elements(file: string): XmlElement[] {
  const root = parseXml(readBuilt(folder, file));
  return [root, ...descendants(root)];
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
  });

  test("has nothing Office would refuse or not find", () => {
    expect(manifestProblems(readBuilt(folder, file), buildIn(folder))).toEqual([]);
    expect(readBuilt(folder, file)).not.toContain("localhost");
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
      expect(children.map((child) => child.attributes.Locale)).toEqual(["zh-CN", "zh-HK", "zh-TW"]);
      for (const child of children) expect(child.attributes.Value, attributes.DefaultValue).toMatch(/\p{Script=Han}/u);
    }
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
});

test("they are two add-ins, and each tells its pane which it is", () => {
  const [plain, prefixed] = files.map((file) => elements(file)) as [XmlElement[], XmlElement[]];
  const id = (all: XmlElement[]) => all.find(({ name }) => name === "Id")?.text;
  expect(id(plain)).not.toBe(id(prefixed));
  const panes = (all: XmlElement[]) =>
    all.flatMap(({ attributes }) => attributes.DefaultValue ?? []).filter((value) => value.includes("taskpane.html"));
  expect(panes(plain)).toEqual(Array(2).fill(`${baseUrl}/taskpane.html`));
  expect(panes(prefixed)).toEqual(Array(2).fill(`${baseUrl}/taskpane.html?prefixed`));
});
