import { describe, expect, test } from "vitest";
import { english, explained } from "./explained";
import { formula, sheetOf } from "./sheet-of";

describe("a block of people", () => {
  const sheet = sheetOf("工资表", [
    ["姓名", "态度", "速度", "转化", "综合得分"],
    ["权重", 0.5, 0.3, 0.2],
    ["王磊", 90, 80, 70, formula("=SCORECARD(B3:D5,$B$2:$D$2)", 83)],
    ["李娜", 60, null, 100, null],
    ["=1+1", 70, 80, 90, 77],
    ["合计", null, null, null, 160],
  ]);

  test("each row is its own person, found from the formula that fills it", () => {
    const found = explained(sheet, "E5");
    expect(found).toMatchObject({ cell: "E5", anchor: "E3", labels: ["综合得分", "=1+1"] });
    expect(found?.result?.en).toBe("77");
    expect(english(found?.parts)).toEqual([
      "态度 | 70 × 50\u00a0% | 35",
      "速度 | 80 × 30\u00a0% | 24",
      "转化 | 90 × 20\u00a0% | 18",
    ]);
    expect(found?.native).toContain("SUMPRODUCT(B5:D5,$B$2:$D$2)");
  });

  test("the formula's own cell has no other anchor", () => {
    expect(explained(sheet, "E3")).not.toHaveProperty("anchor");
    expect(explained(sheet, "E3")?.labels).toEqual(["综合得分", "王磊"]);
  });

  test("a blank score says which metric it waits for", () => {
    const found = explained(sheet, "E4");
    expect(found?.problem).toMatchObject({ isWrong: false, at: { sheet: "工资表", address: "C4" } });
    expect(found?.problem?.text["zh-CN"]).toBe("C4 还是空的，所以先不出结果：填上就有。");
    expect(english(found?.parts)?.[1]).toBe("速度 | blank");
    expect(found).not.toHaveProperty("result");
  });

  test.each(["A3", "C3", "E2", "E6", "B5", "H20"])("%s is no result of it", (cell) => {
    expect(explained(sheet, cell)).toBeUndefined();
  });

  test("a skipped metric leaves its weight to the others", () => {
    const skipped = sheetOf("S", [
      ["a", "b"],
      [0.6, 0.4],
      [80, null, formula('=SCORECARD(A3:B3,A2:B2,"skip")', 80)],
    ]);
    const found = explained(skipped, "C3");
    expect(english(found?.parts)).toEqual(["a | 80 × 100\u00a0% | 80", "b | blank"]);
    expect(found?.rules[0]?.en).toBe("The other metrics carry the weight of a blank one.");
  });
});

describe("a column of rates", () => {
  const sheet = sheetOf("S", [
    ["Agent", "Inquiries", "Paid", "Rate"],
    ["Chen", 120, 45, formula("=CONVERSION(B2:B5,C2:C5)", 0.375)],
    ["Li", 80, 60, 0.75],
    ["Wang", 50, null, null],
    ["Zhao", 0, 0, null],
  ]);

  test.each([
    ["D2", "paid 45 ÷ inquiries 120", "37.5\u00a0%"],
    ["D3", "paid 60 ÷ inquiries 80", "75.0\u00a0%"],
  ])("%s", (cell, reckoning, result) => {
    expect(explained(sheet, cell)?.reckoning?.en).toBe(reckoning);
    expect(explained(sheet, cell)?.result?.en).toBe(result);
  });

  test("a row that is not filled in yet names the cell to fill in", () => {
    expect(explained(sheet, "D4")?.problem?.at).toEqual({ sheet: "S", address: "C4" });
  });

  test("a row in which nothing happened has no result, which is nobody's mistake", () => {
    const found = explained(sheet, "D5");
    expect(found?.problem?.isWrong).toBe(false);
    expect(found?.problem?.text["zh-CN"]).toBe("这一行还没有可算的数，所以先不出结果。");
  });

  test("sales without a customer name the cell that is 0", () => {
    const sales = sheetOf("S", [[500, 0, formula("=AOV(A1,B1)", { error: "#N/A" })]]);
    const found = explained(sales, "C1");
    expect(found?.problem).toMatchObject({ isWrong: false, at: { address: "B1" } });
    expect(found?.problem?.text.en).toMatch(/^B1 is 0, so there is nothing to divide by/);
  });
});

describe("what is made of tables", () => {
  test("a band: the row that counts is marked, limits as their cells show them", () => {
    const sheet = sheetOf(
      "S",
      [
        ["Rate", "From", "Points"],
        [0.85, 0.9, 100, formula("=BANDSCORE(A2,B2:C4)", 85)],
        [null, 0.8, 85],
        [null, 0.7, 70],
      ],
      [0, 1],
    );
    const found = explained(sheet, "D2");
    expect(found?.given?.en).toBe("value 85\u00a0%");
    expect(found?.parts.map(({ label, value, isChosen }) => [label.en, value.en, isChosen])).toEqual([
      ["≥ 90\u00a0%", "100", false],
      ["≥ 80\u00a0%", "85", true],
      ["≥ 70\u00a0%", "70", false],
    ]);
  });

  test("a grade filled down is called by the heading, not by the grade above it", () => {
    const sheet = sheetOf("S", [
      ["Name", "Score", "Grade"],
      ["Chen", 95, formula("=GRADE(B2)", "A")],
      ["Li", 91, formula("=GRADE(B3)", "A")],
    ]);
    expect(explained(sheet, "C3")?.labels).toEqual(["Grade", "Li"]);
  });

  test("a pool: everybody's part by name, the own one marked", () => {
    const sheet = sheetOf("S", [
      ["Name", "Sales", "Bonus"],
      ["Chen", 30000, formula("=POOLSPLIT(5000,B2:B5)", 1500)],
      ["Li", 50000, 2500],
      ["Wang", null, null],
      ["Zhao", 20000, 1000],
    ]);
    const found = explained(sheet, "C3");
    expect(found?.reckoning?.en).toBe("5,000 × 50,000 ÷ 100,000");
    expect(english(found?.parts)).toEqual(["Chen | 1,500.00", "Li | 2,500.00", "Zhao | 1,000.00"]);
    expect(found?.parts.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
    expect(explained(sheet, "C4")?.problem?.isWrong).toBe(false);
  });

  test("a pool that is split by shares written in the formula: its last cell too", () => {
    const sheet = sheetOf("S", [[formula("=POOLSPLIT(1,{1;1;1;1},4)", 0.25)], [0.25], [0.25], [0.25], [7]]);
    expect(explained(sheet, "A4")).toMatchObject({ anchor: "A1", result: { en: "0.25" } });
    expect(explained(sheet, "A5")).toBeUndefined();
  });

  test("a marginal commission: slice by slice", () => {
    const sheet = sheetOf("S", [
      [38000, formula("=COMMISSION(A1,A2:B4)", 2900)],
      [0, 0.05],
      [10000, 0.08],
      [30000, 0.1],
    ]);
    expect(english(explained(sheet, "B1")?.parts)).toEqual([
      "From 0 | 10,000 × 5\u00a0% | 500.00",
      "From 10,000 | 20,000 × 8\u00a0% | 1,600.00",
      "From 30,000 | 8,000 × 10\u00a0% | 800.00",
    ]);
  });

  test("a ranking: the row under the sheet's own headings", () => {
    const sheet = sheetOf("S", [
      ["Name", "Score", null, "Rank", "Who", "Points"],
      ["Chen", 90, null, formula("=RANKING(A2:A3,B2:B3)", 1), "Li", 95],
      ["Li", 95, null, 2, "Chen", 90],
    ]);
    const found = explained(sheet, "E3");
    expect(found?.result?.en).toBe("Chen");
    expect(english(found?.parts)).toEqual(["Rank | 2", "Who | Chen", "Points | 90"]);
    expect(found?.rules[0]?.en).toContain("1, 2, 2, 4");
  });

  test("a streak: the periods that count and the one that ended it", () => {
    const sheet = sheetOf("S", [
      ["", "8月", "9月", "10月"],
      ["Chen", 2, 1, 1, formula('=STREAK(B2:D2,"=1")', 2)],
    ]);
    const found = explained(sheet, "E2");
    expect(found?.parts.map(({ label, isChosen }) => [label.en, isChosen])).toEqual([
      ["8月", false],
      ["9月", true],
      ["10月", true],
    ]);
  });
});
