import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFlags, browserPath } from "./find-browser";
import { noteStrangers } from "./strangers";

let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: browserPath(), args: browserFlags });
});

afterAll(() => browser?.close());

test.each([
  ["a picture", "new Image().src = 'http://localhost:9/a.png'", /^asks http:\/\/localhost:9\/a\.png$/],
  ["a request", "fetch('http://localhost:9/b').catch(() => undefined)", /^asks http:\/\/localhost:9\/b$/],
  ["a beacon", "navigator.sendBeacon('http://localhost:9/c', 'd')", /^asks http:\/\/localhost:9\/c$/],
  [
    "a style",
    "document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'http://localhost:9/s.css' }))",
    /s\.css$/,
  ],
  ["an open line", "new WebSocket('ws://localhost:9/e')", /^opens ws:\/\/localhost:9\/e$/],
])("%s from elsewhere is noted, and the page's own is not", async (_, act, complaint) => {
  const page = await browser.newPage();
  await page.route("http://own.test/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>own</p>" }));
  const complaints: string[] = [];
  noteStrangers(
    page,
    ({ origin }) => origin === "http://own.test",
    (one) => complaints.push(one),
  );
  await page.goto("http://own.test/");
  await page.evaluate("fetch('/own').then(() => undefined)");
  await page.evaluate(`{ ${act}; }`);
  await expect.poll(() => complaints).toEqual([expect.stringMatching(complaint)]);
  await page.close();
});
