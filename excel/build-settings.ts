import type { ExcelBuildOptions } from "./build";
import { localUrl } from "./manifest";

/** What `BASE_URL` (where the add-in's files will be served) and `OFFICE_JS` (Office's own script) say of a build. */
export function buildSettings({ BASE_URL, OFFICE_JS }: NodeJS.ProcessEnv): Omit<ExcelBuildOptions, "outDir"> {
  if (BASE_URL && /[?#]/.test(BASE_URL)) {
    throw new Error(`BASE_URL is "${BASE_URL}": give the address of a folder, without what follows ? or #.`);
  }
  return {
    baseUrl: BASE_URL ? secure("BASE_URL", BASE_URL) : localUrl,
    ...(OFFICE_JS && { officeJs: secure("OFFICE_JS", OFFICE_JS) }),
  };
}

function secure(name: string, address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:") {
    throw new Error(
      `${name} is "${address}": Office loads from https only; give an address that begins with https://.`,
    );
  }
  return new URL(address).href;
}
