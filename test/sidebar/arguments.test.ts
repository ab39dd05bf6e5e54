import { describe, expect, test } from "vitest";
import { conversion } from "../../core/functions/conversion";
import { csat } from "../../core/functions/csat";
import { follow, nothingFilled, receiverOf, take, type } from "../../sidebar/arguments";

const at = (address: string) => ({ sheet: "Sheet1", address });

describe("a selected range", () => {
  test("goes to the first parameter that takes one", () => {
    expect([receiverOf(csat), receiverOf(conversion)]).toEqual(["ratings", "inquiries"]);
  });

  test("fills the field and follows the next selection", () => {
    const filled = follow(follow(nothingFilled, "ratings", at("B2:B9")), "ratings", at("C2:C9"));
    expect(filled.given).toEqual({ ratings: { taken: at("C2:C9") } });
  });

  test("leaves alone what the user typed, unless he cleared it", () => {
    const typed = type(nothingFilled, "ratings", "评分");
    expect(follow(typed, "ratings", at("B2:B9"))).toBe(typed);
    expect(follow(type(typed, "ratings", " "), "ratings", at("B2:B9")).given.ratings).toEqual({
      taken: at("B2:B9"),
    });
  });

  test("one cell fills nothing", () => {
    expect(follow(nothingFilled, "ratings", at("B2"))).toBe(nothingFilled);
  });

  test("taken for another field gives the first one back what it had", () => {
    const first = follow(nothingFilled, "inquiries", at("B2:B9"));
    const strayed = follow(first, "inquiries", at("C2:C9"));
    expect(take(strayed, "paid", at("C2:C9")).given).toEqual({
      inquiries: { taken: at("B2:B9") },
      paid: { taken: at("C2:C9") },
    });
  });
});
