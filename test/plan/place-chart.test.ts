import { describe, expect, test } from "vitest";
import { layOut } from "../../core/plan/lay-out";
import type { ChartDesign, Table } from "../../core/plan/sheet-design";
import { exampleChoices } from "./example-design";
import { column, people, same, sheet } from "./small-design";

const team: Table = {
  id: "team",
  rows: 5,
  columns: [column("rank"), column("name"), column("score"), column("extra")],
};

const design: ChartDesign = {
  kind: "bar",
  title: { en: "Scores", "zh-CN": "得分", "zh-TW": "分數" },
  table: "team",
  names: "name",
  values: ["score", "score"],
  most: 3,
  axis: { from: 0, to: 100, step: null, isReversed: false },
};

function planWith(chart: Partial<ChartDesign>, ...tables: Table[]) {
  const [plan] = layOut([{ ...sheet("Own", ...tables), chart: { ...design, ...chart } }], exampleChoices, []);
  if (!plan?.chart) throw new Error("no chart");
  return { ...plan, chart: plan.chart };
}

describe("a chart", () => {
  test("shows headings, names and values of as many people as it may", () => {
    const { chart } = planWith({}, team);
    expect(chart.data).toEqual({ row: 2, column: 1, rows: 4, columns: 2 });
    expect(planWith({ most: 20 }, team).chart.data.rows).toBe(6);
    expect(planWith({ values: ["score", "extra"] }, team).chart.data).toEqual({
      row: 2,
      column: 1,
      rows: 4,
      columns: 3,
    });
  });

  test("stands level with the people, right of the widest table and a narrow column", () => {
    const wide: Table = { id: "wide", rows: 1, columns: ["a", "b", "c", "d", "e"].map((id) => column(id)) };
    const { chart, widths, cells } = planWith({}, team, wide);
    expect(widths).toEqual([80, 80, 80, 80, 80, 24]);
    expect(cells.map((line) => line[5])).toEqual(cells.map(() => null));
    expect(chart.corner).toEqual({ row: 3, column: 6 });
  });

  test("has one colour for its bars and one for each line", () => {
    expect(planWith({}, team).chart.colors).toHaveLength(1);
    const { colors } = planWith({ kind: "line", most: 8 }, team).chart;
    expect(new Set(colors).size).toBe(5);
  });

  test("grows with its bars", () => {
    const heightOf = (rows: number) => planWith({ most: 20 }, { ...team, rows }).chart.height;
    expect(heightOf(20) - heightOf(15)).toBe(5 * 24);
    expect(heightOf(1)).toBe(heightOf(2));
  });

  test.each<[string, Partial<ChartDesign>, Table]>([
    ["a table that is not there", { table: "other" }, team],
    ["a column that is not there", { names: "other" }, team],
    ["values apart from the names", { values: ["extra", "extra"] }, team],
    ["rows that are nobody's", { table: "people" }, people],
    ["a table without headings", {}, { ...team, hasHeading: false }],
  ])("is not made of %s", (_, chart, table) => {
    expect(() => planWith({ title: same("x"), ...chart }, table)).toThrow();
  });
});
