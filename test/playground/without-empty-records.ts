import type { IWorkbookData } from "@univerjs/core";

/** A workbook without the empty records that Univer keeps of sheets which are gone. */
export function withoutEmptyRecords(data: IWorkbookData): IWorkbookData {
  const resources = (data.resources ?? []).map(({ name, data: text }) => {
    const kept = Object.entries((text ? JSON.parse(text) : {}) as Record<string, object>);
    return { name, data: JSON.stringify(Object.fromEntries(kept.filter(([, of]) => Object.keys(of).length > 0))) };
  });
  return { ...data, resources };
}
