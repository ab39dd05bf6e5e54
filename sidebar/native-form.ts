import { isElement, type KpiFunction } from "../core/define";
import { type PrintedCall, sampleCall } from "../core/formulas/print-call";
import { printNative } from "../core/formulas/print-native";
import { cellName } from "../core/formulas/reference";
import { areaOf, isSeveralCells } from "./area";

/** Formulas that need no add-in. */
export interface NativeForm {
  /** One formula, or one a cell as a spreadsheet pastes them; `undefined` where these arguments have none. */
  readonly formula: string | undefined;
  readonly cells: number;
  /** Sample cells stand in for arguments not given yet. */
  readonly isSample: boolean;
  /** Where the same formula serves every element, this is the first and is to be filled on. */
  readonly fill: "down" | "across" | undefined;
}

export function nativeForm(kpi: KpiFunction, printed: PrintedCall): NativeForm {
  const samples = sampleCall(kpi);
  const isSample = Object.keys(samples).some((name) => printed[name] === undefined);
  const call = { ...samples, ...printed };
  const isEach = (name: string) => {
    const parameter = kpi.parameters[name];
    return parameter !== undefined && isElement(parameter);
  };
  const [spread] = Object.entries(call).filter(([name, text]) => isEach(name) && isSeveralCells(text ?? ""));
  const area = spread && areaOf(spread[1] ?? "");
  const own = Object.entries(call).map(([name, text = ""]) => [
    name,
    area === undefined ? text : isEach(name) && isSeveralCells(text) ? firstCell(text) : fixed(text),
  ]);
  const native = printNative(kpi, area ? Object.fromEntries(own) : call);
  if (native === undefined) return { formula: undefined, isSample, fill: undefined, cells: 0 };
  const block = typeof native === "string" ? [[native]] : native;
  const formula = block.map((row) => row.map((cell) => `=${cell}`).join("\t")).join("\n");
  const fill = area && (area.bottom > area.top ? "down" : "across");
  return { formula, isSample, fill, cells: block.flat().length };
}

function sheetPart(range: string): string {
  return range.slice(0, range.lastIndexOf("!") + 1);
}

function firstCell(range: string): string {
  const area = areaOf(range);
  return area ? sheetPart(range) + cellName(area.top, area.left) : range;
}

/** With dollar signs, so that it stays in place when the formula is filled on. */
function fixed(text: string): string {
  if (!areaOf(text)) return text;
  const sheet = sheetPart(text);
  return sheet + text.slice(sheet.length).replace(/\$?([A-Z]+|\d+)/gi, "$$$1");
}
