import { describe, expect, test } from "vitest";
import type { SheetPlan } from "../../core/plan/sheet-plan";
import type { Cell } from "../../core/values";
import { sheetPicture } from "../../site/sheet-picture";
import { widthOf, wrappedText } from "../../site/wrapped-text";
import { parsedXml } from "./parsed-xml";

const plan: SheetPlan = {
  name: "Scores",
  cells: [
    ["Name", "Rate"],
    ["Ann", { formula: "=1/2" }],
  ],
  spills: [],
  looks: [
    { area: { row: 0, column: 0, rows: 1, columns: 2 }, value: "heading" },
    { area: { row: 1, column: 1, rows: 1, columns: 1 }, value: "result" },
  ],
  formats: [{ area: { row: 1, column: 1, rows: 1, columns: 1 }, value: "0.0%" }],
  widths: [100, 80],
  heights: [30, 26],
  frozen: { rows: 1, columns: 0 },
  validations: [],
  conditions: [],
  notes: [],
  inputs: [],
  orientation: "landscape",
  tabColor: "#0b6e4f",
};

const drawn = (results: readonly (readonly Cell[])[], changed: Partial<SheetPlan> = {}) =>
  sheetPicture({ ...plan, ...changed }, results, []);

describe("a picture of a sheet", () => {
  test("shows what the cells hold, as the sheet shows it", () => {
    const { svg } = drawn([
      ["Name", "Rate"],
      ["Ann", 0.5],
    ]);
    expect(parsedXml(svg).texts).toEqual(["A", "B", "1", "2", "Name", "Rate", "Ann", "50.0%"]);
  });

  test("shows an error by its code and a blank as nothing", () => {
    const { svg } = drawn([
      ["Name", null],
      [null, { error: "#N/A" }],
    ]);
    expect(parsedXml(svg).texts.slice(4)).toEqual(["Name", "#N/A"]);
  });

  test("is coloured where a conditional format holds", () => {
    const { svg } = sheetPicture(plan, [[], ["Ann", 0.5]], [{ row: 1, column: 1, look: "missed" }]);
    expect(svg).toContain('fill="#fdecea"');
  });

  test("fills a bar by its share of the full value", () => {
    const area = { row: 1, column: 1, rows: 1, columns: 1 };
    const { svg } = drawn([[], [null, 25]], { conditions: [{ area, value: { kind: "bar", full: 100 } }] });
    expect(parsedXml(svg).elements.filter((element) => /rect.*#9ccdb9/.test(element))).toEqual([
      expect.stringContaining('width="20"'),
    ]);
  });

  test("ends at a whole row where the sheet is long, and says so", () => {
    const many = Array.from({ length: 500 }, () => ["Ann", 1]);
    const { isCut, height } = drawn(many, { cells: many, heights: many.map(() => 26), looks: [] });
    expect(isCut).toBe(true);
    expect((height - 23) % 26).toBe(0);
    expect(height).toBeLessThan(640);
  });

  test.each(["<script>alert(1)</script>", '"><svg onload="alert(1)">', "&amp; </text>", "]]><!--", "'x' onload='y'"])(
    "takes %s for a text",
    (text) => {
      const { svg } = drawn([[text]]);
      const { texts, elements } = parsedXml(svg);
      expect(texts.slice(4).join(" ")).toBe(text);
      expect(elements.filter((element) => !/^<(?:svg|rect|path|g|text|tspan)\b/.test(element))).toEqual([]);
    },
  );
});

describe("text in a narrow cell", () => {
  test("is broken between words and between Chinese characters, and nothing of it is lost", () => {
    expect(wrappedText("first response time", widthOf("first response"))).toEqual(["first response", "time"]);
    expect(wrappedText("首次响应时间", 3)).toEqual(["首次响", "应时间"]);
  });

  test("keeps the line breaks it has, and a word that is too long whole", () => {
    expect(wrappedText("No reply\npeople", 99)).toEqual(["No reply", "people"]);
    expect(wrappedText("Commission", 1)).toEqual(["Commission"]);
  });
});
