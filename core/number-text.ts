const units: Readonly<Record<string, number>> = { 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const seconds = { hour: 3600, minute: 60, second: 1 };

const plain = /^[-+]?(\d+(,\d{3})*|\d*)(\.\d+)?$/;
const clock = /^(?:(\d+)(?:小时|小時|时|時))?(?:(\d+)(?:分钟|分鐘|分))?(?:(\d+(?:\.\d+)?)秒钟?)?$/;

/**
 * The number a person meant who typed it as text: full-width digits, `90%`, `3万`, `2分23秒` (in seconds), `1,200元`.
 * `undefined` where the text is not a number in disguise. For naming and offering a repair, never for converting silently.
 */
export function numberFromText(text: string): number | undefined {
  const half = text
    .normalize("NFKC")
    .replace(/[\s'’]/g, "")
    .replace(/^[¥￥$]|[元块塊]$/g, "");
  if (half === "") return undefined;
  const last = half.slice(-1);
  if (last === "%") return scaled(half.slice(0, -1), 1 / 100);
  if (units[last] !== undefined) return scaled(half.slice(0, -1), units[last]);
  return scaled(half, 1) ?? durationFromText(half);
}

function scaled(digits: string, factor: number): number | undefined {
  if (!plain.test(digits) || !/\d/.test(digits)) return undefined;
  const value = Number(digits.replace(/,/g, ""));
  const number = Number((value * factor).toPrecision(15));
  // More digits than any number of a sheet has.
  return Number.isFinite(number) ? number : undefined;
}

function durationFromText(text: string): number | undefined {
  const match = clock.exec(text);
  if (!match?.slice(1).some((part) => part !== undefined)) return undefined;
  const [, hours = "0", minutes = "0", rest = "0"] = match;
  return Number(hours) * seconds.hour + Number(minutes) * seconds.minute + Number(rest) * seconds.second;
}
