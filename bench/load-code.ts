import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { common } from "../bundle";
import { buildGsheets } from "../gsheets/build";
import { compare } from "./measure";

/** Loading `Code.js` into an empty context, as Google does for every call, beside a bundle of a formula library. */
export async function loadCode() {
  const outDir = mkdtempSync(join(tmpdir(), "service-kpi-bench-"));
  await buildGsheets({ outDir });
  const peer = join(outDir, "formulajs.js");
  const contents = `import * as formulajs from "@formulajs/formulajs"; globalThis.formulajs = formulajs;`;
  await build({
    ...common,
    stdin: { contents, resolveDir: import.meta.dirname },
    outfile: peer,
    format: "iife",
    target: "es2019",
  });
  const load = (file: string) => {
    const code = readFileSync(file, "utf8");
    let run = 0;
    // The engine keeps what it has compiled; a script it has not seen is compiled anew, as in a fresh call.
    return () => new vm.Script(`${code}\n//${run++}`).runInContext(vm.createContext({}));
  };
  const times = compare({ ours: load(join(outDir, "Code.js")), formulajs: load(peer), nothing: load("/dev/null") }, 41);
  const net = (time: number) => time - times.nothing;
  return {
    ratio: net(times.ours) / net(times.formulajs),
    limit: 1 / 3,
    "ours ms": times.ours,
    "formulajs ms": times.formulajs,
    "empty ms": times.nothing,
  };
}
