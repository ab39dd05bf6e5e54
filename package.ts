import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addressToFillIn } from "./excel/build";
import { buildSettings } from "./excel/build-settings";
import { releaseFiles } from "./packaging/release-files";

const release = join(import.meta.dirname, "release");

/** Makes `release/`, which holds everything that is given to others. `BASE_URL` and `OFFICE_JS` are those of `build.ts`. */
async function makeRelease(): Promise<void> {
  const { baseUrl: address, officeJs } = buildSettings(process.env);
  const files = await releaseFiles({ address, officeJs });
  await rm(release, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const place = join(release, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  console.log(`release/ holds ${files.length} files.`);
  console.log(
    address === undefined
      ? `The Excel manifests hold ${addressToFillIn} until whoever serves the site replaces it (README.en.txt says how), or BASE_URL is set.`
      : `The Excel manifests point to ${address}: serve release/excel/site/ there.`,
  );
}

await makeRelease().catch((problem: Error) => {
  console.error(problem.message);
  process.exitCode = 1;
});
