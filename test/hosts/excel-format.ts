import { accept, acceptBoolean, acceptColor, acceptNumber, acceptOneOf } from "./excel-accept";
import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import type { Area, ExcelSheet } from "./excel-sheet";

const lineStyles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];

/** How the cells of a range look; each property is kept for the cells under its own name. */
export function formatNode(sheet: ExcelSheet, area: Area): ExcelNode {
  const allowed = (option: string) => {
    const { protection } = sheet.properties as { protection?: Record<string, unknown> };
    if (sheet.isProtected && !protection?.[option]) throw new ExcelFailure("AccessDenied", "the sheet is protected");
  };
  const paint = (property: string, check: (value: unknown) => void, option = "allowFormatCells") => {
    return (value: unknown) => {
      check(value);
      allowed(option);
      sheet.paint(area, property, value);
    };
  };
  const isSize = (value: unknown) => acceptNumber(value, 0, 1790);
  return {
    kind: "format",
    parts: {
      Fill: () => ({ kind: "fill", setters: { Color: paint("Fill", acceptColor) } }),
      Font: () => ({
        kind: "font",
        setters: {
          Color: paint("FontColor", acceptColor),
          Size: paint("FontSize", (value) => acceptNumber(value, 1, 409)),
          Bold: paint("Bold", acceptBoolean),
        },
      }),
      Borders: () => ({ kind: "borders", item: (side) => borderNode(sheet, area, side, allowed) }),
      Protection: () => ({ kind: "cell protection", setters: { Locked: paint("Locked", acceptBoolean, "never") } }),
    },
    setters: {
      HorizontalAlignment: paint("Horizontal", (value) => acceptOneOf(value, ["General", "Left", "Center", "Right"])),
      VerticalAlignment: paint("Vertical", (value) => acceptOneOf(value, ["Top", "Center", "Bottom"])),
      WrapText: paint("Wrap", acceptBoolean),
      ColumnWidth: paint("ColumnWidth", isSize, "allowFormatColumns"),
      RowHeight: paint("RowHeight", (value) => acceptNumber(value, 0, 409), "allowFormatRows"),
    },
  };
}

/** The lines of each cell: two cells share the one between them. */
function borderNode(sheet: ExcelSheet, area: Area, side: string, allowed: (option: string) => void): ExcelNode {
  const { row, column, rows, columns } = area;
  const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
  const lines: Readonly<Record<string, readonly (readonly [string, Area])[]>> = {
    EdgeTop: [["Top", { ...area, rows: 1 }]],
    EdgeBottom: [["Bottom", { ...area, row: lastRow, rows: 1 }]],
    EdgeLeft: [["Left", { ...area, columns: 1 }]],
    EdgeRight: [["Right", { ...area, column: lastColumn, columns: 1 }]],
    InsideHorizontal: [
      ["Top", { ...area, row: row + 1, rows: rows - 1 }],
      ["Bottom", { ...area, rows: rows - 1 }],
    ],
    InsideVertical: [
      ["Left", { ...area, column: column + 1, columns: columns - 1 }],
      ["Right", { ...area, columns: columns - 1 }],
    ],
  };
  const drawn = lines[side] ?? [];
  accept(drawn.length > 0 && drawn.every(([, cells]) => cells.rows > 0 && cells.columns > 0), `no line ${side} here`);
  const draw = (property: string, check: (value: unknown) => void) => (value: unknown) => {
    check(value);
    allowed("allowFormatCells");
    for (const [edge, cells] of drawn) sheet.paint(cells, `${edge}${property}`, value);
  };
  return {
    kind: "border",
    setters: { Style: draw("Style", (value) => acceptOneOf(value, lineStyles)), Color: draw("Color", acceptColor) },
  };
}
