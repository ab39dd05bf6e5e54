const indent = "  ";
const parts = /[\s\S]+?(?:[、，；]|[,;] |$)/g;

/** Breaks a long line behind its commas, so that it is not much wider than so many pixels. */
export function brokenLines(line: string, room: number): string[] {
  const lines: string[] = [];
  let present = "";
  for (const part of line.match(parts) ?? []) {
    if (present !== "" && widthOf(present + part) > room) {
      lines.push(present.replace(/ $/, ""));
      present = indent;
    }
    present += part;
  }
  return [...lines, present];
}

/** The lines before they were broken. */
export function joinedLines(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const line of lines) {
    const before = whole.length - 1;
    if (line.startsWith(indent) && before >= 0)
      whole[before] = `${whole[before]}${space(whole[before])}${line.slice(indent.length)}`;
    else whole.push(line);
  }
  return whole;
}

function space(before = ""): string {
  return /[,;]$/.test(before) ? " " : "";
}

/** About as wide as the line below a table is written. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (sign > "\u2e80" ? 13 : 6.5), 0);
}
