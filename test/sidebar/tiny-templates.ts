import { conversion } from "../../core/functions/conversion";
import type { Template } from "../../core/templates/template";
import type { Text } from "../../core/text";
import { exampleDesigns } from "../plan/example-design";

function same(text: string): Text {
  return { en: text, "zh-CN": text, "zh-TW": text };
}

/** As many rows as the user wants, a month, one KPI, two sheets. */
export const team: Template = {
  id: "team",
  title: { en: "Team of the month", "zh-CN": "团队月度考核", "zh-TW": "團隊月度考核" },
  summary: {
    en: "Conversion of each person in a month.",
    "zh-CN": "每个人当月的转化率。",
    "zh-TW": "每個人當月的轉換率。",
  },
  rows: { label: { en: "People", "zh-CN": "人数", "zh-TW": "人數" }, usual: 8 },
  sheets: ({ people }) => [
    {
      name: { en: "Team {month}", "zh-CN": "团队 {month}", "zh-TW": "團隊 {month}" },
      title: { en: "Team, {month}", "zh-CN": "团队 · {month}", "zh-TW": "團隊 · {month}" },
      guide: same("Fill in the yellow cells."),
      orientation: "portrait",
      tables: [
        {
          id: "people",
          rows: people,
          columns: [
            { id: "name", heading: same("Name"), width: 90, look: "input", body: { sample: ["Ann", "Bob"] } },
            { id: "asked", heading: same("Asked"), width: 80, look: "input", body: { sample: [10, 20] } },
            { id: "paid", heading: same("Paid"), width: 80, look: "input", body: { sample: [5, 8] } },
            {
              id: "rate",
              heading: same("Rate"),
              kpi: conversion,
              width: 90,
              look: "score",
              format: "0%",
              bar: 1,
              body: { call: (at) => [conversion, { inquiries: at.column("asked"), paid: at.column("paid") }] },
            },
          ],
        },
      ],
    },
    {
      name: { en: "Rules", "zh-CN": "说明", "zh-TW": "說明" },
      title: same("Rules"),
      guide: same("What counts."),
      orientation: "portrait",
      tables: [
        {
          id: "rules",
          rows: 1,
          columns: [{ id: "rule", heading: same("Rule"), width: 300, look: "text", body: { cells: [same("Paid.")] } }],
        },
      ],
    },
  ],
};

/** No choice of rows, month, formulas or sample data. */
export const notice: Template = {
  id: "notice",
  title: { en: "Notice", "zh-CN": "公告", "zh-TW": "公告" },
  summary: { en: "One sheet with a word.", "zh-CN": "只有一句话。", "zh-TW": "只有一句話。" },
  sheets: () => [
    {
      name: { en: "Notice", "zh-CN": "公告", "zh-TW": "公告" },
      title: same("Notice"),
      guide: same("Read it."),
      orientation: "portrait",
      tables: [
        {
          id: "notice",
          rows: 1,
          columns: [{ id: "word", heading: same("Word"), width: 200, look: "text", body: { cells: [same("=Hello")] } }],
        },
      ],
    },
  ],
};

/** Two sheets that use everything a design can say. */
export const everything: Template = {
  id: "everything",
  title: { en: "Everything", "zh-CN": "全套示例", "zh-TW": "全套範例" },
  summary: {
    en: "Targets, weights, bands, a list to choose from, bars and marks.",
    "zh-CN": "目标、权重、分档、下拉选项、数据条和标记。",
    "zh-TW": "目標、權重、級距、下拉選項、資料橫條和標記。",
  },
  sheets: () => exampleDesigns,
};

export const tinyTemplates: readonly Template[] = [team, notice, everything];
