import { rangeAt } from "./range-double";
import type { SheetStore, StoredProtection } from "./sheet-store";
import { mismatch, strict } from "./strict";
import type { WorkbookStore } from "./workbook-store";

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Protects a sheet at once, as Google does; what it is given afterwards loosens it. */
export function protectionDouble(workbook: WorkbookStore, sheet: SheetStore): Protection {
  const stored: StoredProtection = { isWarningOnly: false, unprotected: [] };
  sheet.protections.push(stored);
  const members: Partial<Protection> = {
    setWarningOnly: (isWarningOnly) => {
      if (typeof isWarningOnly !== "boolean") mismatch("Protection.setWarningOnly", [isWarningOnly]);
      stored.isWarningOnly = isWarningOnly;
      return self;
    },
    setUnprotectedRanges: (ranges) => {
      const places = ranges.map(rangeAt);
      if (places.some((at) => at.sheet !== sheet))
        throw new Error("Unprotected ranges must be on the protected sheet.");
      stored.unprotected = places.map(({ area }) => area);
      return self;
    },
  };
  const self = strict<Protection>("Protection", members, (call) => workbook.watch(call, sheet));
  return self;
}
