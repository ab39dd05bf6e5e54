import { ExcelFailure } from "./excel-failure";
import { partOfRange, queryRange, type RangeObject, rangeOf, setRangeProperty } from "./excel-range";
import type { ExcelSheet, ExcelWorkbook } from "./excel-workbook";

/** One trip to the workbook, as office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

type HostObject =
  | { readonly kind: "workbook" | "worksheets" | "customFunctions" | "null" }
  | { readonly kind: "worksheet"; readonly sheet: ExcelSheet }
  | RangeObject;

const types = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const paths = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;

/** Answers the requests of the real office.js from a workbook. It refuses whatever it does not know. */
export class ExcelRequestHost {
  private readonly references = new Map<string, HostObject>();
  private kept = 0;
  /** Of the request being answered: its objects, and the references it asked to keep. */
  private resolved = new Map<number, HostObject>();
  private referenceOf = new Map<number, string>();

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly onResults: (results: readonly unknown[]) => void,
  ) {}

  answer(body: RequestBody): { Error: unknown; Results: unknown[]; TraceIds: number[] } {
    const results: unknown[] = [];
    // A handler of an event is added once the host has come past the trace that stands in its place.
    const traces: number[] = [];
    this.resolved = new Map();
    this.referenceOf = new Map();
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === types.trace) {
          traces.push(action.Id);
          continue;
        }
        const value = this.act(action, this.resolve(action.ObjectPathId, body));
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        if (!(problem instanceof ExcelFailure)) throw problem;
        const error = { Code: problem.code, Message: problem.message, ActionIndex: index, HttpStatusCode: 400 };
        return { Error: error, Results: results, TraceIds: traces };
      }
    }
    return { Error: null, Results: results, TraceIds: traces };
  }

  private resolve(id: number, body: RequestBody): HostObject {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = body.ObjectPaths[id];
    if (!path) throw new Error(`the request names an object path ${id} that it does not hold`);
    const object = this.find(path, body);
    this.resolved.set(id, object);
    return object;
  }

  private find(path: ObjectPath, body: RequestBody): HostObject {
    const [argument] = path.ArgumentInfo?.Arguments ?? [];
    if (path.ObjectPathType === paths.root) return { kind: "workbook" };
    if (path.ObjectPathType === paths.reference) return this.reference(String(argument ?? path.Name));
    if (path.ObjectPathType === paths.newObject && path.Name === "Microsoft.ExcelServices.CustomFunctions") {
      return { kind: "customFunctions" };
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1, body);
    if (parent.kind === "workbook") return this.ofWorkbook(path);
    if (parent.kind === "worksheets" && path.ObjectPathType === paths.indexer) return this.worksheet(String(argument));
    if (parent.kind === "worksheet" && path.Name === "GetRange") return rangeOf(parent.sheet, String(argument));
    if (parent.kind === "range") return partOfRange(parent, path.Name, path.ArgumentInfo?.Arguments ?? []);
    throw new Error(`the double does not know ${path.Name} of a ${parent.kind}`);
  }

  private ofWorkbook(path: ObjectPath): HostObject {
    if (path.Name === "Worksheets") return { kind: "worksheets" };
    if (path.Name !== "GetSelectedRange") throw new Error(`the double does not know Workbook.${path.Name}`);
    const { selection } = this.workbook;
    if (!selection) throw new ExcelFailure("InvalidSelection");
    return rangeOf(this.worksheet(selection.sheet).sheet, selection.address);
  }

  private worksheet(name: string): { kind: "worksheet"; sheet: ExcelSheet } {
    const sheet = this.workbook.sheet(name);
    if (!sheet) throw new ExcelFailure("ItemNotFound", `no sheet ${name}`);
    return { kind: "worksheet", sheet };
  }

  private reference(id: string): HostObject {
    const found = this.references.get(id);
    if (!found) throw new ExcelFailure("InvalidReference", `${id} was released`);
    return found;
  }

  private act(action: Action, object: HostObject): unknown {
    const given = action.ArgumentInfo?.Arguments ?? [];
    if (object.kind === "null") return null;
    if (action.ActionType === types.instantiate) {
      const reference = this.referenceOf.get(action.ObjectPathId);
      return reference ? { _ReferenceId: reference } : {};
    }
    if (action.ActionType === types.method) return this.method(object, action.Name, given, action.ObjectPathId);
    if (object.kind === "range" && action.ActionType === types.query) {
      return queryRange(object, action.QueryInfo?.Select ?? []);
    }
    if (object.kind === "range" && action.ActionType === types.setProperty) {
      return setRangeProperty(object, action.Name, given[0]);
    }
    throw new Error(`the double does not know action ${action.ActionType} of a ${object.kind}`);
  }

  private method(object: HostObject, name: string, given: readonly unknown[], path: number): unknown {
    if (name === "_KeepReference") {
      const reference = `reference ${++this.kept}`;
      this.references.set(reference, object);
      this.referenceOf.set(path, reference);
      return undefined;
    }
    if (name === "_RemoveReference") {
      this.references.delete(String(given[0]));
      return undefined;
    }
    if (object.kind === "customFunctions" && name === "SetInvocationArrayResults") {
      this.onResults(given[0] as unknown[]);
      return undefined;
    }
    throw new Error(`the double does not know ${object.kind}.${name}`);
  }
}
