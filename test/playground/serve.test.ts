import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Served, serve } from "../../playground/serve";

const project = join(import.meta.dirname, "../..");
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "playground-"));
  await mkdir(join(folder, "site"));
  await writeFile(join(folder, "site/index.html"), "<p>page</p>");
  await writeFile(join(folder, "secret.txt"), "secret");
  await writeFile(join(folder, "评分 1.csv"), "9\n");
});

afterAll(() => rm(folder, { recursive: true }));

describe("the server", () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve({ root: join(folder, "site"), port: 0, file: join(folder, "评分 1.csv") });
  });

  afterAll(() => served.close());

  test("gives the page with its type", async () => {
    const response = await fetch(served.url);
    expect(await response.text()).toBe("<p>page</p>");
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  test("opens the page with the offered file in its address, and keeps what else stands there", async () => {
    const { url } = await fetch(`${served.url}?language=zh-TW`);
    const { searchParams } = new URL(url);
    expect(searchParams.get("language")).toBe("zh-TW");
    const file = await fetch(new URL(searchParams.get("file") ?? "", url));
    expect(decodeURIComponent(file.url)).toMatch(/\/评分 1\.csv$/);
    expect(await file.text()).toBe("9\n");
  });

  test("opens the page as it is asked for where it names another file", async () => {
    const address = `${served.url}?file=other.csv`;
    expect((await fetch(address)).url).toBe(address);
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/opened-file/secret.txt",
    "/opened-file/../secret.txt",
    "/a/../../secret.txt",
  ])("does not leave its folder for %s", async (path) => {
    const { status, body } = await rawGet(served.url, path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  test("answers only at 127.0.0.1", () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("names no file where it offers none", async () => {
    const plain = await serve({ root: join(folder, "site"), port: 0 });
    expect((await fetch(plain.url)).url).toBe(plain.url);
    await plain.close();
  });
});

describe("npm start refuses in one sentence", () => {
  test.each([
    ["a missing file", ["none.csv"], /^There is no file none\.csv/],
    ["a folder", ["."], /^\. is a folder/],
    ["a wrong extension", ["package.json"], /^package\.json is not an \.xlsx or \.csv file/],
    ["two files", ["a.csv", "b.csv"], /^Give one file at most/],
  ])("%s", async (_, args, sentence) => {
    expectRefusal(await start(args, {}), sentence);
  });

  test("a wrong port", async () => {
    expectRefusal(await start([], { PORT: "many" }), /^PORT is "many"/);
  });

  test("a taken port", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" ? String(address?.port) : "";
    expectRefusal(await start([], { PORT: port }), new RegExp(`^Port ${port} is taken`));
    other.close();
  });

  // A link to itself cannot be read by anybody, not even by root, whom no permission stops.
  test("a file that cannot be read", async () => {
    const circular = join(folder, "circular.csv");
    await symlink(circular, circular);
    expectRefusal(await start([circular], {}), /cannot be read/);
  });
});

interface Ended {
  readonly code: number | null;
  readonly errors: string;
}

function start(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ended> {
  const child = spawn(process.execPath, ["--import", "tsx", "playground/start.ts", ...args], {
    cwd: project,
    env: { ...process.env, ...environment },
  });
  let errors = "";
  child.stderr.on("data", (text) => {
    errors += text;
  });
  return new Promise((resolve) => child.on("exit", (code) => resolve({ code, errors })));
}

function expectRefusal({ code, errors }: Ended, sentence: RegExp) {
  expect(errors).toMatch(sentence);
  expect(errors.trim().split("\n")).toHaveLength(1);
  expect(code).toBe(1);
}

/** `fetch` would tidy the path before it is sent. */
function rawGet(url: string, path: string): Promise<{ status: number | undefined; body: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path }, (response) => {
      let body = "";
      response.on("data", (text) => {
        body += text;
      });
      response.on("end", () => resolve({ status: response.statusCode, body }));
    });
    sent.on("error", reject);
    sent.end();
  });
}
