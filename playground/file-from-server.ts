/** Where the server of `npm start -- file` offers that file. */
export const openedFilePath = "/opened-file";
/** The header that carries the file's name, percent-encoded. */
export const fileNameHeader = "x-file-name";

/** The file that the playground was started with, if any. */
export async function fileFromServer(): Promise<File | undefined> {
  const response = await fetch(openedFilePath);
  const name = response.headers.get(fileNameHeader);
  if (response.status !== 200 || name === null) return undefined;
  return new File([await response.blob()], decodeURIComponent(name));
}
