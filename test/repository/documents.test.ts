import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readDocument } from "./document";
import { documentProblems, type Project } from "./document-problems";
import { projectFiles } from "./project-files";

const root = join(import.meta.dirname, "../..");
const files = projectFiles();
const documents = files.filter((file) => file.endsWith(".md") && !file.startsWith("test/golden/"));
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object };

test("what the documents point to is there", () => {
  expect(documents).toEqual(expect.arrayContaining(["README.md", "README.zh-CN.md", "docs/functions.md"]));
  const problems = documentProblems({
    files: new Set(files),
    documents: new Map(documents.map((name) => [name, readFileSync(join(root, name), "utf8")])),
    scripts: new Set(Object.keys(scripts)),
    programs: new Set(readdirSync(join(root, "node_modules/.bin"))),
  });
  expect(problems).toEqual([]);
});

const example: Omit<Project, "documents"> = {
  files: new Set([
    "README.md",
    "docs/guide.md",
    "docs/a b.md",
    "docs/new.md",
    "docs/picture.png",
    "core/functions/csat.ts",
  ]),
  scripts: new Set(["check", "test", "start:excel"]),
  programs: new Set(["clasp"]),
};

const guide =
  "# Install\n\n## 安装到 Excel（公司）\n\n## Twice\n\n## Twice\n\n## `#NAME?` and *others*\n\n## [Sheets](guide.md) & “Excel”\n";

function problemsOf(text: string): string[] {
  return documentProblems({
    ...example,
    documents: new Map([
      ["docs/new.md", text],
      ["docs/guide.md", guide],
    ]),
  });
}

test.each([
  ["a file beside it", "[guide](guide.md)"],
  ["a file above it", "[back](../README.md)"],
  ["a folder", "[functions](../core/functions/)"],
  ["a name with a space", "[a](a%20b.md) [b](<a b.md>)"],
  ["a heading of its own", "# Here\n\n[there](#here)"],
  ["a heading elsewhere", "[install](guide.md#install)"],
  ["a Chinese heading", "[安装](guide.md#安装到-excel公司)"],
  ["a Chinese heading, encoded", "[安装](guide.md#%E5%AE%89%E8%A3%85%E5%88%B0-excel%E5%85%AC%E5%8F%B8)"],
  ["the second of two headings", "[again](guide.md#twice-1)"],
  ["a heading with code", "[name](guide.md#name-and-others)"],
  ["a picture", "![a chart](picture.png)"],
  ["a picture in HTML", '<p><img src="picture.png" alt="a chart" width="300"></p>'],
  ["an anchor in HTML", '<a id="top"></a>\n\n[top](#top)'],
  ["a definition", "[guide][one]\n\n[one]: guide.md"],
  ["an address", "<https://example.com/a?b=1#c> and https://example.com"],
  [
    "a script",
    "`npm run start:excel -- --web` and\n\n```sh\nnpm ci && npm test\nnpx clasp login\nnpx other@1.2.3 start\n```",
  ],
  ["a path", "`core/functions/` and `core/functions/csat.ts`, `dist/excel/manifest.xml`, `and/or`"],
])("%s is found", (_, text) => {
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  ["a file that is gone", "[guide](gone.md)", "gone.md leads to docs/gone.md, which does not exist."],
  ["another case", "[guide](Guide.md)", "Guide.md leads to docs/Guide.md, which does not exist."],
  ["a file outside", "[x](../../x.md)", "../../x.md leads to ../x.md, which does not exist."],
  [
    "a path from the root",
    "[x](/docs/guide.md)",
    "/docs/guide.md begins with a slash, which leads nowhere in a copy of the project.",
  ],
  ["a broken code", "[x](%E5.md)", "%E5.md is not encoded properly."],
  ["a heading of its own", "# Here\n\n[x](#there)", "#there: docs/new.md has no heading #there."],
  ["a heading elsewhere", "[x](guide.md#remove)", "guide.md#remove: docs/guide.md has no heading #remove."],
  ["a third of two headings", "[x](guide.md#twice-2)", "guide.md#twice-2: docs/guide.md has no heading #twice-2."],
  [
    "a Chinese heading with its brackets",
    "[安装](<guide.md#安装到-excel（公司）>)",
    "guide.md#安装到-excel（公司）: docs/guide.md has no heading #安装到-excel（公司）.",
  ],
  ["a heading of a picture", "[x](picture.png#a)", "picture.png#a: docs/picture.png has no heading #a."],
  ["a picture that is gone", "![a chart](chart.png)", "chart.png leads to docs/chart.png, which does not exist."],
  ["a folder for a picture", "![a](../core)", "../core leads to core, which does not exist."],
  ["a picture without words", "![](picture.png)", "the image to picture.png has no words."],
  [
    "a picture in HTML",
    '<img src="chart.png" alt="a chart">',
    "chart.png leads to docs/chart.png, which does not exist.",
  ],
  ["a link in HTML", 'See <a href="gone.md">this</a>.', "gone.md leads to docs/gone.md, which does not exist."],
  ["a link in a table", "| a |\n| --- |\n| [x](gone.md) |", "gone.md leads to docs/gone.md, which does not exist."],
  ["a link in a list in a quotation", "> - [x](gone.md)", "gone.md leads to docs/gone.md, which does not exist."],
  ["a definition that is missing", "[guide][two]", "[guide][two] has no definition."],
  [
    "a definition that leads nowhere",
    "[guide][one]\n\n[one]: gone.md",
    "gone.md leads to docs/gone.md, which does not exist.",
  ],
  ["an address without encryption", "<http://example.com>", "http://example.com is no proper https address."],
  ["an address without a host", "[x](https://)", "https:// is no proper https address."],
  ["a host of one word", "[x](https://intranet/a)", "https://intranet/a is no proper https address."],
  ["a file of this machine", "[x](file:///tmp/a)", "file:///tmp/a is no proper https address."],
  ["a script", "`npm run deploy`", 'npm knows no script "deploy".'],
  ["a script in a block", "```sh\ncd x && npm run start:excell -- --web\n```", 'npm knows no script "start:excell".'],
  ["a short form", "`npm start`", 'npm knows no script "start".'],
  ["a program", "```sh\nnpx --yes gulp build\n```", 'npx finds no program "gulp".'],
  ["a path", "`core/kpis/csat.ts`", "core/kpis/csat.ts does not exist."],
])("dead: %s", (_, text, problem) => {
  expect(problemsOf(text)).toEqual([`docs/new.md: ${problem}`]);
});

test("headings are called what GitHub calls them", () => {
  // As the links of a page on GitHub have them.
  expect([...readDocument(guide).anchors]).toEqual([
    "install",
    "安装到-excel公司",
    "twice",
    "twice-1",
    "name-and-others",
    "sheets--excel",
  ]);
});
