import type { KpiFunction } from "../core/define";
import { evaluate } from "../core/evaluate";
import type { Text } from "../core/text";
import type { Argument, Cell } from "../core/values";
import { asSeenFrom, parseAddress, sheetOf } from "./addresses";
import { argumentFromExcel, type ExcelValue, resultForExcel } from "./border";
import { type EmptyCells, emptyCells } from "./empty-cells";
import { excelLanguage } from "./language";

type Returned = ExcelValue[][] | Promise<ExcelValue[][]>;

/** What Excel tells about a call besides its arguments. */
type Invocation = Pick<CustomFunctions.Invocation, "address"> & {
  readonly parameterAddresses?: readonly (string | null)[];
};

/**
 * Computes one call from Excel, where an empty cell within a range arrives as 0. Where that could change the result the
 * workbook is asked which zeros are empty cells; without an answer the call fails, for a wrong number looks like a right one.
 */
export function callFunction(kpi: KpiFunction, values: readonly unknown[], invocation: Invocation): Returned {
  const language = excelLanguage();
  const args = Object.values(kpi.parameters).map((parameter, index) => argumentFromExcel(values[index], parameter));
  const ownSheet = sheetOf(invocation.address);
  const given = args.map((_, index) => invocation.parameterAddresses?.[index] || undefined);
  const seen = given.map((address) => asSeenFrom(ownSheet, address));
  const finish = (settled: readonly Argument[]) => resultForExcel(evaluate(kpi, settled, seen), language);
  const fail = (message: Text) => resultForExcel({ error: "#VALUE!", message }, language);

  const doubtful = args.map((argument, index) => (holdsZero(argument) ? given[index] : undefined));
  if (doubtful.every((address) => address === undefined)) return finish(args);
  const ranges = doubtful.map((address) => address && parseAddress(address, ownSheet));
  const unclear = doubtful.findIndex((address, index) => address && !ranges[index]);
  if (unclear >= 0) return fail(notOneRange(doubtful[unclear] as string));
  return Promise.all(ranges.map((range) => (range ? emptyCells(range) : undefined))).then(
    (answers) => finish(args.map((argument, index) => withBlanks(argument, answers[index]))),
    () => fail(noAnswer(doubtful.filter((address) => address).join(", "))),
  );
}

function holdsZero(argument: Argument): boolean {
  if (!Array.isArray(argument)) return argument === 0;
  return argument.some((row: readonly Cell[]) => row.includes(0));
}

function withBlanks(argument: Argument, empty: EmptyCells | undefined): Argument {
  if (!empty) return argument;
  const settled = (cell: Cell, row: number, column: number) => (cell === 0 && empty(row, column) ? null : cell);
  if (!Array.isArray(argument)) return settled(argument as Cell, 0, 0);
  return argument.map((row: readonly Cell[], r) => row.map((cell, c) => settled(cell, r, c)));
}

function noAnswer(addresses: string): Text {
  return {
    en: `Excel did not say which zeros in ${addresses} are empty cells: enter the formula again.`,
    "zh-CN": `Excel 没有说明 ${addresses} 里的 0 哪些是空单元格：请重新输入公式。`,
    "zh-TW": `Excel 沒有說明 ${addresses} 裡的 0 哪些是空白儲存格：請重新輸入公式。`,
  };
}

function notOneRange(address: string): Text {
  return {
    en: `${address} is not one range of this workbook, so its zeros cannot be told from empty cells: use a single range of this workbook.`,
    "zh-CN": `${address} 不是本工作簿里的一个连续区域，分不清 0 和空单元格：请改用本工作簿里的一个区域。`,
    "zh-TW": `${address} 不是本活頁簿裡的一個連續範圍，分不清 0 和空白儲存格：請改用本活頁簿裡的一個範圍。`,
  };
}
