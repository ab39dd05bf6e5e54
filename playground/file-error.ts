import type { Text } from "../core/text";

/** A file that cannot be opened or saved, with the sentence for the user. */
export class FileError extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
