import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { f, failed, sheetOf } from "../core/check/sheet-of";
import { openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import { browserFlags, browserPath } from "./find-browser";

const scores = sheetOf(
  [
    ["Name", "Score", "CSAT"],
    ["Ann", 90, f("=CSAT(B2:B4)", 0.5)],
    ["Bob", "８０", null],
    ["Cid", 70, f("=_xldudf_KPI_NPS(B2:B4)", failed("#NAME?"))],
  ],
  "Scores 2026-10",
);
const past = sheetOf(
  [
    ["Rank", "Name"],
    [1, "Bob"],
  ],
  "2026-08 Ranking",
);

let browser: Browser;
let script: string;
let page: Page;

beforeAll(async () => {
  [browser, script] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    sidebarScript(),
  ]);
});

afterAll(() => browser?.close());

const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
const button = (name: string | RegExp) => page.getByRole("button", { name }).first();
const select = (address: string) => page.evaluate((cells) => window.host.select(cells, "Scores 2026-10"), address);
const openTab = (name: string, ready: string) => async () => {
  await tab(name);
  await page.getByText(ready).first().waitFor();
};
const checked = async () => {
  await tab("Check");
  await button("Check this sheet").click();
  await page.getByText("“８０” is text").or(page.getByText('"８０" is text')).first().waitFor();
};
const found = async () => {
  await tab("HR");
  await button("Find damaged formulas").click();
  await page.getByText("1 formula can be repaired. Nothing is changed yet.").waitFor();
};
const nothing = async () => undefined;

/** All that may take long: what goes before, what is done then, and what is said meanwhile. */
test.each<[string, () => Promise<unknown>, () => Promise<unknown>, string]>([
  [
    "inserting a formula",
    async () => {
      await button(/^CSAT /).click();
      await select("B2:B4");
    },
    () => button(/^Insert into /).click(),
    "Inserting the formula…",
  ],
  [
    "inserting a template",
    async () => {
      await tab("Templates");
      await page.locator(".kpi-card button, .kpi-cards button").first().click();
    },
    () => button("Insert template").click(),
    "Adding the sheets…",
  ],
  ["reading a sheet to rank", nothing, () => tab("Ranking"), "Reading the sheet…"],
  [
    "reading earlier rankings",
    openTab("Ranking", "Preview"),
    () => page.getByLabel("Month", { exact: true }).selectOption("2026-09"),
    "Reading earlier months…",
  ],
  ["making a ranking", openTab("Ranking", "Preview"), () => button(/^Make “2026-10/).click(), "Making the sheet…"],
  ["reading a sheet to copy", nothing, () => tab("HR"), "Reading the sheet…"],
  ["making the copy", openTab("HR", "Make the copy"), () => button("Make the copy").click(), "Making the copy…"],
  ["finding damage", () => tab("HR"), () => button("Find damaged formulas").click(), "Searching, sheet 1 of 2…"],
  ["repairing it", found, () => button("Repair it").click(), "Repairing…"],
  ["checking", () => tab("Check"), () => button("Check this sheet").click(), "Checking…"],
  ["fixing", checked, () => button(/Change to 80/).click(), "Changing…"],
  ["explaining", nothing, () => select("C2"), "Reading the sheet…"],
])("%s that takes long says so meanwhile, and no longer", async (_, prepare, act, said) => {
  page = await openSidebar(browser, script, { explains: true, templates: "tiny" });
  page.setDefaultTimeout(15_000);
  await page.evaluate(
    (sheets) => {
      window.host.sheets.splice(0, 1, ...sheets.map(({ name }) => name));
      for (const sheet of sheets) window.host.contents.set(sheet.name, sheet);
      window.host.select("A1", sheets[0]?.name);
    },
    [scores, past],
  );
  await prepare();
  await page.waitForTimeout(300);
  await page.evaluate(() => window.host.hold());
  await act();
  const progress = page.getByRole("status").getByText(said, { exact: true });
  await progress.waitFor();
  await page.evaluate(() => window.host.letGo());
  await progress.waitFor({ state: "detached" });
  expect(await page.getByRole("alert").filter({ hasText: /\S/ }).allInnerTexts()).toEqual([]);
  await page.close();
});
