const longest = 31;

/** The nearest name that every spreadsheet program takes for a sheet, and that is not among those taken. */
export function sheetName(wanted: string, taken: readonly string[] = []): string {
  const clean =
    cut(wanted.replace(/[\\/?*[\]:\p{Cc}\p{Cs}]/gu, " ").trim(), longest).replace(/^['\s]+|['\s]+$/g, "") || "Sheet";
  const used = new Set(["history", ...taken.map((name) => name.toLowerCase())]);
  let name = clean;
  for (let count = 2; used.has(name.toLowerCase()); count++) {
    const suffix = ` (${count})`;
    name = cut(clean, longest - suffix.length) + suffix;
  }
  return name;
}

/** The first characters of a text, none of them cut in half. */
function cut(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trim();
}
