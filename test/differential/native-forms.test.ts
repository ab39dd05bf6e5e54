import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { functions } from "../../core/functions";
import { IronCalc } from "../../engines/iron-calc";
import { startUniver } from "../../engines/univer";
import { seed } from "../core/seed";
import { disagreements, type Engine } from "./agreement";
import { exceptions } from "./exceptions";
import { inputs } from "./inputs";
import { spoiled } from "./spoil";

const numRuns = Number(process.env.CASES ?? 500);

/** They declare that they have none. */
const withoutNative = ["RANKING", "AGENTTABLE"];
const tested = functions.filter(({ name }) => !withoutNative.includes(name));

const univer = await startUniver();
const engines: readonly Engine[] = [
  { name: "IronCalc", calculateMany: (cells, formulas) => new IronCalc().calculateMany(cells, formulas) },
  { name: "Univer", calculateMany: (cells, formulas) => univer.calculateMany(cells, formulas) },
];

test("every function with a native form has inputs", () => {
  expect(Object.keys(inputs).sort()).toEqual(tested.map(({ name }) => name).sort());
});

test.each(exceptions)("still wrong in $engine: $mistake", async ({ engine, cells, formula, right, wrong }) => {
  const own = engines.find(({ name }) => name === engine);
  const twice = [9, 10].map((row) => ({ row, column: 3, formula }));
  const [, actual] = (await own?.calculateMany(cells, twice)) ?? [];
  expect(actual, `it gives ${right} once repaired: take the exception off the list`).toEqual(wrong);
});

test("still wrong in Univer: formulas of more than 64 characters are known by 32 bits only", async () => {
  const sums = [6483388946, 5420525309].map((first) => `SUM(${[first, ...new Array(27).fill(0)].join()})`);
  const alike = sums.map((formula, row) => ({ row, column: 3, formula }));
  expect(await univer.calculateMany([], alike)).toEqual([6483388946, 6483388946]);
});

describe.each(engines)("in $name", (engine) => {
  test.each(tested)("$name agrees with its native form", async (kpi) => {
    const calls = fc.sample(spoiled(inputs[kpi.name] as NonNullable<(typeof inputs)[string]>), { seed, numRuns });
    const found = await disagreements(kpi, calls, engine);
    expect(found.length, `${found.length} differ with SEED=${seed}:\n${found.slice(0, 4).join("\n")}`).toBe(0);
  });
});
