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
import type { Result } from "../core/values";
import { ErrorSentences } from "./error-sentences";
import { readArgument, writeResult } from "./univer-values";

/** One catalogue function inside Univer's formula engine. */
class KpiExecutor extends BaseFunction {
  /** With the reference, an error can name the cell it found. */
  override needsReferenceObject = true;

  /** Text in a formula, such as "5:2:3" or ">=90%", stays text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  constructor(
    private readonly kpi: KpiFunction,
    private readonly sentences: ErrorSentences,
  ) {
    super(kpi.name);
  }

  override calculate(...given: FunctionVariantType[]) {
    const result = this.evaluated(given);
    this.sentences.record({ sheetId: this.subUnitId ?? "", row: this.row, column: this.column }, result);
    return writeResult(result);
  }

  /** A thrown error would stop the calculation of the whole workbook. */
  private evaluated(given: readonly FunctionVariantType[]): Result {
    try {
      const read = given.map(readArgument);
      return evaluate(
        this.kpi,
        read.map(({ argument }) => argument),
        read.map(({ address }) => address),
      );
    } catch {
      return { error: "#ERROR!" };
    }
  }
}

/** Teaches Univer's formula engine every function of the catalogue; the workbook must exist already. */
export function registerFunctions(injector: Injector): ErrorSentences {
  const sentences = new ErrorSentences();
  const executors = functions.map((kpi) => new KpiExecutor(kpi, sentences));
  injector.get(IFunctionService).registerExecutors(...executors);
  return sentences;
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
