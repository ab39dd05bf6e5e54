import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const hosts = ["gsheets", "excel", "playground"];

/** What each part may import beside its own files; packages by name. */
const allowed: Readonly<Record<string, (target: string) => boolean>> = {
  core: () => false,
  xlsx: (target) => target.startsWith("core/") || target === "exceljs",
  sidebar: (target) => /^(core\/|preact|@borgar\/fx$|package\.json$)/.test(target),
};

function imports(part: string): { file: string; target: string }[] {
  return readdirSync(join(root, part), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = join(root, part, name);
      const found = readFileSync(file, "utf8").matchAll(/^(?:import|export)[^;"=]*"([^"]+)";$/gm);
      return [...found].map(([, specifier = ""]) => ({
        file: relative(root, file),
        target: specifier.startsWith(".") ? relative(root, resolve(dirname(file), specifier)) : specifier,
      }));
    });
}

test.each(Object.keys(allowed))("%s imports nothing it must not know", (part) => {
  const found = imports(part);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter(({ target }) => !target.startsWith(`${part}/`) && !allowed[part]?.(target))).toEqual([]);
});

test.each(hosts)("%s imports no other host", (part) => {
  const others = hosts.filter((other) => other !== part);
  expect(imports(part).filter(({ target }) => others.some((other) => target.startsWith(`${other}/`)))).toEqual([]);
});

test.each([...hosts, "core", "sidebar", "xlsx", "engines", "reference", "site", "packaging", "generate", "bench"])(
  "%s imports nothing of the tests",
  (part) => {
    expect(imports(part).filter(({ target }) => target.startsWith("test/"))).toEqual([]);
  },
);
