import { readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { ReleaseFile } from "./release-file";

/** Every file below a folder. */
export async function readFolder(folder: string): Promise<ReleaseFile[]> {
  const names = await readdir(folder, { recursive: true });
  const files = await Promise.all(names.map((name) => readIfFile(folder, name)));
  return files.flat();
}

async function readIfFile(folder: string, name: string): Promise<ReleaseFile[]> {
  const place = join(folder, name);
  if (!(await stat(place)).isFile()) return [];
  return [{ path: name.replaceAll(sep, "/"), bytes: await readFile(place) }];
}
