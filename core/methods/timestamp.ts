const date = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?/;
const time = /^[T\s]*(?:(上午|下午|AM|PM)\s*)?(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s*(AM|PM)?Z?$/i;

/**
 * The serial number of a date with time as exports write it, year first: `2026-10-01 09:05:13`, `2026/10/1 9:05`,
 * `2026年10月1日 9:05`; also a time alone. `undefined` for anything else: 10/1/2026 could be January or October.
 */
export function serialFromText(text: string): number | undefined {
  const half = text.normalize("NFKC").trim();
  const day = date.exec(half);
  const rest = half.slice(day?.[0].length ?? 0);
  const days = day ? dayNumber(Number(day[1]), Number(day[2]), Number(day[3])) : 0;
  if (days === undefined || (rest.trim() === "" && !day)) return undefined;
  if (rest.trim() === "") return days;
  const fraction = dayFraction(rest);
  return fraction === undefined ? undefined : days + fraction;
}

function dayNumber(year: number, month: number, day: number): number | undefined {
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1 || utc.getUTCDate() !== day) return undefined;
  return utc.getTime() / 86_400_000 + 25_569;
}

function dayFraction(text: string): number | undefined {
  const match = time.exec(text);
  if (!match) return undefined;
  const half = (match[1] ?? match[5] ?? "").toUpperCase();
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)];
  if (hour > 23 || minute > 59 || second >= 60) return undefined;
  const shifted = half === "" ? hour : (hour % 12) + (half === "PM" || half === "下午" ? 12 : 0);
  return (shifted * 3600 + minute * 60 + second) / 86_400;
}
