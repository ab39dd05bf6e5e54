import { type ILocales, type IWorkbookData, ThemeService, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { Language } from "../core/text";
import type { ErrorSentences } from "./error-sentences";
import { describeFunctions, registerFunctions } from "./univer-functions";
import { univerLocales } from "./workbook-data";

/** The spreadsheet on the page. */
export interface Grid {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly sentences: ErrorSentences;
  /** Puts a workbook in the place of the one that is open. */
  open(data: IWorkbookData): void;
}

const words: Readonly<Record<Language, () => Promise<{ default: ILocales[string] }>>> = {
  en: () => import("@univerjs/preset-sheets-core/locales/en-US"),
  "zh-CN": () => import("@univerjs/preset-sheets-core/locales/zh-CN"),
  "zh-TW": () => import("@univerjs/preset-sheets-core/locales/zh-TW"),
};

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
  const univer = new Univer({ locale, locales: { [locale]: (await words[language]()).default } });
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: accent });
  const { plugins } = UniverSheetsCorePreset({
    container,
    ribbonType: "simple",
    formula: { description: describeFunctions(language), initialFormulaComputing: CalculationMode.FORCED },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
  const sentences = registerFunctions(univer.__getInjector());
  return {
    univer,
    api,
    sentences,
    open: (next) => {
      const before = api.getActiveWorkbook()?.getId();
      api.createWorkbook(next);
      if (before) api.disposeUnit(before);
      sentences.clear();
    },
  };
}
