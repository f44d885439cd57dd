import { expect, type Page } from "@playwright/test";

/** The parts of a page that stick out of a screen of this width; none where nothing does. */
export function sidewaysParts(page: Page, width: number): Promise<string[]> {
  return page.evaluate((limit) => {
    if (document.documentElement.scrollWidth <= limit) return [];
    const right = (part: Element) => part.getBoundingClientRect().right + window.scrollX;
    const wide = [...document.body.querySelectorAll("*")].filter((part) => right(part) > limit + 1);
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...wide.slice(0, 5).map((part) => part.outerHTML.slice(0, 120)),
    ];
  }, width);
}

/** Fails with the parts of a page that stick out of a screen of this width. */
export async function expectNoSidewaysScrolling(page: Page, width: number): Promise<void> {
  expect(await sidewaysParts(page, width)).toEqual([]);
}
