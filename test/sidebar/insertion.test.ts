import { describe, expect, test } from "vitest";
import type { KpiFunction } from "../../core/define";
import { conversion } from "../../core/functions/conversion";
import { csat } from "../../core/functions/csat";
import { scorecard } from "../../core/functions/scorecard";
import type { Given } from "../../sidebar/arguments";
import { planInsertion, problemBeforeReading, targetFor } from "../../sidebar/insertion";

const on = (sheet: string, address: string) => ({ sheet, address });
const at = (address: string) => on("Sheet1", address);
const ratings: Given = { ratings: { taken: at("B2:B90") } };

function problem(kpi: KpiFunction, given: Given, selected: string | undefined): string | undefined {
  const planned = planInsertion(kpi, given, selected === undefined ? undefined : at(selected), "functions");
  return "problem" in planned ? planned.problem.en : undefined;
}

describe("the target", () => {
  test.each([
    [csat, "D7", "D7"],
    [csat, "B2:B90", "B91"],
    [csat, "B2:M2", "N2"],
    [csat, "B2:C9", "B10"],
    [csat, "B:B", undefined],
    [csat, "B2:B5,D2:D5", undefined],
    [conversion, "B2:B31", "C2"],
    [scorecard, "B3:H14", "I3"],
  ])("$name with %s selected", (kpi, selected, cell) => {
    expect(targetFor(kpi, at(selected))?.address).toBe(cell);
  });

  test("is on the sheet selected", () => {
    expect(targetFor(csat, on("二月", "B2:B9"))).toEqual(on("二月", "B10"));
  });
});

describe("the formula", () => {
  test("with its target and format", () => {
    expect(planInsertion(csat, ratings, at("D7"), "functions")).toEqual({
      insertion: { target: at("D7"), formula: "=CSAT(B2:B90)", format: "share" },
    });
  });

  test("in the prefixed flavour, with an argument left out in the middle", () => {
    const given: Given = { ...ratings, scale: { typed: "7" }, satisfied_from: { typed: "" } };
    expect(planInsertion(csat, given, at("D7"), "prefixed")).toMatchObject({
      insertion: { formula: "=KPI.CSAT(B2:B90,,7)" },
    });
  });

  test("on another sheet than its range", () => {
    const given: Given = { ratings: { taken: on("2026 '排名'", "B2:B90") } };
    expect(planInsertion(csat, given, at("B7"), "functions")).toMatchObject({
      insertion: { formula: "=CSAT('2026 ''排名'''!B2:B90)" },
    });
  });
});

describe("in the way", () => {
  test.each([
    [csat, {}, "D7", /ratings/],
    [conversion, { inquiries: { typed: "B2" } }, "D7", /paid/],
    [csat, ratings, undefined, /Select the cell/],
    [csat, ratings, "B:B", /Select the cell/],
    [csat, { ratings: { typed: "B2:" } }, "D7", /ratings.*B2:B90/],
    [csat, { ...ratings, scale: { typed: "high)" } }, "D7", /scale/],
  ] as const)("$name %o %s", (kpi, given, selected, sentence) => {
    expect(problem(kpi, given, selected)).toMatch(sentence);
  });

  test.each([
    ["B2:B90", "B7"],
    ["$B$2:$B$90", "B90"],
    ["B:B", "B200"],
    ["SUM(A1:C9)", "B9"],
    ["sheet1!B2:B90", "B2"],
    ["'Sheet1'!B2:B90", "B2"],
  ])("a target inside %s", (typed, cell) => {
    expect(problem(csat, { ratings: { typed } }, cell)).toMatch(new RegExp(`^${cell} .*ratings`));
  });

  test.each([
    ["B2:B90", "B91"],
    ["'Sheet2'!B2:B90", "B7"],
    ["Sheet2!B2:B90", "B7"],
  ])("nothing with %s and %s", (typed, cell) => {
    expect(problem(csat, { ratings: { typed } }, cell)).toBeUndefined();
  });
});

describe("before the selection is known", () => {
  test("the range it will bring is not missed, everything else is", () => {
    expect(problemBeforeReading(csat, {})).toBeUndefined();
    expect(problemBeforeReading(conversion, {})?.en).toMatch(/paid/);
    expect(problemBeforeReading(csat, { scale: { typed: "x y" } })?.en).toMatch(/scale/);
  });
});
