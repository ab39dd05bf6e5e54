import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, extname, join, normalize, sep } from "node:path";
import { fileParameter } from "./file-in-address";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".json": "application/json",
};

/** Where the file of `npm start -- file` is offered, under its name. */
const openedFileFolder = "opened-file";

export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a folder on this machine only, and `file`, where given, as the workbook for the page to open. */
export async function serve({ root, port, file }: { root: string; port: number; file?: string }): Promise<Served> {
  const server = createServer((request, response) => answer(request, response, root, file));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, root: string, file: string | undefined) {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405);
  const path = pathOf(request.url ?? "/");
  if (path === undefined) return send(response, 400);
  try {
    if (file && path === "/") {
      const location = addressWith(file, request.url ?? "/");
      if (location) return send(response, 302, { location });
    }
    if (file && path === `/${openedFileFolder}/${basename(file)}`) {
      return send(response, 200, { "content-type": "application/octet-stream" }, await readFile(file));
    }
    const wanted = join(root, normalize(path.endsWith("/") ? `${path}index.html` : path));
    if (!wanted.startsWith(normalize(root + sep))) return send(response, 404);
    const type = types[extname(wanted)] ?? "application/octet-stream";
    return send(response, 200, { "content-type": type }, await readFile(wanted));
  } catch {
    return send(response, 404);
  }
}

/** The page's address with the offered file in it, unless it names one already. */
function addressWith(file: string, url: string): string | undefined {
  const parameters = new URLSearchParams(url.replace(/^[^?]*/, ""));
  if (parameters.has(fileParameter)) return undefined;
  parameters.set(fileParameter, `${openedFileFolder}/${encodeURIComponent(basename(file))}`);
  return `/?${parameters}`;
}

function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ""));
    return path.startsWith("/") && !path.includes("\0") ? path : undefined;
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, status: number, headers: Record<string, string> = {}, body?: Buffer) {
  response.writeHead(status, { "cache-control": "no-store", "x-content-type-options": "nosniff", ...headers });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
