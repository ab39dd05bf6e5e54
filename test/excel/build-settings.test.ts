import { describe, expect, test } from "vitest";
import { buildSettings } from "../../excel/build-settings";
import { localUrl } from "../../excel/manifest";
import type { Metadata } from "../../excel/metadata";
import { buildIn, builtExcel, readBuilt } from "./built-excel";
import { manifestProblems } from "./manifest/manifest-problems";

const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const china = "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js";
const manifests = ["manifest.xml", "manifest.prefixed.xml"];

describe.each([
  ["nothing", {}, "https://localhost:3000", microsoft],
  ["empty values", { BASE_URL: "", OFFICE_JS: "" }, "https://localhost:3000", microsoft],
  ["a host", { BASE_URL: "https://kpi.example.com" }, "https://kpi.example.com", microsoft],
  ["a slash at the end", { BASE_URL: "https://kpi.example.com/" }, "https://kpi.example.com", microsoft],
  [
    "a folder and a port",
    { BASE_URL: "https://intranet.example.com:8443/tools/kpi/" },
    "https://intranet.example.com:8443/tools/kpi",
    microsoft,
  ],
  [
    "signs that mean something in replacements",
    { BASE_URL: "https://kpi.example.com/$$/$1//" },
    "https://kpi.example.com/$$/$1",
    microsoft,
  ],
  ["another office.js", { OFFICE_JS: china }, "https://localhost:3000", china],
])("a build with %s", (_, environment, servedAt, officeJs) => {
  test(`is for ${servedAt} and loads ${officeJs}`, async () => {
    const folder = await builtExcel({ baseUrl: localUrl, ...buildSettings(environment) });
    for (const manifest of manifests) {
      const text = readBuilt(folder, manifest);
      expect(text).toContain(`"${servedAt}/functions.json"`);
      expect(manifestProblems(text, buildIn(folder, servedAt))).toEqual([]);
    }
    const { functions } = JSON.parse(readBuilt(folder, "functions-zh-CN.json")) as Metadata;
    expect(functions[0]?.helpUrl).toBe(`${servedAt}/help-zh-CN.html#${functions[0]?.id}`);
    const scripts = [...readBuilt(folder, "taskpane.html").matchAll(/<script src="([^"]*)"/g)].map(([, src]) => src);
    expect(scripts).toEqual([officeJs, "functions.js", "taskpane.js"]);
  });
});

test.each([
  "http://kpi.example.com",
  "kpi.example.com",
  "https://",
  "https://kpi.example.com/?v=1",
  "https://kpi.example.com/#top",
  'https://kpi.example.com/"><x',
  "https://kpi.example.com/a b",
  "https://kpi.example.com/a&b",
])("BASE_URL=%s is refused", (address) => {
  expect(() => buildSettings({ BASE_URL: address })).toThrow(`BASE_URL is "${address}"`);
});

test("an OFFICE_JS without https is refused", () => {
  expect(() => buildSettings({ OFFICE_JS: "office.js" })).toThrow(/^OFFICE_JS is "office\.js"/);
});
