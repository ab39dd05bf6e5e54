import { expect, test } from "vitest";
import { coaching } from "../../core/templates/coaching";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { calculatedTemplate } from "./calculated-template";
import { plansOf } from "./tested";

const { value } = calculatedTemplate(coaching);
const list = (name: string, heading: string) => value(name, heading, 1);

test("three months in a row list an agent with the indicators at fault", () => {
  // 262, 271, 268 and 259 seconds against 240; 84, 82, 83 and 81 % against 85 %.
  expect(list("Wang Lei", "Talk time months")).toBe(4);
  expect(list("Wang Lei", "CSAT months")).toBe(4);
  expect(list("Wang Lei", "To be coached in")).toBe("Talk time, CSAT");
  expect(list("Zhao Qian", "Reply rate months")).toBe(3);
  expect(list("Zhao Qian", "To be coached in")).toBe("Reply rate");
});

test("two months, or three with a good one between, do not", () => {
  // 252, then 238 of 240, then 246 and 243.
  expect(list("Li Na", "Talk time months")).toBe(2);
  expect(list("Li Na", "To be coached in")).toBe(null);
});

test("a figure at its target is no miss", () => {
  // 95 % replies in two of four months, 94 % in one.
  expect(list("Wang Lei", "Reply rate months")).toBe(0);
});

test("who has come back to target, and who is new, is not listed", () => {
  expect(list("Sun Yue", "Talk time months")).toBe(0);
  expect(list("Wu Di", "Conversion months")).toBe(1);
  expect(list("Wu Di", "To be coached in")).toBe(null);
  expect(list("Zheng Jie", "CSAT months")).toBe(null);
});

test("a stricter target and a shorter wait list more people", () => {
  const [months, listed, marks] = plansOf(coaching, { flavour: "native" });
  if (!months || !listed || !marks) throw new Error("The template has three sheets.");
  const changed = (cells: typeof months.cells, from: number, to: number) =>
    cells.map((line, row) => (row === 3 ? line.map((cell) => (cell === from ? to : cell)) : line));
  const sheets = [
    { ...months, cells: changed(months.cells, 240, 230) },
    { ...listed, cells: changed(listed.cells, 3, 2) },
    marks,
  ];
  const shown = calculateInIronCalc(sheets)[1]?.map((line) => [line[0], line[5]]);
  // Chen Hao misses 230 seconds in August and September, not in October; Li Na in all months.
  expect(shown).toContainEqual(["Chen Hao", null]);
  expect(shown).toContainEqual(["Li Na", "Talk time"]);
  expect(shown).toContainEqual(["Wang Lei", "Talk time, CSAT, Conversion"]);
});
