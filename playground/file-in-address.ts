import { FileError } from "./file-error";
import { words } from "./words";

/** The part of the page's address that names a file to open, as in `?file=../files/payroll.xlsx`. */
export const fileParameter = "file";

/** The file that the page's address names, if any: from where the page itself comes from, and nowhere else. */
export async function fileInAddress(address: string): Promise<File | undefined> {
  const named = new URL(address).searchParams.get(fileParameter);
  if (named === null) return undefined;
  const { origin, href, pathname } = placeOf(named, address);
  if (origin !== new URL(address).origin) throw new FileError(words.fileElsewhere);
  const response = await fetch(href, { redirect: "error", credentials: "omit" });
  if (!response.ok) throw new FileError(words.fileNotThere);
  return new File([await response.blob()], decodeURIComponent(pathname.slice(pathname.lastIndexOf("/") + 1)));
}

function placeOf(named: string, address: string): URL {
  try {
    return new URL(named, address);
  } catch {
    throw new FileError(words.fileNotThere);
  }
}
