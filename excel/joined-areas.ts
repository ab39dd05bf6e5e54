import type { Area } from "../core/plan/sheet-plan";

/** Fewer blocks that cover the same cells; the given ones must not overlap. */
export function joinedAreas(areas: readonly Area[]): readonly Area[] {
  let joined = areas;
  for (;;) {
    const fewer = joinedDown(joinedAcross(joined));
    if (fewer.length === joined.length) return fewer;
    joined = fewer;
  }
}

function joinedAcross(areas: readonly Area[]): Area[] {
  const inOrder = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  return inOrder.reduce<Area[]>((joined, area) => {
    const last = joined.at(-1);
    const fits = last?.row === area.row && last.rows === area.rows && last.column + last.columns === area.column;
    if (fits) joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    else joined.push(area);
    return joined;
  }, []);
}

function joinedDown(areas: readonly Area[]): Area[] {
  return joinedAcross(areas.map(turned)).map(turned);
}

function turned({ row, column, rows, columns }: Area): Area {
  return { row: column, column: row, rows: columns, columns: rows };
}
