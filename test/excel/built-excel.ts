import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExcel, type ExcelBuildOptions } from "../../excel/build";
import type { Build } from "./manifest/file-problems";

export const baseUrl = "https://kpi.example.com/excel";

/** The folder of a fresh build. */
export async function builtExcel(settings: Partial<ExcelBuildOptions> = {}): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "service-kpi-excel-"));
  await buildExcel({ baseUrl: `${baseUrl}/`, ...settings, outDir });
  return outDir;
}

export function readBuilt(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Everything in the folder, as a manifest is checked against it. */
export function buildIn(folder: string, servedAt = baseUrl): Build {
  const names = ["", "assets/"].flatMap((part) =>
    readdirSync(join(folder, part), { withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ name }) => part + name),
  );
  return { baseUrl: servedAt, files: new Map(names.map((name) => [name, readFileSync(join(folder, name))])) };
}
