import type { BatchUpdate, ValueUpdate } from "./request-types";
import type { SheetRequests } from "./sheet-requests";

/** A question of gas-fakes to Google: which function, and what it is given. */
interface Question {
  readonly prop: string;
  readonly subProp?: string;
  readonly method: string;
  readonly params: { readonly requestBody: unknown };
}

interface TypedValues {
  readonly data: readonly ValueUpdate[];
  readonly valueInputOption: string;
}

const user = { id: "1", email: "nobody@example.com" };

/** Answers in Google's place. A question that nobody has thought of is a failure, never a guess. */
export function answerer(requests: SheetRequests) {
  return (kind: string, question: Question): unknown => {
    if (kind === "sxInit") return settings(requests.id);
    if (kind === "sxSheets") return answered(sheets(requests, question));
    throw new Error(`gas-fakes asks "${kind}", to which there is no answer here.`);
  };
}

function sheets(requests: SheetRequests, { prop, subProp, method, params: { requestBody } }: Question): unknown {
  const called = [prop, subProp, method].filter(Boolean).join(".");
  if (called === "spreadsheets.get") return requests.spreadsheet();
  if (called === "spreadsheets.batchUpdate") return requests.carryOut(requestBody as BatchUpdate);
  if (called !== "spreadsheets.values.batchUpdate") throw new Error(`gas-fakes calls ${called}, not answered here.`);
  const { data, valueInputOption } = requestBody as TypedValues;
  if (valueInputOption !== "USER_ENTERED") throw new Error(`Values are sent as ${valueInputOption}.`);
  for (const update of data) requests.type(update);
  return {};
}

function answered(data: unknown) {
  return { data, response: { status: 200 } };
}

function settings(documentId: string) {
  const folder = "/tmp/service-kpi-second-reading";
  return {
    scopes: [],
    activeUser: user,
    effectiveUser: user,
    projectId: "none",
    settings: { scriptId: "none", documentId, cache: folder, properties: folder },
    manifest: { timeZone: "Etc/UTC" },
    clasp: {},
  };
}
