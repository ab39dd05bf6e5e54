import type { SheetDesign } from "../plan/sheet-design";
import { common } from "./common-words";
import { ratingWords } from "./front-desk-words";

/** A rate at its target earns all its points, so an excellent total lies high. */
const limits = [95, 85, 70, 0];

/** What a word is worth, and which score earns which grade. */
export const frontDeskRules: SheetDesign = {
  name: { en: "Front desk rules", "zh-CN": "前台评分标准", "zh-TW": "櫃檯評分標準" },
  title: { en: "Front desk: scoring rules", "zh-CN": "前台评分标准", "zh-TW": "櫃檯評分標準" },
  guide: {
    en: "Change points and limits here when the rules change.",
    "zh-CN": "规则变了就改这里的分数和界限。",
    "zh-TW": "規則變了就改這裡的分數和界限。",
  },
  orientation: "portrait",
  tables: [
    {
      id: "words",
      caption: { en: "Points of a rating", "zh-CN": "评语与得分", "zh-TW": "評語與得分" },
      rows: ratingWords.length,
      columns: [
        {
          id: "word",
          heading: { en: "Rating", "zh-CN": "评语", "zh-TW": "評語" },
          width: 130,
          look: "label",
          body: { cells: ratingWords.map(({ word }) => word) },
        },
        {
          id: "points",
          heading: common.points,
          width: 100,
          look: "input",
          format: "0",
          allowed: { lowest: 0, highest: 100 },
          body: { cells: ratingWords.map(({ points }) => ({ input: points, allowed: { lowest: 0, highest: 100 } })) },
        },
      ],
    },
    {
      id: "grades",
      caption: { en: "Grades of the total score", "zh-CN": "总分与等级", "zh-TW": "總分與等級" },
      isBeside: true,
      rows: ratingWords.length,
      columns: [
        {
          id: "from",
          heading: { en: "From\npoints", "zh-CN": "起始分", "zh-TW": "起始分數" },
          width: 130,
          look: "input",
          format: '"≥ "0',
          body: { cells: limits.map((limit) => ({ input: limit, allowed: { lowest: 0, highest: 100 } })) },
        },
        {
          id: "grade",
          heading: common.grade,
          width: 100,
          look: "input",
          body: { cells: ratingWords.map(({ word }) => ({ input: word, look: "textInput" })) },
        },
      ],
    },
  ],
};
