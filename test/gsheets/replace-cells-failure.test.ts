import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { languages } from "../../core/text";
import { buildGsheets } from "../../gsheets/build";
import { betrayed, glued } from "../core/chinese";
import { change, mixed, mixedChanges } from "./mixed-sheet";
import { type Filled, openAccess, sentenceOf } from "./open-access";

const outDir = mkdtempSync(join(tmpdir(), "service-kpi-replace-failure-"));
const file = join(outDir, "Code.js");

beforeAll(() => buildGsheets({ outDir }));

const open = (rows: readonly (readonly Filled[])[]) => openAccess(file, rows);

describe("all or nothing", () => {
  test("whichever call fails, the cells are as they were and the failure is told", async () => {
    const rehearsal = open(mixed);
    const planned = mixedChanges(await rehearsal.access.readSheet("成绩"));
    const start = rehearsal.log.calls.length;
    await rehearsal.access.replaceCells("成绩", planned);
    const total = rehearsal.log.calls.length - start;
    expect(total).toBeGreaterThan(20);
    for (let failing = 1; failing <= total; failing++) {
      const { access, double, log } = open(mixed);
      const changes = mixedChanges(await access.readSheet("成绩"));
      const before = double.snapshot();
      log.failAt = failing;
      const text = await sentenceOf(access.replaceCells("成绩", changes));
      expect(text.en, `call ${failing}`).toMatch(/Service Spreadsheets failed.*all are as they were/);
      expect(double.snapshot(), `call ${failing}`).toBe(before);
    }
  });

  test("what others protect stays, and so does all that was changed before it", async () => {
    const { access, double } = open(mixed);
    const changes = mixedChanges(await access.readSheet("成绩"));
    double.sheet().guarded.push({ row: 2, column: 2, rows: 1, columns: 1 });
    const before = double.snapshot();
    const text = await sentenceOf(access.replaceCells("成绩", changes));
    expect(text.en).toMatch(/protected.*nothing was changed/);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
    expect(double.snapshot()).toBe(before);
  });

  test("what a data validation refuses is said", async () => {
    const { access, double } = open(mixed);
    const validation = { criterion: "requireNumberBetween", values: [0, 5], allowInvalid: false, helpText: null };
    const changes = mixedChanges(await access.readSheet("成绩"));
    double.cell("A1").validation = validation;
    const before = double.snapshot();
    expect((await sentenceOf(access.replaceCells("成绩", changes))).en).toMatch(/data validation.*nothing was changed/);
    expect(double.snapshot()).toBe(before);
  });

  test("a formula that is put back and not yet calculated counts as put back", async () => {
    const { access, double } = open([[{ value: 3, formula: "=A1*2" }, 5]]);
    const snapshot = await access.readSheet("成绩");
    double.sheet().guarded.push({ row: 0, column: 1, rows: 1, columns: 1 });
    const changes = [change(snapshot, 0, 0, 3), change(snapshot, 0, 1, "x")];
    expect((await sentenceOf(access.replaceCells("成绩", changes))).en).toMatch(/protected.*nothing was changed/);
    expect(double.cell("A1").formula).toBe("=A1*2");
  });

  test("a sheet that is gone is named", async () => {
    const { access } = open(mixed);
    const changes = mixedChanges(await access.readSheet("成绩"));
    expect((await sentenceOf(access.replaceCells("九月", changes))).en).toMatch(/no sheet "九月"/);
  });

  test("when not everything could be put back, nobody is told that it was", async () => {
    const { access, double, log } = open(mixed);
    const changes = mixedChanges(await access.readSheet("成绩"));
    const { watch } = double.workbook;
    let sets = 0;
    Object.assign(double.workbook, {
      watch: (call: string, ...rest: [never]) => {
        if (/\.set/.test(call) && ++sets > 2) throw new Error("Service Spreadsheets timed out");
        watch(call, ...rest);
      },
    });
    const text = await sentenceOf(access.replaceCells("成绩", changes));
    for (const language of languages) expect(text[language]).toMatch(/成绩/);
    expect(text.en).toMatch(/stopped halfway.*Version history/);
    expect([...betrayed(text), ...glued(text)]).toEqual([]);
    expect(log.calls.length).toBeGreaterThan(0);
  });
});
