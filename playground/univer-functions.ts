import type { Injector } from "@univerjs/core";
import {
  BaseFunction,
  FunctionType,
  type FunctionVariantType,
  type IFunctionInfo,
  IFunctionService,
} from "@univerjs/engine-formula";
import type { KpiFunction } from "../core/define";
import { evaluate } from "../core/evaluate";
import { functions } from "../core/functions";
import type { Language } from "../core/text";
import { readArgument, writeResult } from "./univer-values";

/** One catalogue function inside Univer's formula engine. */
class KpiExecutor extends BaseFunction {
  /** Of a reference, a blank cell is told from a place left empty in the call. */
  override needsReferenceObject = true;

  /** Text in a formula, such as "5:2:3" or ">=90%", stays text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  constructor(private readonly kpi: KpiFunction) {
    super(kpi.name);
  }

  override calculate(...given: FunctionVariantType[]) {
    // A thrown error would stop the calculation of the whole workbook.
    try {
      return writeResult(evaluate(this.kpi, given.map(readArgument)));
    } catch {
      return writeResult({ error: "#ERROR!" });
    }
  }
}

/** Teaches Univer's formula engine every function of the catalogue; the workbook must exist already. */
export function registerFunctions(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(...functions.map((kpi) => new KpiExecutor(kpi)));
}

/** What Univer's own completion and help show for every function. */
export function describeFunctions(language: Language): IFunctionInfo[] {
  return functions.map((kpi) => ({
    functionName: kpi.name,
    functionType: FunctionType.User,
    abstract: kpi.title[language],
    description: `${kpi.summary[language]} ${kpi.pitfall[language]}`,
    functionParameter: Object.values(kpi.parameters).map(({ title, help, sample, optional }) => ({
      name: title[language],
      detail: help[language],
      example: sample,
      require: optional ? 0 : 1,
      repeat: 0,
    })),
  }));
}
