import type { KpiFunction } from "../core/define";
import { type PrintedCall, printCall, sampleCall } from "../core/formulas/print-call";
import { cellName } from "../core/formulas/reference";
import { areaOf, isSeveralCells } from "./area";

/** A formula that needs no add-in; `undefined` where these arguments have none. */
export interface NativeForm {
  readonly formula: string | undefined;
  /** Sample cells stand in for arguments not given yet. */
  readonly isSample: boolean;
  /** Native formulas give one result: where the call fills several cells, this is the first and is to be filled on. */
  readonly fill: "down" | "across" | undefined;
}

export function nativeForm(kpi: KpiFunction, printed: PrintedCall): NativeForm {
  const samples = sampleCall(kpi);
  const isSample = Object.keys(samples).some((name) => printed[name] === undefined);
  const call = { ...samples, ...printed };
  const isEach = (name: string) => kpi.parameters[name]?.kind === "each";
  const [spread] = Object.entries(call).filter(([name, text]) => isEach(name) && isSeveralCells(text ?? ""));
  const area = spread && areaOf(spread[1] ?? "");
  const own = Object.entries(call).map(([name, text = ""]) => [
    name,
    area === undefined ? text : isEach(name) && isSeveralCells(text) ? firstCell(text) : fixed(text),
  ]);
  const native = printCall(kpi, area ? Object.fromEntries(own) : call, "native");
  const fill = area && (area.bottom > area.top ? "down" : "across");
  return { formula: native === undefined ? undefined : `=${native}`, isSample, fill };
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
