import { payout } from "../functions/payout";
import { poolsplit } from "../functions/poolsplit";
import type { Choices } from "../plan/choices";
import type { Body, Column } from "../plan/sheet-design";
import type { Text } from "../text";
import { type Amount, amount, money } from "./payroll-amount";

const cents = (cell: string) => `ROUND(${cell},2)`;

/** What everybody gets of the pool and of the public sales. */
export function bonusShares({ sample }: Choices): Column[] {
  return [
    amount({
      id: "own",
      heading: { en: "Bonus from\nthe pool", "zh-CN": "个人绩效\n奖金", "zh-TW": "個人績效\n獎金" },
      note: {
        en: "The team's pool × own share of the sales; the pool stands above.",
        "zh-CN": "团队奖金池 × 个人销售额占比；奖金池填在上面。",
        "zh-TW": "團隊獎金池 × 個人銷售額占比；獎金池填在上面。",
      },
      look: "result",
      body: { call: (at) => [poolsplit, { pool: at.side("basis", "own"), basis: at.all("sales") }] },
      more: {
        kpi: poolsplit,
        standards: { basis: { input: sample ? 12_000 : 0, format: money, allowed: { lowest: 0 } } },
      },
      full: (at) => cents(at.side("basis", "own")),
    }),
    amount({
      id: "public",
      heading: { en: "Public sales\ncommission", "zh-CN": "公共销售\n提成", "zh-TW": "公共銷售\n抽成" },
      note: {
        en: "Public sales × rate (next sheet) × own share of the sales.",
        "zh-CN": "公共销售业绩 × 提成比例（见下一张表）× 个人销售额占比。",
        "zh-TW": "公共銷售業績 × 抽成比例（見下一張工作表）× 個人銷售額占比。",
      },
      look: "result",
      body: { call: (at) => [poolsplit, { pool: at.side("basis", "public"), basis: at.all("sales") }] },
      more: {
        kpi: poolsplit,
        standards: {
          basis: {
            formula: (at) => {
              const value = (row: string) => at.table("rules").at("value", row);
              return cents(`${value("publicSales")}*${value("publicRate")}`);
            },
          },
        },
      },
      full: (at) => at.side("basis", "public"),
    }),
    amount({
      id: "bonus",
      heading: { en: "Bonus\nin all", "zh-CN": "奖金\n小计", "zh-TW": "獎金\n小計" },
      look: "result",
      body: {
        formula: (at) => `IF(COUNT(${at.cells("own", "public")})=0,"",SUM(${at.cells("own", "public")}))`,
      },
    }),
  ];
}

/** The bonus in the parts in which it is paid. */
export function bonusParts(): Column[] {
  const part = (id: string, heading: Text, input: number, body: Body, more: Partial<Amount> = {}): Column => {
    const standards = { basis: { input, format: "0", allowed: { lowest: 0 } } } as const;
    return amount({ id, heading, look: "result", body, ...more, more: { ...more.more, standards } });
  };
  return [
    part(
      "now",
      { en: "Paid now", "zh-CN": "当月\n发放", "zh-TW": "當月\n發放" },
      5,
      { call: (at) => [payout, { amount: at.column("bonus"), ratio: at.sides("basis", "now", "year") }] },
      {
        more: { kpi: payout },
        note: {
          en: "The bonus in parts by the ratio above; what is due later belongs in a ledger.",
          "zh-CN": "奖金按上面的比例分期；以后该发的要另行登记。",
          "zh-TW": "獎金按上面的比例分期；以後該發的要另行登記。",
        },
      },
    ),
    part("quarter", { en: "After the\nquarter", "zh-CN": "季后\n发放", "zh-TW": "季後\n發放" }, 2, { filled: true }),
    part(
      "year",
      { en: "At year\nend", "zh-CN": "年终\n发放", "zh-TW": "年終\n發放" },
      3,
      { filled: true },
      { full: (at) => `ROUND(SUM(${at.all("bonus")})-SUM(${at.all("now")})-SUM(${at.all("quarter")}),2)` },
    ),
  ];
}
