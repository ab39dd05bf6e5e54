import { describe, expect, test } from "vitest";
import { conversion } from "../../core/functions/conversion";
import { layOut } from "../../core/plan/lay-out";
import type { Place } from "../../core/plan/place";
import type { Table } from "../../core/plan/sheet-design";
import { exampleChoices, examplePlans } from "./example-design";
import { column, people, same, sheet, written } from "./small-design";

describe("sheets", () => {
  test("get names that are free in the workbook and among themselves", () => {
    const plans = layOut([sheet("Team", people), sheet("Team", { ...people, id: "other" })], exampleChoices, ["team"]);
    expect(plans.map(({ name }) => name)).toEqual(["Team (2)", "Team (3)"]);
  });

  test("are referred to by the names they got, apostrophes doubled", () => {
    const formula = (at: Place) => `SUM(${at.table("people").all("score")})`;
    expect(written(formula, "Ann's Own")).toEqual({ formula: "=SUM('Ann''s Own'!$B$5:$B$7)" });
    expect(written(formula, "Own")).toEqual({ formula: "=SUM('Own (2)'!$B$5:$B$7)" });
  });

  test("have the month in their names and titles, in the user's words", () => {
    const month = { year: 2026, month: 3 };
    const shown = (["en", "zh-CN", "zh-TW"] as const).map((language) => examplePlans({ language, month })[0]);
    expect(shown.map((plan) => plan?.name)).toEqual(["Example 2026-03", "示例 2026-03", "範例 2026-03"]);
    expect(shown.map((plan) => plan?.cells[0]?.[0])).toEqual([
      "Example, March 2026",
      "示例 · 2026 年 3 月",
      "範例 · 2026 年 3 月",
    ]);
  });
});

describe("tables", () => {
  const list: Table = {
    id: "list",
    rows: 2,
    hasHeading: false,
    columns: [column("label", { body: { cells: [same("One"), same("Two")] } }), column("value", { width: 120 })],
  };

  test("stand below each other with a low row between, the widest column counting", () => {
    const [plan] = layOut([sheet("Own", people, { ...list, caption: same("List") })], exampleChoices, []);
    expect(plan?.cells.map(([first]) => first)).toEqual([
      "Own",
      "guide",
      "name",
      "Weight",
      null,
      null,
      null,
      "Team",
      null,
      "List",
      "One",
      "Two",
    ]);
    expect(plan?.widths).toEqual([80, 120, 80]);
    expect(plan?.heights[8]).toBeLessThan(plan?.heights[7] ?? 0);
    expect(plan?.frozen).toEqual({ rows: 4, columns: 1 });
  });

  test("stand beside each other with a narrow column between, and the next below the longest", () => {
    const third: Table = { ...list, id: "third" };
    const [plan] = layOut([sheet("Own", list, { ...people, isBeside: true }, third)], exampleChoices, []);
    expect(plan?.cells[2]).toEqual(["One", null, null, "name", "score", "extra"]);
    expect(plan?.widths).toEqual([80, 120, 24, 80, 80, 80]);
    expect(plan?.cells[9]?.[0]).toBe("One");
    expect(plan?.frozen.rows).toBe(2);
  });
});

describe("inputs", () => {
  test("of the sample are blank without it, the others keep their values", () => {
    const [scores, rules] = examplePlans({ sample: false });
    expect(scores?.cells.slice(5, 17).flatMap((row) => row.slice(0, 3))).toEqual(Array(36).fill(null));
    expect(rules?.cells[4]?.slice(0, 2)).toEqual([0.6, 100]);
    expect(rules?.cells.slice(2, 4).map((row) => row[4])).toEqual([true, null]);
  });

  test("are all that may be changed", () => {
    const [, rules] = examplePlans();
    expect(rules?.inputs).toEqual([
      { row: 2, column: 4, rows: 2, columns: 1 },
      { row: 4, column: 0, rows: 2, columns: 2 },
    ]);
  });

  test("say what may be typed in the user's language", () => {
    const allowed = [
      { lowest: 0 },
      { lowest: 1, highest: 5, isWhole: true as const },
      { words: [same("a"), same("b")] },
    ];
    const columns = allowed.map((one, index) =>
      column(`c${index}`, { look: "input", allowed: one, body: { sample: [] } }),
    );
    const messages = (["en", "zh-CN", "zh-TW"] as const).map((language) => {
      const [plan] = layOut([sheet("Own", { id: "own", rows: 1, columns })], { ...exampleChoices, language }, []);
      return plan?.validations.map(({ value }) => value.message);
    });
    expect(messages).toEqual([
      ["Enter a number, 0 or more.", "Enter a whole number from 1 to 5.", "Choose one of: a, b."],
      ["请填不小于 0 的数字。", "请填 1 到 5 之间的整数。", "请从中选一项：a、b。"],
      ["請填 0 以上的數字。", "請填 1 到 5 之間的整數。", "請從中選一項：a、b。"],
    ]);
  });
});

test("a heading's note holds the sheet's own words before the definition of the KPI", () => {
  const [plan] = examplePlans({ language: "zh-CN" });
  expect(plan?.notes).toHaveLength(1);
  expect(plan?.notes[0]).toMatchObject({ area: { row: 2, column: 3 } });
  expect(plan?.notes[0]?.value.split("\n").slice(0, 2)).toEqual(["Our own words.", conversion.summary["zh-CN"]]);
});
