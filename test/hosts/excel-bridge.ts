import { ExcelFailure } from "./excel-failure";
import { ExcelRequestHost, type RequestBody } from "./excel-request-host";
import type { ExcelWorkbook } from "./excel-workbook";

/** A call as Excel makes it: blanks within ranges are 0, arguments left out are `null`. */
export interface ExcelCall {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly address?: string;
  readonly parameterAddresses?: readonly (string | null)[];
}

/** What the cell shows: rows of values, or an error with its sentence. */
export type Shown = readonly (readonly unknown[])[] | { readonly error: string; readonly message: string };

/** The numbers by which the runtime names the error a failed call leaves in its cell. */
const failures: Readonly<Record<number, string>> = { 1: "#N/A", 5: "#DIV/0!", 6: "#NUM!", 7: "#VALUE!", 8: "#NULL!" };
const messages = { request: 1, fromHost: 3 } as const;
const categories = { customFunctions: 1, events: 65_536 } as const;
const invocation = 1000;
const selectionChanged = 2;
const errorsAllowed = 4;
const waitForCellEdit = 64;
/** What Excel on the web takes in one request, and puts into one answer. */
const mostBytes = 5 * 1024 * 1024;

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags: number;
  readonly message: { readonly body: RequestBody | string };
}

/** Excel as it speaks to office.js: it answers requests, makes calls and tells of events. */
export class ExcelBridge {
  /** The trips that read or wrote the workbook, without those that report results or release references. */
  readonly requests: { readonly actions: readonly string[]; readonly bytes: number }[] = [];
  /** Set to a code to let every trip to the workbook fail with it. */
  failWith: string | undefined;
  readonly host: ExcelRequestHost;
  private readonly waiting = new Map<string, (shown: Shown) => void>();
  private held: (() => void)[] = [];
  private calls = 0;

  constructor(
    readonly workbook: ExcelWorkbook,
    private readonly send: (text: string) => void,
  ) {
    this.host = new ExcelRequestHost(workbook, (results) => this.report(results));
  }

  get trips(): number {
    return this.requests.length;
  }

  /** Lets Excel make several calls in one message, as in one recalculation. */
  callAll(calls: readonly ExcelCall[]): Promise<Shown[]> {
    const shown = calls.map(() => {
      const id = String(++this.calls);
      return { id, promise: new Promise<Shown>((resolve) => this.waiting.set(id, resolve)) };
    });
    const entries = calls.map(({ name, values, address = null, parameterAddresses = null }, index) => {
      const message = [shown[index]?.id, name, values, address, errorsAllowed, parameterAddresses];
      return [categories.customFunctions, invocation, "", message, index];
    });
    this.tell(entries);
    return Promise.all(shown.map(({ promise }) => promise));
  }

  async call(call: ExcelCall): Promise<Shown> {
    return (await this.callAll([call]))[0] as Shown;
  }

  /** Selects cells as the user would. */
  select(sheet: string, address: string): void {
    this.workbook.selection = { sheet, address };
    this.tell([[categories.events, selectionChanged, "", "{}", 1]]);
  }

  /** Presses Enter in the cell being edited. */
  endCellEdit(): void {
    this.workbook.isCellBeingEdited = false;
    const held = this.held;
    this.held = [];
    for (const answer of held) answer();
  }

  private tell(entries: readonly unknown[]): void {
    this.send(JSON.stringify({ type: messages.fromHost, message: { entries } }));
  }

  /** Takes a message of the library and answers it. */
  receive(text: string): void {
    const { id, type, flags, message } = JSON.parse(text) as BridgeMessage;
    if (type !== messages.request) throw new Error(`the double does not know bridge message ${type}`);
    const body = typeof message.body === "string" ? (JSON.parse(message.body) as RequestBody) : message.body;
    const readsOrWrites = body.Actions.some(touchesTheWorkbook);
    const bytes = Buffer.byteLength(JSON.stringify(body));
    if (readsOrWrites) this.requests.push({ actions: body.Actions.map(({ Name }) => Name), bytes });
    const answer = () => {
      const response = { statusCode: 200, headers: {}, body: this.answer(body, readsOrWrites, bytes) };
      this.send(JSON.stringify({ id, type, message: response }));
    };
    if (readsOrWrites && this.workbook.isCellBeingEdited && flags & waitForCellEdit) this.held.push(answer);
    else setImmediate(answer);
  }

  private answer(body: RequestBody, readsOrWrites: boolean, bytes: number): unknown {
    if (bytes > mostBytes) return refused(new ExcelFailure("RequestPayloadSizeLimitExceeded"));
    const code = this.failWith ?? (this.workbook.isCellBeingEdited ? "InvalidOperationInCellEditMode" : undefined);
    if (readsOrWrites && code) return refused(new ExcelFailure(code));
    try {
      const answer = this.host.answer(body, readsOrWrites);
      const isTooLong = Buffer.byteLength(JSON.stringify(answer)) > mostBytes;
      return isTooLong ? refused(new ExcelFailure("ResponsePayloadSizeLimitExceeded")) : answer;
    } catch (problem) {
      // What the double does not know fails the test at once, and nobody is left waiting for an answer.
      setImmediate(() => {
        throw problem;
      });
      return refused(new ExcelFailure("NotImplemented", String(problem)));
    }
  }

  private report(results: readonly unknown[]): void {
    for (const result of results) {
      const [id, succeeded, value, code] = result as [string, boolean, unknown, number | unknown];
      const resolve = this.waiting.get(id);
      this.waiting.delete(id);
      resolve?.(succeeded ? (value as unknown[][]) : failed(value, code));
    }
  }
}

/** Whether an action does more than name an object, mark a place, or keep, release or report something. */
function touchesTheWorkbook({ ActionType, Name }: RequestBody["Actions"][number]): boolean {
  const asides = ["_KeepReference", "_RemoveReference", "SetInvocationArrayResults"];
  return ActionType !== 1 && ActionType !== 5 && !asides.includes(Name);
}

function failed(value: unknown, code: unknown): Shown {
  const error = failures[Number(code)];
  if (!error) throw new Error(`the function crashed: ${JSON.stringify(value)}`);
  return { error, message: String(value) };
}

function refused({ code, message }: ExcelFailure): unknown {
  return { Error: { Code: code, Message: message, HttpStatusCode: 400 }, Results: [] };
}
