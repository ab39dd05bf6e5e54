/** Where a build is served and where it loads Office's own script from, as far as the environment says so. */
export interface BuildSettings {
  /** Without a slash at the end. */
  readonly baseUrl?: string;
  readonly officeJs?: string;
}

/** Reads `BASE_URL` and `OFFICE_JS`, and refuses addresses that Office would not load from. */
export function buildSettings({ BASE_URL, OFFICE_JS }: NodeJS.ProcessEnv): BuildSettings {
  return {
    ...(BASE_URL && { baseUrl: served(BASE_URL) }),
    ...(OFFICE_JS && { officeJs: secure("OFFICE_JS", OFFICE_JS) }),
  };
}

function served(address: string): string {
  if (/[?#]/.test(address)) {
    throw new Error(`BASE_URL is "${address}": give the address of a folder, without what follows ? or #.`);
  }
  return secure("BASE_URL", address).replace(/\/+$/, "");
}

function secure(name: string, address: string): string {
  if (!URL.canParse(address) || new URL(address).protocol !== "https:" || /[<>"&\s]/.test(address)) {
    throw new Error(`${name} is "${address}", but Excel takes only an https address such as https://kpi.example.com.`);
  }
  return address;
}
