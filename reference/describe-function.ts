import type { Example, ExampleArgument, KpiFunction } from "../core/define";
import { formulaText } from "../core/formula-text";
import { printCall, sampleCall } from "../core/formulas/print-call";
import { printNative } from "../core/formulas/print-native";
import type { Language } from "../core/text";
import type { Cell } from "../core/values";
import { cellText, resultText, rowsOf } from "../sidebar/example-text";
import { referenceWords as words } from "./reference-words";

/** Values as a sheet shows them, row by row. */
type ShownCells = readonly (readonly string[])[];

/** All that a function's declaration says, in one language and ready to be printed. */
export interface DescribedFunction {
  readonly name: string;
  readonly title: string;
  readonly signature: string;
  readonly summary: string;
  readonly formula: string;
  readonly pitfall: string;
  readonly source: string;
  readonly parameters: readonly { readonly name: string; readonly title: string; readonly help: string }[];
  readonly examples: {
    /** The parameters that any example gives. */
    readonly given: readonly string[];
    readonly rows: readonly { readonly inputs: readonly ShownCells[]; readonly result: ShownCells }[];
  };
  readonly native: { readonly call: string; readonly formula: string | undefined; readonly note: string | undefined };
}

export function describeFunction(kpi: KpiFunction, language: Language): DescribedFunction {
  return {
    name: kpi.name,
    title: kpi.title[language],
    signature: signature(kpi),
    summary: kpi.summary[language],
    formula: formulaText(kpi)[language],
    pitfall: kpi.pitfall[language],
    source: kpi.source[language],
    parameters: Object.entries(kpi.parameters).map(([name, { title, help, optional }]) => ({
      name,
      title: optional ? words.ifWanted[language].replace("{title}", title[language]) : title[language],
      help: help[language],
    })),
    examples: describeExamples(kpi, language),
    native: describeNative(kpi, language),
  };
}

function signature({ name, parameters }: KpiFunction): string {
  const names = Object.entries(parameters).map(([parameter, { optional }]) =>
    optional ? `[${parameter}]` : parameter,
  );
  return `${name}(${names.join(", ")})`;
}

function describeExamples(kpi: KpiFunction, language: Language): DescribedFunction["examples"] {
  const given = Object.keys(kpi.parameters).filter((name) =>
    kpi.examples.some(([inputs]) => inputs[name] !== undefined),
  );
  const rows = kpi.examples.map(([inputs, result]: Example) => ({
    inputs: given.map((name) => shown(inputs[name], (cell) => cellText(cell, language))),
    result: shown(result, (cell) => resultText(cell, kpi.result, language)),
  }));
  return { given, rows };
}

function shown(argument: ExampleArgument | undefined, show: (cell: Cell) => string): ShownCells {
  return argument === undefined ? [] : rowsOf(argument).map((row) => row.map(show));
}

function describeNative(kpi: KpiFunction, language: Language): DescribedFunction["native"] {
  const call = `=${printCall(kpi, sampleCall(kpi), "functions")}`;
  const native = printNative(kpi, sampleCall(kpi));
  if (native === undefined) return { call, formula: undefined, note: words.kept[language] };
  const formulas = typeof native === "string" ? [native] : native.flat();
  const note = formulas.length > 1 ? words.first[language].replace("{count}", String(formulas.length)) : undefined;
  return { call, formula: `=${formulas[0]}`, note };
}
