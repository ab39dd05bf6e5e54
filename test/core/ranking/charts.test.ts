import { describe, expect, test } from "vitest";
import type { SheetPlan } from "../../../core/plan/sheet-plan";
import { languages } from "../../../core/text";
import { planProblem } from "../../sidebar/plan-problem";
import { monthPlan, namesOf, teamOf, yearPlan } from "./charted-plans";

/** The cells that a chart shows, headings first. */
function charted({ cells, chart }: SheetPlan) {
  if (!chart) throw new Error("no chart");
  const { row, column, rows, columns } = chart.data;
  return cells.slice(row, row + rows).map((line) => line.slice(column, column + columns));
}

describe("the chart of a month", () => {
  test.each([1, 5, 20])("shows the names and scores of all %i people, the best first", (people) => {
    const plan = monthPlan({ people: teamOf(people).reverse() });
    expect(charted(plan)).toEqual([["Name", "Score"], ...teamOf(people)]);
    expect(plan.chart).toMatchObject({ kind: "bar", title: "Ranking by Score" });
  });

  test("shows the first 20 of 60, and says so", () => {
    const titles = languages.map((language) => {
      const plan = monthPlan({ people: teamOf(60), language });
      expect(charted(plan).slice(1)).toEqual(teamOf(20));
      return plan.chart?.title;
    });
    expect(titles).toEqual([
      "Ranking by Score: the first 20 of 60",
      "按Score排名（前 20 人，共 60 人）",
      "依Score排名（前 20 人，共 60 人）",
    ]);
  });

  test("is drawn along the scale of the bars in the cells, and below 0 where a score is", () => {
    const axisOf = (...scores: number[]) => {
      const plan = monthPlan({ people: scores.map((score, index) => [`P${index}`, score]) });
      const bar = plan.conditions.find(({ value }) => value.kind === "bar")?.value;
      expect(bar).toEqual({ kind: "bar", full: plan.chart?.axis.to });
      return [plan.chart?.axis.from, plan.chart?.axis.to];
    };
    expect(axisOf(88, 92)).toEqual([0, 100]);
    expect(axisOf(1200, 300)).toEqual([0, 1200]);
    expect(axisOf(40, -20)).toEqual([-20, 100]);
    expect(axisOf(0, 0)).toEqual([0, 1]);
  });

  test("is as long as those who are in it need, whatever the others have", () => {
    const people = teamOf(30).map(([name], index): [string, number] => [name, index < 20 ? 9 - index / 10 : -500]);
    expect(monthPlan({ people }).chart?.axis).toMatchObject({ from: 0, to: 10 });
  });

  test("has no title that Excel would take for a reference, nor one of several lines or without end", () => {
    const titleOf = (heading: string) => monthPlan({ people: teamOf(3), heading }).chart?.title;
    expect(titleOf("=Score")).toBe("Ranking by =Score");
    expect(titleOf("Score\n(100)")).toBe("Ranking by Score (100)");
    expect(titleOf("分".repeat(300))).toBe(`Ranking by ${"分".repeat(39)}…`);
  });

  test("covers no cell, below the notes neither", () => {
    for (const people of [1, 5, 60]) expect(planProblem(monthPlan({ people: teamOf(people) }))).toBeUndefined();
  });
});

describe("the chart of a year", () => {
  test("shows the places of the best eight by month, and says so", () => {
    const plan = yearPlan(30, [1, 2, 4]);
    const [headings, ...people] = charted(plan);
    expect(headings).toEqual(["Name", ..."Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ")]);
    expect(people).toHaveLength(8);
    expect(people).toEqual(plan.cells.slice(3, 11).map((line) => line.slice(0, 13)));
    expect(languages.map((language) => yearPlan(30, [1, 2, 4], language).chart?.title)).toEqual([
      "Places by month: the best 8 of 30",
      "各月名次（平均名次最好的 8 人，共 30 人）",
      "各月名次（平均名次最佳的 8 人，共 30 人）",
    ]);
  });

  test("shows everybody of a smaller team, and months without a place as gaps", () => {
    const plan = yearPlan(3, [1, 4]);
    const [, ...people] = charted(plan);
    expect(people.map(([name]) => name).sort()).toEqual(namesOf(3).sort());
    for (const [, ...places] of people) {
      expect(places.map((place) => typeof place === "number")).toEqual(
        Array.from({ length: 12 }, (_, month) => month === 0 || month === 3),
      );
    }
    expect(plan.chart?.title).toBe("Places by month");
  });

  test("has 1 on top and whole places beside the lines, the last of them below all", () => {
    for (const people of [1, 2, 3, 8, 9, 30, 77]) {
      const plan = yearPlan(people, [1, 5, 9]);
      const { from, to, step, isReversed } = plan.chart?.axis ?? { to: 0, step: 0 };
      const worst = Math.max(
        ...charted(plan)
          .flat()
          .filter((cell) => typeof cell === "number"),
      );
      expect({ from, isReversed }).toEqual({ from: 1, isReversed: true });
      expect(Number.isInteger(step) && Number(step) > 0).toBe(true);
      expect((to - 1) % Number(step)).toBe(0);
      expect(to).toBeGreaterThanOrEqual(Math.max(2, worst));
      expect(to - Math.max(2, worst)).toBeLessThan(Number(step));
      expect((to - 1) / Number(step) + 1).toBeLessThanOrEqual(8);
    }
  });

  test("covers no cell", () => {
    for (const people of [1, 8, 60]) expect(planProblem(yearPlan(people, [1]))).toBeUndefined();
  });
});

test("a month is printed upright, and across where its table is so wide that nobody could read it beside the chart", () => {
  expect(monthPlan({ people: teamOf(5) }).orientation).toBe("portrait");
  expect(monthPlan({ people: teamOf(5), others: 4 }).orientation).toBe("landscape");
});
