import type { Body, Column, Written } from "../plan/sheet-design";
import type { Text } from "../text";
import { addsUp } from "./adds-up";

export const money = "#,##0.00";

export interface Amount {
  readonly id: string;
  readonly heading: Text;
  readonly note?: Text;
  readonly look: Column["look"];
  readonly body: Body;
  readonly more?: Partial<Column>;
  /** What the sum has to be. */
  readonly full?: Written;
}

/** A column of money with its sum, and a check where the sum has to be a certain amount. */
export function amount({ id, heading, note, look, body, more, full }: Amount): Column {
  const isRight: Written = (at) =>
    `IF(COUNT(${at.all(id)})=0,"",${addsUp(at, at.all(id), full ? full(at) : at.side("team", id))})`;
  return {
    id,
    heading,
    ...(note && { note }),
    width: 86,
    look,
    format: money,
    body,
    ...more,
    totals: {
      team: { formula: (at) => `IF(COUNT(${at.all(id)})=0,"",ROUND(SUM(${at.all(id)}),2))` },
      ...(full && { check: { formula: isRight, look: "check" } }),
    },
  };
}
