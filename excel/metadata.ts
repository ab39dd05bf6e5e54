import { type KpiFunction, type Parameter, takesRange } from "../core/define";
import { functions } from "../core/functions";
import type { Language } from "../core/text";

type Dimensionality = "scalar" | "matrix";

export interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: Dimensionality;
  readonly optional?: true;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly type: "any"; readonly dimensionality: "matrix" };
  readonly options: { readonly requiresAddress: true; readonly requiresParameterAddresses: true };
}

export interface Metadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/**
 * `functions.json` in one language; ids and names are the same in all, so that a formula set by a script always works. Excel
 * wants the whole address of a help page, so without one no function has any.
 */
export function metadata(language: Language, helpPage?: string): Metadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: functions.map((kpi) => functionMetadata(kpi, language, helpPage)),
  };
}

function functionMetadata(kpi: KpiFunction, language: Language, helpPage: string | undefined): FunctionMetadata {
  return {
    id: kpi.name,
    name: kpi.name,
    description: kpi.summary[language],
    ...(helpPage !== undefined && { helpUrl: `${helpPage}#${kpi.name}` }),
    parameters: Object.values(kpi.parameters).map((parameter) => parameterMetadata(parameter, language)),
    // Excel gives parameter addresses only to functions that may spill.
    result: { type: "any", dimensionality: "matrix" },
    options: { requiresAddress: true, requiresParameterAddresses: true },
  };
}

/** Every type is `any`: Excel would refuse an error or a text itself, without a word to the user. */
function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: parameter.title[language].replace(/\s+/g, "_"),
    description: parameter.help[language],
    type: "any",
    dimensionality: takesRange(parameter) ? "matrix" : "scalar",
    ...(parameter.optional && { optional: true }),
  };
}
