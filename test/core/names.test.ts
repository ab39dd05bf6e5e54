import { readdirSync } from "node:fs";
import { join } from "node:path";
import * as formulajs from "@formulajs/formulajs";
import { describe, expect, test } from "vitest";
import { printNative } from "../../core/formulas/print-native";
import { parseReference } from "../../core/formulas/reference";
import { functions } from "../../core/functions";
import { IronCalc } from "../../engines/iron-calc";

const folder = join(import.meta.dirname, "../../core/functions");

/** Excel's old macro functions, which cannot be names of functions either. */
const macroFunctions = [
  "RUN",
  "ECHO",
  "ALERT",
  "BEEP",
  "CALL",
  "GOTO",
  "HALT",
  "INPUT",
  "REGISTER",
  "RETURN",
  "STEP",
  "WAIT",
];

describe("function names", () => {
  test.each(functions.map(({ name }) => name))("%s is legal and free in both programs", (name) => {
    expect(name).toMatch(/^[A-Z][A-Z0-9]{2,63}$/);
    expect(parseReference(name), "looks like a cell").toBeUndefined();
    expect(name).not.toMatch(/^R\d*(C\d*)?$/);
    expect(macroFunctions).not.toContain(name);
    expect(Object.keys(formulajs)).not.toContain(name);
    expect(new IronCalc().formula(`${name}()`), "a built-in of the independent engine").toEqual({ error: "#NAME?" });
  });

  test("are unique", () => {
    expect(new Set(functions.map(({ name }) => name)).size).toBe(functions.length);
  });

  test("every file of the folder is in the catalogue, named after its function", () => {
    const files = readdirSync(folder).filter((file) => file !== "index.ts");
    expect(files.sort()).toEqual(functions.map(({ name }) => `${name.toLowerCase()}.ts`).sort());
  });
});

/** Their lists need sorting or grouping, which no function shared by all programs does. */
const frozen = ["RANKING", "AGENTTABLE"];

describe("declarations", () => {
  test.each(functions.map((kpi) => [kpi.name, kpi] as const))(
    "%s has three examples, one of them an error",
    (_, kpi) => {
      expect(kpi.examples.length).toBeGreaterThanOrEqual(3);
      expect(kpi.examples.some(([, result]) => typeof result === "string" && result.startsWith("#"))).toBe(true);
    },
  );

  test.each(functions.map((kpi) => [kpi.name, kpi] as const))(
    "%s uses every required parameter in its native form",
    (_, kpi) => {
      const printed = Object.fromEntries(Object.entries(kpi.parameters).map(([name, { sample }]) => [name, sample]));
      const form = printNative(kpi, printed);
      expect(form === undefined, "kept as a value").toBe(frozen.includes(kpi.name));
      if (form === undefined) return;
      const native = [form].flat(2).join(" ");
      for (const [name, { optional, kind }] of Object.entries(kpi.parameters)) {
        const used = kind === "range" || kind === "each" ? (printed[name] ?? "").split(":")[0] : undefined;
        if (!optional && used) expect(native).toContain(used);
      }
      expect(native).not.toMatch(/undefined|\{|\b(LET|LAMBDA|XLOOKUP|FILTER)\(/);
    },
  );
});
