import { shown } from "../messages";
import type { Area } from "../plan/sheet-plan";
import { isPerson, isUsual, usualHeadings } from "../ranking/ranking-words";
import { cellAt, type SheetSnapshot } from "../snapshot";
import { isBlank } from "../values";
import { cellsIn, distinct } from "./area-cells";
import { type CheckedSheet, parameterArea } from "./checked-sheet";
import { cellArea, type Finding, type Rule } from "./finding";
import { bodyRows, isEntry } from "./table-body";

/** In a log everybody comes again and again. */
const logWord =
  /日期|时间|時間|单号|單號|工单|工單|会话|會話|订单号|訂單|编号|編號|客户|客戶|顾客|顧客|买家|買家|渠道|月份|事由|原因|内容|內容|质检项|質檢項|date|\btime$|ticket|order no|\bid$|customer|buyer|channel|month|reason|\bitem\b/i;

export const names: Rule = {
  id: "names",
  title: { en: "No name twice", "zh-CN": "姓名不重复", "zh-TW": "姓名不重複" },
  check: (sheet) => {
    const ranked = distinct(
      sheet.calls.map((call) => (call.kpi?.name === "RANKING" ? parameterArea(sheet, call, "names") : undefined)),
    );
    const table = ranked.length > 0 ? undefined : nameColumn(sheet);
    return [
      ...ranked.flatMap((area) => repeatedIn(sheet.snapshot, area, "error")),
      ...(table ? repeatedIn(sheet.snapshot, table, "warning") : []),
    ];
  },
};

/** The names of a table with one row a person; `undefined` in a log. */
function nameColumn(sheet: CheckedSheet): Area | undefined {
  const titles = sheet.headings?.titles ?? [];
  const column = titles.findIndex((title) => isUsual(usualHeadings.name, title));
  if (column < 0 || titles.some((title) => logWord.test(title))) return undefined;
  const { from, to } = bodyRows(sheet);
  const area: Area = { row: from, column, rows: to - from, columns: 1 };
  const all = peopleIn(sheet.snapshot, area);
  const distinctNames = new Set(all.map(({ name }) => name)).size;
  return all.length >= 3 && distinctNames * 3 >= all.length * 2 ? area : undefined;
}

function repeatedIn(snapshot: SheetSnapshot, area: Area, severity: Finding["severity"]): Finding[] {
  const first = new Map<string, number>();
  return peopleIn(snapshot, area).flatMap(({ row, column, name }) => {
    const before = first.get(name);
    if (before === undefined) first.set(name, row);
    if (before === undefined) return [];
    const who = shown(cellAt(snapshot, row, column)).trim();
    return [
      {
        severity,
        area: cellArea(row, column),
        sentence: {
          en: `"${who}" already stands in row ${before + 1}: keep one row, or tell the two people apart.`,
          "zh-CN": `“${who}”在第 ${before + 1} 行已经有了：请只留一行；如果是两个人，请加以区分。`,
          "zh-TW": `「${who}」在第 ${before + 1} 列已經有了：請只留一列；如果是兩個人，請加以區分。`,
        },
      },
    ];
  });
}

function peopleIn(snapshot: SheetSnapshot, area: Area): { row: number; column: number; name: string }[] {
  return [...cellsIn(snapshot, [area])].flatMap(({ row, column, cell }) => {
    if (typeof cell !== "string" || isBlank(cell) || !isPerson(cell) || !isEntry(snapshot, row)) return [];
    return [{ row, column, name: cell.normalize("NFKC").replace(/\s+/g, "").toLowerCase() }];
  });
}
