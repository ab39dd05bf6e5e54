import type { Choices } from "../plan/choices";
import type { Literal } from "../plan/sheet-design";
import type { Text } from "../text";
import { sampleTeam } from "./sample-team";
import { firstDay } from "./survey-months";

export const yes: Text = { en: "Yes", "zh-CN": "是", "zh-TW": "是" };
export const no: Text = { en: "No", "zh-CN": "否", "zh-TW": "否" };
export const advert: Text = { en: "AD", "zh-CN": "广告", "zh-TW": "廣告" };

const secondsPerDay = 86_400;

/** Agent (by position in the team), customer, day, time, seconds to the reply, ordered, paid, amount, advert. */
const receptions: readonly (readonly [number, string, number, string, number, number, number, number, number])[] = [
  [0, "tb_8842", 9, "09:02:10", 18, 1, 1, 268, 0],
  [1, "tb_1075", 9, "09:05:40", 35, 0, 0, 0, 0],
  [0, "tb_3316", 9, "09:11:05", 22, 1, 1, 159, 0],
  // Ordered here and paid at another agent: an assist.
  [2, "tb_6190", 9, "09:20:30", 41, 1, 0, 0, 0],
  [3, "tb_2207", 9, "09:31:00", 95, 0, 0, 0, 0],
  [1, "tb_9954", 9, "09:40:12", 28, 1, 1, 329, 0],
  [0, "tb_4471", 9, "10:02:45", 15, 0, 0, 0, 0],
  [2, "tb_0001", 9, "10:10:20", 0, 0, 0, 0, 1],
  [3, "tb_6190", 9, "10:15:00", 88, 1, 1, 420, 0],
  [2, "tb_5528", 9, "10:32:10", 33, 1, 1, 198, 0],
  [1, "tb_7763", 9, "10:50:00", 30, 0, 0, 0, 0],
  [0, "tb_3090", 10, "11:05:30", 20, 1, 1, 512, 0],
  [3, "tb_8118", 10, "11:20:15", 0, 0, 0, 0, 0],
  [2, "tb_6642", 10, "13:05:00", 38, 0, 0, 0, 0],
  [1, "tb_2935", 10, "13:20:40", 26, 1, 1, 89, 0],
  // Asked one agent, paid at another.
  [0, "tb_1075", 10, "13:45:10", 17, 1, 1, 236, 0],
  [3, "tb_5387", 10, "14:02:00", 110, 1, 0, 0, 0],
  [2, "tb_7406", 10, "14:30:25", 45, 1, 1, 305, 0],
  [0, "tb_9021", 11, "15:00:00", 21, 0, 0, 0, 0],
  [1, "tb_4860", 11, "15:12:30", 31, 1, 0, 0, 0],
  // The same customer again at the same agent: counts once.
  [2, "tb_5528", 11, "15:40:00", 29, 0, 0, 0, 0],
  [3, "tb_1649", 11, "16:05:45", 72, 1, 1, 158, 0],
  [0, "tb_0002", 11, "16:30:00", 0, 0, 0, 0, 1],
  [1, "tb_3571", 11, "17:01:10", 24, 1, 1, 451, 0],
  [5, "tb_2286", 11, "19:15:00", 66, 0, 0, 0, 0],
];

export type LogColumnName = "agent" | "customer" | "asked" | "replied" | "ordered" | "paid" | "amount" | "tag";

/** The sample receptions by column, in the month chosen. */
export function receptionSamples({ month }: Choices): Readonly<Record<LogColumnName, readonly Literal[]>> {
  const asked = receptions.map(([, , day, time]) => firstDay(month) + day - 1 + dayFraction(time));
  const marks = (index: 5 | 6) => receptions.map((row) => (row[8] ? null : row[index] ? yes : no));
  return {
    agent: receptions.map(([agent]) => sampleTeam[agent] ?? null),
    customer: receptions.map(([, customer]) => customer),
    asked,
    replied: receptions.map(([, , , , seconds], row) =>
      seconds > 0 ? (asked[row] as number) + seconds / secondsPerDay : null,
    ),
    ordered: marks(5),
    paid: marks(6),
    amount: receptions.map((row) => row[7] || null),
    tag: receptions.map((row) => (row[8] ? advert : null)),
  };
}

function dayFraction(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(":").map(Number);
  return (hours * 3600 + minutes * 60 + seconds) / secondsPerDay;
}
