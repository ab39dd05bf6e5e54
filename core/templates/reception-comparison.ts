import { agenttable } from "../functions/agenttable";
import type { Choices } from "../plan/choices";
import type { Body, Column, SheetDesign, SideRow, Table, Written } from "../plan/sheet-design";
import { target } from "./common-words";
import { comparisonFigures } from "./reception-figures";
import { comparisonFormulas } from "./reception-formulas";
import { advert } from "./reception-rows";

const shop: SideRow = { id: "shop", label: { en: "Whole shop", "zh-CN": "全店", "zh-TW": "全店" } };

/** The first column calls AGENTTABLE, which fills the others; without our functions each has a formula of its own. */
function bodyOf(id: string, isNative: boolean): Body {
  if (isNative) return { formula: comparisonFormulas[id] as Written };
  if (id !== "agent") return { filled: true };
  return {
    call: (at) => {
      const exclude = at.table("settings").at("exclude", 0);
      return [agenttable, { log: at.table("log").withHeadings("agent", "tag"), exclude, with_headings: "FALSE" }];
    },
  };
}

/** How many agents there is room for. */
const mostAgents = 16;

function comparison({ flavour }: Choices): Table {
  const isNative = flavour === "native";
  return {
    id: "comparison",
    rows: mostAgents,
    standards: [target, shop],
    columns: [
      {
        id: "agent",
        heading: { en: "Agent", "zh-CN": "客服", "zh-TW": "客服人員" },
        ...(isNative ? {} : { kpi: agenttable }),
        note: {
          en: "In the order in which they appear in the log.",
          "zh-CN": "按在明细里出现的先后排列。",
          "zh-TW": "按在明細裡出現的先後排列。",
        },
        width: 100,
        look: "label",
        body: bodyOf("agent", isNative),
      },
      ...comparisonFigures.map(
        ({ id, heading, note, format, width = 80, target: goal, shop: inTotal, conditions }): Column => ({
          id,
          heading,
          note,
          width,
          look: "result",
          format,
          body: bodyOf(id, isNative),
          standards: { shop: { formula: inTotal }, ...(goal !== undefined && { target: goal }) },
          ...(conditions && { conditions }),
        }),
      ),
    ],
  };
}

const settings: Table = {
  id: "settings",
  isBeside: true,
  rows: 1,
  columns: [
    {
      id: "exclude",
      heading: { en: "Tag not\ncounted", "zh-CN": "不计入的\n标签", "zh-TW": "不計入的\n標籤" },
      note: {
        en: "Receptions with this tag leave every figure. Blank: all receptions count.",
        "zh-CN": "带这个标签的接待不计入任何指标；留空则全部计入。",
        "zh-TW": "帶這個標籤的接待不計入任何指標；留空則全部計入。",
      },
      width: 84,
      look: "input",
      body: { cells: [{ input: advert }] },
    },
  ],
};

/** One row an agent, added up from the log. */
export function receptionComparison(choices: Choices): SheetDesign {
  return {
    name: { en: "Agents {month}", "zh-CN": "客服对比 {month}", "zh-TW": "客服對比 {month}" },
    title: { en: "Agent comparison, {month}", "zh-CN": "客服对比 · {month}", "zh-TW": "客服對比 · {month}" },
    guide: {
      en: "Nothing to fill in here but targets and the tag: everything comes from the log, and new agents appear by themselves.",
      "zh-CN": "这里只需改目标和标签，其余都从接待明细自动汇总，新客服会自动出现。",
      "zh-TW": "這裡只需改目標和標籤，其餘都從接待明細自動彙總，新客服會自動出現。",
    },
    orientation: "landscape",
    tables: [comparison(choices), settings],
  };
}
