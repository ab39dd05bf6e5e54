import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
};

/** Answers requests with the files of a folder, and lets Excel on the web read them. */
export function staticFiles(folder: string) {
  return async ({ url = "/" }: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      const { pathname } = new URL(url, "https://localhost");
      const file = join(folder, normalize(decodeURIComponent(pathname)));
      if (!file.startsWith(folder + sep)) throw new Error("outside the folder");
      const content = await readFile(file);
      response.writeHead(200, {
        "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  };
}
