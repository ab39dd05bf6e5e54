import { shown } from "../messages";
import type { Area } from "../plan/sheet-plan";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import { cellsIn, isNumber, numbersIn, type PlacedCell } from "./area-cells";
import { argumentText, type Call, type CheckedSheet, parameterArea } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";

/** `满意度 1～5 分`, `Effort (1-7)`. */
const headedScale = /(?:^|[^\d.])([01])\s*[～~–—\-－至到]\s*(3|4|5|7|10|100)\s*(分|points?|星|stars?|[）)\]])/i;

interface Scale {
  readonly lowest: number;
  readonly highest: number;
}

export const scale: Rule = {
  id: "scale",
  title: { en: "Ratings are on their scale", "zh-CN": "评分都在量程内", "zh-TW": "評分都在量表內" },
  check: (sheet) => {
    const found = new Map<string, Finding>();
    const keep = (one: Finding) => found.set(`${one.area.row}:${one.area.column}`, one);
    for (const [key, areas] of [...calledScales(sheet), ...headedScales(sheet.snapshot)]) {
      const [lowest = 0, highest = 0] = key.split("-").map(Number);
      for (const one of cellsIn(sheet.snapshot, areas)) {
        if (isNumber(one.cell) && one.cell !== 0 && (one.cell < lowest || one.cell > highest)) {
          keep(offScale(one, { lowest, highest }));
        }
      }
    }
    for (const call of sheet.calls) for (const one of unknownWords(sheet, call)) keep(one);
    return [...found.values()];
  },
};

/** The areas that KPI calls rate, by their scale. */
function calledScales(sheet: CheckedSheet): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  for (const call of sheet.calls) {
    const own = scaleOf(sheet, call);
    const area = own && (parameterArea(sheet, call, "ratings") ?? parameterArea(sheet, call, "scores"));
    if (own && area) add(areas, own, area);
  }
  return areas;
}

function add(areas: Map<string, Area[]>, { lowest, highest }: Scale, area: Area): void {
  const key = `${lowest}-${highest}`;
  const before = areas.get(key);
  if (before) before.push(area);
  else areas.set(key, [area]);
}

/** `undefined` where the call rates nothing, or its scale cannot be read. */
function scaleOf(sheet: CheckedSheet, call: Call): Scale | undefined {
  const name = call.kpi?.name;
  if (name === "NPS" || name === "NPSINTERVAL") return { lowest: 0, highest: 10 };
  const declared = call.kpi?.parameters.scale;
  if (name === "QUALITATIVE" || declared?.kind !== "number") return undefined;
  const index = Object.keys(call.kpi?.parameters ?? {}).indexOf("scale");
  const text = argumentText(call, index);
  const area = parameterArea(sheet, call, "scale");
  const given = area ? cellAt(sheet.snapshot, area.row, area.column) : Number(text);
  const highest = text === "" || isBlank(given) ? declared.usual : given;
  return typeof highest === "number" && highest >= 2 ? { lowest: 1, highest } : undefined;
}

/** Columns whose heading says the scale. */
function headedScales(snapshot: SheetSnapshot): Map<string, Area[]> {
  const areas = new Map<string, Area[]>();
  snapshot.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      const match = typeof cell === "string" && cell.length <= 40 ? headedScale.exec(cell.replace(/\s+/g, " ")) : null;
      if (!match) return;
      let rows = 0;
      while (isRated(snapshot, row + 1 + rows, column)) rows++;
      if (rows > 0) add(areas, { lowest: Number(match[1]), highest: Number(match[2]) }, below(row, column, rows));
    });
  });
  return areas;
}

function isRated(snapshot: SheetSnapshot, row: number, column: number): boolean {
  const line = snapshot.cells[row];
  return line !== undefined && isNumber(line[column] ?? null) && !snapshot.formulas[row]?.[column];
}

function below(row: number, column: number, rows: number): Area {
  return { row: row + 1, column, rows, columns: 1 };
}

function offScale({ row, column, cell }: PlacedCell, { lowest, highest }: Scale): Finding {
  const is = shown(cell);
  return {
    severity: "error",
    area: cellArea(row, column),
    sentence: {
      en: `${is} is off the scale of ${lowest} to ${highest}: correct it, or clear it if nobody answered.`,
      "zh-CN": `${is} 超出 ${lowest}～${highest} 分的范围：请改正；没有评分就清空。`,
      "zh-TW": `${is} 超出 ${lowest}～${highest} 分的範圍：請更正；沒有評分就清空。`,
    },
  };
}

/** Words of a qualitative rating that its table does not know. */
function unknownWords(sheet: CheckedSheet, call: Call): Finding[] {
  if (call.kpi?.name !== "QUALITATIVE") return [];
  const [ratings, table] = [parameterArea(sheet, call, "ratings"), parameterArea(sheet, call, "scale")];
  if (!ratings || !table || numbersIn(sheet.snapshot, ratings).length > 0) return [];
  const known = new Set([...cellsIn(sheet.snapshot, [{ ...table, columns: 1 }])].map(({ cell }) => word(cell)));
  return [...cellsIn(sheet.snapshot, [ratings])].flatMap(({ row, column, cell }): Finding[] => {
    if (typeof cell !== "string" || isBlank(cell) || known.has(word(cell))) return [];
    const is = shown(cell.trim());
    return [
      {
        severity: "error",
        area: cellArea(row, column),
        sentence: {
          en: `"${is}" is not in the table of rating words: choose one that is.`,
          "zh-CN": `“${is}”不在评语表里：请改用表里的评语。`,
          "zh-TW": `「${is}」不在評語表裡：請改用表裡的評語。`,
        },
      },
    ];
  });
}

function word(cell: PlacedCell["cell"]): string {
  return String(cell).normalize("NFKC").trim().toLowerCase();
}
