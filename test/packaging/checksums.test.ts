import { expect, test } from "vitest";
import { checksums } from "../../packaging/checksums";
import { textFile } from "../../packaging/release-file";

/** FIPS 180-2, appendix B.1, and the digest of nothing. */
const published = {
  abc: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
  nothing: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
};

test("a line is the published digest, two spaces and the path; lines are in the order of their bytes", () => {
  const files = [textFile("客服.txt", ""), textFile("a b/é.txt", "abc"), textFile("Z.txt", "abc"), textFile("a", "")];
  expect(checksums(files)).toBe(
    [
      `${published.abc}  Z.txt`,
      `${published.nothing}  a`,
      `${published.abc}  a b/é.txt`,
      `${published.nothing}  客服.txt`,
      "",
    ].join("\n"),
  );
});
