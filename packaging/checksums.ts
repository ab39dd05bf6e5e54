import { createHash } from "node:crypto";
import type { ReleaseFile } from "./release-file";

/** What `sha256sum -c` reads: a line a file, in the order of their paths' bytes. */
export function checksums(files: readonly ReleaseFile[]): string {
  const lines = files
    .toSorted((one, other) => Buffer.compare(Buffer.from(one.path), Buffer.from(other.path)))
    .map(({ path, bytes }) => `${createHash("sha256").update(bytes).digest("hex")}  ${path}\n`);
  return lines.join("");
}
