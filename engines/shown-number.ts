const literal = '(?:"[^"]*"|[-+¥$€ ()])*';
const section = new RegExp(`^(${literal})([#,0]*0)(?:\\.(0+))?(%?)(${literal})$`);
const day = 86_400_000;

/** A number as spreadsheet programs show it by a pattern; one that is not known here is added in brackets. */
export function shownNumber(value: number, pattern: string | undefined): string {
  if (pattern === undefined) return plain(value);
  if (/^y[ymdhs:/ -]+$/i.test(pattern)) return shownTime(value, pattern);
  const [positive = "", negative, zero = positive] = pattern.split(";");
  const own = value < 0 ? negative : value === 0 ? zero : positive;
  const [, before = "", whole, decimals = "", percent = "", after = ""] = section.exec(own ?? positive) ?? [];
  if (whole === undefined) return `${plain(value)} [${pattern}]`;
  const digits = new Intl.NumberFormat("en", {
    useGrouping: whole.includes(","),
    minimumFractionDigits: decimals.length,
    maximumFractionDigits: decimals.length,
  }).format(Number((Math.abs(value) * (percent ? 100 : 1)).toPrecision(12)));
  const sign = value < 0 && own === undefined ? "-" : "";
  return `${sign}${before}${digits}${percent}${after}`.replace(/"/g, "");
}

function shownTime(value: number, pattern: string): string {
  const [date = "", time = ""] = new Date(Math.round((value - 25569) * (day / 1000)) * 1000)
    .toISOString()
    .split(/[T.]/);
  const [years, hours] = pattern.split(" ");
  const shown = date.slice(0, years?.length).replace(/-/g, years?.includes("/") ? "/" : "-");
  return hours ? `${shown} ${time.slice(0, hours.length)}` : shown;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
