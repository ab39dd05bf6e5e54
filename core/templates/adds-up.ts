import type { Place } from "../plan/place";

/** A cell that says whether what SUM adds of `cells` is as much as it should be, and how much it is if not. */
export function addsUp(at: Place, cells: string, full: number | string = 100): string {
  const wrong = at.say({ en: "✗ adds up to ", "zh-CN": "✗ 合计 ", "zh-TW": "✗ 合計 " });
  const right = at.say({ en: "✓ adds up", "zh-CN": "✓ 相符", "zh-TW": "✓ 相符" });
  const sum = `ROUND(SUM(${cells}),6)`;
  return `IF(${sum}=${full},${typeof full === "number" ? `"✓ ${full}"` : right},${wrong}&ROUND(SUM(${cells}),2))`;
}
