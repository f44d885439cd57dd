import type { Page } from "@playwright/test";
import { namedScenarios } from "@/lib/coverage/outlook/scenario";
import { coveragePage, openCoverage } from "./coverage-page";
import { CHEMNITZ_GP } from "./page-kinds";
import { columnTexts, germanNumber } from "./read-table";
import { expect, expectAccessible, test } from "./reader";

const REACH = `${CHEMNITZ_GP}/erreichbar`;
const OUTLOOK = `${CHEMNITZ_GP}/ausblick-2035`;

/** The table of the districts, the last but for a reader's own scenario and the ages. */
function districtTable(page: Page, caption: RegExp) {
  return page.getByRole("table", { name: caption });
}

test("a reader goes from one view to the next and comes back", async ({ page }) => {
  const { t } = await openCoverage(page, CHEMNITZ_GP);
  const views = page.getByRole("navigation", { name: t("coverage.view.label") });
  await expect(views.getByRole("link")).toHaveCount(5);
  await views.getByRole("link", { name: t("coverage.view.reach") }).click();
  await expect(page).toHaveURL(REACH);
  await expect(views.locator("[aria-current=page]")).toHaveText(t("coverage.view.reach"));
  await views.getByRole("link", { name: t("coverage.view.outlook", { year: 2035 }) }).click();
  await expect(page).toHaveURL(OUTLOOK);
  await page.goBack();
  await expect(page).toHaveURL(REACH);
});

test("another group opens in the view that was chosen", async ({ page }) => {
  await page.goto(REACH);
  await page.locator("summary", { hasText: "Hausärzte" }).click();
  await page.getByRole("link", { name: "Augenärzte" }).click();
  await expect(page).toHaveURL("/chemnitz/versorgung/augenaerzte/erreichbar");
});

test("the sentence on reach counts what map and table say", async ({ page }) => {
  const { map } = await openCoverage(page, REACH);
  const table = districtTable(page, /nach erreichbarer Versorgung/);
  const degrees = (await columnTexts(table, "erreichbar")).map(germanNumber);
  const below = degrees.filter((degree) => degree !== null && degree < 75).length;
  await expect(page.getByRole("main")).toContainText(`${below} von 39 Stadtteilen`);
  const labels = await map
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
  const onMap = labels.map((label) => germanNumber(label.split(": ")[1] ?? ""));
  expect(onMap.toSorted()).toEqual(degrees.toSorted());
});

test("what is within reach differs from what lies within, but not for the whole", async ({
  page,
}) => {
  await page.goto(REACH);
  const table = districtTable(page, /nach erreichbarer Versorgung/);
  const reach = await columnTexts(table, "erreichbar");
  const within = await columnTexts(table, "im Stadtteil");
  expect(reach).not.toEqual(within);
  const total = await table.locator("tfoot td").allTextContents();
  expect(germanNumber(total[2] ?? "")).toBe(germanNumber(total[3] ?? ""));
});

test("the same limits and colours stand under every view, so that maps compare", async ({
  page,
}) => {
  const legends: string[] = [];
  for (const address of [CHEMNITZ_GP, REACH, OUTLOOK]) {
    await page.goto(address);
    legends.push(await page.getByRole("group", { name: "Versorgungsgrad in Prozent" }).innerText());
  }
  expect(new Set(legends).size).toBe(1);
});

test("the outlook's chart, table and sentence say the same", async ({ page }) => {
  await page.goto(OUTLOOK);
  const years = page.getByRole("table", { name: /nach Jahren und Annahmen/ });
  const row = years.getByRole("row", { name: /^2035/ });
  const [low = "", base = "", high = ""] = await row.getByRole("cell").allTextContents();
  const lead = page.getByRole("main");
  await expect(lead).toContainText(`auf ${base}`);
  await expect(lead).toContainText(`zwischen ${low} und ${high}`);
  const chart = page.getByRole("img", { name: /^Versorgungsgrad in Chemnitz: 81 %/ });
  await expect(chart).toBeVisible();
});

test("a district chosen in the outlook shows its range beside the map", async ({ page }) => {
  const { district, panel } = await openCoverage(page, OUTLOOK);
  await district("Sonnenberg").click();
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  await expect(panel).toContainText("Spanne 2035");
});

test("who tries own assumptions sees them at once, can share them and go back", async ({
  page,
}) => {
  await openCoverage(page, OUTLOOK);
  await page.getByText("Eigene Annahmen prüfen").click();
  const retirement = page.getByRole("slider", { name: "Alter beim Aufhören" });
  await expect(retirement).toHaveValue(String(namedScenarios.base.retirementAge));
  const said = page.getByRole("status").filter({ hasText: "Mit diesen Annahmen" });
  const before = await said.innerText();
  await retirement.press("ArrowLeft");
  await retirement.press("ArrowLeft");
  await expect(page).toHaveURL(`${OUTLOOK}?retirement=65`);
  await expect(said).not.toHaveText(before);
  const after = await said.innerText();
  await expectAccessible(page);
  await page.reload();
  await expect(said).toHaveText(after);
  await page.getByRole("button", { name: "Zurück zu den Ausgangswerten" }).click();
  await expect(page).toHaveURL(OUTLOOK);
  await expect(said).toHaveText(before);
});

test("assumptions that nobody can have are brought into range, and the page says so", async ({
  page,
}) => {
  await page.goto(`${OUTLOOK}?retirement=200&succession=viele&hours=1`);
  await expect(page.getByRole("alert").filter({ hasText: "200" })).toContainText("75");
  await expect(page.getByRole("alert").filter({ hasText: "viele" })).toContainText("75");
  await expect(page.getByRole("slider", { name: "Arbeitszeit" })).toHaveValue("1");
  await expect(page.getByRole("main")).not.toContainText("NaN");
});

test("the English pages have the same views under English addresses", async ({ page }) => {
  await page.goto("/en/chemnitz/coverage/general-practitioners/within-reach");
  const { t } = coveragePage(page, "en");
  const views = page.getByRole("navigation", { name: t("coverage.view.label") });
  await views.getByRole("link", { name: "Outlook 2040" }).click();
  await expect(page).toHaveURL("/en/chemnitz/coverage/general-practitioners/outlook-2040");
  await page.getByRole("link", { name: "Deutsch" }).click();
  await expect(page).toHaveURL(`${CHEMNITZ_GP}/ausblick-2040`);
});

test("an address that is nearly right leads to the nearest page", async ({ page }) => {
  await page.goto(`${CHEMNITZ_GP}/ausblick-2031`);
  await expect(page).toHaveURL(`${CHEMNITZ_GP}/ausblick-2030`);
  await page.goto("/en/lichtenberg/coverage/radiologists/within-reach");
  await expect(page).toHaveURL("/en/lichtenberg/coverage/radiologists");
  await page.goto("/en/chemnitz/coverage/hausaerzte");
  await expect(page).toHaveURL("/en/chemnitz/coverage/general-practitioners");
  await page.goto("/chemnitz/versorgung/Hausarzt");
  await expect(page).toHaveURL(CHEMNITZ_GP);
});

test("own assumptions go along to the outlook of another year", async ({ page }) => {
  await openCoverage(page, `${OUTLOOK}?retirement=65`);
  await expect(page.getByRole("slider", { name: "Alter beim Aufhören" })).toHaveValue("65");
  await page.getByRole("link", { name: "Ausblick 2040" }).click();
  await expect(page).toHaveURL(`${CHEMNITZ_GP}/ausblick-2040?retirement=65`);
});
