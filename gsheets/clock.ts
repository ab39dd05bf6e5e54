const millisecondsPerDay = 86_400_000;
const unixEpochAsSerial = 25_569;

/** Turns instants into serial numbers: days since 1899-12-30, as the clock of a time zone shows them. */
export function clockIn(timeZone: string): (instant: number) => number {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone,
    calendar: "gregory",
    numberingSystem: "latn",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  return (instant) => {
    const shown = new Map(clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0;
    const seconds = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
      part("second"),
    );
    const rest = ((instant % 1000) + 1000) % 1000;
    return (seconds + rest) / millisecondsPerDay + unixEpochAsSerial;
  };
}
