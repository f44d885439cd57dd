import type { Page } from "@playwright/test";
import { addressIn, CHEMNITZ_GP, LOCALES, MISSING_PAGES, PAGE_KINDS } from "./page-kinds";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { openCoverage } from "./coverage-page";
import { expect, test } from "./reader";

const CONTROLS = "button, summary, nav a, [role=button]";

/** Each control that is smaller than 24 px, with its size. */
function smallControls(page: Page): Promise<string[]> {
  return page.locator(CONTROLS).evaluateAll((controls) =>
    controls
      .map((control) => ({ control, box: control.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
      .map(({ control, box }) => `${control.textContent}: ${box.width} × ${box.height}`),
  );
}

for (const page of PAGE_KINDS)
  test(`${page.kind} fits phones 320 and 360 px wide, with controls large enough for a thumb`, async ({
    page: browser,
  }) => {
    for (const locale of LOCALES) {
      await browser.goto(addressIn(locale, page));
      for (const width of [320, 360]) {
        await browser.setViewportSize({ width, height: 740 });
        await expectNoSidewaysScrolling(browser, width);
      }
      expect(await smallControls(browser)).toEqual([]);
    }
  });

test("a missing page fits a narrow phone as well", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  for (const { address } of MISSING_PAGES.slice(0, 3)) {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectNoSidewaysScrolling(page, 320);
  }
});

test("an open picker and a selected district stay inside a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  const { panel } = await openCoverage(page, `${CHEMNITZ_GP}?auswahl=kleinolbersdorf-altenhain`);
  await expect(panel.getByRole("heading", { name: "Kleinolbersdorf-Altenhain" })).toBeVisible();
  await expectNoSidewaysScrolling(page, 320);
  await page.locator("summary").first().tap();
  await expect(page.getByRole("link", { name: "Urologen" })).toBeVisible();
  await expectNoSidewaysScrolling(page, 320);
});

test("a tap on the map selects a district", async ({ page }) => {
  const { district, panel } = await openCoverage(page, CHEMNITZ_GP);
  await district("Sonnenberg").tap();
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
});

test("the tools of the map and the choices of the picker are 44 px high or nearly", async ({
  page,
}) => {
  const { move, locate, close, panel } = await openCoverage(page, `${CHEMNITZ_GP}?auswahl=zentrum`);
  await expect(panel.getByRole("heading", { name: "Zentrum" })).toBeVisible();
  for (const tool of [move, locate, close, page.locator("summary").first()])
    expect((await tool.boundingBox())?.height).toBeGreaterThanOrEqual(44);
});

test("a district's groups tell gap and outlook on a narrow phone", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 740 });
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const group = page
    .getByRole("table")
    .first()
    .getByRole("rowheader", { name: /Augenärzte/ });
  await expect(group.getByText(/Sitz|gedeckt|mehr als nötig/)).toBeVisible();
  await expect(group.getByText(/^2035: \d/)).toBeVisible();
  for (const summary of await page.locator("details > summary").all())
    if ((await summary.locator("xpath=..").getAttribute("open")) === null) await summary.tap();
  await expectNoSidewaysScrolling(page, 320);
});
