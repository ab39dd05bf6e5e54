import fc from "fast-check";
import { expect, test } from "vitest";
import type { Cell } from "../../../core/values";
import { blockOf } from "../called";
import { seed } from "../seed";

const settings = { seed, numRuns: 500 };

const heading = ["agent", "customer", "asked", "replied", "ordered", "paid", "amount", "tag"];

interface Reception {
  readonly agent: string;
  readonly customer: string;
  readonly asked: number;
  readonly gap: number | null;
  readonly ordered: boolean;
  readonly paid: boolean;
  readonly cents: number;
}

const reception: fc.Arbitrary<Reception> = fc.record({
  agent: fc.constantFrom("周敏", "陈浩", "李娜"),
  customer: fc.integer({ min: 1, max: 8 }).map((number) => `客户${number}`),
  asked: fc.integer({ min: 0, max: 86_399 }),
  gap: fc.option(fc.integer({ min: 0, max: 900 })),
  ordered: fc.boolean(),
  paid: fc.boolean(),
  cents: fc.nat(1_000_000),
});
const receptions = fc.array(reception, { minLength: 1, maxLength: 40 });

function cellsOf({ agent, customer, asked, gap, ordered, paid, cents }: Reception): Cell[] {
  const replied = gap === null ? null : 46000 + (asked + gap) / 86_400;
  return [agent, customer, 46000 + asked / 86_400, replied, ordered ? 1 : 0, paid ? 1 : 0, cents / 100, null];
}

/** The row of each agent by name. */
function tableOf(rows: readonly Cell[][], exclude?: string): Map<Cell, Cell[]> {
  const table = blockOf("AGENTTABLE", [heading, ...rows], exclude).slice(1);
  return new Map(table.map((row) => [row[0] as Cell, row]));
}

const numbers = (table: ReadonlyMap<Cell, Cell[]>, place: number) =>
  [...table.values()].map((row) => Number(row[place] ?? 0));
const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);

test("AGENTTABLE: the sales add up to the amounts of the paid rows", () => {
  fc.assert(
    fc.property(receptions, (list) => {
      const table = tableOf(list.map(cellsOf));
      const paid = sum(list.map(({ paid, cents }) => (paid ? cents : 0)));
      expect(sum(numbers(table, 8).map((sales) => Math.round(sales * 100)))).toBe(paid);
      expect(table.size).toBe(new Set(list.map(({ agent }) => agent)).size);
    }),
    settings,
  );
});

test("AGENTTABLE: each of an agent's customers counts once, and is paid, assisted or neither", () => {
  fc.assert(
    fc.property(receptions, (list) => {
      const table = tableOf(list.map(cellsOf));
      const payers = new Set(list.filter(({ paid }) => paid).map(({ customer }) => customer));
      for (const [agent, row] of table) {
        const own = list.filter((one) => one.agent === agent);
        const served = new Set(own.map(({ customer }) => customer));
        const bought = new Set(own.filter(({ paid }) => paid).map(({ customer }) => customer));
        const assisted = [...served].filter((customer) => payers.has(customer) && !bought.has(customer));
        expect([row[1], row[6], row[10]]).toEqual([served.size, bought.size, assisted.length]);
        const base = served.size - assisted.length;
        expect(row[7]).toBe(base === 0 ? null : bought.size / base);
      }
    }),
    settings,
  );
});

test("AGENTTABLE: the order of the rows changes no agent's figures, but a mean by a millisecond at most", () => {
  const orders = receptions.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(orders, ([list, other]) => {
      const [table, turned] = [tableOf(list.map(cellsOf)), tableOf(other.map(cellsOf))];
      for (const [agent, row] of table) {
        const again = turned.get(agent) ?? [];
        expect(again.toSpliced(4, 1)).toEqual(row.toSpliced(4, 1));
        expect(Math.abs(Number(again[4]) - Number(row[4]))).toBeLessThan(0.0011);
      }
    }),
    settings,
  );
});

test("AGENTTABLE: a row with the excluded tag changes nothing, whatever it holds", () => {
  const junk = fc.constantFrom<Cell>(null, "周敏", 0, -3, "９０", true, "gg", { error: "#REF!" });
  const agent = fc.constantFrom<Cell>("周敏", "推广", null, { error: "#N/A" });
  const advert = fc
    .tuple(
      agent,
      fc.constantFrom<Cell>("客户1", null),
      junk,
      junk,
      junk,
      junk,
      junk,
      fc.constantFrom("GG", "gg", "ｇｇ "),
    )
    .map((cells): Cell[] => [...cells]);
  fc.assert(
    fc.property(receptions, advert, fc.nat(40), (list, spam, position) => {
      const rows = list.map(cellsOf);
      const withSpam = rows.toSpliced(Math.min(position, rows.length), 0, spam);
      expect([...tableOf(withSpam, "gg")]).toEqual([...tableOf(rows, "gg")]);
    }),
    settings,
  );
});

test("AGENTTABLE: columns in any order, unknown ones among them, give the same table", () => {
  const places = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7, 8], { minLength: 9 });
  fc.assert(
    fc.property(receptions, places, fc.boolean(), (list, order, broken) => {
      const rows = list.map(cellsOf);
      const note: Cell = broken ? { error: "#DIV/0!" } : "看了两次";
      const wide = [[...heading, "备注"], ...rows.map((row): Cell[] => [...row, note])];
      const turned = wide.map((row) => order.map((place) => row[place] ?? null));
      expect(blockOf("AGENTTABLE", turned)).toEqual(blockOf("AGENTTABLE", [heading, ...rows]));
    }),
    settings,
  );
});
