import { describe, expect, test } from "vitest";
import { called, column, expectPrinted, sentence, times } from "../called";
import { expectResult } from "../expect-result";

const second = 1 / 86_400;

describe("times", () => {
  test("10 tickets solved in 50 hours take 5 hours each, not 500 (a published formula multiplies by 100)", () => {
    expect(called("RESOLUTIONTIME", 50, 10)).toBe(5);
  });

  test("gaps of 10, 20, 30 and 100 s are 40 s on average; two chats' means of 20 and 100 would be 60", () => {
    const asked = column(46000, 46000.1, 46000.2, 46000.3);
    const replied = [10, 20, 30, 100].map((gap, index) => [46000 + index / 10 + gap * second]);
    expect(called("RESPONSETIME", asked, replied)).toBe(40);
  });

  test("vcc.live: 240 + 60 of 360 minutes are an occupancy of 83.33 %", () => {
    expectPrinted(called("OCCUPANCY", 240 + 60, 240 + 60 + 60), "83.33 %");
  });

  test("two chats at a time: 9 hours handled in 8 hours logged in are 112.5 %", () => {
    expect(called("OCCUPANCY", 9, 8)).toBe(1.125);
  });

  test("Amazon Connect's handle time has three parts; talk alone is shorter", () => {
    expect(called("AHT", 240, 30, 90, 1)).toBe(360);
    expect(called("AHT", 240, 0, 0, 1)).toBe(240);
  });
});

describe("in time", () => {
  test("Cisco: 50 calls in time and 80 lost are 38 %", () => {
    expectPrinted(called("SERVICELEVEL", times(50, 15), 20, 80), "38 %");
  });

  test("the 80/20 convention (ICMI: no standard): 8 of 10 within 20 s, exactly 20 s among them", () => {
    expect(called("SERVICELEVEL", column(3, 5, 8, 11, 14, 17, 19.9, 20, 20.1, 60), 20)).toBe(0.8);
  });

  test("public call-centre data: 374 calls within 20 s are 9.23 % of 4,054 answered and 7.48 % of 5,000", () => {
    const waits = [...times(374, 20), ...times(4054 - 374, 21)];
    expectPrinted(called("SERVICELEVEL", waits, 20), "9.23 %");
    expectPrinted(called("SERVICELEVEL", waits, 20, 5000 - 4054), "7.48 %");
  });

  test("Taobao's replies within 3 minutes: a late one is 0/1, one late of two 1/2, an unanswered one 0/1", () => {
    expect(called("SERVICELEVEL", column(181), 180)).toBe(0);
    expect(called("SERVICELEVEL", column(180, 400), 180)).toBe(0.5);
    expect(called("SERVICELEVEL", column(null), 180, 1)).toBe(0);
  });

  test("after-sales cases due in 48 hours: 48 is in time, 48.5 is not", () => {
    expect(called("SERVICELEVEL", column(6, 48, 48.5, 70), 48)).toBe(0.5);
  });

  test("a shop's manual: everybody who inquired was answered, 100 %, once the adverts have left the base", () => {
    expect(called("REPLYRATE", 180, 200, 20)).toBe(1);
    expect(called("REPLYRATE", 180, 200)).toBe(0.9);
  });
});

describe("resolution", () => {
  test("8 of 10 problems solved are 80 %; 10 of 8 are a slip", () => {
    expect(called("RESOLUTIONRATE", 8, 10)).toBe(0.8);
    expect(sentence(called("RESOLUTIONRATE", 10, 8))).toContain("is 10, more than the whole");
  });

  test("public call-centre data: 3,646 solved are 73 % of 5,000 received and 90 % of 4,054 answered", () => {
    expectPrinted(called("RESOLUTIONRATE", 3646, 5000), "73 %");
    expectPrinted(called("RESOLUTIONRATE", 3646, 4054), "90 %");
    expectPrinted(called("ANSWERRATE", 4054, 5000), "81.08 %");
  });

  test("SQM: 280 of 400 callers helped on the first call are 70 %", () => {
    expect(called("FCR", 280, 400)).toBe(0.7);
  });

  test("a published standard of 95 % reached, 80 % solved and 70 % called back is met by 190, 160 and 112", () => {
    expect(called("REACHRATE", 190, 200)).toBe(0.95);
    expect(called("RESOLUTIONRATE", 160, 200)).toBe(0.8);
    expectResult(called("FOLLOWUPRATE", 112, 160), 0.7);
  });
});
