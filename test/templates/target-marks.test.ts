import { describe, expect, test } from "vitest";
import { layOut } from "../../core/plan/lay-out";
import type { Literal, SheetDesign } from "../../core/plan/sheet-design";
import { atLeast, atMost } from "../../core/templates/target-marks";
import { calculateInIronCalc } from "../../engines/iron-workbook";
import { choicesOf, tested } from "./tested";

type Marks = ReturnType<typeof atLeast>;

const same = (text: string) => ({ en: text, "zh-CN": text, "zh-TW": text });

/** The looks whose conditions hold for a result beside a target. */
function looks(conditions: Marks, result: Literal, target: Literal): string[] {
  const design: SheetDesign = {
    name: same("Marks"),
    title: same("Marks"),
    guide: same("Marks"),
    orientation: "portrait",
    tables: [
      {
        id: "marks",
        rows: 1,
        standards: [{ id: "target", label: same("Target") }],
        columns: [
          { id: "name", heading: same("Name"), width: 80, look: "label", body: { cells: [] } },
          {
            id: "result",
            heading: same("Result"),
            width: 80,
            look: "result",
            body: { cells: [result] },
            standards: { target },
            conditions,
          },
        ],
      },
    ],
  };
  const [plan] = layOut([design], choicesOf(tested[0] as (typeof tested)[number]), []);
  const rules = plan?.conditions.map(({ value }) => value) ?? [];
  const row = rules.map((rule) => (rule.kind === "formula" ? { formula: rule.formula } : null));
  const [cells] = calculateInIronCalc([{ name: "Marks", cells: [...(plan?.cells ?? []), row] }]);
  return rules.flatMap((rule, index) =>
    rule.kind === "formula" && cells?.at(-1)?.[index] === true ? [rule.look] : [],
  );
}

describe.each<[string, Marks, Literal, Literal, string[]]>([
  ["at the target", atLeast("result"), 0.8, 0.8, ["met"]],
  ["above it", atLeast("result"), 0.81, 0.8, ["met"]],
  ["below it", atLeast("result"), 0.79, 0.8, ["missed"]],
  ["at the limit", atMost("result"), 45, 45, ["met"]],
  ["below the limit", atMost("result"), 0, 45, ["met"]],
  ["above the limit", atMost("result"), 46, 45, ["missed"]],
  ["without a result", atLeast("result"), null, 0.8, []],
  ["with a blank text for a result", atLeast("result"), "", 0.8, []],
  ["without a result where low is good", atMost("result"), null, 45, []],
  ["without a target", atLeast("result"), 0.8, null, []],
])("a result %s", (_, conditions, result, target, expected) => {
  test("is marked accordingly", () => {
    expect(looks(conditions, result, target)).toEqual(expected);
  });
});
