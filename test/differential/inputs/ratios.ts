import fc, { type Arbitrary } from "fast-check";
import type { Cell } from "../../../core/values";
import { decimal, elements, inColumn, mostly, option, whole, withOptions } from "../arbitraries";
import type { Call } from "../call";

const count: Arbitrary<Cell> = mostly(whole(0, 2000), fc.constantFrom(null, 0, -1, 0.5), 20);
const amount: Arbitrary<Cell> = mostly(decimal(0, 500_000, 2), fc.constantFrom(null, 0, -1), 20);

/** A part and the whole it belongs to; now and then all of it, or too much. */
const pair: Arbitrary<{ part: Cell; base: Cell }> = mostly(
  whole(1, 1000).chain((base) =>
    fc.record({ part: mostly(whole(0, base), fc.constant(base)), base: fc.constant(base) }),
  ),
  fc.record({ part: count, base: count }),
  12,
);

function share(part: string, base: string): Arbitrary<Call> {
  return elements(pair.map((own) => ({ [part]: own.part, [base]: own.base })));
}

function quotient(parts: readonly string[], base: string): Arbitrary<Call> {
  const fields = Object.fromEntries(parts.map((name) => [name, amount]));
  return elements(fc.record({ ...fields, [base]: count }));
}

const replyrate = fc.oneof(
  share("replied", "inquiries"),
  elements(
    pair.chain(({ part, base }) =>
      mostly(whole(0, 20), fc.constantFrom(null, -1, 3000), 15).map((adverts) => ({
        replied: part,
        inquiries: typeof base === "number" && typeof adverts === "number" ? base + Math.min(20, adverts) : base,
        adverts,
      })),
    ),
  ),
);

/** A column of sales, shared by itself as a whole, by one of its cells or by a written amount. */
const salesshare = fc.array(amount, { minLength: 1, maxLength: 20 }).chain((list) => {
  const all = inColumn(list);
  const one = fc.constantFrom(...list).map((own) => ({ cells: [[own]] }));
  return fc.oneof(
    fc.constant({ own: all, all }),
    fc.record({ own: one, all: fc.constant(all) }),
    fc.record({ own: option(decimal(0, 1000, 2)), all: fc.constant(all) }),
  );
});

export const ratioInputs: Readonly<Record<string, Arbitrary<Call>>> = {
  COMPLAINTRATE: share("complaints", "contacts"),
  RESOLUTIONTIME: quotient(["total_time"], "resolved"),
  AHT: quotient(["talk", "hold", "wrap"], "contacts"),
  ANSWERRATE: share("answered", "offered"),
  REPLYRATE: replyrate,
  OCCUPANCY: quotient(["handling"], "logged_in"),
  RESOLUTIONRATE: share("resolved", "received"),
  FCR: share("first_contact", "resolved"),
  ESCALATIONRATE: share("escalated", "received"),
  FOLLOWUPRATE: share("followed_up", "resolved"),
  REACHRATE: share("reached", "attempted"),
  ATTAINMENT: quotient(["actual"], "target"),
  CONVERSION: share("paid", "inquiries"),
  ORDERRATE: share("ordered", "inquiries"),
  PAYMENTRATE: share("paid", "ordered"),
  AOV: quotient(["sales"], "customers"),
  UPSELLRATE: quotient(["upsells"], "tickets"),
  SALESSHARE: withOptions(salesshare, {}),
  PARTICIPATIONRATE: share("took_part", "invited"),
  ASSISTRATE: share("helped", "asked"),
};
