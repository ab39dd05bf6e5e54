import { describe, expect, test } from "vitest";
import { cellName } from "../../../core/formulas/reference";
import { type HrChoices, hrCopy } from "../../../core/hr-copy/hr-copy";
import type { PlannedCell } from "../../../core/plan/sheet-plan";
import type { SheetSnapshot } from "../../../core/snapshot";
import type { Cell } from "../../../core/values";
import { readFormula } from "../../../sidebar/read-formula";
import { type Computed, sheetOf } from "./sheet-of";

function copied(source: SheetSnapshot, choices: Partial<HrChoices> = {}) {
  const copy = hrCopy(source, { kind: "native", leftOut: [], ...choices }, readFormula);
  const contents: Record<string, PlannedCell> = {};
  for (const { row, column, content } of copy.changes) contents[cellName(row, column)] = content;
  const names = (places: readonly { row: number; column: number }[]) =>
    places.map(({ row, column }) => cellName(row, column));
  return { ...copy, contents, frozen: names(copy.frozen), emptied: names(copy.emptied), errors: names(copy.errors) };
}

function sheet(...rows: (Cell | Computed)[][]): SheetSnapshot {
  return sheetOf("Pay", rows);
}

describe("a copy of values", () => {
  test("has the value of every formula, and leaves alone what was typed", () => {
    const source = sheet(
      ["Name", "Paid", "Rate"],
      ["=1+1", 3, ["=B2/10", 0.3]],
      ["Li", 4, ["=CSAT(B2:B3)", { error: "#N/A" }]],
      ["Wu", 5, ['=IF(B4="","","x")', ""]],
    );
    const { contents, fixed, converted, frozen } = copied(source, { kind: "values" });
    expect(contents).toEqual({ C2: 0.3, C3: "#N/A", C4: "" });
    expect([fixed, converted, frozen]).toEqual([3, 0, []]);
  });

  test("has what a call has filled, down to the next formula and right to the next one", () => {
    const source = sheet(
      [["=CONVERSION(D1:D3,E1:E3)", 0.1], ["=ROUND(1,0)", 1], "typed"],
      [0.2, null, null],
      [null, null, null],
      [0.4, null, null],
      [["=SUM(A1:A4)", 0.7], null, null],
      [9, null, null],
    );
    expect(copied(source, { kind: "values" }).contents).toEqual({ A1: 0.1, A2: 0.2, A4: 0.4, B1: 1, A5: 0.7 });
  });

  test("has a table that a call has filled", () => {
    const source = sheet([["=AGENTTABLE(Log!A1:H9)", "Li"], 2, 3], ["Wu", null, 5], ["end", null, null]);
    const expected = { A1: "Li", B1: 2, C1: 3, A2: "Wu", C2: 5, A3: "end" };
    expect(copied(source, { kind: "values" }).contents).toEqual(expected);
    expect(copied(source).contents).toEqual(expected);
    expect(copied(source).frozen).toEqual(["A1"]);
  });
});

describe("a copy of formulas", () => {
  test("has every call in native functions, nested ones too, and keeps what was native", () => {
    const source = sheet(
      [1, 2],
      [
        ["=SUM(A1:B1)", 3],
        ["=ROUND(KPI.CONVERSION(A1,B1)*100,1)", 200],
        ["=A2*2", 6],
      ],
    );
    const { contents, converted, frozen } = copied(source);
    expect(Object.keys(contents)).toEqual(["B2"]);
    expect(contents.B2).toEqual({ formula: expect.stringMatching(/^=ROUND\(\(IF\(.*\)\)\*100,1\)$/) });
    expect([converted, frozen]).toEqual([1, []]);
  });

  test("writes over no number that may be typed beside a formula which fills cells in Excel alone", () => {
    const source = sheet([2, 1, ["=CONVERSION(A1:A2,B1:B2)*100", 50]], [4, 1, 7]);
    const { contents, frozen } = copied(source);
    expect(contents).toEqual({ C1: 50, C2: 7 });
    expect(frozen).toHaveLength(1);
    const all = copied(sheet([2, 1, ["=ARRAYFORMULA(CONVERSION(A1:A2,B1:B2)*100)", 50]], [4, 1, 25]));
    expect(Object.keys(all.contents)).toEqual(["C1", "C2"]);
  });

  test("has a formula in each cell that a call has filled", () => {
    const source = sheet([2, 1, ["=CONVERSION(A1:A2,B1:B2)", 0.5]], [4, 1, 0.25]);
    const { contents } = copied(source);
    expect(Object.keys(contents)).toEqual(["C1", "C2"]);
    expect(contents.C2).toEqual({ formula: expect.stringContaining("A2") });
  });

  test("ends with the sheet where a range has no end", () => {
    const source = sheet(["asked", "paid", null], [2, 1, ["=CONVERSION(A2:A,B2:B)", 0.5]], [4, 1, 0.25]);
    expect(Object.keys(copied(source).contents)).toEqual(["C2", "C3"]);
  });

  test("fixes a call that could not fill its cells, and goes over nothing that was typed", () => {
    const blocked = sheet([2, 1, ["=CONVERSION(A1:A2,B1:B2)", { error: "#SPILL!" }]], [4, 1, "mine"]);
    const { contents, frozen, errors } = copied(blocked);
    expect(contents).toEqual({ C1: { formula: "=NA()" }, C2: "mine" });
    expect([frozen, errors]).toEqual([["C1"], ["C1"]]);
    const crossed = sheet([2, 1, ["=CONVERSION(A1:A2,B1:B2)", 0.5]], [4, 1, ["=CSAT(A1:A2)", 1]]);
    expect(Object.keys(copied(crossed).contents)).toEqual(["C1", "C2"]);
    expect(copied(crossed).contents.C1).toBe(0.5);
  });

  test("an error that is fixed stays an error for what goes on calculating from it", () => {
    const source = sheet([
      ["=RANKING(A2:A3,B2:B3)", { error: "#VALUE!" }],
      ['=IFERROR(A1,"-")', "-"],
    ]);
    expect(copied(source).contents).toEqual({ A1: { formula: "=NA()" } });
    expect(copied(source, { kind: "values" }).contents).toEqual({ A1: "#VALUE!", B1: "-" });
  });

  test("refers to itself where the source named itself, and says which other sheets it needs", () => {
    const source = sheetOf("10 月's", [
      [1, ["='10 月''s'!A1*2", 2], ["=CSAT('10 月''s'!A1:A2)", 1]],
      [1, ["='10 月''S'!$A$1+Rules!B2+'a b'!C3", 2], ["='10 月'!A1", 3]],
    ]);
    const { contents, refersTo } = copied(source);
    expect(contents.B1).toEqual({ formula: "=A1*2" });
    expect(contents.B2).toEqual({ formula: "=$A$1+Rules!B2+'a b'!C3" });
    expect(JSON.stringify(contents)).not.toContain("10 月''");
    expect(refersTo).toEqual(["Rules", "a b", "10 月"]);
  });

  test("keeps a formula that cannot be read where none of our functions is in it, else fixes it", () => {
    const source = sheet([
      ["=Gone!#REF!", { error: "#REF!" }],
      ["=CSAT(Gone!#REF!)+1", { error: "#REF!" }],
    ]);
    const { contents, frozen } = copied(source);
    expect(contents).toEqual({ B1: { formula: "=NA()" } });
    expect(frozen).toEqual(["B1"]);
    expect(hrCopy(source, { kind: "native", leftOut: [] }, readFormula).frozen[0]?.reason).toBe("unreadable");
  });
});

describe("a column that is left out", () => {
  const people = sheet(
    ["Name", "Phone", "Base", "Bonus", "Total"],
    ["Li", "138-0000-1111", 5000, 300, ["=SUM(C2:D2)", 5300]],
    ["Wu", "138-0000-2222", 6000, 0, ["=SUM(C3:D3)", 6000]],
  );

  test.each(["native", "values"] as const)("goes, and what was computed from it is a value (%s)", (kind) => {
    const { contents, removedColumns } = copied(people, { kind, leftOut: [2, 1] });
    expect(removedColumns).toEqual([1, 2]);
    expect(contents).toEqual({ E2: 5300, E3: 6000 });
  });

  test("does not touch formulas that do without it", () => {
    const { contents, frozen } = copied(people, { leftOut: [1] });
    expect([contents, frozen]).toEqual([{}, []]);
  });

  test.each([
    "=SUM(A1:F1)",
    "=Pay!E1",
    "=pay!$E$1",
    "=SUM(E:E)",
    "=SUM(D1:INDEX(F:F,3))",
    '=INDIRECT("E1")',
    "=OFFSET(A1,0,4)",
    "=SUM(1:1)",
    "=salary*2",
    "=SUM(Table1[base])",
    "=IF(A1>0,CSAT(E1:E9),0)",
    "=COLUMN(G1)",
    "=SUM(G1:D1)",
    "=SUM(F9:D)",
    "=SUM(F:D)",
  ])("is what %s refers to, or may", (formula) => {
    const source = sheet([1, [formula, 7], 2, 3, 4, 5]);
    expect(copied(source, { leftOut: [4] })).toMatchObject({ contents: { B1: 7 }, frozen: ["B1"] });
  });

  test.each(["=SUM(A1:D1)", "=Other!E1", "=SUM(F:G)", "=SUM('Pay 2'!A1:Z9)", "=SUM(D1:A1)"])(
    "is not what %s refers to",
    (formula) => {
      const source = sheet([1, [formula, 7], 2, 3, 4, 5]);
      expect(copied(source, { leftOut: [4] }).contents).toEqual({});
    },
  );

  test.each(["native", "values"] as const)("is not to be found in what its neighbours show (%s)", (kind) => {
    const source = sheet(
      ["Name", "Phone", "Card", "Copy", "Upper", "Base", "Same", "Either", "Total"],
      [
        ...["Li", "138-0000-1111"],
        ['=A2&" "&B2', "Li 138-0000-1111"],
        ["=C2", "Li 138-0000-1111"],
        ["=UPPER(D2)&RANKING(A2,A2)", "LI 138-0000-1111"],
        5000,
        ["=F2", 5000],
        ['=IF(F2="","",F2)', 5000],
        ["=F2+D1", 5000],
      ],
    );
    const { contents, emptied } = copied(source, { kind, leftOut: [1, 5] });
    expect(JSON.stringify(contents)).not.toContain("138");
    expect(contents).toMatchObject({ C2: null, E2: null, G2: null, H2: null, I2: 5000 });
    expect(emptied).toEqual(kind === "values" ? ["C2", "D2", "E2", "G2", "H2"] : ["C2", "E2", "G2", "H2"]);
  });

  test.each([
    ["=ROUND(B2,2)", 3000.55],
    ["=ROUND(B2,0)", 3001],
    ["=INT(B2)", 3000],
    ["=B2+0", 3000.5512],
    ["=1*B2", 3000.5512],
    ["=N(B2)", 3000.5512],
    ["=SUM(B2)", 3000.5512],
    ["=MAX(B2,0)", 3000.5512],
    ["=SUMIF($A$2:$A$4,A2,$B$2:$B$4)", 3000.5512],
    ["=SUMIFS(B2:B9,A2:A9,A2)", 3000.5512],
    ['="Bonus "&ROUND(B2,0)', "Bonus 3001"],
    ['=TEXT(B2,"0.0")', "3000.6"],
  ])("is not to be found where it is merely passed on by %s", (formula, shown) => {
    const source = sheet(["Name", "Bonus", "Again"], ["Li", 3000.5512, [formula, shown]], ["Wu", 2000, null]);
    for (const kind of ["native", "values"] as const) {
      expect(copied(source, { kind, leftOut: [1] }), kind).toMatchObject({ contents: { C2: null }, emptied: ["C2"] });
    }
  });

  test("does not take a pay with it that is equal because nothing was added", () => {
    const source = sheet(["Name", "Base", "Bonus", "Pay"], ["Li", 4000, 0, ["=B2+C2", 4000]]);
    expect(copied(source, { leftOut: [1] })).toMatchObject({ contents: { D2: 4000 }, emptied: [] });
  });

  test("is not to be found where a lookup or a filter has brought it", () => {
    const source = sheet(
      ["Name", "Phone", "Looked up", "Filtered"],
      [
        "Li",
        "138-0000-1111",
        ["=VLOOKUP(A2,A1:B900,2,FALSE)", "138-0000-1111"],
        ["=FILTER(A2:B3,A2:A3<>0)", "Li"],
        "138-0000-1111",
      ],
      ["Wu", "138-0000-2222", ["=VLOOKUP(A3,A1:B900,2,FALSE)", "138-0000-2222"], "Wu", "138-0000-2222"],
    );
    for (const kind of ["native", "values"] as const) {
      const { contents } = copied(source, { kind, leftOut: [1] });
      expect(JSON.stringify(contents)).not.toContain("138");
      expect(contents).toEqual({ C2: null, C3: null, D2: "Li", D3: "Wu", E2: null, E3: null });
    }
  });

  test("takes what it had filled beside itself with it as values", () => {
    const source = sheet([["=AGENTTABLE(Log!A1:H9)", "Li"], "138-0000-1111", 0.5], ["Wu", "138-0000-2222", 0.6]);
    for (const kind of ["native", "values"] as const) {
      expect(copied(source, { kind, leftOut: [0] }).contents).toMatchObject({ C1: 0.5, C2: 0.6 });
    }
    expect(copied(source, { leftOut: [1] }).contents).toEqual({ A1: "Li", C1: 0.5, A2: "Wu", C2: 0.6 });
  });

  test("is not filled again by a formula that had filled it", () => {
    const source = sheet([["=FILTER(Log!A1:C9,Log!A1:A9>0)", 1], 2, 3], [4, 5, 6]);
    expect(copied(source, { leftOut: [1] })).toMatchObject({
      contents: { A1: 1, C1: 3, A2: 4, C2: 6 },
      frozen: ["A1"],
    });
  });

  test("is not named by a formula that stands there as text", () => {
    const source = sheet(["=B1*2", "=C1*2", "=not a formula", 1]);
    expect(copied(source, { leftOut: [1] })).toMatchObject({ contents: { A1: null }, emptied: ["A1"] });
  });

  test("may be all of them, or one that is not there", () => {
    expect(copied(people, { leftOut: [0, 1, 2, 3, 4] })).toMatchObject({ contents: {}, errors: [] });
    expect(copied(people, { leftOut: [99] }).contents).toEqual({});
  });
});

test("an empty sheet and a sheet of one row have copies", () => {
  const none = { converted: 0, fixed: 0, frozen: [], errors: [], refersTo: [] };
  expect(copied(sheet())).toMatchObject({ ...none, changes: [] });
  expect(copied(sheet(["only a heading"]), { kind: "values", leftOut: [0] })).toMatchObject({ ...none, changes: [] });
});

test("a formula that would be longer natively than a program takes is fixed", () => {
  const sum = (ones: number) => `=CSAT(A1:A9)+SUM(${"1,".repeat(ones)}1)`;
  expect(copied(sheet([[sum(3900), 1]]))).toMatchObject({ converted: 1, frozen: [] });
  expect(copied(sheet([[sum(4080), 1]]))).toMatchObject({ converted: 0, frozen: ["A1"], contents: { A1: 1 } });
});

test("of 20,000 people each has a formula", () => {
  const rows = Array.from({ length: 20_000 }, (_, index): (Cell | Computed)[] => {
    const row = index + 1;
    return [`P${row}`, 10, 5, [`=CONVERSION(B${row},C${row})`, 0.5], [`=IF(B${row}="","",D${row}*100)`, 50], "note"];
  });
  const copy = copied(sheet(...rows), { leftOut: [5] });
  expect([copy.converted, copy.changes.length, copy.frozen]).toEqual([20_000, 20_000, []]);
  const values = copied(sheet(...rows), { kind: "values", leftOut: [1] });
  expect(values.changes).toHaveLength(40_000);
});
