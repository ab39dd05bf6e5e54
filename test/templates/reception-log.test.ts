import { describe, expect, test } from "vitest";
import { evaluate } from "../../core/evaluate";
import { agenttable } from "../../core/functions/agenttable";
import type { PlannedCell, SheetPlan } from "../../core/plan/sheet-plan";
import { receptionLog } from "../../core/templates/reception-log";
import type { Cell } from "../../core/values";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { calculatedTemplate } from "./calculated-template";
import { plansOf } from "./tested";

describe("the sample", () => {
  const { value } = calculatedTemplate(receptionLog);
  const of = (agent: string, heading: string) => value(agent, heading, 1);

  test("an agent's figures are those worked out by hand", () => {
    // Six customers; 18 + 22 + 15 + 20 + 17 + 21 = 113 seconds; 268 + 159 + 512 + 236 = 1 175 from four of them.
    expect(of("Zhou Min", "Customers")).toBe(6);
    expect(of("Zhou Min", "Response seconds")).toBe(18.833);
    expect(of("Zhou Min", "Sales")).toBe(1175);
    expect(of("Zhou Min", "AOV")).toBe(293.75);
    expect(of("Zhou Min", "Conversion")).toBeCloseTo(4 / 6, 9);
  });

  test("a customer who ordered at one agent and paid at another is an assist there and leaves the conversion", () => {
    // Four customers, one came twice, one paid at Wang Lei, one advert is left out.
    expect(of("Li Na", "Customers")).toBe(4);
    expect(of("Li Na", "Ordered")).toBe(2);
    expect(of("Li Na", "Assists")).toBe(1);
    expect(of("Li Na", "Conversion")).toBeCloseTo(2 / 3, 9);
    expect(of("Wang Lei", "Sales")).toBe(420 + 158);
  });

  test("a customer without a reply lowers the reply rate, an agent without a sale has no AOV", () => {
    expect(of("Wang Lei", "Reply rate")).toBe(0.8);
    expect(of("Sun Yue", "Conversion")).toBe(0);
    expect(of("Sun Yue", "AOV")).toBe(null);
  });

  test("the shop's rates divide sums", () => {
    expect(of("Whole shop", "Customers")).toBe(22);
    // 904 seconds over 22 replies; 11 paid of 22 less 2 assists.
    expect(of("Whole shop", "Response seconds")).toBe(41.091);
    expect(of("Whole shop", "Conversion")).toBe(0.55);
    expect(of("Whole shop", "Sales")).toBe(3125);
  });
});

describe("with other receptions it agrees with AGENTTABLE", () => {
  const asked = 46_300.4;
  const reception = (agent: string, customer: string, ...rest: PlannedCell[]) => [agent, customer, asked, ...rest];

  test.each<[string, PlannedCell[][]]>([
    [
      "where names look like conditions",
      [
        reception("*", "<5", asked + 0.001, "Yes", "Yes", 10, null),
        reception("=1+1", "*", asked + 0.002, "Yes", "No", null, null),
        reception("<5", "*", null, "No", "Yes", 20.5, null),
        reception("*", "?", asked, "No", "No", null, "ad"),
        reception("?", "<5", asked, null, null, null, "note"),
      ],
    ],
    [
      "where exports write 1, 0, TRUE or a time for yes and no",
      [
        reception("Ann", "c1", asked + 0.001, 1, asked + 0.01, 10, null),
        reception("Ann", "c2", null, 0, 0, null, null),
        reception("Bob", "c2", asked, true, "Y", 30, null),
        reception("Bob", "c3", asked, asked + 0.02, false, 99, null),
      ],
    ],
    [
      "where a customer comes back, pays twice or pays at two agents",
      [
        reception("Ann", "c1", null, "No", "No", null, null),
        reception("Ann", "c1", asked + 0.001, "Yes", "Yes", 10, null),
        reception("Ann", "c1", asked + 0.001, "Yes", "Yes", 5, null),
        reception("Bob", "c1", asked, "Yes", "Yes", 7, null),
        reception("Cy", "c1", asked, "Yes", "No", null, null),
      ],
    ],
  ])("%s", (_, receptions) => {
    const [log, comparison] = plansOf(receptionLog, { flavour: "native", sample: false, people: 6 }) as [
      SheetPlan,
      SheetPlan,
    ];
    const width = receptions[0]?.length ?? 0;
    const cells = log.cells.map((line, row) => [
      ...(receptions[row - 3] ?? line.slice(0, width)),
      ...line.slice(width),
    ]);
    const shown = calculateInIronCalc([{ ...log, cells }, comparison])[1] ?? [];
    const range = cells.slice(2).map((line) => line.slice(0, width)) as Cell[][];
    const own = evaluate(agenttable, [range, "AD", false]) as Cell[][];
    const agents = shown.slice(5, 5 + own.length).map((line) => line.slice(0, 11).map(rounded));
    expect(agents).toEqual(own.map((line) => line.map(rounded)));
    expect((shown[5 + own.length] ?? []).slice(0, 11).every((cell) => cell === null)).toBe(true);
  });
});

function rounded(cell: Cell): Cell {
  return typeof cell === "number" ? Number(cell.toFixed(9)) : cell;
}
