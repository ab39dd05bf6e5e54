import { existsSync } from "node:fs";
import { join } from "node:path";
import ExcelJs, { type Workbook } from "exceljs";
import { checksums } from "./checksums";
import { libreOfficeVersion, recalculated } from "./libre-office";
import { readFolder } from "./read-folder";
import type { ReleaseFile } from "./release-file";
import { formulasOf, sampleProblems } from "./sample-problems";
import { withoutResults } from "./without-results";

const folder = join(import.meta.dirname, "../release");
const sums = "SHA256SUMS";

/** Checks what `npm run package` made: every file against its checksum, every sample against LibreOffice. */
async function verify(): Promise<number> {
  const version = libreOfficeVersion();
  if (!version)
    return refuse(["LibreOffice is missing: install libreoffice-calc, so that the command soffice is found."]);
  if (!existsSync(folder)) return refuse(["There is no release/ yet: run npm run package first."]);
  const files = await readFolder(folder);
  const samples = files.filter(({ path }) => path.endsWith(".xlsx"));
  const { problems, formulas } = await compared(samples);
  const all = [...changed(files), ...problems];
  if (all.length > 0) return refuse([...all, `${version} finds ${all.length} problems.`]);
  console.log(`${version} computes what all ${samples.length} samples show: ${formulas} formulas, no error.`);
  return 0;
}

function changed(files: readonly ReleaseFile[]): string[] {
  const text = files.find(({ path }) => path === sums);
  const wanted = checksums(files.filter((file) => file !== text));
  const isRight = text !== undefined && Buffer.from(text.bytes).toString() === wanted;
  return isRight ? [] : [`${sums} does not list the files of release/ as they are: run npm run package again.`];
}

async function compared(samples: readonly ReleaseFile[]): Promise<{ problems: string[]; formulas: number }> {
  const computed = await recalculated(await Promise.all(samples.map(({ bytes }) => withoutResults(bytes))));
  const problems: string[] = [];
  let formulas = 0;
  for (const [index, { path, bytes }] of samples.entries()) {
    const shown = await opened(bytes);
    formulas += formulasOf(shown).length;
    const found = sampleProblems(shown, await opened(computed[index] as Uint8Array));
    problems.push(...found.map((problem) => `${path}: ${problem}`));
  }
  if (formulas === 0) problems.push("No sample holds a formula.");
  return { problems, formulas };
}

async function opened(bytes: Uint8Array): Promise<Workbook> {
  const book = new ExcelJs.Workbook();
  await book.xlsx.load(new Uint8Array(bytes).buffer);
  return book;
}

function refuse(sentences: readonly string[]): number {
  console.error(sentences.join("\n"));
  return 1;
}

process.exitCode = await verify();
