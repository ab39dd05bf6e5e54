import type { IWorkbookData } from "@univerjs/core";
import type { Language, Text } from "../core/text";
import { sampleMonth } from "./sample-month";
import { sampleSurvey } from "./sample-survey";
import { workbookData } from "./workbook-data";

const words = {
  name: { en: "Service team 2026", "zh-CN": "客服考核 2026", "zh-TW": "客服考核 2026" },
  october: { en: "October 2026", "zh-CN": "2026 年 10 月", "zh-TW": "2026 年 10 月" },
  september: { en: "September 2026", "zh-CN": "2026 年 9 月", "zh-TW": "2026 年 9 月" },
  august: { en: "August 2026", "zh-CN": "2026 年 8 月", "zh-TW": "2026 年 8 月" },
} as const satisfies Record<string, Text>;

/** The workbook that the playground starts with: three months of a service team, the latest first, and a survey. */
export function sampleWorkbook(language: Language): IWorkbookData {
  return workbookData(words.name[language], [
    sampleMonth("2026-10", words.october, "october", language),
    sampleMonth("2026-09", words.september, "september", language),
    sampleMonth("2026-08", words.august, "august", language),
    sampleSurvey(language),
  ]);
}
