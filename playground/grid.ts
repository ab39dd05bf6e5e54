import { type IWorkbookData, ThemeService, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import type { Language } from "../core/text";
import { showSpilledBars } from "./spilled-bars";
import { describeFunctions, registerFunctions } from "./univer-functions";
import { univerWords } from "./univer-words";
import { univerLocales } from "./workbook-data";

/** The spreadsheet on the page. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  /** Puts a workbook in the place of the one that is open. */
  open(data: IWorkbookData): void;
}

/** Our green in the shades that Univer's buttons and selections are drawn with. */
const accent = {
  50: "#f1f8f5",
  100: "#e3f2ec",
  200: "#c3e3d6",
  300: "#93c9b3",
  400: "#4fa585",
  500: "#1f8563",
  600: "#0b6e4f",
  700: "#095c42",
  800: "#074a35",
  900: "#053626",
};

/** Starts Univer inside `container` with a workbook, in the user's language, and with our functions. */
export async function startGrid(container: HTMLElement, language: Language, data: IWorkbookData): Promise<Grid> {
  const locale = univerLocales[language];
  const univer = new Univer({ locale, locales: { [locale]: await univerWords(language) } });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: accent });
  for (const plugin of pluginsFor(container, language)) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  registerFunctions(univer.__getInjector());
  showSpilledBars(univer.__getInjector());
  return {
    univer,
    api,
    open: (next) => {
      const before = api.getActiveWorkbook()?.getId();
      // With a workbook Univer forgets the marks of every other one that is open by then.
      if (before) api.disposeUnit(before);
      api.createWorkbook(next);
    },
  };
}

function pluginsFor(container: HTMLElement, language: Language) {
  const core = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: { description: describeFunctions(language), initialFormulaComputing: CalculationMode.FORCED },
  });
  return [
    core,
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ].flatMap(({ plugins }) => plugins);
}
