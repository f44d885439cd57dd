import { expect, type Page } from "@playwright/test";

/** Fails with the parts of a page that stick out of a screen of this width. */
export async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  const { whole, sticksOut } = await page.evaluate((limit) => {
    const right = (part: Element) => part.getBoundingClientRect().right + window.scrollX;
    const wide = [...document.body.querySelectorAll("*")].filter((part) => right(part) > limit + 1);
    return {
      whole: document.documentElement.scrollWidth,
      sticksOut: wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 120)),
    };
  }, width);
  expect({ whole, sticksOut: whole > width ? sticksOut : [] }).toEqual({
    whole: Math.min(whole, width),
    sticksOut: [],
  });
}
