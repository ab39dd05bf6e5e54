import { bandscore } from "../../core/functions/bandscore";
import { conversion } from "../../core/functions/conversion";
import type { Choices } from "../../core/plan/choices";
import { layOut } from "../../core/plan/lay-out";
import type { Literal, SheetDesign } from "../../core/plan/sheet-design";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import type { Template } from "../../core/templates/template";
import type { Text } from "../../core/text";

function same(text: string): Text {
  return { en: text, "zh-CN": text, "zh-TW": text };
}

/** Names that a careless program would take for formulas, numbers, dates or HTML. */
export const hostileNames: readonly Literal[] = [
  "=1+1",
  "+86 138",
  "-x",
  "@SUM(A1)",
  "'quoted",
  "0012",
  "1-2",
  "TRUE",
  "<b>x</b>",
];

/** Two small sheets that use everything a design can say. */
export const exampleDesigns: readonly SheetDesign[] = [
  {
    name: { en: "Example {month}", "zh-CN": "示例 {month}", "zh-TW": "範例 {month}" },
    title: { en: "Example, {month}", "zh-CN": "示例 · {month}", "zh-TW": "範例 · {month}" },
    guide: same("Yellow cells are filled in."),
    orientation: "landscape",
    tables: [
      {
        id: "people",
        rows: 12,
        standards: [
          { id: "target", label: same("Target") },
          { id: "weight", label: same("Weight") },
        ],
        totals: [{ id: "team", label: same("Team") }],
        columns: [
          { id: "name", heading: same("Name"), width: 90, look: "input", body: { sample: hostileNames } },
          {
            id: "inquiries",
            heading: same("Inquiries\npeople"),
            width: 80,
            look: "input",
            format: "#,##0",
            allowed: { lowest: 0, isWhole: true },
            body: { sample: [100, 80, 0.5] },
            totals: { team: { formula: (at) => `SUM(${at.all("inquiries")})` } },
          },
          {
            id: "paid",
            heading: same("Paid"),
            width: 80,
            look: "input",
            format: "#,##0",
            body: { sample: [60, 20, 0.4] },
            totals: { team: { formula: (at) => `SUM(${at.all("paid")})` } },
          },
          {
            id: "conversion",
            heading: same("Conversion"),
            kpi: conversion,
            note: same("Our own words."),
            width: 90,
            look: "result",
            format: "0.0%",
            body: { call: (at) => [conversion, { inquiries: at.column("inquiries"), paid: at.column("paid") }] },
            standards: { target: { input: 0.6, format: '"≥ "0%' } },
            conditions: [
              {
                when: (at) =>
                  `AND(${at.cell("conversion")}<>"",${at.cell("conversion")}<${at.side("target", "conversion")})`,
                look: "missed",
              },
              { when: (at) => `${at.cell("conversion")}<>""`, look: "met" },
            ],
            totals: {
              team: {
                formula: (at) =>
                  `IF(${at.side("team", "inquiries")}=0,"",${at.call(conversion, {
                    inquiries: at.side("team", "inquiries"),
                    paid: at.side("team", "paid"),
                  })})`,
              },
            },
          },
          {
            id: "points",
            heading: same("Points"),
            width: 80,
            look: "score",
            format: "0.0",
            bar: 100,
            body: {
              call: (at) => [
                bandscore,
                { value: at.column("conversion"), bands: at.table("bands").allOf("threshold", "points") },
              ],
            },
            standards: { weight: { input: 100, allowed: { lowest: 0, highest: 100 } } },
          },
          {
            id: "mood",
            heading: same("Mood"),
            width: 80,
            look: "mark",
            allowed: { words: [same("good"), same("=bad")] },
            body: { sample: ["good"] },
          },
          {
            id: "said",
            heading: same("Said"),
            width: 120,
            look: "result",
            body: { formula: (at) => `IF(${at.cell("name")}="","",${at.say(same('a "b", c'))}&${at.cell("name")})` },
          },
        ],
      },
    ],
  },
  {
    name: { en: "Rules", "zh-CN": "评分标准", "zh-TW": "評分標準" },
    title: same("Rules"),
    guide: same("Change the bands when the rules change."),
    orientation: "portrait",
    tables: [
      {
        id: "bands",
        caption: same("Conversion"),
        rows: 2,
        columns: [
          {
            id: "threshold",
            heading: same("From"),
            width: 90,
            look: "input",
            format: "0%",
            body: { cells: [{ input: 0.6 }, { input: 0.2 }] },
          },
          {
            id: "points",
            heading: same("Points"),
            width: 70,
            look: "input",
            body: { cells: [{ input: 100 }, { input: 40 }] },
          },
        ],
      },
      {
        id: "notes",
        isBeside: true,
        hasHeading: false,
        rows: ["one", "two"],
        columns: [
          { id: "label", heading: same(""), width: 100, look: "label", body: { cells: [same("One"), same("=Two")] } },
          {
            id: "value",
            heading: same(""),
            width: 80,
            look: "input",
            body: { cells: [{ input: true }, { input: 2, isSample: true }] },
          },
        ],
      },
    ],
  },
];

export const exampleChoices: Choices = {
  language: "en",
  flavour: "functions",
  people: 12,
  month: { year: 2026, month: 10 },
  sample: true,
};

/** The example as plans for an empty workbook. */
export function examplePlans(choices: Partial<Choices> = {}, taken: readonly string[] = []): SheetPlan[] {
  return layOut(exampleDesigns, { ...exampleChoices, ...choices }, taken);
}

export const exampleTemplate: Template = {
  id: "example",
  title: same("Example"),
  summary: same("Everything a design can say."),
  sheets: () => exampleDesigns,
};
