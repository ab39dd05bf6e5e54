import { describe, expect, test } from "vitest";
import type { Block, Cell } from "../../core/values";
import { blockOf, called, sentence } from "./called";

/**
 * Six receptions. Wang asks Zhou and buys from Chen: a payment of Chen's, an assist of Zhou's. Li asks Zhou twice and buys
 * once. Zhao orders from Zhou and does not pay. Sun gets no reply from Chen. Replies after 30, 60, 90, 12 and 20 seconds.
 */
const receptions = [
  ["周敏", "wang", "2026-10-01 09:05:13", "2026-10-01 09:05:43", null, null, null],
  ["周敏", "li", "2026-10-01 09:10:00", "2026-10-01 09:11:00", null, null, null],
  ["周敏", "li", "2026-10-01 10:10:00", "2026-10-01 10:11:30", "是", "是", 128.5],
  ["陈浩", "wang", "2026-10-01 11:00:00", "2026-10-01 11:00:12", "是", "是", 300],
  ["陈浩", "sun", "2026-10-01 12:00:00", null, null, null, null],
  ["周敏", "zhao", "2026-10-01 13:00:00", "2026-10-01 13:00:20", "是", "否", 88],
];

/**
 * Zhou: 3 customers, all replied to; gaps of 30, 60, 90 and 20 s have a mean of 50; Li and Zhao ordered; Li paid, of the 2 in
 * the base without Wang; 128.50. Chen: 2 customers, one replied to in 12 s; Wang paid 300.
 */
const figures = [
  ["周敏", 3, 3, 1, 50, 2, 1, 0.5, 128.5, 128.5, 1],
  ["陈浩", 2, 1, 0.5, 12, 1, 1, 0.5, 300, 300, 0],
];

const headings: readonly (readonly [language: string, given: readonly string[], first: string])[] = [
  ["English", ["Agent", "Customer", "Asked", "Replied", "Ordered", "Paid", "Amount"], "Agent"],
  ["simplified Chinese", ["客服", "买家", "咨询时间", "首次回复时间", "下单", "是否付款", "实付金额"], "客服"],
  ["traditional Chinese", ["客服人員", "顧客", "詢問時間", "回覆時間", "下單", "付款狀態", "金額"], "客服人員"],
];

function turned(rows: Block, order: readonly number[]): Cell[][] {
  return rows.map((row) => order.map((place) => row[place] ?? null));
}

describe.each(headings)("headings in %s", (_, given, first) => {
  test("one row an agent, with the assist rule", () => {
    const [top, ...rows] = blockOf("AGENTTABLE", [given, ...receptions]);
    expect(top?.[0]).toBe(first);
    expect(top).toHaveLength(11);
    expect(rows).toEqual(figures);
  });

  test("columns turned round, with spaces and an unknown one", () => {
    const named = given.map((heading) => ` ${heading} `);
    const log = turned([named, ...receptions], [6, 5, 4, 9, 3, 2, 1, 0]);
    expect(blockOf("AGENTTABLE", log).slice(1)).toEqual(figures);
  });
});

const serial = 46296 + (9 * 3600 + 5 * 60 + 13) / 86_400;

test.each<[string, Cell, Cell, number]>([
  ["text with dashes", "2026-10-01 09:05:13", "2026-10-01 09:05:43", 30],
  ["text with slashes, without seconds", "2026/10/1 9:05", "2026/10/1 9:06", 60],
  ["Chinese text", "2026年10月1日 9:05", "2026年10月1日 9:07", 120],
  ["over midnight", "2026-10-01 23:59:50", "2026年10月2日 0:00:10", 20],
  ["afternoon", "2026年10月1日 下午1:05", "2026-10-01 13:05:07", 7],
  ["numbers of the calendar", serial, serial + 30 / 86_400, 30],
  ["a number and a text", serial, "2026-10-01 09:05:43", 30],
])("times as %s", (_, asked, replied, expected) => {
  const log = [
    ["agent", "customer", "asked", "replied"],
    ["Ann", "c1", asked, replied],
  ];
  expect(blockOf("AGENTTABLE", log)[1]?.[4]).toBe(expected);
});

test("a reply in the same second is no slip, although text and calendar numbers differ in the 16th digit", () => {
  // 2026-10-01 00:00:01 is 46296.000011574074…; a date of the program comes as 46296.00001157407.
  const rows = [
    ["agent", "customer", "asked", "replied"],
    ["Ann", "c1", "2026-10-01 00:00:01", 46296.00001157407],
  ];
  expect(blockOf("AGENTTABLE", rows)[1]?.[4]).toBe(0);
  expect(called("RESPONSETIME", 46296.00001157408, 46296.00001157407)).toBe(0);
});

describe("who is credited", () => {
  const heading = ["客服", "客户", "付款", "金额"];

  test("a customer who pays twice with one agent counts once, with both amounts", () => {
    const log = [heading, ["周敏", "wang", "是", 100], ["周敏", "wang", "是", 60]];
    expect(blockOf("AGENTTABLE", log)[1]).toEqual(["周敏", 1, null, null, null, 1, 1, 1, 160, 160, 0]);
  });

  test("a sale belongs to the agent on its own row: two purchases at two agents are no assist", () => {
    const log = [heading, ["周敏", "wang", "是", 100], ["陈浩", "wang", "是", 60]];
    const [, zhou, chen] = blockOf("AGENTTABLE", log);
    expect(zhou).toEqual(["周敏", 1, null, null, null, 1, 1, 1, 100, 100, 0]);
    expect(chen).toEqual(["陈浩", 1, null, null, null, 1, 1, 1, 60, 60, 0]);
  });

  test("who only assisted has no base to convert: blank, not 0 %", () => {
    const log = [heading, ["周敏", "wang", "否", null], ["陈浩", "wang", "是", 60]];
    expect(blockOf("AGENTTABLE", log)[1]).toEqual(["周敏", 1, null, null, null, 0, 0, null, 0, null, 1]);
  });

  test("ordered is not paid: 已下单 in the payment column and 未付款 beside an amount sell nothing", () => {
    const log = [
      ["客服", "客户", "下单", "付款", "金额"],
      ["周敏", "wang", "已下单", "已下单", 100],
      ["周敏", "li", "已下单", "未付款", 60],
      ["周敏", "sun", "已付款", "已付款", 40],
    ];
    expect(blockOf("AGENTTABLE", log)[1]).toEqual(["周敏", 3, null, null, null, 3, 1, 1 / 3, 40, 40, 0]);
  });

  test("a payment time is a payment; without a payment column an amount is", () => {
    const log = (paid: string) => [heading, ["周敏", "wang", paid, 100]];
    expect(blockOf("AGENTTABLE", log("2026-10-01 10:00:00"))[1]?.[8]).toBe(100);
    expect(blockOf("AGENTTABLE", turned(log(""), [0, 1, 3]))[1]?.[8]).toBe(100);
    expect(sentence(called("AGENTTABLE", log("退款")))).toContain('is "退款": write yes or no');
  });
});

test("an advert leaves customers, replies and conversion at once; a word inside another tag does not match", () => {
  const log = [
    ["agent", "customer", "replied", "paid", "tag"],
    ["Ann", "c1", "2026-10-01 09:00", 1, null],
    ["Ann", "c2", "2026-10-01 09:05", 0, "GG test"],
    ["Ann", "spam", null, 0, "gg"],
  ];
  expect(blockOf("AGENTTABLE", log)[1]?.slice(0, 8)).toEqual(["Ann", 3, 2, 2 / 3, null, 1, 1, 1 / 3]);
  expect(blockOf("AGENTTABLE", log, "gg")[1]?.slice(0, 8)).toEqual(["Ann", 2, 2, 1, null, 1, 1, 0.5]);
});
