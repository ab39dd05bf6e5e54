import type { BuiltValidation, Call, Grid, NamedInterpolation, RangeSteps, RuleCall } from "./sheet-steps";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Named = readonly [method: string, ...args: unknown[]];
type Method<Target> = (...args: unknown[]) => Target;
type Methods<Target> = Readonly<Record<string, Method<Target>>>;

/** Calls one method after the other, as builders want it: each on what the one before gave back, if it gave anything. */
export function run<Target>(target: Target, calls: readonly (Call<Target> | RuleCall)[]): Target {
  return (calls as readonly Named[]).reduce(
    (on, [method, ...args]) => ((on as Methods<Target>)[method] as Method<Target>)(...args.map(revived)) || on,
    target,
  );
}

/** Carries out what is to be called on ranges of a sheet. */
export function runOnRanges(sheet: Sheet, steps: readonly RangeSteps[]): void {
  for (const [area, calls] of steps) {
    run<unknown>(typeof area === "string" ? sheet.getRange(area) : sheet.getRangeList(area), calls as never);
  }
}

/** An argument as Google's method wants it. */
function revived(argument: unknown): unknown {
  const { interpolation, validation, rows, columns, most, others } = (argument || {}) as Partial<
    NamedInterpolation & BuiltValidation & Grid<unknown>
  >;
  if (interpolation) return SpreadsheetApp.InterpolationType[interpolation];
  if (validation) return run(SpreadsheetApp.newDataValidation(), validation).build();
  if (!others) return argument;
  const lines = Array.from({ length: rows as number }, () => Array(columns).fill(most));
  for (const { area, value } of others) {
    const cell = revived(value);
    for (let row = 0; row < area.rows; row++) {
      (lines[area.row + row] as unknown[]).fill(cell, area.column, area.column + area.columns);
    }
  }
  return lines;
}
