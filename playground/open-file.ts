import type { IWorkbookData } from "@univerjs/core";
import { decodeText } from "./decode-text";
import { FileError } from "./file-error";
import { openCsv } from "./open-csv";
import { words } from "./words";

/** A file that the user chose, not read yet. */
export interface GivenFile {
  readonly name: string;
  readonly size: number;
  read(): Promise<Uint8Array>;
}

const largest = 50 * 1024 * 1024;

/** Reads an .xlsx or .csv file as a workbook; throws a `FileError` whose sentence says what is wrong with the file. */
export async function openFile({ name, size, read }: GivenFile): Promise<IWorkbookData> {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  if (extension === "xls") throw new FileError(words.oldExcel);
  if (extension !== "xlsx" && extension !== "csv") throw new FileError(words.unknownType);
  if (size > largest) throw new FileError(words.tooLarge);
  const bytes = await read();
  if (bytes.length === 0) throw new FileError(words.empty);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]))
    throw new FileError(isOldExcel(bytes) ? words.oldExcel : words.locked);
  const isZip = startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]);
  if (extension === "csv" && !isZip) return openCsv(decodeText(bytes), name);
  if (!isZip) throw new FileError(words.damaged);
  const { openXlsx } = await import("./open-xlsx");
  return openXlsx(bytes, name);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

/** Old workbooks and protected new ones share a container; its folder names the parts in UTF-16. */
function isOldExcel(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length - (bytes.length % 2)));
  return text.includes("Workbook") && !text.includes("EncryptedPackage");
}
