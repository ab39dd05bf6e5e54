import type { Place } from "../plan/place";

/** A cell that says whether weights written as shares add up to 100 %, and what they add up to if not. */
export function weightsAddUp(at: Place, cells: string): string {
  const wrong = at.say({ en: "✗ adds up to ", "zh-CN": "✗ 合计 ", "zh-TW": "✗ 合計 " });
  return `IF(ROUND(SUM(${cells}),6)=1,"✓ 100%",${wrong}&ROUND(SUM(${cells})*100,2)&"%")`;
}
