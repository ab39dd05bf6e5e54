import type { Page } from "playwright-core";

/** Everything that is wider than its box or sticks out of the sidebar. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    return [...document.querySelectorAll<HTMLElement>("#sidebar *:not(.kpi-unseen, option, input, svg, svg *)")]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const isBlock = getComputedStyle(element).display !== "inline";
        return left < 0 || right > width + 0.5 || (isBlock && element.scrollWidth > element.clientWidth + 1);
      })
      .map((element) => `${element.tagName}.${element.className}: ${element.textContent}`);
  });
}
