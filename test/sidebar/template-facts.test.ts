import { expect, test } from "vitest";
import { kpisIn, shownPlans, whatMatters } from "../../sidebar/template-facts";
import { everything, notice, team } from "./tiny-templates";

const choices = { language: "en", month: { year: 2026, month: 10 }, sample: true } as const;
const kpis = (template: typeof team) => kpisIn(shownPlans(template, choices)).map(({ name }) => name);

test("the functions of a template are those its formulas call", () => {
  expect(kpis(team)).toEqual(["CONVERSION"]);
  expect(kpis(everything)).toEqual(["CONVERSION", "BANDSCORE"]);
  expect(kpis(notice)).toEqual([]);
});

test("a function named in a text or in a sheet's name is not called", () => {
  const [plan] = shownPlans(notice, choices);
  if (!plan) throw new Error("no plan");
  const formulas = ['=IF(A1="","CSAT(x)",1)', "='NPS(1)'!A1", "=SUM(A1)&AHT"].map((formula) => ({ formula }));
  expect(kpisIn([{ ...plan, cells: [formulas] }])).toEqual([]);
  expect(kpisIn([{ ...plan, cells: [[{ formula: '="a ""b"" "&CSAT(A1:A9)' }]] }]).map(({ name }) => name)).toEqual([
    "CSAT",
  ]);
});

test("a choice that changes nothing does not matter", () => {
  expect(whatMatters(team)).toEqual({ month: true, sample: true });
  expect(whatMatters(notice)).toEqual({ month: false, sample: false });
});
