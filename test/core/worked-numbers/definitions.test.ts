import { describe, expect, test } from "vitest";
import { called, column, expectPrinted, numberOf, sentence } from "../called";

/** Where published definitions contradict themselves or each other: what ours gives, with the numbers that tell them apart. */
describe("definitions that are easily mixed up", () => {
  test("NPS runs from 0 to 10: a 0 is a detractor, not a blank, and 1 to 10 does not begin at 0", () => {
    expect(called("NPS", column(0, 10))).toBe(0);
    expect(called("NPS", column(null, 10))).toBe(100);
    expect(sentence(called("NPS", column(-1, 10)))).toContain("outside the scale 0 to 10");
  });

  test("CES: high is easy; answers to “how much effort” must be turned round, 8 − x on seven points", () => {
    const effort = [1, 2, 2];
    expectPrinted(called("CES", column(...effort)), "1.67");
    expectPrinted(called("CES", column(...effort.map((answer) => 8 - answer))), "6.33");
  });

  test("satisfaction is a share, not the average that its name often says: 5, 5, 5, 1, 1 are 60 % and 3.4", () => {
    expect(called("CSAT", column(5, 5, 5, 1, 1))).toBe(0.6);
    expect(called("AVGRATING", column(5, 5, 5, 1, 1))).toBe(3.4);
  });

  test("解决率 is used for both: 80 of 100 solved, 60 of them at first contact, are 80 % and 75 %", () => {
    expect(called("RESOLUTIONRATE", 80, 100)).toBe(0.8);
    expect(called("FCR", 60, 80)).toBe(0.75);
  });

  test("weights of 40, 30 and 20 % add up to 90 % and are refused (a published scheme with this slip)", () => {
    expect(sentence(called("SCORECARD", [[90, 80, 70]], [[0.4, 0.3, 0.2]]))).toContain("add up to 0.9");
  });

  test("20 adverts among 200 inquiries leave the reply rate and the conversion together: 150 and 90 people", () => {
    expectPrinted(called("REPLYRATE", 150, 200, 20), "83.33 %");
    expect(called("CONVERSION", 200 - 20, 90)).toBe(0.5);
    expect(sentence(called("REPLYRATE", 190, 200, 20))).toContain("is 190, more than the whole");
  });

  test("an assist is no inquiry of one's own: 12 customers, 2 of them bought elsewhere, 5 paid are 50 %", () => {
    const others = Array.from({ length: 12 }, (_, index) => ["Ann", `c${index}`, index < 5 ? 1 : 0]);
    const log = [["agent", "customer", "paid"], ...others, ["Bob", "c10", 1], ["Bob", "c11", 1]];
    expect(called("AGENTTABLE", log)).toMatchObject([{}, ["Ann", 12, null, null, null, 5, 5, 0.5, null, null, 2], {}]);
  });

  test("units typed as text are told, not guessed: 95％, 2分23秒, 48小时, 3.5萬", () => {
    const meant = (result: ReturnType<typeof called>) => /again as (\S+)\.$/.exec(sentence(result))?.[1];
    expect(meant(called("BANDSCORE", "95％", [[0.9, 100]]))).toBe("0.95");
    expect(meant(called("SERVICELEVEL", column("2分23秒", 60), 180))).toBe("143");
    expect(meant(called("SERVICELEVEL", column(1000, "48小时"), 172800))).toBe("172800");
    expect(meant(called("COMMISSION", "3.5萬", [[0, 0.05]]))).toBe("35000");
  });

  test("a score of 88 against a target of 90 % is a slip of units that costs everything or nothing, so the step is given", () => {
    expect(called("SHORTFALL", 88, 90, 50, 2, 1)).toBe(46);
    expect(called("SHORTFALL", 88, 90, 50, 2)).toBe(0);
  });

  test("a gain of 20 % and of 20 points differ: from 30 %, 36 % and 50 %", () => {
    expectPrinted(numberOf("ATTAINMENT", 0.36, 0.3) - 1, "20 %");
    expectPrinted(0.5 - numberOf("CONVERSION", 100, 30), "20 %");
  });
});
