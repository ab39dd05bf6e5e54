import type { FWorkbook } from "@univerjs/preset-sheets-core";

const field = "serviceKpi";

/** What was remembered in a workbook under a key. */
export function recall(workbook: FWorkbook, key: string): string | null {
  const kept = memoryOf(workbook);
  return Object.hasOwn(kept, key) ? (kept[key] ?? null) : null;
}

/** Keeps a text with a workbook for as long as it is open. */
export function remember(workbook: FWorkbook, key: string, value: string): void {
  workbook.setCustomMetadata({ ...workbook.getCustomMetadata(), [field]: { ...memoryOf(workbook), [key]: value } });
}

function memoryOf(workbook: FWorkbook): Readonly<Record<string, string>> {
  return workbook.getCustomMetadata()?.[field] ?? {};
}
