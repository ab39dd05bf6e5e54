import type { NativeForm } from "../define";
import type { FormulaNode } from "./formula-tree";
import { mayFill } from "./may-fill";
import { cellName, parseReference } from "./reference";

type Block = readonly (readonly string[])[];

/** A part of a formula where it stands, and what is to stand there. */
export interface Replacement {
  readonly node: FormulaNode;
  readonly form: NativeForm;
}

/** Functions that take any number of values, and give one. */
const gathers = /^(?:SUM|MIN|MAX|AVERAGE|COUNT|MEDIAN)$/i;

/** Functions that give a cell for each cell they are given. */
const eachCell = /^(?:IF|IFERROR|IFNA|ROUND|ROUNDUP|ROUNDDOWN|INT|ABS|TEXT|MOD|NOT|SQRT)$/i;

const operator = /^[\s)]*(?:[-+*/^&=]|<>|[<>]=?)[\s(]*$/;

/** As many as any program takes in one call. */
const mostValues = 100;

/** What stands around a block of formulas, for each of its cells; `undefined` where that cannot be said. */
export function aroundBlocks(
  formula: string,
  node: FormulaNode,
  parts: readonly Replacement[],
): NativeForm | undefined {
  const blocks = parts.filter(({ form }) => typeof form !== "string");
  const [first] = blocks;
  if (!first || typeof first.form === "string") return undefined;
  if (node.kind === "call" && blocks.length === 1) {
    if (/^ARRAYFORMULA$/i.test(node.name) && node.args.length === 1) return first.form;
    if (/^INDEX$/i.test(node.name) && first.node === node.args[0]) return indexed(formula, node.args, first.form);
    if (gathers.test(node.name)) return gathered(formula, node, parts, first);
  }
  const isEach = node.kind === "call" ? eachCell.test(node.name) : isOperation(formula, node);
  return isEach ? distributed(formula, node, parts, first.form) : undefined;
}

/** A node's text with other texts in the place of some of its parts. */
export function spliced(
  formula: string,
  node: FormulaNode,
  parts: readonly { node: FormulaNode; text: string }[],
): string {
  const pieces: string[] = [];
  let done = node.from;
  for (const { node: part, text } of [...parts].sort((one, other) => one.node.from - other.node.from)) {
    pieces.push(formula.slice(done, part.from), text);
    done = part.to;
  }
  return pieces.join("") + formula.slice(done, node.to);
}

/** `INDEX(…,1,2)` of a block: the one formula. */
function indexed(formula: string, args: readonly (FormulaNode | undefined)[], block: Block): string | undefined {
  const places = args.slice(1).map((place) => (place ? Number(formula.slice(place.from, place.to)) : 0));
  const [first = 0, second] = places;
  const isOneRow = block.length === 1 && second === undefined;
  const [row, column] = isOneRow ? [1, first] : [first, second ?? (block[0]?.length === 1 ? 1 : 0)];
  const form = block[row - 1]?.[column - 1];
  return form === undefined ? undefined : `(${form})`;
}

/** `MIN(…)` of a block: of each of its formulas. */
function gathered(
  formula: string,
  node: FormulaNode & { kind: "call" },
  parts: readonly Replacement[],
  { node: part, form }: Replacement,
): string | undefined {
  const forms = typeof form === "string" ? [form] : form.flat();
  // In a range an empty text is passed over; among values it is a mistake.
  if (!node.args.includes(part) || forms.length > mostValues || forms.some((one) => one.includes('""')))
    return undefined;
  const texts = parts.map((one) => {
    return { node: one.node, text: typeof one.form === "string" ? one.form : forms.join(",") };
  });
  return spliced(formula, node, texts);
}

function isOperation(formula: string, node: FormulaNode): boolean {
  const [left, right, more] = node.kind === "other" ? node.parts : [];
  if (!left || more) return false;
  if (right) return operator.test(formula.slice(left.to, right.from));
  return /^[-+%\s()]*$/.test(formula.slice(node.from, left.from) + formula.slice(left.to, node.to));
}

/** The same formula for each cell of a block; ranges beside it are taken cell by cell too. */
function distributed(
  formula: string,
  node: FormulaNode,
  parts: readonly Replacement[],
  shape: Block,
): Block | undefined {
  const lines: string[][] = [];
  for (const [row, forms] of shape.entries()) {
    const line: string[] = [];
    for (const column of forms.keys()) {
      const texts: { node: FormulaNode; text: string }[] = [];
      for (const part of parts) {
        const text = textAt(formula, part, shape, row, column);
        if (text === undefined) return undefined;
        texts.push({ node: part.node, text });
      }
      line.push(spliced(formula, node, texts));
    }
    lines.push(line);
  }
  return lines;
}

/** What stands for a part in one cell; `undefined` where it has none for it. */
function textAt(
  formula: string,
  { node, form }: Replacement,
  shape: Block,
  row: number,
  column: number,
): string | undefined {
  if (typeof form !== "string") return form[row]?.[column] && `(${form[row]?.[column]})`;
  if (!mayFill(formula, node)) return form;
  const range = node.kind === "reference" ? parseReference(form) : undefined;
  const fits = (size: number, wanted: number) => size === 1 || size === wanted;
  if (!range || !fits(range.rows, shape.length) || !fits(range.columns, shape[0]?.length ?? 0)) return undefined;
  const [down, right] = [range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column];
  return range.sheet + cellName(range.row + down, range.column + right);
}
