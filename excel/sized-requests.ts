/** Excel on the web takes 5 MB in a request; what is asked for besides blocks of cells is far below the rest. */
const mostBytes = 3_500_000;

/** Everything goes in one request, unless blocks of cells are so large that Excel on the web would refuse it. */
export class SizedRequests {
  private bytes = 0;

  constructor(readonly context: Excel.RequestContext) {}

  /** Gives `write` the rows with the index of the first of them: all at once, or in several parts if they are too many. */
  async writeRows<T>(rows: readonly T[], write: (part: T[], first: number) => void): Promise<void> {
    let part: T[] = [];
    let first = 0;
    for (const row of rows) {
      const bytes = sizeOf(row);
      if (this.bytes + bytes > mostBytes) {
        if (part.length > 0) write(part, first);
        first += part.length;
        part = [];
        await this.context.sync();
        this.bytes = 0;
      }
      this.bytes += bytes;
      part.push(row);
    }
    if (part.length > 0) write(part, first);
  }
}

const encoder = new TextEncoder();

function sizeOf(row: unknown): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}
