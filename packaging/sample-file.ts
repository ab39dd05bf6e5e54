import { samplePlans } from "../core/templates/sample-plans";
import type { Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { calculateInIronCalc } from "../engines/iron-workbook";
import { errors } from "../engines/result-problems";
import { renderXlsx } from "../xlsx/render-sheets";
import type { SheetResults } from "../xlsx/write-sheet";
import type { ReleaseFile } from "./release-file";

/** A template with its sample data as an .xlsx file that needs no add-in, named as the gallery names the template. */
export async function sampleFile(template: Template, language: Language): Promise<ReleaseFile> {
  const plans = samplePlans(template, language, "native");
  const results = calculateInIronCalc(plans);
  const problems = errors(plans, results);
  if (problems.length > 0) throw new Error(`The sample of ${template.id} shows errors: ${problems.join("; ")}`);
  return { path: `${template.title[language]}.xlsx`, bytes: await renderXlsx(plans, results as SheetResults[]) };
}
