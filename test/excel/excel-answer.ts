import { openExcel } from "./open-excel";

/** What Excel answers to a few statements on a new sheet: a code where it refuses them. */
export async function answer(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  const { workbook } = openExcel();
  const sheet = workbook.add("new");
  const code = await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem("new"), context);
    await context.sync();
  }).then(
    () => "done",
    (problem: { code: string }) => problem.code,
  );
  return { code, sheet, workbook };
}
