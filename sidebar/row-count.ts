/** The most rows for people that a template is made with; more can be filled down by hand. */
export const mostRows = 500;

/** The number that a person typed, full width too; `undefined` where it is not a whole number from 1 to the most. */
export function rowCount(typed: string): number | undefined {
  const digits = typed.normalize("NFKC").trim();
  // Not `numberFromText`: it also reads 2分 as 120 seconds and 100% as 1.
  const count = /^\d+$/.test(digits) ? Number(digits) : 0;
  return count >= 1 && count <= mostRows ? count : undefined;
}
