import type { FormulaNode } from "../formulas/formula-tree";
import type { Area } from "../plan/sheet-plan";
import { cellAt } from "../snapshot";
import { isNumber, numbersIn, rounded, sumOf } from "./area-cells";
import type { Call, CheckedSheet } from "./checked-sheet";
import type { Finding, Rule } from "./finding";
import type { FormulaGroup } from "./formula-group";
import { operatorOf } from "./operator";
import { areaAt, areaOver, movesWithRow } from "./referred-area";
import { type TypedPool, typedPool } from "./typed-pool";

export const pool: Rule = {
  id: "pool",
  title: { en: "Shares add up to their pool", "zh-CN": "奖金分配与奖金池相符", "zh-TW": "獎金分配與獎金池相符" },
  check: (sheet) => [
    ...sheet.calls.flatMap((call) => wholePoolEach(sheet, call)),
    ...sheet.groups.flatMap((group) => sharesOf(sheet, group)),
    ...typedShares(sheet),
  ],
};

/** Filled down over single cells, each row gets the whole pool. */
function wholePoolEach(sheet: CheckedSheet, call: Call): Finding[] {
  const { group, node } = call;
  const basis = call.kpi?.name === "POOLSPLIT" ? node.args[1] : undefined;
  const own = basis && areaAt(sheet.snapshot, group, basis, 0);
  if (group.rows < 2 || own?.rows !== 1 || own.columns !== 1) return [];
  return [
    {
      severity: "error",
      area: areaOf(group),
      sentence: {
        en: "Each of these rows gets the whole pool: give POOLSPLIT the whole column at once, in the first row only.",
        "zh-CN": "这里每行都分到整个奖金池：POOLSPLIT 要一次选整列，只写在第一行。",
        "zh-TW": "這裡每列都分到整個獎金池：POOLSPLIT 要一次選整欄，只寫在第一列。",
      },
    },
  ];
}

/** Rows that are a fixed amount times a share, where the shares of all rows are the whole. */
function sharesOf(sheet: CheckedSheet, group: FormulaGroup): Finding[] {
  const amount = group.rows > 1 ? poolOf(sheet, group) : undefined;
  if (amount === undefined || amount === 0) return [];
  const parts = numbersIn(sheet.snapshot, areaOf(group));
  const total = rounded(sumOf(parts));
  return parts.length < group.rows ? [] : findingOf({ area: areaOf(group), total, amount }, "error");
}

function typedShares(sheet: CheckedSheet): Finding[] {
  const typed = typedPool(sheet);
  return typed ? findingOf(typed, "warning") : [];
}

function findingOf({ area, total, amount }: TypedPool, severity: Finding["severity"]): Finding[] {
  if (Math.abs(total - amount) < 0.005) return [];
  return [
    {
      severity,
      area,
      sentence: {
        en: `These shares add up to ${total}, but the pool is ${amount}: use POOLSPLIT, which adds up to the cent.`,
        "zh-CN": `分配合计 ${total}，奖金池是 ${amount}，对不上：请用 POOLSPLIT，分文不差。`,
        "zh-TW": `分配合計 ${total}，獎金池是 ${amount}，對不上：請用 POOLSPLIT，分毫不差。`,
      },
    },
  ];
}

/** The pool of `ROUND($B$1*C5/SUM($C$5:$C$9),2)` or `$B$1*D5`; `undefined` for any other formula. */
function poolOf(sheet: CheckedSheet, group: FormulaGroup): number | undefined {
  const { snapshot } = sheet;
  const factors = factorsOf(group, group.tree);
  const isSingle = (node: FormulaNode) => areaAt(snapshot, group, node, 0)?.rows === 1;
  const fixed = factors.filter(({ node, isDivisor }) => {
    return !isDivisor && isSingle(node) && !movesWithRow(snapshot, group, node);
  });
  const moving = factors.filter(({ node }) => movesWithRow(snapshot, group, node));
  const divisors = factors.filter(({ isDivisor }) => isDivisor);
  const [amount, part, whole] = [fixed[0], moving[0], divisors[0]];
  if (!amount || !part || part.isDivisor || fixed.length + moving.length + divisors.length !== factors.length)
    return undefined;
  if (fixed.length !== 1 || moving.length !== 1 || divisors.length > 1) return undefined;
  const own = areaAt(snapshot, group, amount.node, 0);
  const value = own && cellAt(snapshot, own.row, own.column);
  const basis = areaOver(snapshot, group, part.node);
  if (!basis || !isNumber(value ?? null)) return undefined;
  return isWhole(sheet, group, basis, whole?.node) ? (value as number) : undefined;
}

/** Whether the rows' own numbers are all of what they are divided by, or shares that make 100%. */
function isWhole(sheet: CheckedSheet, group: FormulaGroup, basis: Area, whole: FormulaNode | undefined): boolean {
  const total = sumOf(numbersIn(sheet.snapshot, basis));
  if (!whole) return Math.abs(total - 1) < 0.005;
  if (whole.kind === "call" && whole.name.toUpperCase() === "SUM") {
    const summed = whole.args[0] && areaOver(sheet.snapshot, group, whole.args[0]);
    return summed?.column === basis.column && summed.columns === 1;
  }
  const single = areaAt(sheet.snapshot, group, whole, 0);
  const value = single && cellAt(sheet.snapshot, single.row, single.column);
  return typeof value === "number" && Math.abs(value - total) < 0.005;
}

interface Factor {
  readonly node: FormulaNode;
  readonly isDivisor: boolean;
}

/** What a formula of nothing but products and quotients is made of, rounding aside. */
function factorsOf(group: FormulaGroup, node: FormulaNode | undefined, isDivisor = false): Factor[] {
  if (!node) return [];
  if (node.kind === "call" && /^ROUND(DOWN|UP)?$/i.test(node.name)) return factorsOf(group, node.args[0], isDivisor);
  const operator = operatorOf(group, node);
  if (node.kind !== "other" || (operator !== "*" && operator !== "/")) return [{ node, isDivisor }];
  const [left, right] = node.parts;
  return [...factorsOf(group, left, isDivisor), ...factorsOf(group, right, operator === "/" ? !isDivisor : isDivisor)];
}

function areaOf({ row, column, rows }: FormulaGroup): Area {
  return { row, column, rows, columns: 1 };
}
