import type { Page } from "@playwright/test";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { addressIn, LOCALES, MISSING_PAGES, PAGE_KINDS } from "./page-kinds";
import { expect, expectAccessible, test } from "./reader";

/** At 200 percent of a small window and at 320 px, as WCAG 2.2 asks (1.4.4, 1.4.10). */
async function expectReadableWhenNarrow(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 640, height: 360 });
  await expectNoSidewaysScrolling(page, 640);
  await page.setViewportSize({ width: 320, height: 256 });
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
}

for (const page of PAGE_KINDS)
  for (const locale of LOCALES)
    test(`${page.kind} (${locale}) puts no barrier in anybody's way, by day, by night and on a narrow window`, async ({
      page: browser,
    }) => {
      await browser.goto(addressIn(locale, page));
      await expectAccessible(browser);
      await browser.emulateMedia({ colorScheme: "dark" });
      await test.step("dark", () => expectAccessible(browser, "colours"));
      if (locale === "de") await test.step("narrow", () => expectReadableWhenNarrow(browser));
    });

for (const { kind, address } of MISSING_PAGES.slice(0, 3))
  test(`the page that ${kind} leads to puts no barrier in anybody's way`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });

test("the first Tab stop of every page leads to its content", async ({ page }) => {
  for (const kind of PAGE_KINDS.slice(1)) {
    await page.goto(addressIn("de", kind));
    await page.keyboard.press("Tab");
    await expect(page.locator(":focus")).toHaveAttribute("href", "#content");
    await expect(page.locator(":focus")).toBeInViewport();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(1);
  }
});
