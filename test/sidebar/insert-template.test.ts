import { expect, test } from "vitest";
import type { Choices } from "../../core/plan/choices";
import { insertTemplate } from "../../sidebar/insert-template";
import { RecordingHost } from "./recording-host";
import { everything, team } from "./tiny-templates";

const choices: Choices = {
  language: "en",
  flavour: "functions",
  people: 3,
  month: { year: 2026, month: 10 },
  sample: true,
};

function workbook(...sheets: string[]): RecordingHost {
  const host = new RecordingHost("en", "functions", false);
  host.sheets.push(...sheets);
  return host;
}

test("two calls add all sheets under names that are free", async () => {
  const host = workbook("team 2026-10");
  expect(await insertTemplate(host, team, choices)).toEqual(["Team 2026-10 (2)", "Rules"]);
  expect(host.sheets).toEqual(["工资表 10 月", "team 2026-10", "Team 2026-10 (2)", "Rules"]);
  expect(host.calls).toEqual(["sheetNames", "renderSheets"]);
});

test.each(["functions", "prefixed", "native"] as const)(
  "everything a design can say is taken (%s)",
  async (flavour) => {
    const host = workbook();
    await insertTemplate(host, everything, { ...choices, flavour });
    expect(host.rendered).toHaveLength(2);
  },
);

test("a name that is taken on the way is planned once more", async () => {
  const host = workbook();
  host.intruder = "RULES";
  expect(await insertTemplate(host, team, choices)).toEqual(["Team 2026-10", "Rules (2)"]);
  expect(host.calls).toEqual(["sheetNames", "renderSheets", "sheetNames", "renderSheets"]);
});

test("but not a second time", async () => {
  const host = workbook();
  host.intruder = "Rules";
  const names = host.sheetNames.bind(host);
  host.sheetNames = async () => {
    const present = await names();
    if (host.sheets.includes("Rules")) host.intruder = "Rules (2)";
    return present;
  };
  await expect(insertTemplate(host, team, choices)).rejects.toThrow("A sheet of that name is there already");
  expect(host.rendered).toEqual([]);
});

test("any other failure is told as it is, and nothing is tried again", async () => {
  const host = workbook();
  host.failure = { en: "The workbook is protected.", "zh-CN": "工作簿受保护。", "zh-TW": "活頁簿受保護。" };
  await expect(insertTemplate(host, team, choices)).rejects.toThrow("The workbook is protected.");
  expect(host.calls.filter((call) => call === "renderSheets")).toHaveLength(1);
  expect(host.sheets).toEqual(["工资表 10 月"]);
});
