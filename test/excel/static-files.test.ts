import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { staticFiles } from "../../excel/static-files";
import { builtExcel, readBuilt } from "./built-excel";

let server: ReturnType<typeof createServer>;
let folder: string;

beforeAll(async () => {
  folder = await builtExcel();
  server = createServer(staticFiles(folder));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
});

afterAll(() => server?.close());

/** `fetch` would tidy the path before it asks. */
function get(path: string): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const body = Buffer.concat(parts).toString();
        resolve({ status: response.statusCode, type: response.headers["content-type"], body });
      });
    })
      .on("error", reject)
      .end();
  });
}

test.each([
  ["/taskpane.html?prefixed", "taskpane.html", "text/html; charset=utf-8"],
  ["/functions-zh-TW.json", "functions-zh-TW.json", "application/json; charset=utf-8"],
  ["/functions.js", "functions.js", "text/javascript; charset=utf-8"],
])("%s is served", async (path, name, type) => {
  expect(await get(path)).toEqual({ status: 200, type, body: readBuilt(folder, name) });
});

test.each(["/missing.js", "/", "/assets", "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%"])(
  "%s is not",
  async (path) => {
    expect((await get(path)).status).toBe(404);
  },
);
