import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildExcel } from "./excel/build";
import { buildSettings } from "./excel/build-settings";
import { localUrl } from "./excel/manifest";
import { buildGsheets } from "./gsheets/build";
import { buildPlayground } from "./playground/build";
import { buildSite } from "./site/build";

const dist = join(import.meta.dirname, "dist");

const excel = settings();

/** Builds all programs into `dist/`. */
await rm(dist, { recursive: true, force: true });
await Promise.all([
  buildGsheets({ outDir: join(dist, "gsheets") }),
  buildExcel({ baseUrl: localUrl, ...excel, outDir: join(dist, "excel") }),
  buildPlayground({ outDir: join(dist, "playground") }),
]);
await buildSite({ outDir: join(dist, "site"), playground: join(dist, "playground") });

function settings(): ReturnType<typeof buildSettings> {
  try {
    return buildSettings(process.env);
  } catch (problem) {
    console.error((problem as Error).message);
    process.exit(1);
  }
}
