import type { KpiFunction } from "../define";
import { evaluate } from "../evaluate";
import type { FormulaNode } from "../formulas/formula-tree";
import { kpiNamed } from "../formulas/kpi-calls";
import { cellAt } from "../snapshot";
import { type Argument, type Cell, isCellError, type Result } from "../values";
import { literalValue } from "./literal";
import { rangeAt, type Workbook } from "./workbook";

export type Call = FormulaNode & { readonly kind: "call" };

/** A call as the program makes it. */
export interface ReadCall {
  readonly kpi: KpiFunction;
  readonly args: readonly Argument[];
  /** What stands in the formula for each argument. */
  readonly written: readonly (string | undefined)[];
  /** The ranges among them. */
  readonly addresses: readonly (string | null)[];
  /** Arguments that only the program itself can work out. */
  readonly unread: readonly string[];
}

export function readCall(kpi: KpiFunction, formula: string, call: Call, workbook: Workbook): ReadCall {
  const unread: string[] = [];
  const written = call.args.map((node) => node && formula.slice(node.from, node.to));
  const args = call.args.map((node) => {
    if (!node) return undefined;
    const argument = argumentAt(node, formula, workbook);
    if (argument === undefined) unread.push(formula.slice(node.from, node.to));
    return argument;
  });
  const addresses = call.args.map((node, index) => (node?.kind === "reference" ? (written[index] ?? null) : null));
  return { kpi, args, written, addresses, unread };
}

/** What the call gives; `undefined` where one of its arguments could not be read. */
export function resultOf({ kpi, args, addresses, unread }: ReadCall): Result | undefined {
  return unread.length > 0 ? undefined : evaluate(kpi, args, addresses);
}

function argumentAt(node: FormulaNode, formula: string, workbook: Workbook): Argument {
  const text = formula.slice(node.from, node.to);
  if (node.kind === "reference") return cellsAt(text, workbook);
  if (node.kind === "other") return literalValue(text) ?? calculated(node, formula, workbook);
  const kpi = kpiNamed(node.name);
  return kpi && resultOf(readCall(kpi, formula, node, workbook));
}

function cellsAt(text: string, workbook: Workbook): Argument {
  const range = rangeAt(text, workbook);
  if (!range) return undefined;
  const { sheet, row, column, rows, columns } = range;
  if (rows === 1 && columns === 1) return cellAt(sheet, row, column);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => cellAt(sheet, row + down, column + right)),
  );
}

/** Arithmetic with single numbers, such as `8/10`, `95%` or `B2*100`. */
function calculated(node: FormulaNode & { kind: "other" }, formula: string, workbook: Workbook): Argument {
  const values = node.parts.map((part) => argumentAt(part, formula, workbook));
  const error = values.find(isCellError);
  if (error) return error as Cell;
  const [left, right] = values.map((value) => (value === null ? 0 : value));
  if (typeof left !== "number") return undefined;
  const [first, second] = node.parts as [FormulaNode, FormulaNode | undefined];
  const signs = (from: number, to: number) => formula.slice(from, to).replace(/[\s()]/g, "");
  const before = signs(node.from, first.from);
  if (!second) return signed(left, before, signs(first.to, node.to));
  const isPlain = node.parts.length === 2 && before === "" && signs(second.to, node.to) === "";
  if (typeof right !== "number" || !isPlain) return undefined;
  const value = operators[signs(first.to, second.from)]?.(left, right);
  return value !== undefined && Number.isFinite(value) ? value : undefined;
}

function signed(value: number, before: string, after: string): number | undefined {
  if (before === "-" && after === "") return -value;
  if (before === "+" && after === "") return value;
  return before === "" && after === "%" ? value / 100 : undefined;
}

const operators: Readonly<Record<string, (left: number, right: number) => number>> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
  "^": (left, right) => left ** right,
};
