import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { languages } from "../../core/text";
import { univerWords } from "../../playground/univer-words";

test.each(languages)("whatever Univer says of a calculation has words in %s", async (language) => {
  const engine = createRequire(import.meta.url).resolve("@univerjs/sheets-formula");
  const keys = (await readFile(engine, "utf8")).match(/(?<=sheets-formula\.progress\.)[a-z-]+/g);
  const pack = (await univerWords(language))["sheets-formula"] as { functionList: object; progress: object };
  expect(Object.keys(pack.progress).sort()).toEqual([...new Set(keys)].sort());
  expect(Object.keys(pack.functionList)).toContain("SUM");
});
