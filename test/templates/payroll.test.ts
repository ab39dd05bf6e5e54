import { expect, test } from "vitest";
import { payroll } from "../../core/templates/payroll";
import { calculatedTemplate } from "./calculated-template";
import { refilledTemplate } from "./refilled-template";

const { value } = calculatedTemplate(payroll);

test("the pool and the public commission are shared by sales to the cent", () => {
  // 186 420.50 of 730 286.50 are 25.527 %: of 12 000 they are 3 063.2417, of 1 432 (0.5 % of 286 400) 365.5468.
  expect(value("Zhou Min", "Bonus from the pool")).toBe(3063.24);
  expect(value("Zhou Min", "Public sales commission")).toBe(365.55);
  expect(value("Team", "Bonus from the pool")).toBe(12_000);
  expect(value("Team", "Public sales commission")).toBe(1432);
  expect(value("Check", "Bonus from the pool")).toBe("✓ adds up");
});

test("the bonus is paid in three parts that add up to it", () => {
  // 3 428.79 at 5 : 2 : 3 is 1 714.395, 685.758 and 1 028.637: the two cents left go to the larger remainders.
  expect(value("Zhou Min", "Paid now")).toBe(1714.39);
  expect(value("Zhou Min", "After the quarter")).toBe(685.76);
  expect(value("Zhou Min", "At year end")).toBe(1028.64);
  expect(value("Check", "At year end")).toBe("✓ adds up");
});

test("three months first in a row earn the award, three with a gap do not", () => {
  expect(value("Zhou Min", "First in a row", 1)).toBe(3);
  expect(value("Zhou Min", "Award")).toBe(300);
  expect(value("Chen Hao", "Award")).toBe(0);
  expect(value("Zhou Min", "To pay this month")).toBe(4200 + 1714.39 + 300);
});

test("an award is paid in the month that completes it, not while the next has no place yet", () => {
  const places = [
    ["Zhou Min", "Jun", 2],
    ["Zhou Min", "Jul", 1],
  ] as const;
  expect(refilledTemplate(payroll, places, 1)("Zhou Min", "Award")).toBe(0);
  const since = [...places, ["Zhou Min", "Oct", null]] as const;
  expect(refilledTemplate(payroll, since, 1)("Zhou Min", "First in a row")).toBe(3);
  expect(refilledTemplate(payroll, since, 1)("Zhou Min", "Award")).toBe(0);
});

test("who is first in all months shown gets the award for every third, counted with the months before", () => {
  const first = ["May", "Jul"].map((month) => ["Zhou Min", month, 1] as const);
  const sheet = (before: number | null) =>
    refilledTemplate(payroll, [...first, ["Zhou Min", "First in a row before these", before]], 1);
  expect(["First in a row", "Award"].map((heading) => sheet(null)("Zhou Min", heading))).toEqual([null, null]);
  // 6, 7, 8 and 9 months in a row: at 6 and 9 another three are complete.
  expect([0, 1, 2, 3].map((before) => sheet(before)("Zhou Min", "Award"))).toEqual([300, 0, 0, 300]);
});

test("deductions of more than a fifth of the month's wage are marked, the fifth itself is not", () => {
  expect(value("Wang Lei", "Check")).toBe("Deductions over 20%");
  // A fifth of 4 000 + 563.19 is 912.638.
  expect(refilledTemplate(payroll, [["Wang Lei", "Deductions", 912.64]])("Wang Lei", "Check")).toBe("✓");
  expect(refilledTemplate(payroll, [["Wang Lei", "Deductions", 912.65]])("Wang Lei", "Check")).toBe(
    "Deductions over 20%",
  );
});

test("pay below the minimum wage is marked, with or without deductions", () => {
  // 2 300 + 114.77 are less than 2 490.
  const low = refilledTemplate(payroll, [["Wu Di", "Base pay", 2300]]);
  expect(low("Wu Di", "To pay this month")).toBe(2414.77);
  expect(low("Wu Di", "Check")).toBe("Below minimum wage");
  const both = refilledTemplate(payroll, [["Wu Di", "Deductions", 1500]]);
  expect(both("Wu Di", "Check")).toBe("Deductions over 20%, Below minimum wage");
});

test("somebody without sales gets base pay and no share", () => {
  const one = refilledTemplate(payroll, [["Zheng Jie", "Base pay", 3500]]);
  expect(one("Zheng Jie", "To pay this month")).toBe(3500);
  expect(one("Zheng Jie", "Bonus from the pool")).toBe(null);
  expect(one("Team", "Bonus from the pool")).toBe(12_000);
  expect(one("Check", "To pay this month")).toBe("✓ adds up");
});

test("a pool of another size and other parts add up too", () => {
  const other = refilledTemplate(payroll, [
    ["Pool, parts", "Bonus from the pool", 1000.01],
    ["Pool, parts", "Paid now", 1],
    ["Pool, parts", "After the quarter", 1],
    ["Pool, parts", "At year end", 1],
  ]);
  expect(other("Team", "Bonus from the pool")).toBe(1000.01);
  for (const heading of ["Bonus from the pool", "At year end", "To pay this month"]) {
    expect(other("Check", heading), heading).toBe("✓ adds up");
  }
});
