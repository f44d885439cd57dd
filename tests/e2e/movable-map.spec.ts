import type { Page } from "@playwright/test";
import { mapAtRest, openCoverage, openMovableMap } from "./coverage-page";
import { CHEMNITZ_GP } from "./page-kinds";
import { expect, test } from "./reader";

async function scrollTop(page: Page): Promise<number> {
  return page.evaluate(() => window.scrollY);
}

test("Leaflet and the map's data are loaded when somebody wants to move the map, not before", async ({
  page,
}) => {
  const scripts: Promise<string>[] = [];
  let dataRequests = 0;
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") scripts.push(response.text());
    if (response.url().endsWith("/map.json")) dataRequests += 1;
  });
  const hasLeaflet = async () =>
    (await Promise.all(scripts)).some((script) => script.includes("leaflet-container"));

  const { move, canvas, map } = await openCoverage(page, CHEMNITZ_GP);
  await page.waitForLoadState("networkidle");
  expect(await hasLeaflet()).toBe(false);
  expect(dataRequests).toBe(0);
  await expect(canvas).toHaveCount(0);

  await move.click();
  await expect(canvas).toBeVisible();
  await expect(map).toBeHidden();
  expect(await hasLeaflet()).toBe(true);
  expect(dataRequests).toBe(1);
});

test("a click on the movable map selects the district that stands there", async ({ page }) => {
  const { canvas, panel, status, t } = await openMovableMap(page, CHEMNITZ_GP);
  await expect(status).toHaveText(t("coverage.explore.hint"));
  await canvas.click();
  await expect(page).toHaveURL(/\?auswahl=[a-z-]+$/);
  const slug = new URL(page.url()).searchParams.get("auswahl") ?? "";
  const link = panel.getByRole("link", {
    name: t("coverage.panel.open", { one: t("level.stadtteil.one") }),
  });
  await expect(link).toHaveAttribute("href", `/chemnitz/stadtteile/${slug}`);
});

test("a fixed map keeps what was selected while it moved", async ({ page }) => {
  const { canvas, map, panel, t } = await openMovableMap(page, CHEMNITZ_GP);
  await canvas.click();
  const title = await panel.getByRole("heading").textContent();
  const still = page.getByRole("button", { name: t("coverage.explore.still") });
  await still.press("Enter");
  await expect(map).toBeVisible();
  await expect(canvas).toHaveCount(0);
  await expect(panel.getByRole("heading")).toHaveText(`${title}`);
});

test("the zoom buttons work from the keyboard", async ({ page }) => {
  const { canvas, t } = await openMovableMap(page, CHEMNITZ_GP);
  const whole = await mapAtRest(canvas);
  await page.getByRole("button", { name: t("coverage.explore.zoomIn") }).press("Enter");
  await expect.poll(() => mapAtRest(canvas)).not.toBe(whole);
  const near = await mapAtRest(canvas);
  await page.getByRole("button", { name: t("coverage.explore.zoomOut") }).press("Enter");
  await expect.poll(() => mapAtRest(canvas)).not.toBe(near);
});

test("the arrow keys move the map once it has the focus", async ({ page }) => {
  const { canvas } = await openMovableMap(page, CHEMNITZ_GP);
  const before = await mapAtRest(canvas);
  await page.locator("[tabindex='0']", { has: canvas }).press("ArrowRight");
  await expect.poll(() => mapAtRest(canvas)).not.toBe(before);
});

test("the wheel scrolls the page and zooms only with Ctrl", async ({ page }) => {
  const { canvas } = await openMovableMap(page, CHEMNITZ_GP);
  await canvas.hover();
  await page.mouse.wheel(0, 200);
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(100);
  await page.mouse.wheel(0, -2000);
  await expect.poll(() => scrollTop(page)).toBe(0);

  await canvas.scrollIntoViewIfNeeded();
  await page.mouse.move(0, 0);
  const before = await mapAtRest(canvas);
  const top = await scrollTop(page);
  await canvas.hover();
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -300);
  await page.keyboard.up("Control");
  await page.mouse.move(0, 0);
  await expect.poll(() => mapAtRest(canvas)).not.toBe(before);
  expect(await scrollTop(page)).toBe(top);
});

test.describe("when the map's data do not arrive", () => {
  test.use({ expectedComplaint: /ERR_FAILED|ChunkLoadError/ });

  test("the reader is told, keeps the printed map and can try again", async ({ page }) => {
    await page.route("**/map.json", (route) => route.abort());
    const { move, map, status, canvas, district, t } = await openCoverage(page, CHEMNITZ_GP);
    await move.click();
    await expect(status).toHaveText(t("coverage.explore.failed"));
    await expect(map).toBeVisible();
    await expect(district("Sonnenberg")).toHaveAttribute("href", /sonnenberg$/);

    await page.unroute("**/map.json");
    await move.click();
    await expect(canvas).toBeVisible();
  });

  test("a shared link with a selection says so too", async ({ page }) => {
    await page.route("**/map.json", (route) => route.abort());
    const { status, panel, t } = await openCoverage(page, `${CHEMNITZ_GP}?auswahl=zentrum`);
    await expect(status).toHaveText(t("coverage.explore.failed"));
    await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  });

  test("a chunk of the program that is lost does not take the page with it", async ({ page }) => {
    const { move, map, status, t } = await openCoverage(page, CHEMNITZ_GP);
    await page.route("**/_next/static/chunks/*.js", (route) => route.abort());
    await move.click();
    await expect(status).toHaveText(t("coverage.explore.failed"));
    await expect(map).toBeVisible();
  });
});
