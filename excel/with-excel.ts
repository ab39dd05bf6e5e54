import { sheetGone } from "./access-errors";
import { codeOf, hostError } from "./host-errors";

/** Asks Excel for something; every failure becomes a sentence for the user. */
export async function withExcel<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (problem) {
    throw hostError(problem);
  }
}

/** The same about one sheet, which the sentence names if it is gone. */
export function withSheet<T>(
  name: string,
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return withExcel(async (context) => {
    try {
      return await batch(context.workbook.worksheets.getItem(name), context);
    } catch (problem) {
      throw codeOf(problem) === "ItemNotFound" ? sheetGone(name) : problem;
    }
  });
}
