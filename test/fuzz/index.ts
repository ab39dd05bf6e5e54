import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** Tries random workbooks for a while: `npm run fuzz`, or `npm run fuzz -- --seconds 600 --seed 42`, or `--runs 5000`. */
const { values } = parseArgs({
  options: { seconds: { type: "string" }, runs: { type: "string" }, seed: { type: "string" } },
});

function wholeNumber(name: keyof typeof values, usual: number): string {
  const given = values[name] ?? String(usual);
  if (/^[1-9]\d{0,9}$/.test(given)) return given;
  console.error(`--${name} takes a whole number from 1 on, not "${given}".`);
  process.exit(1);
}

const seed = wholeNumber("seed", randomInt(1, 2 ** 31 - 1));
const limit =
  values.runs === undefined ? { FUZZ_SECONDS: wholeNumber("seconds", 30) } : { FUZZ_RUNS: wholeNumber("runs", 1) };
console.log(`Again with the same: npm run fuzz -- --seed ${seed}`, limit);

const root = join(import.meta.dirname, "../..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(
  process.execPath,
  [vitest, "run", "--project", "fast", "--testTimeout", "0", "test/fuzz"],
  {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, SEED: seed, ...limit },
  },
);
process.exitCode = status ?? 1;
