import type { SideRow } from "../plan/sheet-design";
import type { Text } from "../text";

/** Words that several templates share. */
export const common = {
  name: { en: "Name", "zh-CN": "姓名", "zh-TW": "姓名" },
  total: { en: "Total\nscore", "zh-CN": "总分", "zh-TW": "總分" },
  grade: { en: "Grade", "zh-CN": "等级", "zh-TW": "等級" },
  points: { en: "Points", "zh-CN": "得分", "zh-TW": "得分" },
  people: { en: "People", "zh-CN": "人数", "zh-TW": "人數" },
} as const satisfies Record<string, Text>;

export const target: SideRow = { id: "target", label: { en: "Target", "zh-CN": "目标", "zh-TW": "目標" } };
export const weight: SideRow = { id: "weight", label: { en: "Weight", "zh-CN": "权重", "zh-TW": "權重" } };
export const team: SideRow = { id: "team", label: { en: "Team", "zh-CN": "合计", "zh-TW": "合計" } };
