import { expect, test } from "vitest";
import { helpDesk } from "../../core/templates/help-desk";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { calculatedTemplate } from "./calculated-template";
import { plansOf } from "./tested";

const { value } = calculatedTemplate(helpDesk);

test("an agent's KPIs are those worked out by hand", () => {
  expect(value("Zhou Min", "First reply minutes")).toBe(25);
  // 1 020 hours for 204 tickets are 5 hours, not 500.
  expect(value("Zhou Min", "Resolution hours")).toBe(5);
  expect(value("Zhou Min", "Resolution rate")).toBeCloseTo(204 / 212, 9);
  expect(value("Zhou Min", "One-touch rate")).toBe(0.75);
  expect(value("Zhou Min", "Reopen rate")).toBeCloseTo(6 / 204, 9);
  // Wu Di was given 4, 3, 4, 2, 4 and 3; Sun Yue 5, 5, 4, 5 and 4, and once nothing.
  expect(value("Wu Di", "CSAT")).toBe(0.5);
  expect(value("Sun Yue", "CSAT")).toBe(1);
});

test("the team's KPIs divide sums", () => {
  expect(value("Team", "First reply minutes")).toBeCloseTo(47524 / 1188, 9);
  expect(value("Team", "Resolution hours")).toBeCloseTo(8384 / 1091, 9);
  expect(value("Team", "Reopen rate")).toBeCloseTo(63 / 1091, 9);
});

test("what customers said is taken from the log", () => {
  // 41 answers: 34 of 4 or 5; efforts that add up to 219; 20 promoters and 7 detractors.
  expect(value("CSAT", "Answers")).toBe(41);
  expect(value("CSAT", "Result")).toBeCloseTo(34 / 41, 9);
  expect(value("Team", "CSAT")).toBeCloseTo(34 / 41, 9);
  expect(value("CES", "Result")).toBeCloseTo(219 / 41, 9);
  expect(value("NPS", "Result")).toBeCloseTo(1300 / 41, 9);
});

test("an answer about somebody who is not in the team is pointed out, and counts for the team", () => {
  const [tickets, answers] = plansOf(helpDesk, { flavour: "native" });
  if (!tickets || !answers) throw new Error("There should be two sheets.");
  const names = ["*", "Zhou Min "];
  const cells = answers.cells.map((line, row) => {
    const name = names[row - 45];
    return name === undefined ? line : line.map((cell, column) => (column === 1 ? name : column === 2 ? 1 : cell));
  });
  const [first, second] = calculateInIronCalc([tickets, { ...answers, cells }]);
  expect(second?.[45]?.[5]).toBe("✗ not on the ticket sheet");
  expect(second?.[46]?.[5]).toBe("✗ not on the ticket sheet");
  expect(second?.[44]?.[5]).toBe(null);
  expect(first?.find(([label]) => label === "CSAT")?.[1]).toBe(43);
});
