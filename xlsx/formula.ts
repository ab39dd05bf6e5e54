/** Functions newer than the file format, which the file writes with a prefix. */
const prefixed = new Map(
  Object.entries({
    "_xlfn.": [
      ...[
        "IFS",
        "SWITCH",
        "MAXIFS",
        "MINIFS",
        "CONCAT",
        "TEXTJOIN",
        "XLOOKUP",
        "XMATCH",
        "UNIQUE",
        "SEQUENCE",
        "SORTBY",
      ],
      ...["STDEV.S", "STDEV.P", "VAR.S", "VAR.P", "RANK.EQ", "RANK.AVG", "NORM.S.INV", "NORM.S.DIST", "NORM.INV"],
      ...["PERCENTILE.INC", "PERCENTILE.EXC", "QUARTILE.INC", "QUARTILE.EXC", "MODE.SNGL", "IFNA", "DAYS"],
      ...["VSTACK", "HSTACK", "TAKE", "DROP", "TOCOL", "TOROW"],
    ],
    "_xlfn._xlws.": ["FILTER", "SORT"],
  }).flatMap(([prefix, names]) => names.map((name) => [name, prefix] as const)),
);

/** A formula of an .xlsx file as people type it, with its `=`. */
export function formulaFromXlsx(formula: string): string {
  return `=${outsideQuotes(formula, (part) => part.replace(/_xl(?:fn|ws|pm|udf)\./g, ""))}`;
}

/** A typed formula as an .xlsx file stores it, without its `=`. */
export function formulaForXlsx(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), (part) =>
    part.replace(/(?<![\w.])([A-Z][A-Z.]*)(?=\()/gi, (name) => (prefixed.get(name.toUpperCase()) ?? "") + name),
  );
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"[^"]*"|'[^']*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));
}
