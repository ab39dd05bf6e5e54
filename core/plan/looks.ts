export interface Look {
  readonly fill?: string;
  readonly color: string;
  /** In points. */
  readonly size: number;
  readonly isBold?: true;
  readonly isWrapped?: true;
  readonly isFramed?: true;
  /** Without it numbers stand right and text left, as in any sheet. */
  readonly align?: "left" | "center" | "right";
}

const ink = "#1f2328";
const muted = "#57606a";
const green = "#0b6e4f";

/** The colour of the lines around framed cells. */
export const lineColor = "#dfe4ea";

/** How cells look, by what they are for; the same in every program. */
export const looks = {
  title: { color: ink, size: 15, isBold: true },
  guide: { color: muted, size: 10 },
  caption: { color: green, size: 11, isBold: true },
  heading: { fill: green, color: "#ffffff", size: 10, isBold: true, isWrapped: true, isFramed: true, align: "center" },
  label: { color: ink, size: 10, isFramed: true, align: "left" },
  text: { color: ink, size: 10, isFramed: true, isWrapped: true, align: "left" },
  rule: { fill: "#f6f8fa", color: muted, size: 10, isFramed: true },
  ruleLabel: { fill: "#f6f8fa", color: muted, size: 10, isFramed: true, isWrapped: true, align: "left" },
  ruleInput: { fill: "#fbf9ee", color: ink, size: 10, isFramed: true },
  input: { fill: "#fffbe8", color: ink, size: 10, isFramed: true },
  textInput: { fill: "#fffbe8", color: ink, size: 10, isFramed: true, isWrapped: true, align: "left" },
  result: { color: ink, size: 10, isFramed: true },
  score: { color: ink, size: 10, isBold: true, isFramed: true },
  grade: { color: green, size: 10, isBold: true, isFramed: true, align: "center" },
  mark: { color: ink, size: 10, isFramed: true, align: "center" },
  total: { fill: "#eef1f4", color: ink, size: 10, isBold: true, isFramed: true },
  check: { fill: "#f6f8fa", color: green, size: 10, isBold: true, isFramed: true, align: "center" },
} as const satisfies Record<string, Look>;

/** The bars of a chart are green, and so is its first line; the others can be told from it and from each other. */
export const chartColors: readonly string[] = [
  green,
  "#d55e00",
  "#0072b2",
  "#cc79a7",
  "#e69f00",
  "#56b4e9",
  "#6f4e37",
  muted,
];

export type LookName = keyof typeof looks;
