import { ExcelFailure } from "./excel-failure";
import type { ExcelNode } from "./excel-node";
import { workbookNode } from "./excel-root";
import type { ExcelWorkbook } from "./excel-workbook";

/** One trip to the workbook, as office.js sends it. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Given {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Given;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Given;
}

const types = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
const paths = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6 } as const;
const bookkeeping = ["_KeepReference", "_RemoveReference"];

/** Answers the requests of the real office.js from a workbook. It refuses whatever it does not know. */
export class ExcelRequestHost {
  /** Set to let Excel fail once, when this many actions more have been done; what was done before stays done. */
  actionsUntilFailure: number | undefined;
  /** Set to let Excel fail whenever this part of its interface is used, such as `PageLayout.paperSize`. */
  refuses: string | undefined;
  private readonly references = new Map<string, ExcelNode>();
  private kept = 0;
  /** Of the request being answered: itself, its objects, and the references it asked to keep. */
  private body: RequestBody = { Actions: [], ObjectPaths: {} };
  private resolved = new Map<number, ExcelNode>();
  private referenceOf = new Map<number, string>();

  constructor(
    private readonly workbook: ExcelWorkbook,
    private readonly onResults: (results: readonly unknown[]) => void,
  ) {}

  /** `canFail` is not set for requests that only release what was held. */
  answer(body: RequestBody, canFail: boolean): { Error: unknown; Results: unknown[]; TraceIds: number[] } {
    const results: unknown[] = [];
    // A handler of an event is added once the host has come past the trace that stands in its place.
    const traces: number[] = [];
    this.body = body;
    this.resolved = new Map();
    this.referenceOf = new Map();
    for (const [index, action] of body.Actions.entries()) {
      try {
        if (action.ActionType === types.trace) {
          traces.push(action.Id);
          continue;
        }
        if (canFail && !bookkeeping.includes(action.Name)) this.failWhereTold(action);
        const value = this.act(action, this.resolve(action.ObjectPathId));
        if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
      } catch (problem) {
        if (!(problem instanceof ExcelFailure)) throw problem;
        const { code: Code, message: Message } = problem;
        const error = { Code, Message, Location: this.locationOf(action), ActionIndex: index, HttpStatusCode: 400 };
        return { Error: error, Results: results, TraceIds: traces };
      }
    }
    return { Error: null, Results: results, TraceIds: traces };
  }

  private failWhereTold(action: Action): void {
    if (this.locationOf(action) === this.refuses) throw new ExcelFailure("GeneralException", "made to fail here");
    if (this.actionsUntilFailure === undefined) return;
    if (this.actionsUntilFailure-- > 0) return;
    this.actionsUntilFailure = undefined;
    throw new ExcelFailure("GeneralException", "made to fail");
  }

  /** What Excel calls the part of its interface that an action uses. */
  private locationOf({ Name, ObjectPathId }: Action): string {
    const owner = this.body.ObjectPaths[ObjectPathId]?.Name ?? "";
    const member = Name === "" ? owner : Name;
    const className = Name === "" ? "Worksheet" : owner.replace(/^Protection$/, "WorksheetProtection");
    return `${className}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private resolve(id: number): ExcelNode {
    const known = this.resolved.get(id);
    if (known) return known;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new Error(`the request names an object path ${id} that it does not hold`);
    const object = this.find(path);
    this.resolved.set(id, object);
    return object;
  }

  private find(path: ObjectPath): ExcelNode {
    const given = this.given(path.ArgumentInfo);
    if (path.ObjectPathType === paths.root) return workbookNode(this.workbook);
    if (path.ObjectPathType === paths.reference) return this.reference(String(given[0] ?? path.Name));
    if (path.ObjectPathType === paths.newObject && path.Name === "Microsoft.ExcelServices.CustomFunctions") {
      return this.customFunctions();
    }
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    const found =
      path.ObjectPathType === paths.property
        ? parent.parts?.[path.Name]?.()
        : path.ObjectPathType === paths.indexer
          ? parent.item?.(String(given[0]))
          : parent.methods?.[path.Name]?.(...given);
    if (!found) throw new Error(`the double does not know ${path.Name} of a ${parent.kind}`);
    return found;
  }

  private customFunctions(): ExcelNode {
    return {
      kind: "custom functions",
      methods: {
        SetInvocationArrayResults: (results: unknown[]) => {
          this.onResults(results);
          return undefined;
        },
      },
    };
  }

  /** What was given, with the objects in place of their numbers. */
  private given(info: Given | undefined): unknown[] {
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = info?.ReferencedObjectPathIds?.[index];
      return path ? this.resolve(path) : argument;
    });
  }

  private reference(id: string): ExcelNode {
    const found = this.references.get(id);
    if (!found) throw new ExcelFailure("InvalidReference", `${id} was released`);
    return found;
  }

  private act(action: Action, object: ExcelNode): unknown {
    if (object.kind === "null") return null;
    const { ActionType, Name, ObjectPathId } = action;
    const given = this.given(action.ArgumentInfo);
    if (ActionType === types.instantiate) {
      const reference = this.referenceOf.get(ObjectPathId);
      return reference ? { _ReferenceId: reference } : {};
    }
    if (ActionType === types.method && bookkeeping.includes(Name)) {
      return this.keepOrRelease(Name, object, ObjectPathId, String(given[0]));
    }
    if (ActionType === types.query) return query(object, action.QueryInfo?.Select ?? []);
    const setter = object.setters?.[Name];
    if (ActionType === types.setProperty && setter) return setter(given[0]);
    const method = object.methods?.[Name];
    if (ActionType === types.method && method) return void method(...given);
    throw new Error(`the double does not know ${Name} of a ${object.kind}`);
  }

  private keepOrRelease(name: string, object: ExcelNode, path: number, id: string): undefined {
    if (name === "_RemoveReference") {
      this.references.delete(id);
      return;
    }
    const reference = `reference ${++this.kept}`;
    this.references.set(reference, object);
    this.referenceOf.set(path, reference);
  }
}

/** The properties that a request loads, of an object or of each one in a collection. */
function query(object: ExcelNode, select: readonly string[]): Record<string, unknown> {
  if (object.items) return { _Items: object.items().map((item) => query(item, select)) };
  return Object.fromEntries(
    select.map((name) => {
      const read = object.values?.[name];
      if (!read) throw new Error(`the double does not know ${name} of a ${object.kind}`);
      return [name.charAt(0).toUpperCase() + name.slice(1), read()];
    }),
  );
}
