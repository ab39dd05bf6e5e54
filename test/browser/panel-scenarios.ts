import { afterEach, expect, test } from "vitest";
import type { HeldSheet, OpenedTeam } from "./opened-team";
import { november, october } from "./team-sheets";

interface Program {
  readonly open: () => Promise<OpenedTeam>;
  /** Whether the sidebar is told of every new selection. */
  readonly tellsOfSelections: boolean;
  /** What stands between the arguments of a formula. */
  readonly separator: "," | ";";
  /** Whether formulas are calculated, and follow where a column goes. */
  readonly calculates: boolean;
}

let team: OpenedTeam;

const panel = (id: string) => team.page.locator(`#kpi-panel-${id}`);
const field = (name: string) => panel("ranking").getByLabel(name, { exact: true });

async function openPanel(id: string, title: string) {
  await team.page.getByRole("tab", { name: title, exact: true }).click();
  return panel(id);
}

/** What anybody's program calculates: the rate in the third row, and the satisfaction of all. */
function nativeFormulas(inquiries: string, paid: string, rating: string): string[] {
  const [whole, part, all] = [`${inquiries}3`, `${paid}3`, `${rating}2:${rating}5`];
  return [
    `=IF(OR(${part}="",${whole}=""),"",IF(AND(COUNT(${part},${whole})=2,MIN(${part},${whole})>=0,${part}<=${whole}),IF(MAX(${part},${whole})=0,"",${part}/${whole}),NA()))`,
    `=IF(COUNTIFS(${all},">=1",${all},"<=5")+COUNTIF(${all},0)=ROWS(${all})*COLUMNS(${all})-COUNTBLANK(${all}),COUNTIF(${all},">=4")/COUNTIFS(${all},">=1",${all},"<=5"),NA())`,
  ];
}

/** The cells of a sheet that hold something, row by row. */
async function lines(sheet: string): Promise<string[]> {
  const { values } = await team.held(sheet);
  return values.map((row) => row.filter((cell) => cell !== null && cell !== "").join(" | ")).filter(Boolean);
}

/** What the panels do in a program, from the button to the cells and back. */
export function testPanels({ open, tellsOfSelections, separator, calculates }: Program): void {
  afterEach(async () => {
    await team.close();
    expect(team.complaints).toEqual([]);
  });

  const openTeam = async () => {
    team = await open();
    team.page.setDefaultTimeout(30_000);
  };

  test("the panels' styles overrule each other in one order everywhere", async () => {
    await openTeam();
    const ranking = await openPanel("ranking", "排名");
    await expect(ranking.locator("form").evaluate((form) => getComputedStyle(form).padding)).resolves.toBe(
      "12px 12px 0px",
    );
    const check = await openPanel("check", "检查");
    await check.getByRole("button", { name: "检查这张表" }).click();
    const margin = check.getByRole("heading").evaluate((heading) => getComputedStyle(heading).margin);
    await expect(margin).resolves.toBe("14px 0px 8px");
  });

  test("the ranking of a month becomes a sheet of values, and the next month shows who moved", async () => {
    await openTeam();
    const before = [await team.state(october), await team.state(november)];
    const ranking = await openPanel("ranking", "排名");
    await ranking.locator(".kpi-places tbody tr").first().waitFor();
    expect(await field("数据来自").inputValue()).toBe(october);
    await ranking.getByRole("button", { name: "生成“2026-10 排名”" }).click();
    await ranking.getByText("已生成：“2026-10 排名”", { exact: true }).waitFor();
    const first = await lines("2026-10 排名");
    expect(first).toEqual(
      expect.arrayContaining([
        "1 | 周敏 | 95.2 | 1",
        "2 | 陈浩 | 92",
        "3 | 李娜 | 88.5",
        "4 | 王磊 | 85",
        expect.stringMatching(/2026-10.*A1:H5.*2026-11-22/),
      ]),
    );
    expect((await team.held("2026-10 排名")).formulas.flat().join("")).toBe("");

    await field("数据来自").selectOption(november);
    await ranking.getByRole("button", { name: "生成“2026-11 排名”" }).click();
    await ranking.getByText("已生成：“2026-11 排名”", { exact: true }).waitFor();
    expect(await lines("2026-11 排名")).toEqual(
      expect.arrayContaining([
        "1 | ▲ 1 | 陈浩 | 96 | 1",
        "2 | ▼ 1 | 周敏 | 93",
        "3 | ▲ 1 | 王磊 | 90",
        "4 | ▼ 1 | 李娜 | 80",
      ]),
    );
    expect(await team.sheetNames()).toEqual([october, november, "2026-10 排名", "2026-11 排名"]);
    expect(await lines("2026-10 排名")).toEqual(first);
    expect([await team.state(october), await team.state(november)]).toEqual(before);
  });

  test("a month that is ranked again is kept beside the first, or put in its place", async () => {
    await openTeam();
    const ranking = await openPanel("ranking", "排名");
    const make = () => ranking.getByRole("button", { name: "生成“2026-10 排名”" }).click();
    await make();
    await ranking.getByText("已生成：“2026-10 排名”", { exact: true }).waitFor();
    await field("数据来自").selectOption(november);
    await field("月份").selectOption("2026-10");
    await make();
    await ranking.getByRole("button", { name: "都保留" }).click();
    await ranking.getByText("已生成：“2026-10 排名 (2)”", { exact: true }).waitFor();
    expect((await lines("2026-10 排名"))[3]).toBe("1 | 周敏 | 95.2 | 1");
    expect((await lines("2026-10 排名 (2)"))[3]).toBe("1 | 陈浩 | 96 | 1");
    await field("数据来自").selectOption(october);
    await field("月份").selectOption("2026-10");
    await make();
    await ranking.getByRole("button", { name: "替换" }).click();
    await ranking.getByText("已生成：“2026-10 排名 (2)”", { exact: true }).waitFor();
    expect((await lines("2026-10 排名 (2)"))[3]).toBe("1 | 周敏 | 95.2 | 1");
    expect(await team.sheetNames()).toEqual([october, november, "2026-10 排名", "2026-10 排名 (2)"]);
    await ranking.getByRole("button", { name: "查看" }).click();
    await expect.poll(() => team.selected()).toEqual({ sheet: "2026-10 排名 (2)", address: "A1" });
  });

  test("the copy for HR has native formulas and no left-out column, and says how it was computed", async () => {
    await openTeam();
    const before = await team.state(october);
    const hr = await openPanel("hr", "HR");
    await hr.getByRole("checkbox", { name: "B 手机号" }).check();
    await hr.getByText("可转换 5 个 KPI 公式").waitFor();
    await hr.getByRole("button", { name: "生成副本" }).click();
    await hr.getByText("已生成“2026-10（HR）”。转换公式 5 个，固定为数值 1 个。").waitFor();
    expect(await team.sheetNames()).toEqual([october, november, "2026-10（HR）", "计算说明"]);
    expect(await team.state(october)).toEqual(before);

    const { values, formulas } = await team.held("2026-10（HR）");
    expect(values[0]?.slice(0, 7)).toEqual(["姓名", "入职日期", "询单", "付款", "转化率", "评分", "总分"]);
    expect(values[2]?.slice(0, 4)).toEqual(["陈浩", 45_003, 200, 90]);
    const expected = calculates ? nativeFormulas("C", "D", "F") : nativeFormulas("D", "E", "G");
    expect([formulas[2]?.[4], formulas[1]?.[8]]).toEqual(expected.map((one) => one.replaceAll(",", separator)));
    if (calculates) expect([values[2]?.[4], values[1]?.[8]]).toEqual([0.45, 0.75]);
    expect(values.slice(1).map((row) => row.slice(10, 13))).toEqual([
      [1, "周敏", 95.2],
      [2, "陈浩", 92],
      [3, "李娜", 88.5],
      [4, "王磊", 85],
    ]);
    expect(formulas.flat().join()).not.toMatch(/CONVERSION|CSAT|RANKING/);

    const computed = (await lines("计算说明")).join("\n");
    for (const said of ["CONVERSION(", "CSAT(", "RANKING(", "付款人数 ÷ 询单人数", "2026-10（HR）"]) {
      expect(computed).toContain(said);
    }
    expect(computed + JSON.stringify(await team.state("2026-10（HR）"))).not.toMatch(/138-|手机号/);
  });

  test("a formula that another program has damaged is repaired", async () => {
    await openTeam();
    const before = await team.held(november);
    expect(before.formulas[4]?.[5]).toContain("_xldudf_KPI_CONVERSION(");
    const hr = await openPanel("hr", "HR");
    await hr.getByRole("button", { name: "查找损坏的公式" }).click();
    await hr.getByText("找到 1 个可以修复的公式，尚未改动。").waitFor();
    expect((await team.held(november)).formulas).toEqual(before.formulas);
    await hr.getByRole("button", { name: "全部修复（1 个）" }).click();
    await hr.getByText("已修复 1 个公式。").waitFor();
    const { values, formulas } = await team.held(november);
    const others = before.formulas.map((row, index) => (index === 4 ? row.with(5, formulas[4]?.[5] ?? "") : row));
    expect(formulas).toEqual(others);
    expect(formulas[4]?.[5]).toBe(before.formulas[3]?.[5]?.replace(/([DE])4/g, "$15"));
    if (calculates) expect(values[4]?.[5]).toBe(0.32);
  });

  test("the check finds a number that is text, leads to it and puts it right", async () => {
    await openTeam();
    const before = await team.held(november);
    expect(before.values[2]?.[6]).toBe("４");
    const check = await openPanel("check", "检查");
    await check.getByLabel("工作表", { exact: true }).selectOption(november);
    await check.getByRole("button", { name: "检查这张表" }).click();
    await check.getByText("“４”是文本，不是数字").waitFor();
    expect(await check.getByRole("listitem").filter({ hasText: "F5 显示 #NAME?" }).count()).toBe(1);
    await check.getByRole("button", { name: "前往 G3", exact: true }).click();
    await expect.poll(() => team.selected()).toEqual({ sheet: november, address: "G3" });
    await check.getByRole("button", { name: /^G3 改为 4/ }).click();
    await check.getByText("G3 已改好", { exact: true }).waitFor();
    expect(await check.getByText("“４”是文本，不是数字").count()).toBe(0);
    const after = await team.held(november);
    expect(after.values[2]?.[6]).toBe(4);
    expect(after.formulas).toEqual(before.formulas);
    if (calculates) expect([before.values[1]?.[9], after.values[1]?.[9]]).toEqual([{ error: "#VALUE!" }, 0.75]);
    const others = ({ values }: HeldSheet) => values.map((row) => row.slice(0, 6));
    expect(others(after)).toEqual(others(before));
  });

  test("a KPI's cell is explained from what it is made of", async () => {
    await openTeam();
    const strip = team.page.getByRole("region", { name: "解释" });
    const parts = async () => {
      const items = strip.getByRole("list", { name: "组成" }).getByRole("listitem");
      return (await items.allInnerTexts()).map((text) => text.replace(/\s+/g, " "));
    };
    const explain = async (sheet: string, address: string) => {
      await team.select(sheet, address);
      if (tellsOfSelections) return;
      const again = strip.getByRole("button", { name: "重新读取所选单元格" });
      await ((await again.count()) > 0 ? again : strip.getByRole("button", { name: "解释" })).click();
    };
    await explain(october, "J2");
    await strip.getByText("3 人满意 ÷ 4 人评分").waitFor();
    expect(await strip.locator(".kpi-explain-result").innerText()).toBe("75.0% = 3 人满意 ÷ 4 人评分");
    expect(await parts()).toEqual(["满意 3", "其余 1"]);
    await explain(october, "F3");
    await strip.getByText(/陈浩/).waitFor();
    expect(await strip.locator(".kpi-explain-result").innerText()).toBe("45.0% = 付款人数 90 ÷ 询单人数 200");
    expect(await strip.locator("code").first().innerText()).toBe("CONVERSION");
    expect(await strip.getByText("3 人满意 ÷ 4 人评分").count()).toBe(0);
    await explain(november, "J2");
    await strip.getByText(/^G3 .*“４”/).waitFor();
    await strip.getByRole("button", { name: "查看 G3", exact: true }).click();
    await expect.poll(() => team.selected()).toEqual({ sheet: november, address: "G3" });
  });
}
