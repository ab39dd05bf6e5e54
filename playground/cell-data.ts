import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type Cell, isCellError, isErrorCode } from "../core/values";

/** A value as Univer stores it; text stays text whatever it looks like. */
export function toCellData(cell: Cell): ICellData {
  if (isCellError(cell)) return { v: cell.error, t: CellValueType.STRING };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: cell ? 1 : 0, t: CellValueType.BOOLEAN };
  return cell === null ? {} : { v: cell, t: CellValueType.STRING };
}

/** The value that a cell of Univer's shows. */
export function fromCellData(data: Nullable<ICellData>): Cell {
  if (!data) return null;
  const value = data.v;
  if (value === undefined || value === null || value === "") return data.p ? richText(data) : null;
  if (data.t === CellValueType.BOOLEAN) return Boolean(Number(value)) || value === true;
  if (typeof value === "string" && isErrorCode(value)) return { error: value };
  return data.t === CellValueType.NUMBER ? Number(value) : value;
}

function richText(data: ICellData): Cell {
  return data.p?.body?.dataStream.replace(/\r?\n?$/, "").replace(/\0/g, "") || null;
}
