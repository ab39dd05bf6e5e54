import { aov } from "../functions/aov";
import { bandscore } from "../functions/bandscore";
import { conversion } from "../functions/conversion";
import { rankscore } from "../functions/rankscore";
import type { Column } from "../plan/sheet-design";
import { bandsOf, bestThreshold } from "./band-table";
import { counted } from "./counted";
import { atLeast } from "./target-marks";

/** Conversion, 15 points by bands, and order value, 15 points by rank. */
export const salesColumns: readonly Column[] = [
  counted(
    "inquiries",
    { en: "Asked\npeople", "zh-CN": "询单\n人数", "zh-TW": "詢單\n人數" },
    56,
    [412, 388, 365, 401, 358, 342, 376],
  ),
  counted(
    "paid",
    { en: "Paid\npeople", "zh-CN": "付款\n人数", "zh-TW": "付款\n人數" },
    56,
    [268, 240, 230, 221, 216, 199, 214],
  ),
  {
    id: "conversion",
    heading: { en: "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" },
    kpi: conversion,
    width: 84,
    look: "result",
    format: "0.0%",
    body: { call: (at) => [conversion, { inquiries: at.column("inquiries"), paid: at.column("paid") }] },
    standards: { target: { formula: (at) => bestThreshold(at.table("conversion")), format: '"≥ "0%' } },
    conditions: atLeast("conversion"),
    totals: {
      team: {
        formula: (at) =>
          at.call(conversion, { inquiries: at.side("team", "inquiries"), paid: at.side("team", "paid") }),
      },
    },
  },
  {
    id: "conversionPoints",
    heading: { en: "Conv.\npoints", "zh-CN": "转化\n得分", "zh-TW": "轉換\n得分" },
    kpi: bandscore,
    width: 54,
    look: "result",
    format: "0.0",
    body: { call: (at) => [bandscore, { value: at.column("conversion"), bands: bandsOf(at.table("conversion")) }] },
    standards: { full: { formula: (at) => `MAX(${at.table("conversion").all("earned")})`, format: "0" } },
  },
  counted(
    "sales",
    { en: "Sales\nyuan", "zh-CN": "销售额\n元", "zh-TW": "銷售額\n元" },
    72,
    [83616, 69360, 67160, 58344, 62208, 54924, 60134],
    { allowed: { lowest: 0 } },
  ),
  {
    id: "aov",
    heading: { en: "Order\nvalue", "zh-CN": "客单价\n元", "zh-TW": "客單價\n元" },
    kpi: aov,
    width: 64,
    look: "result",
    format: "0.00",
    body: { call: (at) => [aov, { sales: at.column("sales"), customers: at.column("paid") }] },
    standards: { target: { en: "1st place", "zh-CN": "第一名", "zh-TW": "第一名" } },
    conditions: [
      { when: (at) => `AND(COUNT(${at.cell("aov")})=1,${at.cell("aov")}=MAX(${at.all("aov")}))`, look: "first" },
    ],
    totals: {
      team: {
        formula: (at) => at.call(aov, { sales: at.side("team", "sales"), customers: at.side("team", "paid") }),
      },
    },
  },
  {
    id: "orderPoints",
    heading: { en: "Order\npoints", "zh-CN": "客单价\n得分", "zh-TW": "客單價\n得分" },
    kpi: rankscore,
    width: 58,
    look: "result",
    format: "0.0",
    body: {
      call: (at) => [
        rankscore,
        { value: at.column("aov"), all: at.all("aov"), points: at.side("full", "orderPoints") },
      ],
    },
    standards: { full: { input: 15, format: "0", allowed: { lowest: 0, highest: 100 } } },
  },
];
