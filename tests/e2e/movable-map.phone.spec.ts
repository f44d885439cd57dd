import type { Page } from "@playwright/test";
import { mapAtRest, openMovableMap } from "./coverage-page";
import { CHEMNITZ_GP } from "./page-kinds";
import { expect, test } from "./reader";
import { middleOf, moveFingers } from "./touch";

function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

test("one finger on the movable map scrolls the page and leaves the map alone", async ({
  page,
}) => {
  const { canvas } = await openMovableMap(page, CHEMNITZ_GP);
  const { x, y } = await middleOf(canvas);
  const before = await mapAtRest(canvas);
  const top = await scrollTop(page);
  await moveFingers(page, [{ from: { x, y: y + 75 }, to: { x, y: y - 75 } }]);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(top + 100);
  await middleOf(canvas);
  expect(await mapAtRest(canvas)).toBe(before);
});

test("two fingers enlarge the map and not the page", async ({ page }) => {
  const { canvas } = await openMovableMap(page, CHEMNITZ_GP);
  const { x, y } = await middleOf(canvas);
  const before = await mapAtRest(canvas);
  await moveFingers(page, [
    { from: { x: x - 40, y }, to: { x: x - 120, y } },
    { from: { x: x + 40, y }, to: { x: x + 120, y } },
  ]);
  await expect.poll(() => mapAtRest(canvas)).not.toBe(before);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
});

test("a tap on the movable map selects a district", async ({ page }) => {
  const { canvas, close } = await openMovableMap(page, CHEMNITZ_GP);
  await canvas.tap();
  await expect(page).toHaveURL(/\?auswahl=[a-z-]+$/);
  await expect(close).toBeVisible();
});

test("the zoom buttons are large enough for a thumb", async ({ page }) => {
  const { t } = await openMovableMap(page, CHEMNITZ_GP);
  for (const way of ["zoomIn", "zoomOut"] as const) {
    const button = page.getByRole("button", { name: t(`coverage.explore.${way}`) });
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(30);
  }
});
