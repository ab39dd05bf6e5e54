import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildExcel } from "../../excel/build";

export const baseUrl = "https://kpi.example.com/excel";

/** The folder of a fresh build. */
export async function builtExcel(): Promise<string> {
  const outDir = mkdtempSync(join(tmpdir(), "service-kpi-excel-"));
  await buildExcel({ outDir, baseUrl: `${baseUrl}/` });
  return outDir;
}

export function readBuilt(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}
