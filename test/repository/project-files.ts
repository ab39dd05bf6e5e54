import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** The files git has; in a copy without git, all but what git would leave out. */
export function projectFiles(): string[] {
  if (!existsSync(join(root, ".git"))) return filesIn("");
  const options = ["-c", "safe.directory=*", "-c", "core.quotepath=off", "ls-files", "-z"];
  return execFileSync("git", options, { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
}

function filesIn(folder: string): string[] {
  const ignored = readFileSync(join(root, ".gitignore"), "utf8")
    .split("\n")
    .map((line) => line.replace(/\/$/, ""));
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !ignored.includes(name))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(`${folder}${entry.name}/`) : [`${folder}${entry.name}`]));
}
