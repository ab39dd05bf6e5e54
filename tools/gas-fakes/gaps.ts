import type { StoredChart } from "../../test/hosts/chart-builder-double";
import type { StoredRule } from "../../test/hosts/rule-builder-double";
import type { SheetStore } from "../../test/hosts/sheet-store";
import { areaAt, type Ranged } from "./area-at";
import { chartKeeper } from "./kept-chart";
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
  const insertChart = function (this: unknown, chart: StoredChart) {
    const store = storeOf(requests, this);
    store.charts = [...store.charts, chart];
  };
  // Each sheet of gas-fakes is given one that only refuses: that must not take the place of ours.
  Object.defineProperty(FakeSheet.prototype, "insertChart", {
    configurable: true,
    get: () => insertChart,
    set: () => undefined,
  });
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
    newChart: () => chartKeeper(),
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
    setRanges: (ranges: readonly Ranged[]) => keep({ areas: ranges.map(areaAt) }),
    build: () => rule,
  };
  return builder;
}
