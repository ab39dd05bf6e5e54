import type { Cell } from "../../core/values";
import type { Looks } from "../sidebar/open-sidebar";
import type { PageOptions } from "../sidebar/sidebar-page";
import { open as openSidebar, page } from "./opened-sidebar";

export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>;

export const scores = (...people: readonly (readonly Cell[])[]): Sheets => ({
  "Scores 2026-10": [["Team, October 2026"], ["Agent", "Receptions", "Total score", "Grade"], ...people],
});

export const team = scores(
  ["Ann", 412, 95.2, "A"],
  ["Bob", 388, 92, "A"],
  ["Cid", 365, 92, "A"],
  ["Dan", 12, 99, "A"],
  ["Eve", 300, 85.5, "B"],
  ["Fay", 250, null, null],
);

/** The ranking sheet of a month as this tool makes it, with its first column of places. */
export const past = (...names: readonly string[]): readonly (readonly Cell[])[] => [
  ["Ranking"],
  ["By Total score, highest first."],
  ["Rank", "Change", "Name", "Total score"],
  ...names.map((name, index): Cell[] => [index + 1, null, name, 90 - index]),
];

export async function open(
  sheets: Sheets = team,
  options: Partial<PageOptions> = {},
  looks: Looks = {},
): Promise<void> {
  await openSidebar(options, { height: 1200, ...looks });
  await page.evaluate((given) => {
    for (const [name, rows] of Object.entries(given)) window.host.fill(name, rows);
    const [first] = Object.keys(given);
    if (first !== undefined) window.host.select("B3", first);
    window.host.calls.length = 0;
  }, sheets);
}

export async function openRanking(
  sheets: Sheets = team,
  options: Partial<PageOptions> = {},
  looks: Looks = {},
): Promise<void> {
  await open(sheets, options, looks);
  await page.getByRole("tab").nth(2).click();
}

export const panel = () => page.locator("#kpi-panel-ranking");
export const button = (name: string | RegExp) => panel().getByRole("button", { name });
export const field = (name: string) => panel().getByLabel(name, { exact: true });
export const sees = (text: string | RegExp) => panel().getByText(text, { exact: true }).waitFor();
export const makes = (name: string) => button(`Make “${name}”`);
export const sheets = () => page.evaluate(() => window.host.sheets.slice(1));

/** What was read, apart from the sheet that is selected at first. */
export async function readNames(): Promise<string[]> {
  const read = await page.evaluate(() => [...window.host.readNames]);
  return read.filter((name) => name !== "工资表 10 月");
}

/** The rows of the preview, as they are read. */
export async function places(): Promise<string[]> {
  await panel().locator(".kpi-places tbody tr").first().waitFor();
  const rows = await panel().locator(".kpi-ranking-preview tbody tr").all();
  return Promise.all(
    rows.map(async (row) => (await row.locator("td, th").allTextContents()).filter(Boolean).join(" ")),
  );
}

/** The made sheet's cells, row by row, without those that are blank. */
export function written(name: string): Promise<string[]> {
  return page.evaluate((sheet) => {
    const { cells = [] } = window.host.contents.get(sheet) ?? {};
    return cells.map((row) => row.filter((cell) => cell !== null).join(" | "));
  }, name);
}
