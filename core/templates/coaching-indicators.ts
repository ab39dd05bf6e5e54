import type { Text } from "../text";

/** How many months are looked at. */
export const months = 4;

interface Indicator {
  readonly id: string;
  readonly name: Text;
  /** For headings, where there is little room. */
  readonly short: Text;
  readonly lowerIsBetter?: true;
  readonly target: number;
  readonly format: string;
  /** Agents by months, the oldest first. */
  readonly sample: readonly (readonly (number | null)[])[];
}

export const indicators: readonly Indicator[] = [
  {
    id: "talk",
    name: { en: "Talk time", "zh-CN": "通话均长", "zh-TW": "平均通話時長" },
    short: { en: "Talk s", "zh-CN": "通话秒", "zh-TW": "通話秒" },
    lowerIsBetter: true,
    target: 240,
    format: "0",
    sample: [
      [205, 198, 210, 202],
      [228, 236, 231, 225],
      [252, 238, 246, 243],
      [262, 271, 268, 259],
      [233, 229, 245, 236],
      [null, 290, 262, 238],
      [null, null, null, 301],
    ],
  },
  {
    id: "csat",
    name: { en: "CSAT", "zh-CN": "满意度", "zh-TW": "滿意度" },
    short: { en: "CSAT", "zh-CN": "满意度", "zh-TW": "滿意度" },
    target: 0.85,
    format: "0%",
    sample: [
      [0.93, 0.94, 0.92, 0.95],
      [0.88, 0.87, 0.89, 0.9],
      [0.86, 0.85, 0.88, 0.87],
      [0.84, 0.82, 0.83, 0.81],
      [0.9, 0.84, 0.83, 0.86],
      [null, 0.83, 0.86, 0.88],
      [null, null, null, 0.84],
    ],
  },
  {
    id: "reply",
    name: { en: "Reply rate", "zh-CN": "回复率", "zh-TW": "回覆率" },
    short: { en: "Replies", "zh-CN": "回复率", "zh-TW": "回覆率" },
    target: 0.95,
    format: "0%",
    sample: [
      [0.99, 1, 0.99, 1],
      [0.97, 0.96, 0.98, 0.97],
      [0.96, 0.97, 0.96, 0.98],
      [0.95, 0.94, 0.96, 0.95],
      [0.96, 0.93, 0.94, 0.92],
      [null, 0.9, 0.95, 0.97],
      [null, null, null, 0.93],
    ],
  },
  {
    id: "conversion",
    name: { en: "Conversion", "zh-CN": "转化率", "zh-TW": "轉換率" },
    short: { en: "Conv.", "zh-CN": "转化率", "zh-TW": "轉換率" },
    target: 0.5,
    format: "0%",
    sample: [
      [0.58, 0.6, 0.61, 0.63],
      [0.52, 0.51, 0.53, 0.55],
      [0.5, 0.48, 0.49, 0.52],
      [0.45, 0.51, 0.47, 0.46],
      [0.54, 0.52, 0.53, 0.5],
      [null, 0.41, 0.46, 0.51],
      [null, null, null, 0.38],
    ],
  },
];

/** The column of an indicator's month, from 0. */
export function monthOf(id: string, month: number): string {
  return `${id}${month}`;
}
