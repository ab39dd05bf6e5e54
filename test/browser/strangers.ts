import type { Page } from "playwright-core";

/** Notes whatever a page asks somebody for, or opens a line to, whom it may not know; to be called before it is opened. */
export function noteStrangers(page: Page, isKnown: (url: URL) => boolean, note: (complaint: string) => void): void {
  const look = (url: string) => {
    const { protocol } = new URL(url);
    // What the page carries in itself goes nowhere.
    if (protocol !== "data:" && protocol !== "blob:" && !isKnown(new URL(url))) note(`asks ${url}`);
  };
  page.on("request", (request) => look(request.url()));
  page.on("websocket", (socket) => note(`opens ${socket.url()}`));
  page.on("popup", (popup) => note(`opens ${popup.url()}`));
}
