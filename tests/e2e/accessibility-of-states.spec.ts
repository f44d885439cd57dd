import { openCoverage, openMovableMap } from "./coverage-page";
import { addressIn, CHEMNITZ_GP, PAGE_KINDS } from "./page-kinds";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const SELECTED = `${CHEMNITZ_GP}?auswahl=sonnenberg`;

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`in the ${colorScheme} scheme`, () => {
    test.use({ colorScheme });
    const what = colorScheme === "light" ? "all" : "colours";

    test("a selected district puts no barrier in anybody's way", async ({ page }) => {
      const { panel } = await openCoverage(page, SELECTED);
      await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
      await expectAccessible(page, what);
    });

    test("an open picker and an open fold put no barrier in anybody's way", async ({ page }) => {
      const { t } = await openCoverage(page, CHEMNITZ_GP);
      await page.locator("summary", { hasText: t("coverage.method.title") }).click();
      await page.locator("summary").first().click();
      await expect(page.getByRole("navigation", { name: t("coverage.pick") })).toBeVisible();
      await expectAccessible(page, what);
    });

    test("the movable map puts no barrier in anybody's way", async ({ page }) => {
      const { canvas } = await openMovableMap(page, SELECTED);
      await canvas.hover();
      await expectAccessible(page, what);
    });
  });

test("the map to move has a name for those who do not see it", async ({ page }) => {
  const { canvas } = await openMovableMap(page, CHEMNITZ_GP);
  const frame = page.locator("[tabindex='0']", { has: canvas });
  await expect(frame).toHaveAccessibleName(/\S/);
});

test.describe("with the colours of the reader's system", () => {
  test.use({ contextOptions: { forcedColors: "active" } });

  for (const page of PAGE_KINDS.slice(2, 5))
    test(`${page.kind} stays readable`, async ({ page: browser }) => {
      await browser.goto(addressIn("de", page));
      await expectAccessible(browser);
    });

  test("the legend still shows each class in its own colour", async ({ page }) => {
    await openCoverage(page, CHEMNITZ_GP);
    const legend = page.getByRole("group", { name: wordsIn("de")("coverage.legend.title") });
    const colours = await legend
      .getByRole("listitem")
      .evaluateAll((items) =>
        items.map((item) => getComputedStyle(item.children[0] ?? item).backgroundColor),
      );
    expect(colours.length).toBeGreaterThan(5);
    expect(new Set(colours).size).toBeGreaterThanOrEqual(6);
  });

  test("a bar of the table still differs from its ground", async ({ page }) => {
    const { table } = await openCoverage(page, CHEMNITZ_GP);
    const bars = table.locator("tbody [aria-hidden] > [data-class]");
    await expect(bars).toHaveCount(39);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const colour = await bars.last().evaluate((bar) => getComputedStyle(bar).backgroundColor);
    expect(colour).not.toBe(ground);
  });
});
