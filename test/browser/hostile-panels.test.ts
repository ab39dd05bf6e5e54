import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { f, failed, sheetOf } from "../core/check/sheet-of";
import { openSidebar, sidebarScript } from "../sidebar/open-sidebar";
import { browserFlags, browserPath } from "./find-browser";
import { overflowing } from "./overflowing";

const image = (act: string) => `<img src=x onerror="hit='${act}'">`;
const name = `${image("sheet")} 10`;
const people = [
  image("name"),
  '=HYPERLINK("http://evil.test","win")',
  "👩‍👩‍👧‍👦🏆",
  "مُحَمَّد عَلِيّ",
  "</script><script>hit='script'</script>",
];

/** Markup wherever a user may put a text. */
const sheet = sheetOf(
  [
    ["姓名", `${image("heading")}手机`, "总分", "满意度 1-5分", "CSAT"],
    ...people.map((one, index) => [
      one,
      image("phone"),
      index === 1 ? "９０" : 80 + index,
      index === 2 ? 9 : 4,
      index === 0
        ? f("=CSAT(D2:D6)", failed("#VALUE!"))
        : index === 1
          ? f(`=_xldudf_KPI_NPS(D2:D6,"${image("formula").replaceAll('"', '""')}")`, failed("#NAME?"))
          : null,
    ]),
  ],
  name,
);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
  page = await openSidebar(browser, await sidebarScript(), { explains: true, templates: "tiny", language: "zh-CN" });
  page.setDefaultTimeout(15_000);
  await page.evaluate((one) => {
    window.host.sheets.splice(0, 1, one.name);
    window.host.contents.set(one.name, one);
    window.host.select("A1", one.name);
  }, sheet);
});

afterAll(() => browser?.close());

/** Nothing of what was written has become part of the page. */
async function expectLiteral(...texts: readonly string[]) {
  for (const text of texts) {
    await expect.poll(() => page.evaluate(() => document.querySelector("#sidebar")?.textContent)).toContain(text);
  }
  expect(await page.evaluate(() => "hit" in window)).toBe(false);
  expect(await page.locator("#sidebar img, #sidebar script, #sidebar a[href*=evil]").count()).toBe(0);
  expect(await overflowing(page)).toEqual([]);
}

const tab = (title: string) => page.getByRole("tab", { name: title, exact: true }).click();
const press = (title: string | RegExp) => page.getByRole("button", { name: title }).first().click();

test("markup in a sheet is text in every panel, and right-to-left names stay in their places", async () => {
  await tab("排名");
  await page.locator(".kpi-places tbody tr").first().waitFor();
  await expectLiteral(name, ...people.filter((_, index) => index !== 1));
  expect(await page.locator(".kpi-places tbody bdi").count()).toBe(people.length - 1);
  await press(/^生成“/);
  await page.getByText(/^已生成：/).waitFor();

  await tab("HR");
  await page.locator(".kpi-hr-form").waitFor();
  await expectLiteral(`B ${image("heading")}手机`);
  await page.getByRole("checkbox", { name: /^B / }).check();
  await press("生成副本");
  await page.getByText(/^已生成“/).waitFor();
  await press("查找损坏的公式");
  await page.getByText("找到 1 个可以修复的公式，尚未改动。").waitFor();
  await expectLiteral(image("formula").replaceAll('"', '""'));

  await tab("检查");
  await press("检查这张表");
  await page.getByText("“９０”是文本").first().waitFor();
  await expectLiteral(name, "9 超出 1～5 分的范围");

  await page.evaluate((one) => window.host.select("E2", one), name);
  await page.getByText(/^D4 /).first().waitFor();
  await expectLiteral("D4");
});
