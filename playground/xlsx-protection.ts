import type { Worksheet } from "exceljs";

interface Protected {
  sheetProtection: object | null;
}

/** How a file's sheet is protected, its password as the file holds it; nothing where it is not. */
export function protectionOf(worksheet: Worksheet): object | null {
  return (worksheet as unknown as Protected).sheetProtection ?? null;
}

/** Protects a file's sheet as another was: `protect` would ask for the password in plain words. */
export function protect(worksheet: Worksheet, protection: object): void {
  (worksheet as unknown as Protected).sheetProtection = { ...protection };
}
