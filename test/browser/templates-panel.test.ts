import { describe, expect, test } from "vitest";
import { templates } from "../../core/templates";
import { languages } from "../../core/text";
import type { Looks } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { tinyTemplates } from "../sidebar/tiny-templates";
import { faintText } from "./faint-text";
import { calls, focused, open as openSidebar, page } from "./opened-sidebar";
import { overflowing } from "./overflowing";

const open = (options: Partial<PageOptions> = {}, looks: Looks = {}) =>
  openSidebar({ templates: "tiny", ...options }, looks);
const button = (name: string | RegExp) => page.getByRole("button", { name });
const tab = (name = "Templates") => page.getByRole("tab", { name }).click();
const sees = (text: string) => page.getByText(text, { exact: true }).waitFor();
const sheets = () => page.evaluate(() => window.host.sheets.slice(1));
const cells = () => page.evaluate(() => window.host.rendered[0]?.cells ?? []);

async function openTeam(options: Partial<PageOptions> = {}): Promise<void> {
  await open(options);
  await tab();
  await button(/^Team of the month/).click();
}

describe.each([
  ["en", "Templates", "Team of the month", "Insert template", "Added: “Team 2026-10”, “Rules”"],
  ["zh-CN", "模板", "团队月度考核", "插入模板", "已新建：“团队 2026-10”、“说明”"],
  ["zh-TW", "範本", "團隊月度考核", "插入範本", "已新增：「團隊 2026-10」、「說明」"],
] as const)("in %s", (language, title, team, insert, added) => {
  test("the mouse is enough, and what is added is in the sidebar's language", async () => {
    await open({ language });
    await tab(title);
    await button(new RegExp(`^${team}`)).click();
    await button(insert).click();
    await sees(added);
    expect((await sheets()).length).toBe(2);
    expect(added).toContain((await sheets())[0]);
  });

  test("the keyboard is enough, and the focus goes along", async () => {
    await open({ language });
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    await press("Tab", "ArrowRight", "Tab", "Tab");
    expect(await focused()).toContain(team);
    await press("Enter");
    expect(await focused()).toBe(team);
    await press("Shift+Tab", "Enter");
    expect(await focused()).toContain(team);
    await press("Enter", "Tab", "Tab", "Tab");
    await page.keyboard.type("１２");
    await press("Enter");
    await sees(added);
    const rows = await cells();
    expect(rows.filter((_, row) => row >= 3)).toHaveLength(12);
  });
});

describe("the gallery", () => {
  test("asks the program nothing before it is opened, and then only what was chosen last", async () => {
    await open();
    await button(/^CSAT /).waitFor();
    expect(await calls()).toEqual([]);
    await tab();
    await button(/^Notice/).waitFor();
    await page.waitForFunction(() => window.host.calls.length > 0);
    expect(await calls()).toEqual(["recall"]);
  });

  test("is searched in any language", async () => {
    await open();
    await tab();
    await page.getByRole("searchbox", { name: "Search templates" }).fill("公告");
    await button(/^Notice/).waitFor();
    expect(await page.locator(".kpi-card").count()).toBe(1);
    await page.getByRole("searchbox").fill("xyz");
    await sees("No template matches “xyz”. Try another word.");
  });

  test("keeps its search and its place while a page is open", async () => {
    await openTeam();
    await button("All templates").click();
    await page.getByRole("searchbox").fill("everything");
    await button(/^Everything/).click();
    await button("All templates").click();
    expect(await page.getByRole("searchbox").inputValue()).toBe("everything");
    expect(await focused()).toContain("Everything");
  });
});

describe("the page of a template", () => {
  test("says what it is made of and what it will add", async () => {
    await openTeam();
    await page.locator("form").getByText("Inquiry-to-paid conversion").waitFor();
    await page.getByText("Adds “Team 2026-10”, “Rules”.").waitFor();
    const [first, second] = ["Team 2026-10", "Rules"].map((name) => page.getByRole("button", { name, exact: true }));
    expect(await first?.getAttribute("aria-pressed")).toBe("true");
    const drawn = () => page.locator(".kpi-preview svg").innerHTML();
    const before = await drawn();
    await second?.click();
    expect(await second?.getAttribute("aria-pressed")).toBe("true");
    expect(await drawn()).not.toBe(before);
  });

  test("offers only what makes a difference", async () => {
    await open();
    await tab();
    await button(/^Notice/).click();
    await page.getByLabel("Sheet language").waitFor();
    expect(await page.locator(".kpi-choices :is(input, select)").count()).toBe(1);
  });

  test("every choice reaches the sheets", async () => {
    await openTeam({ flavour: "prefixed" });
    await page.getByRole("textbox", { name: "People" }).fill("3");
    await page.getByRole("combobox", { name: "Month" }).selectOption("2025-12");
    await page.getByRole("combobox", { name: "Sheet language" }).selectOption("zh-TW");
    await page.getByRole("checkbox", { name: "Fill in sample data" }).uncheck();
    await button("Insert template").click();
    await sees("Added: “團隊 2025-12”, “說明”");
    expect((await cells()).slice(3)).toEqual([
      [null, null, null, { formula: "=KPI.CONVERSION(B4:B6,C4:C6)" }],
      [null, null, null, null],
      [null, null, null, null],
    ]);
  });

  test("native formulas need no function of ours", async () => {
    await openTeam();
    await page.getByRole("radio", { name: "Native formulas" }).check();
    await button("Insert template").click();
    await sees("Added: “Team 2026-10”, “Rules”");
    expect(JSON.stringify(await cells())).not.toContain("CONVERSION(");
  });

  test("says what number it takes, and inserts nothing until it has one", async () => {
    await openTeam();
    const people = page.getByRole("textbox", { name: "People" });
    for (const wrong of ["", "0", "501", "1.5", "=1"]) {
      await people.fill(wrong);
      await sees("Enter a whole number from 1 to 500.");
      expect(await people.getAttribute("aria-invalid")).toBe("true");
      expect(await button("Insert template").isDisabled()).toBe(true);
      await people.press("Enter");
    }
    await people.fill("2");
    await button("Insert template").click();
    await sees("Added: “Team 2026-10”, “Rules”");
    expect((await calls()).filter((call) => call === "renderSheets")).toHaveLength(1);
  });
});

describe("inserting", () => {
  test("takes three calls, and says when it takes long; pressing again meanwhile does nothing", async () => {
    await openTeam();
    await page.evaluate(() => window.host.hold());
    await button("Insert template").click();
    await sees("Adding the sheets…");
    expect(await button("Insert template").isDisabled()).toBe(true);
    expect(await focused()).toBe("Insert template");
    await page.keyboard.press("Enter");
    await page.evaluate(() => window.host.letGo());
    await sees("Added: “Team 2026-10”, “Rules”");
    await page.waitForFunction(() => window.host.memory.has("templates"));
    expect(await calls()).toEqual(["recall", "sheetNames", "renderSheets", "remember"]);
  });

  test("once more gets other names", async () => {
    await openTeam();
    await button("Insert template").click();
    await button("Insert once more").click();
    await sees("Added: “Team 2026-10 (2)”, “Rules (2)”");
    expect(await sheets()).toEqual(["Team 2026-10", "Rules", "Team 2026-10 (2)", "Rules (2)"]);
  });

  test("a name taken on the way does not stop it", async () => {
    await openTeam();
    await page.evaluate(() => {
      window.host.intruder = "rules";
    });
    await button("Insert template").click();
    await sees("Added: “Team 2026-10”, “Rules (2)”");
  });

  test("a refusal is said in its words, with a way on", async () => {
    await openTeam({ language: "en" });
    await page.evaluate(() => {
      window.host.failure = { en: "The workbook is protected.", "zh-CN": "工作簿受保护。", "zh-TW": "活頁簿受保護。" };
    });
    await button("Insert template").click();
    await page.getByRole("alert").getByText("The workbook is protected.").waitFor();
    expect(await sheets()).toEqual([]);
    await button("Try again").click();
    await sees("Added: “Team 2026-10”, “Rules”");
    expect(await page.getByText("The workbook is protected.").count()).toBe(0);
  });

  test("what comes of it is said in the gallery too, where its page was left", async () => {
    await openTeam();
    await page.evaluate(() => window.host.hold());
    await button("Insert template").click();
    await button("All templates").click();
    await page.evaluate(() => window.host.letGo());
    await sees("Added: “Team 2026-10”, “Rules”");
  });
});

describe("what was chosen last", () => {
  const remembered = JSON.stringify({ language: "zh-CN", isNative: true, sample: false, rows: { team: "23" } });

  test("stands there again", async () => {
    await openTeam({ remembered });
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>("#kpi-rows")?.value === "23");
    expect(await page.getByRole("radio", { name: "Native formulas" }).isChecked()).toBe(true);
    expect(await page.getByRole("checkbox").isChecked()).toBe(false);
    expect(await page.getByRole("combobox", { name: "Sheet language" }).inputValue()).toBe("zh-CN");
    expect(await page.getByRole("combobox", { name: "Month" }).inputValue()).toBe("2026-10");
  });

  test("is kept in the workbook and nowhere else", async () => {
    await openTeam({ remembered });
    await page.getByRole("textbox", { name: "People" }).fill("7");
    await page.getByRole("radio", { name: "KPI functions" }).check();
    await button("Insert template").click();
    await page.waitForFunction((before) => window.host.memory.get("templates") !== before, remembered);
    const kept = await page.evaluate(() => JSON.parse(window.host.memory.get("templates") ?? ""));
    expect(kept).toEqual({ language: "zh-CN", isNative: false, sample: false, rows: { team: "7" } });
  });

  test("does not matter where the workbook cannot keep it", async () => {
    await open();
    await page.evaluate(() => {
      window.host.isForgetful = true;
    });
    await tab();
    await button(/^Team of the month/).click();
    await button("Insert template").click();
    await sees("Added: “Team 2026-10”, “Rules”");
    await page.waitForFunction(() => window.host.calls.includes("remember"));
  });

  test("may be nonsense", async () => {
    await openTeam({ remembered: '{"rows":{"team":{}},"language":7' });
    await page.waitForFunction(() => window.host.calls.includes("recall"));
    expect(await page.getByRole("textbox", { name: "People" }).inputValue()).toBe("8");
  });
});

describe.each(languages)("at 300 px in %s", (language) => {
  const offers = { tiny: tinyTemplates, real: templates };

  test.each(["tiny", "real"] as const)("nothing is cut off (%s templates)", async (offered) => {
    await open({ language, templates: offered });
    await page.getByRole("tab").nth(1).click();
    expect(await overflowing(page)).toEqual([]);
    for (const { id, title } of offers[offered]) {
      await button(new RegExp(`^${title[language]}`)).click();
      expect(await overflowing(page), id).toEqual([]);
      await page.locator("form button[type=submit]").click();
      await page.locator("form .kpi-done:not(:empty)").waitFor();
      expect(await overflowing(page), id).toEqual([]);
      await page.locator(".kpi-template-head button").click();
    }
  });
});

test.each(["light", "dark"] as const)("every word can be read where it is %s", async (colorScheme) => {
  await open({}, { colorScheme });
  await tab();
  await button(/^Notice/).waitFor();
  expect(await faintText(page)).toEqual([]);
  await button(/^Team of the month/).click();
  await page.getByRole("textbox", { name: "People" }).fill("0");
  expect(await faintText(page)).toEqual([]);
  await page.getByRole("textbox", { name: "People" }).fill("2");
  await button("Insert template").click();
  await button("Insert once more").waitFor();
  expect(await faintText(page)).toEqual([]);
});
