const longest = 31;

/** The nearest name that every spreadsheet program takes for a sheet, and that is not among those taken. */
export function sheetName(wanted: string, taken: ReadonlySet<string> = new Set()): string {
  const clean =
    wanted
      .replace(/[\\/?*[\]:]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, longest) || "Sheet";
  let name = clean;
  for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${clean.slice(0, longest - 4)} ${count}`;
  return name;
}
