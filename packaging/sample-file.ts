import { planTemplate, type Template } from "../core/templates/template";
import type { Language } from "../core/text";
import { calculateInIronCalc } from "../test/engines/iron-workbook";
import { errors } from "../test/templates/result-problems";
import { renderXlsx } from "../xlsx/render-sheets";
import type { SheetResults } from "../xlsx/write-sheet";
import type { ReleaseFile } from "./release-file";

/** The month of the pictures in README; a file must not depend on the day on which it was made. */
const month = { year: 2026, month: 10 };

/** A template with its sample data as an .xlsx file that needs no add-in, named as the gallery names the template. */
export async function sampleFile(template: Template, language: Language): Promise<ReleaseFile> {
  const people = template.rows?.usual ?? 1;
  const plans = planTemplate(template, { language, flavour: "native", people, month, sample: true }, []);
  const results = calculateInIronCalc(plans);
  const problems = errors(plans, results);
  if (problems.length > 0) throw new Error(`The sample of ${template.id} shows errors: ${problems.join("; ")}`);
  return { path: `${template.title[language]}.xlsx`, bytes: await renderXlsx(plans, results as SheetResults[]) };
}
