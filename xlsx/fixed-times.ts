const endOfDirectory = 0x06054b50;
const endLength = 22;
/** 1 January 1980, midnight, as a ZIP archive counts: the time, then the date. */
const earliest = 33 << 16;

/** The same ZIP archive with one time for all its files, whenever it was packed. */
export function withFixedTimes(archive: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const fixed = archive.slice();
  const view = new DataView(fixed.buffer);
  let end = fixed.length - endLength;
  while (view.getUint32(end, true) !== endOfDirectory) end--;
  const entries = view.getUint16(end + 10, true);
  let entry = view.getUint32(end + 16, true);
  for (let index = 0; index < entries; index++) {
    view.setUint32(entry + 12, earliest, true);
    view.setUint32(view.getUint32(entry + 42, true) + 10, earliest, true);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(entry + offset, true));
    entry += 46 + (name ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return fixed;
}
