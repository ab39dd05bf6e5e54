import { inflateRawSync } from "node:zlib";

/** The text files within an .xlsx file by name, read without the library that wrote it. */
export function partsOf(file: Uint8Array): Map<string, string> {
  const archive = Buffer.from(file);
  const parts = new Map<string, string>();
  const end = archive.lastIndexOf(Buffer.from("PK\x05\x06", "latin1"));
  let entry = archive.readUInt32LE(end + 16);
  while (entry < end) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset)) as [
      number,
      number,
      number,
    ];
    const start = archive.readUInt32LE(entry + 42);
    const content = start + 30 + archive.readUInt16LE(start + 26) + archive.readUInt16LE(start + 28);
    const packed = archive.subarray(content, content + archive.readUInt32LE(entry + 20));
    const isPacked = archive.readUInt16LE(entry + 10) === 8;
    parts.set(
      archive.toString("utf8", entry + 46, entry + 46 + name),
      String(isPacked ? inflateRawSync(packed) : packed),
    );
    entry += 46 + name + extra + comment;
  }
  return parts;
}
