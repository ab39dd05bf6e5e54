import { type KpiFunction, takesRange } from "../core/define";
import { isSeveralCells } from "./area";
import type { Selection } from "./host";

/** What stands in a field: typed by the user, or cells taken from the sheet. */
export type ArgumentValue = { readonly typed: string } | { readonly taken: Selection };

export type Given = Readonly<Record<string, ArgumentValue | undefined>>;

/** The fields of one function, and which of them filled itself last. */
export interface Filled {
  readonly given: Given;
  readonly followed?: {
    readonly parameter: string;
    readonly address: string;
    readonly before: ArgumentValue | undefined;
  };
}

export const nothingFilled: Filled = { given: {} };

/** The parameter that a selected range goes to: the first that takes one. */
export function receiverOf(kpi: KpiFunction): string | undefined {
  return Object.entries(kpi.parameters).find(([, parameter]) => takesRange(parameter))?.[0];
}

export function isEmpty(value: ArgumentValue | undefined): boolean {
  return value === undefined || ("typed" in value && value.typed.trim() === "");
}

export function type({ given }: Filled, parameter: string, typed: string): Filled {
  return { given: { ...given, [parameter]: { typed } } };
}

/** A range was selected in the sheet: it goes into the field unless the user typed there. */
export function follow(filled: Filled, parameter: string, selection: Selection): Filled {
  const before = filled.given[parameter];
  if (!isSeveralCells(selection.address)) return filled;
  if (before && "typed" in before && !isEmpty(before)) return filled;
  const given = { ...filled.given, [parameter]: { taken: selection } };
  return { given, followed: { parameter, address: selection.address, before } };
}

/** The user asked for the selection in this field. Where it had just gone to another field by itself, that one gets back its own. */
export function take({ given, followed }: Filled, parameter: string, selection: Selection): Filled {
  const strayed = followed && followed.parameter !== parameter && followed.address === selection.address;
  const own = strayed ? { ...given, [followed.parameter]: followed.before } : given;
  return { given: { ...own, [parameter]: { taken: selection } } };
}
