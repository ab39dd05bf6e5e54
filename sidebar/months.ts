import type { Month } from "../core/plan/choices";

/** The last month that is over: the one people judge. */
export function lastFullMonth(today: Date): Month {
  return monthAt(today.getFullYear() * 12 + today.getMonth() - 1);
}

/** The months to choose from: two years back, one ahead. */
export function monthsAround({ year, month }: Month): Month[] {
  const present = year * 12 + month - 1;
  return Array.from({ length: 37 }, (_, index) => monthAt(present - 24 + index));
}

function monthAt(count: number): Month {
  return { year: Math.floor(count / 12), month: (count % 12) + 1 };
}
