import { type ErrorCode, isErrorCode } from "../core/values";

/** An error as a cell of Excel shows it, among those that all programs know. */
export function errorCodeOf(shown: string): ErrorCode {
  if (shown === "#GETTING_DATA") return "#BUSY!";
  return isErrorCode(shown) ? shown : "#VALUE!";
}
