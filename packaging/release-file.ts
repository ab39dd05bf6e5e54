/** A file of a release; `/` stands between the folders of its path. */
export interface ReleaseFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, text: string): ReleaseFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

/** The same files one folder deeper. */
export function inFolder(folder: string, files: readonly ReleaseFile[]): ReleaseFile[] {
  return files.map(({ path, bytes }) => ({ path: `${folder}/${path}`, bytes }));
}
