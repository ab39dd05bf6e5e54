import { describe, expect, test } from "vitest";
import { damagedFormulas } from "../../../core/hr-copy/damaged-formulas";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { type Computed, sheetOf } from "./sheet-of";

function repaired(flavour: "functions" | "prefixed", ...rows: (Cell | Computed)[][]) {
  return damagedFormulas(sheetOf("Pay", rows), readFormula, flavour);
}

const unknown = { error: "#NAME?" } as const;

describe("a formula is repaired", () => {
  test.each<[string, string, string, string]>([
    ["as Excel keeps it without the add-in", "=_xldudf_KPI_CSAT(B2:B9)", "=CSAT(B2:B9)", "=KPI.CSAT(B2:B9)"],
    ["of the build without a prefix", "=_xldudf_NPS(B2:B9)", "=NPS(B2:B9)", "=KPI.NPS(B2:B9)"],
    [
      "inside another",
      "=ROUND(_xldudf_KPI_CSAT(B2:B9)*100,1)",
      "=ROUND(CSAT(B2:B9)*100,1)",
      "=ROUND(KPI.CSAT(B2:B9)*100,1)",
    ],
    ["with an @ more", "=@@KPI.CSAT(B2)", "=CSAT(B2)", "=KPI.CSAT(B2)"],
    ["that holds several", "=_xldudf_KPI_CSAT(B2)+@KPI.NPS(C2)", "=CSAT(B2)+NPS(C2)", "=KPI.CSAT(B2)+KPI.NPS(C2)"],
    [
      "as Google Sheets exports it",
      '=IFERROR(__xludf.DUMMYFUNCTION("CSAT(A2:A9)"),0.83)',
      "=CSAT(A2:A9)",
      "=KPI.CSAT(A2:A9)",
    ],
    [
      "with quotes inside",
      '=IFERROR(@__xludf.DUMMYFUNCTION("IF(A1=""say """"hi"""""",CSAT(A2:A9),""-"")"),"x")',
      '=IF(A1="say ""hi""",CSAT(A2:A9),"-")',
      '=IF(A1="say ""hi""",KPI.CSAT(A2:A9),"-")',
    ],
    [
      "without the value it had",
      '=__xludf.DUMMYFUNCTION("KPI.SCORECARD(A2:C9,A1:C1,""skip"")")',
      '=SCORECARD(A2:C9,A1:C1,"skip")',
      '=KPI.SCORECARD(A2:C9,A1:C1,"skip")',
    ],
    ["as a file reader leaves it", '=IFERROR(_DUMMYFUNCTION("CSAT(A2:A9)"),1)', "=CSAT(A2:A9)", "=KPI.CSAT(A2:A9)"],
    [
      "that somebody has built on since",
      '=2*IFERROR(_xludf.dummyfunction("=csat(A2:A9)"),0)',
      "=2*csat(A2:A9)",
      "=2*KPI.CSAT(A2:A9)",
    ],
  ])("%s", (_, before, functions, prefixed) => {
    const [found] = repaired("functions", [null, [before, unknown]]);
    expect(found).toEqual({ row: 0, column: 1, before, after: functions, leftovers: [] });
    expect(repaired("prefixed", [[before, 0.83]])[0]?.after).toBe(prefixed);
  });

  test("of the other program's flavour, whatever it shows", () => {
    expect(repaired("functions", [["=KPI.CSAT(B2:B9)", "#ERROR!"]])[0]?.after).toBe("=CSAT(B2:B9)");
    expect(repaired("prefixed", [["=CSAT(B2:B9)", null]])[0]?.after).toBe("=KPI.CSAT(B2:B9)");
  });

  test("by being entered again where its name is right and still unknown", () => {
    expect(repaired("prefixed", [["=KPI.CSAT(B2:B9)", unknown]])[0]?.after).toBe("=KPI.CSAT(B2:B9)");
  });

  test("with room for what it had filled", () => {
    const filled = (value: Cell): Computed => ['=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),1)', value];
    const found = repaired(
      "functions",
      [['=IFERROR(__xludf.DUMMYFUNCTION("POOLSPLIT(A1,B2:C3)"),1)', 1], filled(2), "mine"],
      [filled(3), filled(4), filled(9)],
      [['=IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B9)"),1)', 1], filled(5), null],
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.leftovers).toEqual([
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ]);
  });
});

describe("left alone is", () => {
  test.each<[string, Cell | Computed]>([
    ["a call that works", ["=CSAT(B2:B9)", 0.9]],
    ["a call that lacks data", ["=CSAT(B2:B9)", { error: "#N/A" }]],
    ["another unknown function", ["=FOO(B2:B9)", unknown]],
    ["what others cannot export", ['=IFERROR(__xludf.DUMMYFUNCTION("GOOGLEFINANCE(""x"")"),1)', 1]],
    ["a stand-in for something computed", ["=__xludf.DUMMYFUNCTION(A1)", 1]],
    ["a stand-in for nothing", ["=__xludf.DUMMYFUNCTION()", 1]],
    ["a formula that cannot be read", ["=_xldudf_KPI_CSAT(", unknown]],
    ["text", "=_xldudf_KPI_CSAT(B2:B9)"],
    ["a name in quotes", ['="_xldudf_KPI_CSAT(B2)"', "_xldudf_KPI_CSAT(B2)"]],
  ])("%s", (_, cell) => {
    expect(repaired("functions", [cell])).toEqual([]);
  });
});
