import { beforeAll, describe, expect, test } from "vitest";
import { printCall } from "../../core/formulas/print-call";
import { printNative } from "../../core/formulas/print-native";
import { functions } from "../../core/functions";
import { startUniver } from "../../engines/univer";
import type { UniverSession } from "../../engines/univer-session";
import { placed } from "../core/example-call";
import { expectNative } from "../core/expect-native";
import { expectResult } from "../core/expect-result";

let univer: UniverSession;

beforeAll(async () => {
  univer = await startUniver();
}, 60_000);

const examples = functions.flatMap((kpi) =>
  kpi.examples.map((example) => ({ kpi, example, call: JSON.stringify(example[0]) })),
);

describe("in Univer", () => {
  test.each(examples)("$kpi.name $call", async ({ kpi, example }) => {
    const { cells, printed } = placed(kpi, example);
    const result = await univer.calculate(cells, printCall(kpi, printed, "functions"));
    expectResult(result, example[1]);
  });

  test("tells a blank from a zero", async () => {
    const cells = [10, 0, null, 9].map((value, row) => ({ row, column: 0, value }));
    expect(await univer.calculate(cells, "NPS(A1:A6)")).toBeCloseTo(100 / 3, 9);
  });

  test("gives the code of an error", async () => {
    const cells = [5, "９０"].map((value, row) => ({ row, column: 0, value }));
    expect(await univer.calculate(cells, "CSAT(A1:A2)")).toEqual({ error: "#VALUE!" });
  });

  test("takes whole columns, other sheets, computed blocks and omitted arguments", async () => {
    const cells = [9, 10, 2].map((value, row) => ({ row, column: 0, value }));
    for (const argument of ["A:A", "{9;10;2}", "A1:A3+0", "A1:A3,,10", "A1:A3,9,10"]) {
      const whole = argument.includes(",") && !argument.startsWith("{") ? argument : `${argument},,10`;
      expect(await univer.calculate(cells, `CSAT(${whole})`), argument).toBeCloseTo(2 / 3, 9);
    }
  });
});

describe("native form in Univer", () => {
  test.each(examples)("$kpi.name $call", async ({ kpi, example }) => {
    const { cells, printed } = placed(kpi, example);
    const native = printNative(kpi, printed);
    const formulas = (typeof native === "string" ? [native] : (native?.flat() ?? [])).map((formula, index) => ({
      row: index,
      column: 50,
      formula,
    }));
    const results = await univer.calculateMany(cells, formulas);
    expectNative(
      native,
      (formula) => results[formulas.findIndex((one) => one.formula === formula)] ?? null,
      example[1],
    );
  });
});
