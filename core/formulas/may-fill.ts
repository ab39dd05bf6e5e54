import { isElement, type KpiFunction } from "../define";
import type { FormulaNode } from "./formula-tree";
import { kpiNamed } from "./kpi-calls";
import { parseReference } from "./reference";

type Call = FormulaNode & { readonly kind: "call" };

const everywhere = () => true;
const at =
  (...places: number[]) =>
  (index: number) =>
    places.includes(index);

/** Which arguments of a function are looked at together; a range in one of them still gives one cell. */
const together: Readonly<Record<string, (index: number) => boolean>> = {
  ...Object.fromEntries(
    [
      "SUM,AVERAGE,AVERAGEA,MIN,MAX,MINA,MAXA,COUNT,COUNTA,COUNTBLANK,SUMPRODUCT,SUMSQ,PRODUCT,MEDIAN,MODE,MODE.SNGL",
      "STDEV,STDEV.S,STDEV.P,VAR,VAR.S,VAR.P,GEOMEAN,CORREL,AND,OR,XOR,ROWS,COLUMNS,TEXTJOIN,CONCAT,SUBTOTAL,AGGREGATE",
      "COUNTUNIQUE,JOIN,ISBLANK,SPARKLINE",
    ]
      .flatMap((names) => names.split(","))
      .map((name) => [name, everywhere] as const),
  ),
  ...Object.fromEntries(
    ["LARGE", "SMALL", "PERCENTILE", "PERCENTILE.INC", "QUARTILE", "QUARTILE.INC", "TRIMMEAN", "COUNTIF"].map(
      (name) => [name, at(0)] as const,
    ),
  ),
  ...Object.fromEntries(
    ["VLOOKUP", "HLOOKUP", "MATCH", "XMATCH", "RANK", "RANK.EQ", "RANK.AVG"].map((name) => [name, at(1)] as const),
  ),
  LOOKUP: at(1, 2),
  SUMIF: at(0, 2),
  AVERAGEIF: at(0, 2),
  COUNTIFS: (index) => index % 2 === 0,
  ...Object.fromEntries(
    ["SUMIFS", "AVERAGEIFS", "MAXIFS", "MINIFS"].map(
      (name) => [name, (index: number) => index === 0 || index % 2 === 1] as const,
    ),
  ),
};

/** Functions that may fill cells whatever they are given. */
const fills = new Set(
  "SEQUENCE,RANDARRAY,SPLIT,TEXTSPLIT,IMPORTRANGE,IMPORTDATA,IMPORTHTML,INDIRECT,OFFSET,GOOGLEFINANCE,QUERY".split(","),
);

/** Whether a formula may fill more cells than its own, as far as its text tells. */
export function mayFill(formula: string, node: FormulaNode): boolean {
  if (node.kind === "call") return callMayFill(formula, node);
  const text = formula.slice(node.from, node.to);
  if (node.kind === "reference") {
    const reference = parseReference(text);
    return reference === undefined || reference.rows * reference.columns > 1;
  }
  return /^\{|#$/.test(text) || node.parts.some((part) => mayFill(formula, part));
}

function callMayFill(formula: string, call: Call): boolean {
  const name = call.name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, "");
  if (fills.has(name)) return true;
  if (name === "INDEX") return indexMayFill(formula, call);
  const kpi = kpiNamed(name);
  const isTogether = kpi ? kpiTogether(kpi) : (together[name] ?? (() => false));
  return call.args.some((arg, index) => arg !== undefined && !isTogether(index) && mayFill(formula, arg));
}

/** A whole row or column of a block, which is asked for by a zero or by nothing. */
function indexMayFill(formula: string, { args }: Call): boolean {
  const [, ...places] = args;
  const isWhole = (place: FormulaNode | undefined) => !place || formula.slice(place.from, place.to) === "0";
  return places.length === 0 || places.some((place) => isWhole(place) || (place && mayFill(formula, place)));
}

function kpiTogether(kpi: KpiFunction): (index: number) => boolean {
  const parameters = Object.values(kpi.parameters);
  if (!parameters.some(isElement) && kpi.examples.some(([, result]) => Array.isArray(result))) return () => false;
  return (index) => {
    const parameter = parameters[index];
    return parameter !== undefined && !isElement(parameter);
  };
}
