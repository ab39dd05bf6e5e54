import { avgrating } from "../core/functions/avgrating";
import { ces } from "../core/functions/ces";
import { csat } from "../core/functions/csat";
import { nps } from "../core/functions/nps";
import { npsinterval } from "../core/functions/npsinterval";
import { qualitative } from "../core/functions/qualitative";
import { responsetime } from "../core/functions/responsetime";
import { servicelevel } from "../core/functions/servicelevel";
import { streak } from "../core/functions/streak";
import { randomNumbers } from "./random";
import type { Subject } from "./subject";

type Column<T> = (T | null)[][];

const length = 1_000_000;
const size = "1,000,000 cells";
const random = randomNumbers();

/** Every ninth cell is blank. */
function column<T>(value: (row: number) => T): Column<T> {
  return Array.from({ length }, (_, row) => [row % 9 === 0 ? null : value(row)]);
}

const ratings = column(() => 1 + random(5));
const scores = column(() => random(11));
const efforts = column(() => 1 + random(7));
const waits = column(() => random(90));
const asked = column((row) => 46_000 + row / 100_000);
const replied = asked.map(([time], row): (number | null)[] => [
  time === null ? null : (time as number) + (row % 90) / 86_400,
]);
const words = ["优", "良", "中", "差"];
const opinions = column(() => words[random(4)] as string);
const scale = words.map((word, index) => [word, 10 - 2 * index]);
const points = new Map(scale.map(([word, value]) => [word as string, value as number]));

function bareMean(block: Column<number>): number {
  let sum = 0;
  let count = 0;
  for (const row of block) {
    for (const cell of row) {
      if (typeof cell !== "number") continue;
      sum += cell;
      count++;
    }
  }
  return sum / count;
}

function bareShare(block: Column<number>, isIn: (value: number) => boolean): number {
  let inside = 0;
  let count = 0;
  for (const row of block) {
    for (const cell of row) {
      if (typeof cell !== "number") continue;
      count++;
      if (isIn(cell)) inside++;
    }
  }
  return inside / count;
}

function bareNps(): number {
  let answered = 0;
  let balance = 0;
  for (const row of scores) {
    for (const cell of row) {
      if (typeof cell !== "number") continue;
      answered++;
      if (cell >= 9) balance++;
      else if (cell < 7) balance--;
    }
  }
  return (balance / answered) * 100;
}

function bareResponse(): number {
  let sum = 0;
  let count = 0;
  for (let row = 0; row < asked.length; row++) {
    const [question, reply] = [asked[row]?.[0], replied[row]?.[0]];
    if (typeof question !== "number" || typeof reply !== "number") continue;
    sum += reply - question;
    count++;
  }
  return (sum / count) * 86_400;
}

function bareOpinion(): number {
  let sum = 0;
  let count = 0;
  for (const row of opinions) {
    for (const cell of row) {
      if (cell === null) continue;
      sum += points.get(cell) ?? 0;
      count++;
    }
  }
  return sum / count;
}

function bareStreak(): number {
  let count = 0;
  for (const row of waits) {
    for (const cell of row) count = typeof cell === "number" && cell >= 0 ? count + 1 : 0;
  }
  return count;
}

/** Functions that sum a range up, over one long column. */
export const columns: readonly Subject[] = [
  { kpi: csat, size, args: [ratings], bare: () => bareShare(ratings, (rating) => rating >= 4), limit: 2, native: true },
  { kpi: avgrating, size, args: [ratings], bare: () => bareMean(ratings), limit: 2 },
  { kpi: nps, size, args: [scores], bare: bareNps, limit: 2, native: true },
  { kpi: npsinterval, size, args: [scores], bare: bareNps, limit: 2 },
  { kpi: ces, size, args: [efforts], bare: () => bareMean(efforts), limit: 2 },
  { kpi: servicelevel, size, args: [waits, 20], bare: () => bareShare(waits, (wait) => wait <= 20), limit: 2 },
  { kpi: responsetime, size: "2 × 1,000,000 cells", args: [asked, replied], bare: bareResponse, limit: 2 },
  { kpi: qualitative, size, args: [opinions, scale], bare: bareOpinion, limit: 2 },
  { kpi: streak, size, args: [waits, ">=0"], bare: bareStreak, limit: 2 },
];
