import type { KpiFunction, Parameter } from "../core/define";
import { type PrintedCall, printCall } from "../core/formulas/print-call";
import type { Text } from "../core/text";
import { areaOf, isOneCell, neighbour, overlap } from "./area";
import { printArgument } from "./argument-text";
import { type Given, isEmpty, receiverOf } from "./arguments";
import { areasIn } from "./expression";
import type { Host, Insertion, Selection } from "./host";
import { words } from "./words";

export type Planned = { readonly insertion: Omit<Insertion, "replace"> } | { readonly problem: Text };

/** The arguments as they stand in a formula on the given sheet, those that are missing, and the first thing that is wrong. */
export interface ReadArguments {
  readonly printed: PrintedCall;
  readonly missing: readonly string[];
  readonly problem: Text | undefined;
}

export function readArguments(kpi: KpiFunction, given: Given, sheet: string | undefined): ReadArguments {
  const printed: Record<string, string> = {};
  const missing: string[] = [];
  let problem: Text | undefined;
  for (const [name, parameter] of Object.entries(kpi.parameters)) {
    const value = given[name];
    if (value === undefined || isEmpty(value)) {
      if (!parameter.optional) missing.push(name);
      continue;
    }
    const argument = printArgument(parameter, value, sheet);
    if ("text" in argument) printed[name] = argument.text;
    else problem ??= argument.problem;
  }
  return { printed, missing, problem };
}

/**
 * Where the formula goes: into the one cell selected, or next to the range selected. The result of a range is below it, of
 * one row at its right end; results that fill a cell for every row go beside their rows.
 */
export function targetFor(kpi: KpiFunction, selection: Selection | undefined): Selection | undefined {
  const area = selection && areaOf(selection.address);
  if (!area) return undefined;
  if (isOneCell(area)) return selection;
  const address = neighbour(area, area.top === area.bottom || spills(kpi) ? "right" : "below");
  return address === undefined ? undefined : { sheet: selection.sheet, address };
}

function spills(kpi: KpiFunction): boolean {
  return kpi.examples.some(([, result]) => Array.isArray(result));
}

/** The formula and its cell, or the sentence that says what is still in the way. */
export function planInsertion(
  kpi: KpiFunction,
  given: Given,
  selection: Selection | undefined,
  flavour: Host["flavour"],
): Planned {
  const target = targetFor(kpi, selection);
  const { printed, missing, problem } = readArguments(kpi, given, target?.sheet);
  if (problem) return { problem };
  const [absent] = missing;
  if (absent !== undefined) return { problem: askFor(kpi, absent) };
  if (!target) return { problem: words.selectTarget };
  const circular = Object.entries(printed).find(([, text]) => text !== undefined && reads(text, target));
  if (circular) return { problem: words.circular(target.address, parameterOf(kpi, circular[0]).title) };
  return { insertion: { target, formula: `=${printCall(kpi, printed, flavour)}`, format: kpi.result } };
}

/** What is in the way before the selection is known; the range that the selection will bring is not. */
export function problemBeforeReading(kpi: KpiFunction, given: Given): Text | undefined {
  const { missing, problem } = readArguments(kpi, given, undefined);
  const absent = missing.find((name) => name !== receiverOf(kpi));
  return problem ?? (absent === undefined ? undefined : words.fillIn(parameterOf(kpi, absent).title));
}

function askFor(kpi: KpiFunction, name: string): Text {
  const { title } = parameterOf(kpi, name);
  return name === receiverOf(kpi) ? words.selectFor(title) : words.fillIn(title);
}

function parameterOf(kpi: KpiFunction, name: string): Parameter {
  return kpi.parameters[name] as Parameter;
}

function reads(argument: string, target: Selection): boolean {
  const cell = areaOf(target.address);
  const sheet = target.sheet.toLowerCase();
  return areasIn(argument).some(
    (area) => cell !== undefined && (area.sheet ?? target.sheet).toLowerCase() === sheet && overlap(area, cell),
  );
}
