const size = { width: 96, height: 20, edge: 3 };

interface Props {
  /** By month; `null` where there is none. */
  readonly ranks: readonly (number | null)[];
  readonly worst: number;
}

/** The places of a year as a line, the first place on top; it is broken where a month has none. */
export function TrendLine({ ranks, worst }: Props) {
  const points = ranks.map((rank, month) => (rank === null ? null : pointOf(rank, month, ranks.length, worst)));
  return (
    <svg viewBox={`0 0 ${size.width} ${size.height}`} width={size.width} height={size.height} aria-hidden="true">
      <path d={pathThrough(points)} />
      <path class="kpi-dots" d={points.map((point) => (point ? dotAt(point) : "")).join("")} />
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointOf(rank: number, month: number, months: number, worst: number): Point {
  const { width, height, edge } = size;
  const down = worst === 1 ? 0 : (rank - 1) / (worst - 1);
  return {
    x: Math.round(edge + (month / (months - 1)) * (width - 2 * edge)),
    y: Math.round(edge + down * (height - 2 * edge)),
  };
}

function dotAt({ x, y }: Point): string {
  return `M${x - 2} ${y}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0`;
}

function pathThrough(points: readonly (Point | null)[]): string {
  return points.map((point, index) => (point ? `${points[index - 1] ? "L" : "M"}${point.x} ${point.y}` : "")).join("");
}
