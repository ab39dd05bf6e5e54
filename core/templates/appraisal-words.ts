import type { Text } from "../text";

/** Roles with weights of their own; the drop-down and the weights' headings say the same words. */
export const roles: readonly { readonly id: string; readonly name: Text }[] = [
  { id: "lead", name: { en: "Team lead", "zh-CN": "客服组长", "zh-TW": "客服組長" } },
  { id: "presales", name: { en: "Pre-sales", "zh-CN": "售前客服", "zh-TW": "售前客服" } },
  { id: "aftersales", name: { en: "After-sales", "zh-CN": "售后客服", "zh-TW": "售後客服" } },
];

/** What raters may say, and the points it is worth at first. */
export const ratingWords: readonly { readonly word: Text; readonly points: number }[] = [
  { word: { en: "Best", "zh-CN": "优", "zh-TW": "優" }, points: 10 },
  { word: { en: "Good", "zh-CN": "良", "zh-TW": "良" }, points: 8 },
  { word: { en: "Fair", "zh-CN": "中", "zh-TW": "可" }, points: 6 },
  { word: { en: "Poor", "zh-CN": "差", "zh-TW": "差" }, points: 3 },
];

/** As PASSFAIL understands them. */
export const yes: Text = { en: "Yes", "zh-CN": "是", "zh-TW": "是" };
export const no: Text = { en: "No", "zh-CN": "否", "zh-TW": "否" };
