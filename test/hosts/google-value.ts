import type { StoredCell } from "./sheet-store";

/** A cell's value as a script gets it: a number that is shown as a date is the instant of that clock time. */
export function googleValue({ value, numberFormat }: Readonly<StoredCell>, timeZone: string): unknown {
  return typeof value === "number" && isDateFormat(numberFormat) ? instantOf(value, timeZone) : value;
}

function isDateFormat(format: string): boolean {
  return format !== "General" && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]{2,}\]/g, ""));
}

/** The instant at which clocks of a time zone show a serial number. */
function instantOf(serial: number, timeZone: string): Date {
  const clock = Math.round((serial - 25_569) * 86_400_000);
  const guess = clock - offsetAt(clock, timeZone);
  return new Date(clock - offsetAt(guess, timeZone));
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  clocks.set(timeZone, clock);
  return clock;
}

/** How many milliseconds the clocks of a time zone are ahead. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = clockOf(timeZone).formatToParts(instant);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0", seconds = "0"] = /([+-])(\d+):(\d+)(?::(\d+))?/.exec(name) ?? [];
  return Number(`${sign}1`) * ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000;
}
