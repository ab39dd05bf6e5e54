const names = ["black", "white", "red", "green", "blue", "yellow", "gray", "orange"];

/** Whether Google Sheets takes a text for a colour; `null` sets it back. */
export function isColor(value: unknown): boolean {
  return value === null || (typeof value === "string" && (/^#[0-9a-f]{6}$/i.test(value) || names.includes(value)));
}
