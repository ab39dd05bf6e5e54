import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sheetName } from "../../core/plan/sheet-name";
import { seed } from "../core/seed";

describe("the name of a sheet", () => {
  test.each<[what: string, wanted: string, taken: string[], name: string]>([
    ["stays as it is where it can", "客服考核 2026-10", ["Other"], "客服考核 2026-10"],
    ["gets a number where it is taken", "Team", ["Team"], "Team (2)"],
    ["counts on past numbers that are taken", "Team", ["Team", "Team (2)"], "Team (3)"],
    ["is taken in capitals too", "team", ["TEAM"], "team (2)"],
    ["loses what programs refuse", "a/b\\c?d*e[f]:g", [], "a b c d e f  g"],
    ["loses apostrophes at its ends, not within", "'Ann's'", [], "Ann's"],
    ["is never History, which Excel keeps for itself", "history", [], "history (2)"],
    ["is something where nothing is left", "'", [], "Sheet"],
    ["is cut at 31 characters", "x".repeat(40), [], "x".repeat(31)],
    ["is cut for the number too", "x".repeat(31), ["x".repeat(31)], `${"x".repeat(27)} (2)`],
    ["is never cut within a character", `${"x".repeat(30)}😀`, [], "x".repeat(30)],
    [
      "is never cut within a character for the number",
      `${"x".repeat(26)}😀abc`,
      [`${"x".repeat(26)}😀abc`],
      `${"x".repeat(26)} (2)`,
    ],
  ])("%s", (_, wanted, taken, name) => {
    expect(sheetName(wanted, taken)).toBe(name);
  });

  test("can be used whatever is wanted and taken", () => {
    const names = fc.string({ unit: fc.constantFrom(..."aA'/[]:*? \t\n😀表\ud83d"), maxLength: 40 });
    fc.assert(
      fc.property(names, fc.array(names, { maxLength: 3 }), (wanted, taken) => {
        const used = [...taken, sheetName(wanted)];
        const name = sheetName(wanted, used);
        expect(name).toMatch(/^[^\\/?*[\]:\p{Cc}]{1,31}$/u);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/^['\s]|['\s]$/);
        expect(used.map((one) => one.toLowerCase())).not.toContain(name.toLowerCase());
      }),
      { seed, numRuns: 500 },
    );
  });
});
