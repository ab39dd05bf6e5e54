import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { addressToFillIn } from "./excel/build";
import { releaseFiles } from "./packaging/release-files";

const release = join(import.meta.dirname, "release");

const { BASE_URL, OFFICE_JS } = process.env;

/** Makes `release/`, which holds everything that is given to others. `BASE_URL` and `OFFICE_JS` are those of `build.ts`. */
async function makeRelease(): Promise<number> {
  const address = BASE_URL?.replace(/\/+$/, "");
  if (address && !URL.canParse(address)) return refuse(address);
  if (address && new URL(address).protocol !== "https:") return refuse(address);
  const files = await releaseFiles({ address: address || undefined, officeJs: OFFICE_JS || undefined });
  await rm(release, { recursive: true, force: true });
  for (const { path, bytes } of files) {
    const place = join(release, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, bytes);
  }
  console.log(`release/ holds ${files.length} files.`);
  console.log(
    address
      ? `The Excel manifests point to ${address}: serve release/excel/site/ there.`
      : `The Excel manifests point to ${addressToFillIn}, to be replaced by whoever serves the site: README.en.txt says how, or set BASE_URL.`,
  );
  return 0;
}

function refuse(address: string): number {
  console.error(`BASE_URL is "${address}", but Excel takes only an https address, such as https://kpi.example.com.`);
  return 1;
}

process.exitCode = await makeRelease();
