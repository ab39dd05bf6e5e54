import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { UniverSession } from "./univer-session";

/** Univer's packages do not load in Node as they are; bundled they do. */
export async function startUniver(): Promise<UniverSession> {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const folder = await mkdtemp(join(here, "../node_modules/.univer-"));
  try {
    const outfile = join(folder, "session.mjs");
    await build({
      entryPoints: [join(here, "univer-session.ts")],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      logLevel: "warning",
      banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    });
    const session = (await import(/* @vite-ignore */ pathToFileURL(outfile).href)) as typeof import("./univer-session");
    return session.startSession();
  } finally {
    await rm(folder, { recursive: true });
  }
}
