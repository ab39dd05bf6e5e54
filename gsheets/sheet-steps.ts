import type { Planned } from "../core/plan/sheet-plan";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
type DataValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
type LineChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

/** One of Google's constants, by its name. */
export interface NamedInterpolation {
  readonly interpolation: "NUMBER";
}

/** A validation by the calls that build it. */
export interface BuiltValidation {
  readonly validation: readonly Call<DataValidationBuilder>[];
}

/** A value for each cell of a range: that of most, and the areas that have another. */
export interface Grid<Cell> {
  readonly rows: number;
  readonly columns: number;
  readonly most: Cell;
  readonly others: readonly Planned<Cell>[];
}

/** An argument as it crosses to the server: short, and plain JSON where Google's own objects are not. */
type Crossing<Argument> = Argument extends DataValidation
  ? BuiltValidation
  : Argument extends readonly (readonly (infer Cell)[])[]
    ? Argument | Grid<Crossing<Cell>>
    : Argument;

/** A method of one of Google's objects, and what it is given. */
export type Call<Target> = {
  [Method in keyof Target]: Target[Method] extends (...args: infer Arguments) => unknown
    ? readonly [Method, ...{ [Index in keyof Arguments]: Crossing<Arguments[Index]> }]
    : never;
}[keyof Target];

/** To the compiler Google's constants are numbers, so that the calls which take one stand here by hand. */
export type RuleCall =
  | Call<RuleBuilder>
  | readonly [
      "setGradientMinpointWithValue" | "setGradientMaxpointWithValue",
      color: string,
      type: NamedInterpolation,
      value: string,
    ];

/** What is called on one range, or on several at once. */
export type RangeSteps =
  | readonly [area: string, calls: readonly Call<Range>[]]
  | readonly [areas: string[], calls: readonly Call<RangeList>[]];

/** A chart of one range, by the calls that build it. */
export type ChartSteps = readonly [area: string, calls: readonly (Call<BarChartBuilder> | Call<LineChartBuilder>)[]];

/** How one sheet is made: plain JSON, carried out by the server in the order of these fields. */
interface Steps {
  readonly name: string;
  readonly sheet: readonly Call<Sheet>[];
  readonly ranges: readonly RangeSteps[];
  readonly last: readonly Call<Sheet>[];
}

export interface NewSheetSteps extends Steps {
  readonly source?: never;
  readonly chart: ChartSteps | null;
  /** Conditional formats, each with its area. */
  readonly rules: readonly (readonly [area: string, calls: readonly RuleCall[]])[];
  /** The areas that stay without protection. */
  readonly inputs: readonly string[];
}

/** Google gives a copy a name of its own: `name` has only to be free. */
export interface CopySteps extends Steps {
  readonly source: string;
  readonly chart?: never;
  readonly rules?: never;
  readonly inputs?: never;
}

export type SheetSteps = NewSheetSteps | CopySteps;

/** The sheet that makes way for a new one; until it is deleted it has a spare name. */
export interface Replacement {
  readonly name: string;
  readonly spare: string;
}
