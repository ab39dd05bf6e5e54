import { numberFromText } from "../number-text";
import type { Text } from "../text";
import { percent, rounded } from "./area-cells";

/** What the cells around a text tell about it. */
export interface ColumnContext {
  readonly heading: string;
  /** The numbers of its column. */
  readonly numbers: readonly number[];
  readonly format: string | null | undefined;
}

/** The number a text stands for, in the unit of its column. */
export interface Meant {
  readonly number: number;
  /** "Change to 90". */
  readonly label: Text;
}

const unit = /[百千万萬亿億]$/;
const duration = /[时時分秒]/;
const points = /^[-+]?\d+(\.\d+)?分$/;

/** The seconds of `00:01:31`, as exports write how long something took; `undefined` for any other text. */
export function secondsFromClock(text: string): number | undefined {
  const match = /^(\d{1,3}):([0-5]\d):([0-5]\d)$/.exec(text.normalize("NFKC").trim());
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3]) : undefined;
}

/** `undefined` where the unit is open: then only a person knows the number. */
export function meantNumber(text: string, context: ColumnContext): Meant | undefined {
  const half = text.normalize("NFKC").replace(/\s/g, "");
  const clock = secondsFromClock(text);
  if (clock !== undefined) return seconds(clock, context);
  const value = numberFromText(text);
  if (value === undefined) return undefined;
  if (half.endsWith("%")) return share(value, context);
  if (unit.test(half)) return /[百千万萬亿億]|\bk\b/i.test(context.heading) ? undefined : changeTo(value);
  if (points.test(half)) return scored(half, context);
  if (duration.test(half)) return seconds(value, context);
  return changeTo(value);
}

/** `90%` is 90 in a column that counts in percent, and 0.9 elsewhere. */
function share(value: number, { numbers, format }: ColumnContext): Meant {
  const large = numbers.filter((number) => Math.abs(number) > 1.5).length;
  if (!format?.includes("%") && large * 2 > numbers.length) return changeTo(rounded(value * 100));
  return changeTo(value, { en: percent(value), "zh-CN": percent(value), "zh-TW": percent(value) });
}

/** `90分` is 90 points or 90 minutes: the points for quick replies are points. */
function scored(half: string, { heading }: ColumnContext): Meant | undefined {
  const isScore = /得分|分数|分數|分值|评分|評分|score|points/i.test(heading);
  const isTime = /时|時|秒|响应|回應|耗|time|second|minute/i.test(heading);
  return isTime && !isScore ? undefined : changeTo(Number.parseFloat(half));
}

/** Among parts of a day, as programs keep times, or other units, nobody can tell. */
function seconds(value: number, { heading, numbers }: ColumnContext): Meant | undefined {
  const isOther = /分钟|分鐘|小时|小時|天|minute|\bmin\b|hour|day/i.test(heading);
  const isOfDay = numbers.length > 0 && numbers.every((number) => number < 1);
  return isOther || isOfDay ? undefined : changeTo(value, { en: "seconds", "zh-CN": "秒", "zh-TW": "秒" });
}

function changeTo(number: number, meaning?: Text): Meant {
  return {
    number,
    label: {
      en: `Change to ${number}${meaning ? ` (${meaning.en})` : ""}`,
      "zh-CN": `改为 ${number}${meaning ? `（${meaning["zh-CN"]}）` : ""}`,
      "zh-TW": `改為 ${number}${meaning ? `（${meaning["zh-TW"]}）` : ""}`,
    },
  };
}
