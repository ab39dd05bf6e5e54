import type { ResultFormat } from "./define";

/** The pattern in which each kind of result is shown, the same in every program; text keeps the cell's own. */
export const numberFormats: Readonly<Record<ResultFormat, string | undefined>> = {
  share: "0.0%",
  number: "0.00",
  money: "#,##0.00",
  count: "0",
  text: undefined,
};
