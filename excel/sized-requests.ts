/** Excel on the web takes 5 MB in a request; what is asked for besides blocks of cells is far below the rest. */
const mostBytes = 3_500_000;

/** What it takes to name a range and say what is to be done with it. */
const bytesOfRange = 600;

/** Everything goes in one request, unless blocks of cells are so large that Excel on the web would refuse it. */
export class SizedRequests {
  /** Whether a request has gone already. */
  hasSent = false;
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** To be awaited before something is asked of a range, unless rows are written to it. */
  async makeRoom(): Promise<void> {
    if (this.bytes + bytesOfRange > mostBytes) await this.send();
    this.bytes += bytesOfRange;
  }

  /** Gives `write` the rows with the index of the first of them: all at once, or in several parts if they are too many. */
  async writeRows<T>(rows: readonly T[], write: (part: T[], first: number) => void): Promise<void> {
    let part: T[] = [];
    let first = 0;
    await this.makeRoom();
    for (const row of rows) {
      const bytes = sizeOf(row);
      if (this.bytes + bytes > mostBytes) {
        if (part.length > 0) write(part, first);
        first += part.length;
        part = [];
        await this.send();
      }
      this.bytes += bytes;
      part.push(row);
    }
    if (part.length > 0) write(part, first);
  }

  private async send(): Promise<void> {
    await this.context.sync();
    this.hasSent = true;
    this.bytes = bytesOfRange;
  }
}

const encoder = new TextEncoder();

function sizeOf(row: unknown): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}
