import type { Page } from "playwright-core";
import { templates } from "../../core/templates";
import type { Language } from "../../core/text";
import { rankingWords } from "../../sidebar/ranking-words";
import { words } from "../../sidebar/words";
import { explained, sheetNames } from "./pictured-sheets";

/** Leads a freshly opened sidebar through what a panel can look like; each name stands for what is then in sight. */
export type Scenes = (page: Page, language: Language) => AsyncGenerator<string>;

/** What there is to see of each panel. */
export const panelScenes: Readonly<Record<string, Scenes>> = {
  async *functions(page) {
    yield "list";
    await page.getByRole("searchbox").fill("CSAT");
    await page.locator('[aria-controls="kpi-help-CSAT"]').click();
    yield "help";
    await page.locator('[aria-controls="kpi-native-CSAT"]').click();
    yield "native";
  },

  async *templates(page) {
    const panel = page.locator("#kpi-panel-templates");
    await page.getByRole("tab").nth(1).click();
    await panel
      .locator(".kpi-card")
      .nth(templates.length - 1)
      .waitFor();
    yield "gallery";
    await panel.locator(".kpi-card").first().click();
    yield "page";
    await panel.locator("button[type=submit]").click();
    await panel.locator(".kpi-template-foot .kpi-done:not(:empty)").waitFor();
    yield "inserted";
  },

  async *ranking(page, language) {
    const panel = page.locator("#kpi-panel-ranking");
    const fold = panel.locator(".kpi-fold");
    await page.getByRole("tab").nth(2).click();
    await panel.locator(".kpi-places tbody tr").first().waitFor();
    await panel.getByLabel(rankingWords.minimumColumn[language]).selectOption({ index: 1 });
    await page.waitForTimeout(300);
    yield "form";
    await fold.first().click();
    yield "options";
    await fold.first().click();
    const make = panel.locator(".kpi-template-foot .kpi-primary");
    await make.click();
    await panel.locator(".kpi-template-foot .kpi-done:not(:empty)").waitFor();
    yield "made";
    await make.click();
    await panel.getByRole("alertdialog").waitFor();
    yield "asked";
    await page.keyboard.press("Escape");
    await fold.last().click();
    await panel.locator("#kpi-year tbody tr").first().waitFor();
    await panel.locator("#kpi-year").scrollIntoViewIfNeeded();
    yield "year";
  },

  async *hr(page) {
    const panel = page.locator("#kpi-panel-hr");
    await page.getByRole("tab").nth(3).click();
    await panel.locator(".kpi-hr-form").waitFor();
    await panel.locator("input[type=checkbox]").nth(1).check();
    yield "form";
    await panel.locator("button[type=submit]").click();
    await panel.locator(".kpi-hr-form .kpi-done:not(:empty)").waitFor();
    yield "made";
    await panel.locator(".kpi-hr-repair > .kpi-buttons button").click();
    await panel.getByRole("alertdialog").waitFor();
    yield "repair";
  },

  async *check(page, language) {
    const panel = page.locator("#kpi-panel-check");
    const source = panel.locator("#kpi-check-source");
    await page.getByRole("tab").nth(4).click();
    await source.selectOption(sheetNames(language).slips);
    yield "start";
    await panel.locator("button[type=submit]").click();
    await panel.getByRole("heading").waitFor();
    yield "found";
    await panel.locator(".kpi-finding-actions .kpi-link").first().click();
    await panel.locator(".kpi-done:not(:empty)").waitFor();
    yield "fixed";
    await source.selectOption(sheetNames(language).clean);
    await panel.locator("button[type=submit]").click();
    await panel.getByRole("heading", { name: sheetNames(language).clean }).waitFor();
    yield "clean";
  },

  async *explain(page, language) {
    const select = async (cell: keyof typeof explained) => {
      await page.evaluate(([sheet, address]) => window.host.select(address, sheet), [
        sheetNames(language).scores,
        explained[cell],
      ] as const);
      await page.waitForTimeout(700);
    };
    for (const cell of ["satisfaction", "score", "error", "plain"] as const) {
      await select(cell);
      yield cell;
    }
    await select("score");
    await page.locator(".kpi-explain").click();
    yield "closed";
    await select("error");
    yield "closed-error";
    await page.getByRole("combobox", { name: words.language[language] }).focus();
    yield "focused";
  },
};
