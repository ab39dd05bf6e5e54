import { type Area, areaOf } from "./area";

const before = /\s*(?:[-+@]\s*)*/y;
const after = /\s*(?:%\s*)*/y;
const operator = /<>|<=|>=|[-+*/^&=<>]/y;
const called = /[\p{L}_][\p{L}\p{N}_.]*\(/uy;
const operand =
  /"(?:[^"]|"")*"|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\d_:])|(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?(?:[\p{L}_$\\][\p{L}\p{N}_.$\\]*(?::[\p{L}\p{N}_.$]+)?|\d+:\d+)(?:\[[^\]]*\])?#?/iuy;
const word = /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'!)?[\p{L}\p{N}_.$!:]+\(?/gu;

/** Whether a text can stand as one argument of a formula: nothing missing, nothing left over, no comma outside brackets. */
export function isExpression(text: string): boolean {
  return expressionEnd(text, 0) === text.length;
}

/** Every range of cells that an expression reads, apart from quoted text. */
export function areasIn(expression: string): Area[] {
  return [...expression.matchAll(word)].flatMap(([found]) => areaOf(found) ?? []);
}

/** Where the expression that begins at a place ends; `undefined` where none does. */
function expressionEnd(text: string, start: number): number | undefined {
  const first = operandEnd(text, start + lengthOf(before, text, start));
  if (first === undefined) return undefined;
  const end = first + lengthOf(after, text, first);
  const sign = lengthOf(operator, text, end);
  return sign > 0 ? expressionEnd(text, end + sign) : end;
}

function operandEnd(text: string, start: number): number | undefined {
  const sign = text.charAt(start);
  if (sign === "{") return listEnd(text, start + 1, "}", /[,;]/);
  if (sign === "(") {
    const end = expressionEnd(text, start + 1);
    return end !== undefined && text.charAt(end) === ")" ? end + 1 : undefined;
  }
  const call = lengthOf(called, text, start);
  if (call > 0) return listEnd(text, start + call, ")", /,/);
  const length = lengthOf(operand, text, start);
  return length > 0 ? start + length : undefined;
}

/** Arguments of a call may be left out. */
function listEnd(text: string, start: number, closing: string, separator: RegExp): number | undefined {
  let at = start;
  while (at < text.length) {
    at = expressionEnd(text, at) ?? at + lengthOf(/\s*/y, text, at);
    const sign = text.charAt(at++);
    if (sign === closing) return at;
    if (!separator.test(sign)) return undefined;
  }
  return undefined;
}

function lengthOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}
