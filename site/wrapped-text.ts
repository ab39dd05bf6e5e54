/** How wide a text is about, in its own font size: a Chinese character takes the whole of it, a Latin letter half. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + signWidth(sign), 0);
}

function signWidth(sign: string): number {
  if (sign > "\u2e80") return 1;
  if (/[A-Z@%MW]/.test(sign)) return 0.68;
  return /[\sijltf.,:;|!'()[\]]/.test(sign) ? 0.32 : 0.55;
}

/** A text in lines no wider than `room` font sizes: broken between words, and between any two Chinese characters. */
export function wrappedText(text: string, room: number): string[] {
  return text.split("\n").flatMap((line) => wrapped(line, room));
}

function wrapped(line: string, room: number): string[] {
  const lines: string[] = [];
  let current = "";
  for (const piece of line.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+|\s+/g) ?? []) {
    if (current !== "" && widthOf(current + piece.trimEnd()) > room && !/^[，。、；：）」”]/.test(piece)) {
      lines.push(current.trim());
      current = "";
    }
    current += piece;
  }
  return [...lines, current.trim()];
}
