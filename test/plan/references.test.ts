import { describe, expect, test } from "vitest";
import { conversion } from "../../core/functions/conversion";
import { ranking } from "../../core/functions/ranking";
import { layOut } from "../../core/plan/lay-out";
import type { Place } from "../../core/plan/place";
import type { Table } from "../../core/plan/sheet-design";
import { exampleChoices } from "./example-design";
import { column, people, same, sheet, written } from "./small-design";

describe("formulas refer", () => {
  test.each<[what: string, formula: (at: Place) => string, reference: string]>([
    ["to a column", (at) => at.table("people").column("score"), "'People'!B5:B7"],
    ["to a whole column", (at) => at.table("people").all("score"), "'People'!$B$5:$B$7"],
    ["to neighbouring columns", (at) => at.table("people").block("name", "extra"), "'People'!A5:C7"],
    ["to all of neighbouring columns", (at) => at.table("people").allOf("score", "extra"), "'People'!$B$5:$C$7"],
    ["to a cell", (at) => at.table("people").at("extra", 2), "'People'!$C$7"],
    ["to a cell of the standards", (at) => at.table("people").side("weight", "score"), "'People'!$B$4"],
    ["to a cell of the totals", (at) => at.table("people").side("team", "score"), "'People'!$B$8"],
    ["to cells of the standards", (at) => at.table("people").sides("weight", "score", "extra"), "'People'!$B$4:$C$4"],
    ["to columns with their headings", (at) => at.table("people").withHeadings("name", "score"), "'People'!$A$3:$B$7"],
    ["to their own row", (at) => at.cell("result"), "A4"],
    ["to cells of their own row", (at) => at.cells("result", "result"), "A4"],
    ["to a row of their own table by its name", (at) => at.at("result", "second"), "$A$5"],
    ["to their own table without the sheet", (at) => at.table("own").all("result"), "$A$4:$A$5"],
  ])("%s", (_, formula, reference) => {
    expect(written(formula)).toEqual({ formula: `=${reference}` });
  });

  test.each<[what: string, formula: (at: Place) => string, message: string]>([
    ["a column", (at) => at.cell("scoer"), 'The table "own" has no column "scoer".'],
    ["a table", (at) => at.table("poeple").all("score"), 'There is no table "poeple".'],
    [
      "a standards or totals row",
      (at) => at.table("people").side("wieght", "score"),
      'The table "people" has no row "wieght".',
    ],
    ["a row by its name", (at) => at.at("result", "third"), 'The table "own" has no row "third".'],
    ["a row by its number", (at) => at.table("people").at("score", 3), 'The table "people" has no row "3".'],
    ["a row by its name where rows have none", (at) => at.table("people").at("score", "first"), 'has no row "first".'],
  ])("to nothing that is not there: %s", (_, formula, message) => {
    expect(() => written(formula)).toThrow(message);
  });

  test("to no row where there is none", () => {
    const totals = { team: { formula: (at: Place) => at.cell("name") } };
    const design = sheet("Own", { ...people, columns: [column("name"), column("score", { totals })] });
    expect(() => layOut([design], exampleChoices, [])).toThrow('A formula of "people" asks for its row');
  });

  test("texts in formulas keep their quotes", () => {
    expect(written((at) => at.say(same('a "b"')))).toEqual({ formula: '="a ""b"""' });
  });
});

describe("a call for all rows", () => {
  const called = (flavour: "functions" | "prefixed" | "native", rows: number) => {
    const table: Table = {
      id: "calls",
      rows,
      columns: [
        column("asked"),
        column("paid"),
        column("share", {
          body: { call: (at) => [conversion, { inquiries: at.column("asked"), paid: at.column("paid") }] },
        }),
      ],
    };
    const [plan] = layOut([sheet("Own", table)], { ...exampleChoices, flavour }, []);
    return { cells: plan?.cells.slice(3).map((row) => row[2]), spills: plan?.spills };
  };

  test("is one formula that spills with our functions", () => {
    const spills = [{ row: 3, column: 2, rows: 2, columns: 1 }];
    expect(called("functions", 2)).toEqual({ cells: [{ formula: "=CONVERSION(A4:A5,B4:B5)" }, null], spills });
    expect(called("prefixed", 2).cells).toEqual([{ formula: "=KPI.CONVERSION(A4:A5,B4:B5)" }, null]);
  });

  test("spills nothing for one row", () => {
    expect(called("functions", 1)).toEqual({ cells: [{ formula: "=CONVERSION(A4,B4)" }], spills: [] });
  });

  test("is a formula a row without our functions, each of its own row", () => {
    const { cells, spills } = called("native", 2);
    expect(spills).toEqual([]);
    expect(
      cells?.map((cell) =>
        JSON.stringify(cell)
          .match(/[AB]\d+/g)
          ?.every((name) => name.endsWith("4")),
      ),
    ).toEqual([true, false]);
    expect(JSON.stringify(cells?.[1])).not.toMatch(/[AB]4/);
  });

  test("fills its neighbours where they are declared as filled", () => {
    const table: Table = {
      id: "calls",
      rows: 2,
      columns: [
        column("name"),
        column("score"),
        column("first", {
          body: { call: (at) => [ranking, { names: at.column("name"), scores: at.column("score") }] },
        }),
        column("second", { body: { filled: true } }),
        column("third"),
      ],
    };
    const [plan] = layOut([sheet("Own", table)], exampleChoices, []);
    expect(plan?.spills).toEqual([{ row: 3, column: 2, rows: 2, columns: 2 }]);
  });

  test("fails with the function's name where it has no such native form", () => {
    const table: Table = {
      id: "calls",
      rows: 2,
      columns: [
        column("name"),
        column("first", { body: { call: (at) => [ranking, { names: at.column("name"), scores: at.column("name") }] } }),
      ],
    };
    const choices = { ...exampleChoices, flavour: "native" as const };
    expect(() => layOut([sheet("Own", table)], choices, [])).toThrow("RANKING has no form of 2 by 1 cells");
  });
});
