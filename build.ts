import { rm } from "node:fs/promises";
import { join } from "node:path";
import { buildExcel } from "./excel/build";
import { buildGsheets } from "./gsheets/build";
import { buildPlayground } from "./playground/build";

const dist = join(import.meta.dirname, "dist");

const { BASE_URL, OFFICE_JS } = process.env;

/** Builds all programs into `dist/`. `BASE_URL` is where the Excel add-in's files will be served, `OFFICE_JS` Office's own script. */
await rm(dist, { recursive: true, force: true });
await Promise.all([
  buildGsheets({ outDir: join(dist, "gsheets") }),
  buildExcel({
    outDir: join(dist, "excel"),
    baseUrl: BASE_URL ?? "https://localhost:3000",
    ...(OFFICE_JS && { officeJs: OFFICE_JS }),
  }),
  buildPlayground({ outDir: join(dist, "playground") }),
]);
