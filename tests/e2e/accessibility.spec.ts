import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { addressIn, LOCALES, MISSING_PAGES, PAGE_KINDS } from "./page-kinds";
import { expect, expectAccessible, test } from "./reader";

for (const page of PAGE_KINDS)
  for (const locale of LOCALES)
    test(`${page.kind} (${locale}) puts no barrier in anybody's way, by day and by night`, async ({
      page: browser,
    }) => {
      await browser.goto(addressIn(locale, page));
      await expectAccessible(browser);
      await browser.emulateMedia({ colorScheme: "dark" });
      await test.step("dark", () => expectAccessible(browser, "colours"));
    });

for (const page of PAGE_KINDS)
  test(`${page.kind} can be read on a narrow window and at 200 percent`, async ({
    page: browser,
  }) => {
    await browser.setViewportSize({ width: 640, height: 360 });
    await browser.goto(addressIn("de", page));
    await expectNoSidewaysScrolling(browser, 640);
    await browser.setViewportSize({ width: 320, height: 256 });
    await expectNoSidewaysScrolling(browser, 320);
    await expectAccessible(browser);
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
