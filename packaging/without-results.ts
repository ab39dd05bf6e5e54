import JsZip from "jszip";

/** A formula of a sheet and the result that the file holds for it. */
const stored = /(<f(?: [^>]*)?>[^<]*<\/f>)<v>[^<]*<\/v>/g;

/** The same .xlsx file without the results of its formulas, so that whoever shows one has computed it. */
export async function withoutResults(file: Uint8Array): Promise<Uint8Array> {
  const archive = await JsZip.loadAsync(file);
  const sheets = archive.file(/^xl\/worksheets\/[^/]+\.xml$/);
  for (const sheet of sheets) archive.file(sheet.name, (await sheet.async("string")).replace(stored, "$1"));
  return archive.generateAsync({ type: "uint8array" });
}
