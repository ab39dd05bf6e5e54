import { type Look, lineColor, looks } from "../core/plan/looks";
import type { Area, SheetPlan } from "../core/plan/sheet-plan";
import { joinedAreas } from "./joined-areas";
import { rangeOf } from "./range-of";

const horizontally = { left: "Left", center: "Center", right: "Right" } as const;

/** Gives the cells their looks, and columns and rows their measures. */
export function renderLooks(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const paint = <T>(
    pick: (look: Look) => T | undefined,
    apply: (format: Excel.RangeFormat, value: T, area: Area) => void,
  ) => paintAreas(sheet, plan, pick, apply);
  paint(
    ({ fill }) => fill,
    (format, color) => format.fill.set({ color }),
  );
  paint(
    ({ color }) => color,
    (format, color) => format.font.set({ color }),
  );
  paint(
    ({ size }) => size,
    (format, size) => format.font.set({ size }),
  );
  paint(
    ({ isBold }) => isBold,
    (format, bold) => format.font.set({ bold }),
  );
  paint(
    ({ isWrapped }) => isWrapped,
    (format, wrapText) => format.set({ wrapText }),
  );
  paint(
    ({ align }) => align,
    (format, align) => format.set({ horizontalAlignment: horizontally[align] }),
  );
  paint(
    () => "Center" as const,
    (format, verticalAlignment) => format.set({ verticalAlignment }),
  );
  paint(
    ({ isFramed }) => isFramed,
    (format, _, area) => frame(format.borders, area),
  );
  renderMeasures(sheet, plan);
}

/** Property by property, as neighbours that differ in one are often alike in the others. */
function paintAreas<T>(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  pick: (look: Look) => T | undefined,
  apply: (format: Excel.RangeFormat, value: T, area: Area) => void,
): void {
  const areasOf = new Map<T, Area[]>();
  for (const { area, value: name } of plan.looks) {
    const value = pick(looks[name]);
    if (value !== undefined) areasOf.set(value, [...(areasOf.get(value) ?? []), area]);
  }
  for (const [value, areas] of areasOf) {
    for (const area of joinedAreas(areas)) apply(rangeOf(sheet, area).format, value, area);
  }
}

/** Excel refuses lines between rows or columns where there is only one. */
function frame(borders: Excel.RangeBorderCollection, { rows, columns }: Area): void {
  const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;
  const inside = [
    ...(rows > 1 ? ["InsideHorizontal" as const] : []),
    ...(columns > 1 ? ["InsideVertical" as const] : []),
  ];
  for (const side of [...edges, ...inside]) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = lineColor;
  }
}

/** Excel measures columns and rows in points, plans in pixels. */
export const pointsOfPixel = 0.75;

function renderMeasures(sheet: Excel.Worksheet, { widths, heights }: SheetPlan): void {
  for (const { value, first, count } of runs(widths)) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = value * pointsOfPixel;
  }
  for (const { value, first, count } of runs(heights)) {
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = value * pointsOfPixel;
  }
}

function runs(values: readonly number[]): { value: number; first: number; count: number }[] {
  const starts = values.flatMap((value, index) => (value === values[index - 1] ? [] : [{ value, first: index }]));
  return starts.map((run, index) => ({ ...run, count: (starts[index + 1]?.first ?? values.length) - run.first }));
}
