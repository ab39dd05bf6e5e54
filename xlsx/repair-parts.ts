import type { Workbook } from "exceljs";

interface Archive {
  append(text: string, options: { readonly name: string }): void;
}

interface Parts {
  addWorksheets(archive: Archive, model: object): Promise<void>;
}

/** Data bars as exceljs writes them name a newer rule that it leaves out, and never begin at 0. */
const repairs: readonly (readonly [RegExp, string])[] = [
  [/<extLst><ext [^>]*><x14:id\/><\/ext><\/extLst>/g, ""],
  [/<dataBar>/g, '<dataBar minLength="0" maxLength="100">'],
];

/** Puts right what Excel would take for damage, before the parts of the file are packed. */
export function repairParts({ xlsx }: Workbook): void {
  const parts = xlsx as unknown as Parts;
  const addWorksheets = parts.addWorksheets.bind(parts);
  parts.addWorksheets = (archive, model) => {
    const append: Archive["append"] = (text, options) => archive.append(repaired(text), options);
    return addWorksheets({ append }, model);
  };
}

function repaired(text: string): string {
  return repairs.reduce((result, [fault, right]) => result.replace(fault, right), text);
}
