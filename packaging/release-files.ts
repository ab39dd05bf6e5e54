import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { templates } from "../core/templates";
import { type Language, languages } from "../core/text";
import { buildExcel } from "../excel/build";
import { buildGsheets } from "../gsheets/build";
import { name as product, version } from "../package.json";
import { checksums } from "./checksums";
import { readFolder } from "./read-folder";
import { inFolder, type ReleaseFile, textFile } from "./release-file";
import { type ReleasePart, releaseParts, releaseText } from "./release-text";
import { sampleFile } from "./sample-file";
import { zipped } from "./zipped";

const root = join(import.meta.dirname, "..");

export interface ReleaseOptions {
  /** Where the Excel add-in's files will be served, without a slash at the end; without it the manifests leave it open. */
  readonly address?: string | undefined;
  /** Where Office's own script is loaded from. */
  readonly officeJs?: string | undefined;
}

/** Everything that is given to others; the same sources and options always give the same bytes. */
export async function releaseFiles(options: ReleaseOptions, offered = templates): Promise<ReleaseFile[]> {
  const [license, changes, excel, gsheets] = await Promise.all([
    committed("LICENSE"),
    committed("CHANGELOG.md"),
    excelFiles(options),
    built((outDir) => buildGsheets({ outDir })),
  ]);
  const samples = new Map<Language, ReleaseFile[]>();
  for (const language of languages) {
    samples.set(language, await Promise.all(offered.map((template) => sampleFile(template, language))));
  }
  const texts = (parts: readonly ReleasePart[], spoken: readonly Language[] = languages) =>
    spoken.map((language) => textFile(`README.${language}.txt`, releaseText(language, parts, options.address)));
  const archive = async (part: string, files: readonly ReleaseFile[]): Promise<ReleaseFile> => ({
    path: `${product}-${version}-${part}.zip`,
    bytes: await zipped([...files, license]),
  });
  const files = [
    license,
    changes,
    ...texts(releaseParts),
    ...inFolder("excel", excel),
    ...inFolder("google-sheets", gsheets),
    ...[...samples].flatMap(([language, own]) => inFolder(`samples/${language}`, own)),
    await archive("excel", [...excel, ...texts(["excel"])]),
    await archive("google-sheets", [...gsheets, ...texts(["google-sheets"])]),
    ...(await Promise.all(
      [...samples].map(([language, own]) =>
        archive(`samples-${language}`, [...own, ...texts(["samples"], [language])]),
      ),
    )),
  ];
  return [...files, textFile("SHA256SUMS", checksums(files))];
}

/** What a web server needs, and beside it the manifests, which are given to Excel. */
async function excelFiles({ address, officeJs }: ReleaseOptions): Promise<ReleaseFile[]> {
  const files = await built((outDir) => buildExcel({ outDir, baseUrl: address, officeJs }));
  const isManifest = ({ path }: ReleaseFile) => /^manifest.*\.xml$/.test(path);
  return [
    ...files.filter(isManifest),
    ...inFolder(
      "site",
      files.filter((file) => !isManifest(file)),
    ),
  ];
}

async function built(build: (outDir: string) => Promise<void>): Promise<ReleaseFile[]> {
  const folder = await mkdtemp(join(tmpdir(), `${product}-`));
  try {
    await build(folder);
    const files = await readFolder(folder);
    return files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function committed(path: string): Promise<ReleaseFile> {
  return { path, bytes: await readFile(join(root, path)) };
}
