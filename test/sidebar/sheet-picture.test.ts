import { expect, test } from "vitest";
import { barColor, conditionLooks } from "../../core/plan/condition";
import { looks } from "../../core/plan/looks";
import type { Shape } from "../../sidebar/drawing";
import { pictureOf, poster, thumbnail } from "../../sidebar/sheet-picture";
import { shownPlans } from "../../sidebar/template-facts";
import { examplePlans } from "../plan/example-design";
import { team } from "./tiny-templates";

interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function rectangles(shapes: readonly Shape[], layer: Shape["layer"], fill: string): Rectangle[] {
  const found = shapes.filter((shape) => shape.layer === layer && shape.fill === fill);
  return found.flatMap(({ path }) =>
    [...path.matchAll(/M(\S+) (\S+?)H(\S+?)V(\S+?)H\1Z/g)].map(([, left, top, right, bottom]) => ({
      left: Number(left),
      top: Number(top),
      right: Number(right),
      bottom: Number(bottom),
    })),
  );
}

const teamPicture = (sample = true) => {
  const [plan] = shownPlans(team, { language: "en", month: { year: 2026, month: 10 }, sample });
  if (!plan) throw new Error("no plan");
  return pictureOf(plan, poster);
};

test("headings stand side by side in the widths of their columns", () => {
  const headings = rectangles(teamPicture(), "fills", looks.heading.fill);
  expect(headings).toHaveLength(4);
  const widths = headings.map(({ left }, index) => (headings[index + 1]?.left ?? Number.NaN) - left);
  expect((widths[0] as number) / (widths[1] as number)).toBeCloseTo(90 / 80, 1);
  expect(new Set(headings.map(({ top }) => top)).size).toBe(1);
});

test("every input is yellow, and only rows with figures have a bar", () => {
  const shapes = teamPicture();
  expect(rectangles(shapes, "fills", looks.input.fill)).toHaveLength(3 * 8);
  const bars = rectangles(shapes, "bars", barColor);
  expect(bars).toHaveLength(2);
  expect(bars[0]?.right).not.toBe(bars[1]?.right);
  expect(rectangles(teamPicture(false), "bars", barColor)).toEqual([]);
});

test("marks are those that the sheet's conditions can give", () => {
  const [plan] = examplePlans();
  if (!plan) throw new Error("no plan");
  const shapes = pictureOf(plan, poster);
  expect(rectangles(shapes, "fills", conditionLooks.missed.fill)).not.toEqual([]);
  expect(rectangles(shapes, "fills", conditionLooks.met.fill)).not.toEqual([]);
  expect(rectangles(shapes, "fills", conditionLooks.warning.fill)).toEqual([]);
});

test.each([thumbnail, poster])("nothing sticks out of a picture $width wide", (size) => {
  const wide = examplePlans().map((plan) => ({ ...plan, widths: plan.widths.map((width) => width * 9) }));
  for (const plan of [...examplePlans(), ...wide]) {
    const numbers = pictureOf(plan, size).flatMap(({ path }) => [...path.matchAll(/[HV](\S+?)(?=[HVMZ])/g)]);
    expect(numbers.length).toBeGreaterThan(0);
    for (const [text, value] of numbers) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeLessThanOrEqual(text.startsWith("H") ? size.width : size.height);
    }
  }
});
