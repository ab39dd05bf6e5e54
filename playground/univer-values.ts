import {
  ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  type FunctionVariantType,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import { type Argument, type Block, type Cell, isCellError, isErrorCode, type Result } from "../core/values";

/** Reads what Univer's formula engine hands to a function; a place left empty in the call is `undefined`. */
export function readArgument(given: FunctionVariantType): Argument {
  if (given.isReferenceObject()) return readReference(given as BaseReferenceObject);
  if (given.isArray()) return blockOf(given as ArrayValueObject);
  const value = given as BaseValueObject;
  return value.isNull() ? undefined : cellOf(value);
}

/** Writes a result for Univer's formula engine; a blank shows as an empty cell, an error as its code. */
export function writeResult(result: Result): BaseValueObject {
  if (!Array.isArray(result)) return writeCell(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row) => row.map(writeCell)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function readReference(reference: BaseReferenceObject): Argument {
  const block = blockOf(reference.toArrayValueObject());
  return reference.isCell() ? block[0]?.[0] : block;
}

function blockOf(array: ArrayValueObject): Block {
  const block: Cell[][] = [];
  array.iterator((value, row, column) => {
    const cells = block[row] ?? [];
    block[row] = cells;
    cells[column] = value ? cellOf(value) : null;
  });
  return block;
}

function cellOf(value: BaseValueObject): Cell {
  if (value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return { error: isErrorCode(String(raw)) ? (raw as "#ERROR!") : "#ERROR!" };
  if (typeof raw === "string" && raw === "") return null;
  return value.isLambda() || value.isCube() ? { error: "#VALUE!" } : raw;
}

function writeCell(cell: Cell): BaseValueObject {
  if (isCellError(cell)) return ErrorValueObject.create(errorType(cell.error));
  if (typeof cell === "number") return NumberValueObject.create(cell);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return StringValueObject.create(cell ?? "");
}

function errorType(code: string): ErrorType {
  return Object.values(ErrorType).find((type) => type === code) ?? ErrorType.CONNECT;
}
