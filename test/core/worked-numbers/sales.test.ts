import { describe, expect, test } from "vitest";
import { called, column, expectPrinted, numberOf, sentence } from "../called";
import { expectResult } from "../expect-result";

describe("conversion", () => {
  test("200 inquired, 150 ordered, 120 paid: the two rates called 转化率 differ, and paying is their quotient", () => {
    expect(called("ORDERRATE", 200, 150)).toBe(0.75);
    expect(called("CONVERSION", 200, 120)).toBe(0.6);
    expect(called("PAYMENTRATE", 150, 120)).toBe(0.8);
    expectResult(called("PAYMENTRATE", 150, 120), 0.6 / 0.75);
  });

  test("a year is not the mean of its months: 20 % of 1,000 and 60 % of 100 are 23.6 %, not 40 %", () => {
    expect(called("CONVERSION", column(1000, 100), column(200, 60))).toEqual(column(0.2, 0.6));
    expectPrinted(called("CONVERSION", 1000 + 100, 200 + 60), "23.6 %");
  });

  test("somebody on leave has no rate, and takes nobody else's away; sales without a customer are a slip", () => {
    expect(called("CONVERSION", column(200, 0), column(120, 0))).toEqual(column(0.6, null));
    expect(called("AOV", column(30000, 0), column(100, 0))).toEqual(column(300, null));
    expect(called("REPLYRATE", 0, 5, 5)).toBeNull();
    expect(sentence(called("AOV", 500, 0))).toContain("is 0, so there is nothing to divide by");
  });

  test("more people cannot pay than inquired, but more can be sold than there are tickets", () => {
    expect(sentence(called("CONVERSION", 40, 50))).toContain("is 50, more than the whole");
    expect(called("UPSELLRATE", 50, 40)).toBe(1.25);
  });
});

describe("sales", () => {
  test("a shop's service manual: 30,000 yuan from 100 customers are 300 each", () => {
    expect(called("AOV", 30000, 100)).toBe(300);
  });

  test("per customer, not per item: 100 customers who bought 150 items spent 300 each although an item cost 200", () => {
    expect(called("AOV", 30000, 100)).toBe(300);
    expect(called("AOV", 30000, 150)).toBe(200);
  });

  test("3万 typed as text is refused and told as 30000", () => {
    expect(sentence(called("AOV", "3万", 100))).toContain("type it again as 30000");
    expect(sentence(called("ATTAINMENT", "３万", 50000))).toContain("type it again as 30000");
  });

  test("an order value scored against the shop's: 125 against 100 is 1.25", () => {
    expect(called("ATTAINMENT", 125, 100)).toBe(1.25);
  });

  test("one's share of the team: 30,000 of 100,000 is 30 %, and the shares add up to 1", () => {
    const team = column(30000, 50000, 20000);
    expect(called("SALESSHARE", 30000, team)).toBe(0.3);
    expect(called("SALESSHARE", team, team)).toEqual(column(0.3, 0.5, 0.2));
  });

  test("a team's own total is all of it, although 0.1 + 0.2 + 0.3 and 0.3 + 0.2 + 0.1 differ in the 16th digit", () => {
    expect(numberOf("SALESSHARE", 0.1 + 0.2 + 0.3, column(0.3, 0.2, 0.1))).toBe(1);
  });

  test("a percentage point is not a percent: 62 % after 61 % is one point and 1.6 % more", () => {
    const [before, after] = [numberOf("CONVERSION", 100, 61), numberOf("CONVERSION", 100, 62)];
    expectPrinted(after - before, "1.0 %");
    expectPrinted(numberOf("ATTAINMENT", after, before) - 1, "1.6 %");
  });
});
