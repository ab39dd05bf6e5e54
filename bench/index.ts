import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { evaluate, firstError } from "../core/evaluate";
import { columns } from "./columns";
import { loadCode } from "./load-code";
import { longSheets } from "./long-sheets";
import { compare } from "./measure";
import { allocationRatio } from "./memory";
import { nativeTimes } from "./native-times";
import { companies } from "./people";
import { rankLargeCompany } from "./rank-month";
import type { Subject } from "./subject";

interface Row {
  readonly ratio: number;
  readonly limit: number;
  readonly bytes?: number;
  readonly "bytes limit"?: number;
  readonly [time: string]: number | undefined;
}

const rounds = 15;
const results: Record<string, Row> = {
  "load Code.js": await loadCode(),
  "ranking of a month, 5,000 people": rankLargeCompany(),
};
for (const subject of [...columns, ...companies]) {
  results[`${subject.kpi.name}, ${subject.size}`] = await measure(subject);
}
// Last: whoever has worked through whole sheets computes columns less quickly.
Object.assign(results, Object.fromEntries(longSheets()));

console.table(
  Object.fromEntries(
    Object.entries(results).map(([name, row]) => [
      name,
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, value === undefined ? "" : Number(value.toFixed(2))]),
      ),
    ]),
  ),
);
const dist = join(import.meta.dirname, "../dist");
await mkdir(dist, { recursive: true });
await writeFile(join(dist, "bench.json"), JSON.stringify(results, null, 2));
const over = Object.entries(results).filter(
  ([, row]) => row.ratio > row.limit || (row.bytes ?? 0) > (row["bytes limit"] ?? 0),
);
for (const [name] of over) console.error(`${name}: above its limit.`);
process.exitCode = over.length > 0 ? 1 : 0;

async function measure(subject: Subject): Promise<Row> {
  const { kpi, args, bare, limit, native } = subject;
  const problem = firstError(evaluate(kpi, args));
  if (problem) throw new Error(`${kpi.name}: ${problem.message?.en ?? problem.error}`);
  const times = compare({ bare, ours: () => evaluate(kpi, args) }, rounds);
  const peers = native ? await nativeTimes(kpi, args[0] as (number | null)[][]) : {};
  const memory = { bytes: allocationRatio(subject), "bytes limit": 2 };
  return { ratio: times.ours / times.bare, limit, ...memory, "bare ms": times.bare, "ours ms": times.ours, ...peers };
}
