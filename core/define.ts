import type { Grid } from "./grid";
import type { Text } from "./text";
import type { Cell } from "./values";
import type { Workings } from "./workings";

/**
 * What an argument is:
 * - `each`: numbers taken element by element; ranges make the result spill.
 * - `answer`: yes or no, element by element.
 * - `range`: cells looked at together.
 * - `number`, `flag`, `choice`, `text`: one value.
 */
export type ParameterKind = "each" | "answer" | "range" | "number" | "flag" | "choice" | "text";

interface ParameterBase {
  readonly title: Text;
  /** What to give, with unit and default. */
  readonly help: Text;
  /** What the spreadsheet's own help shows in its sample call. */
  readonly sample: string;
  readonly optional?: true;
  /** What holds where an optional argument is left out or blank. */
  readonly usual?: number | string | boolean;
}

export type Parameter =
  | (ParameterBase & { readonly kind: Exclude<ParameterKind, "choice"> })
  | (ParameterBase & { readonly kind: "choice"; readonly choices: readonly string[] });

/** Whether an argument is taken element by element, so that the result spills. */
export function isElement({ kind }: Parameter): boolean {
  return kind === "each" || kind === "answer";
}

/** Whether an argument may be several cells. */
export function takesRange(parameter: Parameter): boolean {
  return parameter.kind === "range" || isElement(parameter);
}

export type Parameters = Readonly<Record<string, Parameter>>;

type Required<P extends Parameter> = P["kind"] extends "each" | "number"
  ? number
  : P["kind"] extends "range"
    ? Grid
    : P["kind"] extends "flag" | "answer"
      ? boolean
      : P extends { choices: readonly (infer C)[] }
        ? C
        : string;

/** What `compute` receives for each parameter. */
export type Inputs<P extends Parameters> = {
  readonly [K in keyof P]:
    | Required<P[K]>
    | (P[K] extends { optional: true } ? (P[K] extends { usual: unknown } ? never : undefined) : never);
};

/** The words for the cell that a parameter's present value came from. */
export type Places<P extends Parameters> = (parameter: keyof P & string) => Text;

/** Each given argument as it stands in a formula: `B2:B90`, `4`, `"skip"`. */
export type PrintedArguments<P extends Parameters> = {
  readonly [K in keyof P]: string | (P[K] extends { optional: true } ? undefined : never);
};

export type ExampleArgument = Cell | readonly Cell[] | readonly (readonly Cell[])[];

/** One cell of a result, counted from zero. */
export interface ElementPlace {
  readonly row: number;
  readonly column: number;
}

/** Arguments by name, and the result; a list is a column. An error code stands for that error. */
export type Example<P extends Parameters = Parameters> = readonly [
  { readonly [K in keyof P]?: ExampleArgument },
  Cell | readonly (readonly Cell[])[],
];

/** How a result is to be shown: a share as a percentage, money with two decimals. */
export type ResultFormat = "share" | "number" | "money" | "count" | "text";

/** A cell, or a block whose cells may be computed on demand, so that one that fails leaves the others standing. */
export type Computed = Cell | (Cell | (() => Cell))[][];

/** One formula, or a block of them where the result fills several cells. */
export type NativeForm = string | readonly (readonly string[])[];

export interface Declaration<P extends Parameters> {
  readonly name: string;
  readonly title: Text;
  /** What it computes and what it is for. */
  readonly summary: Text;
  /** In the parameters' names; `formulaText` says it in each language. */
  readonly formula: string;
  /** What people get wrong. */
  readonly pitfall: Text;
  /** Who defines it so. */
  readonly source: Text;
  readonly result: ResultFormat;
  readonly parameters: P;
  readonly compute: (inputs: Inputs<P>, at: Places<P>) => Computed;
  /** How a result came about, where that is more than its formula with the values put in. Called for results only. */
  readonly workings?: (inputs: Inputs<P>, element: ElementPlace) => Workings;
  /**
   * The same without the add-in, for one element where there are several, in functions that Excel 2016, Google Sheets, WPS and LibreOffice share.
   * `undefined` where these arguments cannot be expressed so; then the value is kept instead.
   */
  readonly native: (inputs: PrintedArguments<P>) => NativeForm | undefined;
  readonly examples: readonly Example<P>[];
}

export interface KpiFunction extends Omit<Declaration<Parameters>, "compute" | "workings" | "native" | "examples"> {
  readonly compute: (inputs: Readonly<Record<string, unknown>>, at: (parameter: string) => Text) => Computed;
  readonly workings?: (inputs: Readonly<Record<string, unknown>>, element: ElementPlace) => Workings;
  readonly native: (inputs: Readonly<Record<string, string | undefined>>) => NativeForm | undefined;
  readonly examples: readonly Example[];
}

/** Declares a function once; hosts, help, formulas for people without the add-in and tests all read it from here. */
export function defineFunction<const P extends Parameters>(declaration: Declaration<P>): KpiFunction {
  return declaration as unknown as KpiFunction;
}
