import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { version } from "../../package.json";

const changes = readFileSync("CHANGELOG.md", "utf8");
const versions = [...changes.matchAll(/^## \[(\d+)\.(\d+)\.(\d+)\] - (\d{4}-\d\d-\d\d)$/gm)];

test("the changelog begins with the version of the package", () => {
  expect(versions[0]?.slice(1, 4).join(".")).toBe(version);
  expect(changes.match(/^## /gm)).toHaveLength(versions.length);
});

test("the newest stands first, with the latest date", () => {
  const keys = versions.map(([, major, minor, patch, date]) => {
    return [...[major, minor, patch].map((part) => part?.padStart(5, "0")), date].join(" ");
  });
  expect(keys).toEqual([...keys].sort().reverse());
});
