import { ExcelFailure } from "./excel-failure";

/** Refuses a value that Excel would refuse. */
export function accept(isRight: boolean, what: string): void {
  if (!isRight) throw new ExcelFailure("InvalidArgument", what);
}

export function acceptColor(value: unknown): void {
  accept(typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value), `not a colour: ${value}`);
}

export function acceptBoolean(value: unknown): void {
  accept(typeof value === "boolean", `neither true nor false: ${value}`);
}

export function acceptNumber(value: unknown, lowest: number, highest: number): void {
  accept(
    typeof value === "number" && value >= lowest && value <= highest,
    `not from ${lowest} to ${highest}: ${value}`,
  );
}

export function acceptOneOf(value: unknown, allowed: readonly string[]): void {
  accept(allowed.includes(String(value)), `none of ${allowed.join(", ")}: ${value}`);
}

/** An object with no other keys than these. */
export function acceptKeys(value: unknown, allowed: readonly string[]): void {
  accept(typeof value === "object" && value !== null, `not an object: ${value}`);
  for (const key of Object.keys(value as object)) accept(allowed.includes(key), `unknown: ${key}`);
}

export function acceptText(value: unknown, longest: number): void {
  accept(typeof value === "string" && value.length <= longest, `not a text of ${longest} characters: ${value}`);
}
