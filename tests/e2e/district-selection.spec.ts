import { openCoverage } from "./coverage-page";
import { CHEMNITZ_GP } from "./page-kinds";
import { expect, test } from "./reader";

const SELECTED = `${CHEMNITZ_GP}?auswahl=sonnenberg`;
const DISTRICT = "/chemnitz/stadtteile/sonnenberg";

test("a click on the map shows the district beside it and in the address", async ({ page }) => {
  const { district, panel } = await openCoverage(page, CHEMNITZ_GP);
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  await district("Sonnenberg").click();
  await expect(page).toHaveURL(SELECTED);
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  const value = ((await district("Sonnenberg").getAttribute("aria-label")) ?? "").split(": ")[1];
  await expect(panel).toContainText(`${value}`);
});

test("back, forward and reload restore what was selected", async ({ page }) => {
  const { district, panel } = await openCoverage(page, CHEMNITZ_GP);
  const shown = (name: string) => panel.getByRole("heading", { name });
  await district("Sonnenberg").click();
  await expect(shown("Sonnenberg")).toBeVisible();
  await district("Zentrum").click();
  await expect(shown("Zentrum")).toBeVisible();
  await page.goBack();
  await expect(shown("Sonnenberg")).toBeVisible();
  await page.goBack();
  await expect(shown("Chemnitz")).toBeVisible();
  await expect(page).toHaveURL(CHEMNITZ_GP);
  await page.goForward();
  await expect(page).toHaveURL(SELECTED);
  await expect(shown("Sonnenberg")).toBeVisible();
  await page.reload();
  await expect(shown("Sonnenberg")).toBeVisible();
});

test("a selection can be lifted, and the region stands there again", async ({ page }) => {
  const { panel, close } = await openCoverage(page, SELECTED);
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  await close.click();
  await expect(page).toHaveURL(CHEMNITZ_GP);
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  await expect(close).toBeHidden();
});

test("lifting a selection from the keyboard does not throw the reader to the page's start", async ({
  page,
}) => {
  const { panel, close } = await openCoverage(page, SELECTED);
  await close.press("Enter");
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  const isLost = await page.evaluate(() => document.activeElement === document.body);
  expect(isLost).toBe(false);
});

test("the keyboard alone reaches a district and selects it", async ({ page }) => {
  const { district, panel, t } = await openCoverage(page, CHEMNITZ_GP);
  const skip = page.getByRole("link", { name: t("coverage.skipMap") });
  await skip.focus();
  await expect(skip).toBeVisible();
  for (let stops = 0; stops < 45; stops += 1) {
    await page.keyboard.press("Tab");
    if (await district("Sonnenberg").evaluate((link) => link === document.activeElement)) break;
  }
  await expect(district("Sonnenberg")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(SELECTED);
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  await expect(district("Sonnenberg")).toBeFocused();
});

test("who does not want 39 stops skips the map to the table", async ({ page }) => {
  const { t, table } = await openCoverage(page, CHEMNITZ_GP);
  await page.getByRole("link", { name: t("coverage.skipMap") }).press("Enter");
  await page.keyboard.press("Tab");
  await expect(table.getByRole("button").first()).toBeFocused();
});

test("the panel and a second click lead to the district's own page", async ({ page }) => {
  const { district, panel, t } = await openCoverage(page, CHEMNITZ_GP);
  await district("Sonnenberg").click();
  const open = t("coverage.panel.open", { one: t("level.stadtteil.one") });
  await panel.getByRole("link", { name: open }).click();
  await expect(page).toHaveURL(DISTRICT);
  await page.goBack();
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  await district("Sonnenberg").click();
  await expect(page).toHaveURL(DISTRICT);
});

test("with Ctrl held, a district opens in a new tab and nothing changes here", async ({
  page,
  context,
}) => {
  const { district, panel } = await openCoverage(page, CHEMNITZ_GP);
  const [tab] = await Promise.all([
    context.waitForEvent("page"),
    district("Sonnenberg").click({ modifiers: ["Control"] }),
  ]);
  await expect(tab).toHaveURL(DISTRICT);
  await expect(tab.getByRole("heading", { level: 1 })).toContainText("Sonnenberg");
  await expect(page).toHaveURL(CHEMNITZ_GP);
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
});

for (const nonsense of ["nirgendwo", "%22%5D%3Cb%3E", ""])
  test(`a selection "${nonsense}" that does not exist shows the region`, async ({ page }) => {
    const { panel } = await openCoverage(page, `${CHEMNITZ_GP}?auswahl=${nonsense}`);
    await page.waitForLoadState("networkidle");
    await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  });
