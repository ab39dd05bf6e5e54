import type { Body } from "../plan/sheet-design";

/** The names of another table, row by row. */
export function namesFrom(table: string): Body {
  return {
    formula: (at) => {
      const name = at.table(table).at("name", at.row as number);
      return `IF(${name}="","",${name})`;
    },
  };
}
