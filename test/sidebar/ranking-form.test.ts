import { describe, expect, test } from "vitest";
import { type Proposal, proposeRanking } from "../../core/ranking/proposal";
import { choicesFrom, formFor, type RankingForm, rememberedFrom } from "../../sidebar/ranking-form";
import { readRemembered } from "../../sidebar/remembered-ranking";
import { snapshotOf } from "../core/ranking/snapshot-of";

const october = { year: 2026, month: 10 };

function proposalFor(headings: readonly string[], values: readonly (string | number)[]): Proposal {
  const proposal = proposeRanking(snapshotOf("2026-10", [headings, values]), "en", october);
  if (!proposal) throw new Error("no table found");
  return proposal;
}

const proposal = proposalFor(["Agent", "Receptions", "Seconds", "Total score", "Grade"], ["Ann", 40, 25, 90, "A"]);
const base = formFor(proposal, {});
const made = (change: Partial<RankingForm>) => choicesFrom({ ...base, ...change }, proposal.choices);

describe("choices from the fields", () => {
  test("where nothing is changed, what is proposed", () => {
    expect(made({})).toEqual(proposal.choices);
  });

  test("numbers may be full width and have spaces around them", () => {
    expect(
      made({ top: " １０ ", minimumColumn: 1, minimum: "２.５", award: " 300 元 ", awardMonths: "３" }),
    ).toMatchObject({
      top: 10,
      minimum: { column: 1, number: 2.5 },
      award: { months: 3, text: "300 元" },
    });
  });

  test.each<[string, Partial<RankingForm>]>([
    ["name", { name: 3 }],
    ["top", { top: "0" }],
    ["top", { top: "1.5" }],
    ["top", { top: "ten" }],
    ["minimum", { minimumColumn: 1, minimum: "" }],
    ["minimum", { minimumColumn: 1, minimum: "-3" }],
    ["awardMonths", { award: "300", awardMonths: "" }],
  ])("%s is wrong in %o", (field, change) => {
    expect(made(change)).toMatchObject({ field });
  });

  test("what is not asked for may hold anything", () => {
    expect(made({ minimumColumn: null, minimum: "x", award: " ", awardMonths: "y" })).toMatchObject({
      minimum: null,
      award: null,
    });
  });

  test("a column is not shown twice", () => {
    expect(made({ columns: [0, 1, 3] })).toMatchObject({ columns: [1] });
  });
});

describe("what is remembered", () => {
  const changed: RankingForm = {
    ...base,
    score: 2,
    lowerIsBetter: true,
    ties: "dense",
    columns: [1],
    minimumColumn: 1,
  };
  const kept = readRemembered(JSON.stringify(rememberedFrom(changed, proposal.titles)));

  test("is found again where the columns stand elsewhere", () => {
    const moved = proposalFor(["Seconds", "Agent", "Total score", "Receptions"], [25, "Ann", 90, 40]);
    expect(formFor(moved, kept)).toMatchObject({
      name: 1,
      score: 0,
      lowerIsBetter: true,
      ties: "dense",
      columns: [3],
      minimumColumn: 3,
    });
  });

  test("gives way to what is proposed where the columns are gone", () => {
    const other = proposalFor(["姓名", "总分", "等级"], ["周敏", 90, "A"]);
    expect(formFor(other, kept)).toMatchObject({
      name: 0,
      score: 1,
      lowerIsBetter: false,
      ties: "dense",
      columns: [2],
      minimumColumn: null,
    });
  });

  test("no columns to show stays none", () => {
    const none = rememberedFrom({ ...base, columns: [] }, proposal.titles);
    expect(formFor(proposal, none).columns).toEqual([]);
    expect(base.columns).toEqual([4]);
  });

  test("the month is not", () => {
    expect(JSON.stringify(rememberedFrom({ ...base, month: { year: 2031, month: 1 } }, proposal.titles))).not.toContain(
      "2031",
    );
  });

  test.each([
    null,
    "",
    "not JSON",
    "null",
    "7",
    "[]",
    '"x"',
    '{"columns":"Grade","ties":"both","top":5,"lowerIsBetter":"yes","name":{"a":1}}',
  ])("%s is as if nothing had been chosen", (text) => {
    expect(formFor(proposal, readRemembered(text))).toEqual(base);
  });

  test("what is understood is taken, the rest left", () => {
    expect(readRemembered('{"ties":"dense","columns":["Grade",7],"top":3,"gone":"x"}')).toEqual({
      ties: "dense",
      columns: ["Grade"],
    });
  });
});
