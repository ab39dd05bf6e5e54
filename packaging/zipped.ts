import JsZip from "jszip";
import type { ReleaseFile } from "./release-file";

/** The earliest a ZIP archive can say. */
const packed = new Date(Date.UTC(1980, 0, 1));

/** Files as one ZIP archive; the same files always give the same bytes. Names are marked as UTF-8, so Chinese ones survive. */
export async function zipped(files: readonly ReleaseFile[]): Promise<Uint8Array> {
  const archive = new JsZip();
  // Folders of their own would carry the time of packing.
  for (const { path, bytes } of files) archive.file(path, bytes, { date: packed, createFolders: false });
  return archive.generateAsync({ type: "uint8array", compression: "DEFLATE", compressionOptions: { level: 9 } });
}
