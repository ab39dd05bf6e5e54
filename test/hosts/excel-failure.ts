/** A failure that Excel itself would report. */
export class ExcelFailure extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}
