import { cp } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { common } from "../bundle";

const here = import.meta.dirname;

/** Builds the playground's page into a folder that any web server can show. */
export async function buildPlayground({ outDir }: { outDir: string }): Promise<void> {
  await build({
    ...common,
    entryPoints: [join(here, "main.ts")],
    outdir: outDir,
    chunkNames: "chunks/[name]-[hash]",
    platform: "browser",
    format: "esm",
    target: "es2022",
    splitting: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await cp(join(here, "index.html"), join(outDir, "index.html"));
}
