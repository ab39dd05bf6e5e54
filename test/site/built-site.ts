import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildPlayground } from "../../playground/build";
import { buildSite } from "../../site/build";

/** The folder on the server below which the site lies, as a host of static pages may have it. */
export const subFolder = "team/kpi";

let built: Promise<string> | undefined;

/** A folder for a server to show, in which the freshly built site lies some levels down. */
export function builtSite(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "site-"));
  const playground = join(folder, "built-playground");
  await buildPlayground({ outDir: playground });
  await buildSite({ outDir: join(folder, "root", subFolder), playground });
  return join(folder, "root");
}
