import { cp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
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
    plugins: [sidebarStyles],
  });
  await cp(join(here, "index.html"), join(outDir, "index.html"));
}

/** The sidebar puts its own styles into the page, in the order in which they overrule each other. */
const sidebarStyles: Plugin = {
  name: "sidebar-styles",
  setup(builder) {
    builder.onLoad({ filter: /sidebar[\\/]styles[\\/][^\\/]+\.css$/ }, async ({ path }) => {
      return { contents: await readFile(path, "utf8"), loader: "text" };
    });
  },
};
