import type { Month } from "../plan/choices";

const millisecondsPerDay = 86_400_000;
const unixEpochAsSerial = 25_569;

/** The serial number of a month's first day; `later` months on, or back where it is negative. */
export function firstDay({ year, month }: Month, later = 0): number {
  return Date.UTC(year, month - 1 + later, 1) / millisecondsPerDay + unixEpochAsSerial;
}
