import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { loadCode } from "./load-code";
import { millionCells, subjects } from "./million-cells";
import { nativeTimes } from "./native-times";

const results: Record<string, Record<string, number>> = { "load Code.js": await loadCode() };
for (const { kpi, block } of subjects) {
  results[`${kpi.name} over 1,000,000 cells`] = { ...millionCells(kpi, block), ...(await nativeTimes(kpi, block)) };
}

for (const [name, { ratio = Number.NaN, limit = Number.NaN, ...times }] of Object.entries(results)) {
  const shown = Object.entries(times).map(([who, time]) => `${who} ${time.toFixed(2)} ms`);
  console.log(`${name}: ${ratio.toFixed(2)} times (at most ${limit.toFixed(2)}) — ${shown.join(", ")}`);
}

const dist = join(import.meta.dirname, "../dist");
await mkdir(dist, { recursive: true });
await writeFile(join(dist, "bench.json"), JSON.stringify(results, null, 2));
if (Object.values(results).some(({ ratio = 0, limit = 0 }) => ratio > limit)) {
  console.error("A ratio is above its limit.");
  process.exitCode = 1;
}
