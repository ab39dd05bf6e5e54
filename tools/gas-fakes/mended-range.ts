import type { SheetStore } from "../../test/hosts/sheet-store";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Grid<Cell> = readonly (readonly (Cell | null)[])[];

/** What gas-fakes takes for the colour of a font that nobody chose. */
export const automaticColor = "#000000";

const filled = <Cell>(grid: Grid<Cell>, instead: Cell) => grid.map((line) => line.map((cell) => cell ?? instead));

/**
 * A range of gas-fakes that takes `null` for a cell without a colour, a note or a validation, as Google's reference says of
 * these three methods and gas-fakes quotes in its own comments, but refuses.
 */
export function mendedRange(range: Range, sheet: SheetStore): Range {
  const own: Partial<Range> = {
    setFontColors: (colors: Grid<string>) => range.setFontColors(filled(colors, automaticColor)),
    setNotes: (notes: Grid<string>) => range.setNotes(filled(notes, "")),
    setDataValidations: (rules: Grid<Rule>) => {
      for (const { row, column, rows, rule } of runsOf(rules)) {
        range.offset(row, column, rows, 1).setDataValidation(rule);
        keepHelp(sheet, { row: range.getRow() - 1 + row, column: range.getColumn() - 1 + column, rows }, rule);
      }
      return range;
    },
  };
  const mended = (given: unknown) =>
    typeof given === "object" && String(given) === "Range" ? mendedRange(given as Range, sheet) : given;
  return new Proxy(range, {
    get: (target, name) => {
      const member: unknown = Reflect.get(Object.hasOwn(own, name) ? own : target, name);
      // One call follows on what the other gave back.
      return typeof member === "function" ? (...args: unknown[]) => mended(member.apply(target, args)) : member;
    },
  });
}

interface Run {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Equal rules below each other. */
function runsOf(rules: Grid<Rule>): (Run & { readonly rule: Rule })[] {
  const runs: { row: number; column: number; rows: number; rule: Rule }[] = [];
  for (let column = 0; column < (rules[0]?.length ?? 0); column++) {
    rules.forEach((line, row) => {
      const rule = line[column];
      const last = runs.at(-1);
      const isNext = last?.column === column && last.row + last.rows === row && last.rule === rule;
      if (isNext) last.rows++;
      else if (rule) runs.push({ row, column, rows: 1, rule });
    });
  }
  return runs;
}

/** gas-fakes knows the help text of a rule, but sends none. */
function keepHelp(sheet: SheetStore, { row, column, rows }: Run, rule: Rule): void {
  for (let line = row; line < row + rows; line++) {
    const { validation } = sheet.cell(line, column);
    if (validation) validation.helpText = rule.getHelpText();
  }
}
