import type { SheetRange } from "./addresses";

/** Whether a cell of a range is empty; rows and columns count from the range's first cell. */
export type EmptyCells = (row: number, column: number) => boolean;

interface Question {
  readonly range: SheetRange;
  readonly answer: (empty: EmptyCells) => void;
  readonly fail: (problem: unknown) => void;
}

/** Failures that one question can bring upon all that were asked with it. */
const causedByOne = [
  "ItemNotFound",
  "InvalidArgument",
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
];

let waiting: Question[] = [];
let asking = false;

/** Asks the workbook which cells of a range are empty. Questions that come together, or while others are asked, share one trip. */
export function emptyCells(range: SheetRange): Promise<EmptyCells> {
  return new Promise((answer, fail) => {
    waiting.push({ range, answer, fail });
    if (!asking) {
      asking = true;
      queueMicrotask(askAll);
    }
  });
}

async function askAll(): Promise<void> {
  while (waiting.length > 0) {
    const questions = waiting;
    waiting = [];
    await ask(questions);
  }
  asking = false;
}

async function ask(questions: readonly Question[]): Promise<void> {
  try {
    const answers = await readEmptyCells(questions.map(({ range }) => range));
    questions.forEach(({ answer }, index) => {
      answer(answers[index] as EmptyCells);
    });
  } catch (problem) {
    const code = (problem as { code?: unknown }).code;
    if (questions.length > 1 && causedByOne.includes(String(code))) {
      const half = Math.ceil(questions.length / 2);
      await ask(questions.slice(0, half));
      await ask(questions.slice(half));
    } else for (const { fail } of questions) fail(problem);
  }
}

/** Reads only the used part of each range: a whole column has a million cells. */
function readEmptyCells(ranges: readonly SheetRange[]): Promise<EmptyCells[]> {
  // While the user is typing into a cell Excel answers nothing; the formula waits, it does not fail.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const asked = new Map<string, { area: Excel.Range; used: Excel.Range }>();
    const reads = ranges.map(({ sheet, cells }) => {
      const key = `${sheet}!${cells}`;
      const known = asked.get(key);
      if (known) return known;
      const area = context.workbook.worksheets.getItem(sheet).getRange(cells).load("rowIndex,columnIndex");
      const used = area.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,valueTypes");
      const read = { area, used };
      asked.set(key, read);
      return read;
    });
    await context.sync();
    return reads.map(({ area, used }) => (used.isNullObject ? () => true : emptyWithin(area, used)));
  });
}

/** What lies outside the used part is empty. */
function emptyWithin(area: Excel.Range, used: Excel.Range): EmptyCells {
  const { valueTypes } = used;
  const down = area.rowIndex - used.rowIndex;
  const across = area.columnIndex - used.columnIndex;
  return (row, column) => {
    const type = valueTypes[row + down]?.[column + across];
    return type === undefined || type === "Empty";
  };
}
