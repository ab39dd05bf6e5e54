import { parseReference } from "../../core/formulas/reference";
import type { StoredRule } from "../../test/hosts/rule-builder-double";
import type { SheetStore } from "../../test/hosts/sheet-store";
import { mendedRange } from "./mended-range";
import type { SheetRequests } from "./sheet-requests";

type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Methods = Record<string, (...args: never[]) => unknown>;

const sheetClass = "@mcpher/gas-fakes/src/services/spreadsheetapp/fakesheet.js";

/** The methods of a sheet of gas-fakes as it came, before anything was filled in. */
let original: Methods | undefined;

/**
 * What gas-fakes 2.0.2 lacks of what the add-on calls, written straight to the workbook: of these there is no second reading.
 * README lists them. Should gas-fakes have one by now, this fails, so that its own is used.
 */
export async function fillGaps(requests: SheetRequests): Promise<{ SpreadsheetApp: SpreadsheetApp }> {
  const { FakeSheet } = (await import(/* @vite-ignore */ sheetClass)) as { FakeSheet: { prototype: Methods } };
  original ??= ownMethods(FakeSheet.prototype);
  const getRange = original.getRange as (...place: unknown[]) => Range;
  for (const [name, method] of Object.entries(lackingMethods(requests))) {
    if (name in original) throw new Error(`gas-fakes has Sheet.${name} now: use that.`);
    FakeSheet.prototype[name] = method;
  }
  FakeSheet.prototype.getRange = function (this: unknown, ...place: unknown[]) {
    return mendedRange(getRange.apply(this, place), storeOf(requests, this));
  };
  const { SpreadsheetApp } = globalThis as unknown as { SpreadsheetApp: SpreadsheetApp };
  const own = { newConditionalFormatRule: ruleBuilder };
  return {
    SpreadsheetApp: new Proxy(SpreadsheetApp, {
      get: (app, name) => Reflect.get(Object.hasOwn(own, name) ? own : app, name),
    }),
  };
}

function ownMethods(prototype: Methods): Methods {
  return Object.fromEntries(
    Object.getOwnPropertyNames(prototype).map((name) => [name, prototype[name] as Methods[string]]),
  );
}

function lackingMethods(requests: SheetRequests): Methods {
  return {
    activate() {
      requests.workbook.active = storeOf(requests, this);
      return this;
    },
    setHiddenGridlines(isHidden: boolean) {
      storeOf(requests, this).hasGridlines = !isHidden;
      return this;
    },
    setTabColor(color: string) {
      storeOf(requests, this).tabColor = color;
      return this;
    },
    setConditionalFormatRules(rules: readonly StoredRule[]) {
      storeOf(requests, this).rules = rules;
    },
  };
}

function storeOf(requests: SheetRequests, sheet: unknown): SheetStore {
  return requests.store((sheet as { getSheetId(): number }).getSheetId());
}

interface Ranged {
  getA1Notation(): string;
}

/** Keeps what it is told. */
function ruleBuilder() {
  let rule: StoredRule = { areas: [] };
  const keep = (part: Partial<StoredRule>) => {
    rule = { ...rule, ...part };
    return builder;
  };
  const builder = {
    whenFormulaSatisfied: (formula: string) => keep({ formula }),
    setBackground: (background: string) => keep({ background }),
    setFontColor: (fontColor: string) => keep({ fontColor }),
    setGradientMinpointWithValue: (color: string, _: unknown, value: string) => keep({ lowest: { color, value } }),
    setGradientMaxpointWithValue: (color: string, _: unknown, value: string) => keep({ highest: { color, value } }),
    setRanges: (ranges: readonly Ranged[]) => keep({ areas: ranges.map(areaOf) }),
    build: () => rule,
  };
  return builder;
}

function areaOf(range: Ranged) {
  const found = parseReference(range.getA1Notation());
  if (!found) throw new Error(`${range.getA1Notation()} is no range.`);
  const { sheet: _, ...area } = found;
  return area;
}
