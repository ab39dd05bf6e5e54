import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const program = "soffice";

/** Recalculate every file on loading, whoever wrote it. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"><value>0</value></prop></item>
</oor:items>
`;

/** Which LibreOffice is installed; nothing where there is none. */
export function libreOfficeVersion(): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.trim() : undefined;
}

/** The same .xlsx files, opened, computed and saved by LibreOffice: all of them at one go, with settings of their own. */
export async function recalculated(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "service-kpi-libreoffice-"));
  const [given, saved, profile] = ["given", "saved", "profile"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  try {
    await mkdir(given);
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
    const names = files.map((_, index) => `${index + 1}.xlsx`);
    await Promise.all(files.map((file, index) => writeFile(join(given, names[index] as string), file)));
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--norestore"];
    const paths = names.map((name) => join(given, name));
    const run = spawnSync(
      program,
      [...options, "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", saved, ...paths],
      {
        encoding: "utf8",
      },
    );
    if (run.status !== 0) throw new Error(`LibreOffice stopped: ${run.stderr || run.error?.message || run.signal}`);
    return await Promise.all(names.map((name) => readFile(join(saved, name))));
  } finally {
    await rm(folder, { recursive: true });
  }
}
