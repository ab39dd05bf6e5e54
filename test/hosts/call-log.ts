/** Google's objects whose every call is a request; builders and enumerations are not. */
const counted = /^(Spreadsheet|Sheet|Range|RangeList|Protection)\./;

/** The calls a script makes, in order; one of them can be made to fail. */
export class CallLog {
  readonly calls: string[] = [];
  /** Which call from now on fails, counted from 1; none where it is 0. */
  failAt = 0;
  /** Whether the failure shows only once Google carries out what it has put off. */
  isFailureLate = false;
  private late: Error | undefined;

  record(call: string): void {
    this.calls.push(call);
    if (this.late && call === "SpreadsheetApp.flush") throw this.late;
    if (this.failAt === 0 || --this.failAt > 0) return;
    const problem = new Error(`Service Spreadsheets failed in ${call}.`);
    if (!this.isFailureLate) throw problem;
    this.late = problem;
  }

  /** How many requests there were. */
  get requests(): number {
    return this.calls.filter((call) => counted.test(call)).length;
  }
}
