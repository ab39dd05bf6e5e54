import type { Text } from "../core/text";
import { isCellError, type Result } from "../core/values";

/** One cell of the open workbook, counted from zero. */
export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Remembers the sentence behind every error of ours: a cell of the grid shows only the code. */
export class ErrorSentences {
  private readonly byFormula = new Map<string, ReadonlyMap<string, Text>>();

  /** Keeps the sentences of what the formula in a cell has just given, and forgets its earlier ones. */
  record(formula: Place, result: Result): void {
    const rows = Array.isArray(result) ? result : [[result]];
    const found = new Map<string, Text>();
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!isCellError(cell) || !cell.message) return;
        found.set(keyOf({ ...formula, row: formula.row + row, column: formula.column + column }), cell.message);
      });
    });
    if (found.size > 0) this.byFormula.set(keyOf(formula), found);
    else this.byFormula.delete(keyOf(formula));
  }

  /** The sentence for a cell that shows an error. */
  at(place: Place): Text | undefined {
    for (const sentences of this.byFormula.values()) {
      const sentence = sentences.get(keyOf(place));
      if (sentence) return sentence;
    }
    return undefined;
  }

  clear(): void {
    this.byFormula.clear();
  }
}

function keyOf({ sheetId, row, column }: Place): string {
  return `${sheetId}|${row}|${column}`;
}
