import type { Text } from "./text";

/** The one error that a calculation throws: a code for the cell and a sentence for the user. */
export class KpiError extends Error {
  constructor(
    readonly code: "#N/A" | "#VALUE!",
    readonly text: Text,
  ) {
    super(text.en);
  }
}

/** There is nothing to compute from yet. */
export function noData(text: Text): KpiError {
  return new KpiError("#N/A", text);
}

/** The input is wrong and the sentence says where and what to do. */
export function wrongInput(text: Text): KpiError {
  return new KpiError("#VALUE!", text);
}
