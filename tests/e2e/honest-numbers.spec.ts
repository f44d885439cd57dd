import { coveragePage, openCoverage } from "./coverage-page";
import { columnTexts } from "./read-table";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const noData = t("coverage.noData");

for (const [region, address, words] of [
  ["Chemnitz", "/chemnitz/versorgung/radiologen", wordsIn("de")],
  ["Berlin-Lichtenberg", "/lichtenberg/versorgung/radiologen", wordsIn("de")],
  ["Berlin-Lichtenberg", "/en/lichtenberg/coverage/radiologists", wordsIn("en")],
] as const)
  test(`${address} gives no percentage by district and says why`, async ({ page }) => {
    const { table, map } = await openCoverage(page, address);
    const group = address.startsWith("/en/") ? "Radiologists" : "Radiologen";
    await expect(page.getByText(words("coverage.wideReason.specialised", { group }))).toBeVisible();
    await expect(page.getByRole("heading", { level: 1 })).toContainText(region);
    await expect(table).not.toContainText("%");
    const names = await map
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? ""));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => name.includes("%"))).toEqual([]);
    const labels = await table.getByRole("columnheader").allTextContents();
    expect(labels).not.toContain(words("coverage.table.degree"));
  });

test("a selected district of a wide group tells who works there, without a percentage", async ({
  page,
}) => {
  const { panel } = await openCoverage(page, "/chemnitz/versorgung/radiologen?auswahl=zentrum");
  await expect(panel.getByRole("heading", { name: "Zentrum" })).toBeVisible();
  await expect(panel).not.toContainText("%");
});

for (const slug of ["physikalische-rehabilitationsmediziner", "strahlentherapeuten"])
  test(`without a residents-per-doctor value, ${slug} have no degree, and it says so`, async ({
    page,
  }) => {
    const { t: words } = await openCoverage(page, `/chemnitz/versorgung/${slug}`);
    await page.locator("summary", { hasText: words("coverage.method.title") }).click();
    await expect(page.getByText(words("coverage.method.residentsMissing"))).toBeVisible();

    await page.goto("/chemnitz/versorgung");
    const row = page.getByRole("row").filter({ has: page.locator(`a[href$="/${slug}"]`) });
    await expect(row.getByRole("cell", { name: noData })).toHaveCount(1);
    await expect(row).not.toContainText("%");

    await page.goto("/chemnitz/stadtteile/sonnenberg");
    const here = page.getByRole("row").filter({ has: page.locator(`a[href$="/${slug}"]`) });
    await expect(here.getByRole("cell").last()).toHaveText(noData);
    await expect(here).not.toContainText("%");
  });

test("a district without a GP has 0 %, which is something else than no data", async ({ page }) => {
  const { district, t: words } = await openCoverage(page, "/chemnitz/versorgung/hausaerzte");
  await expect(district("Rottluff")).toHaveAccessibleName(/: 0\s%/);
  const degrees = await columnTexts(page.getByRole("table"), words("coverage.table.degree"));
  expect(degrees.filter((degree) => degree.includes(noData))).toEqual([]);
});

test("map, table, panel and district page agree about every figure of Sonnenberg", async ({
  page,
}) => {
  const { district, panel } = await openCoverage(
    page,
    "/chemnitz/versorgung/hausaerzte?auswahl=sonnenberg",
  );
  await expect(panel.getByRole("heading", { name: "Sonnenberg" })).toBeVisible();
  const name = await district("Sonnenberg").getAttribute("aria-label");
  const degree = (name ?? "").split(": ")[1]?.replace("*", "") ?? "";
  expect(degree).toMatch(/^\d+(?:,\d)?\s%$/);
  await expect(panel.getByText(degree, { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Sonnenberg/ })).toContainText(degree);
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  await expect(page.getByRole("row", { name: /^Hausärzte/ })).toContainText(degree);
  await page.goto("/chemnitz/stadtteile");
  await expect(page.getByRole("row", { name: /^Sonnenberg/ })).toContainText(degree);
  await page.goto("/chemnitz");
  await expect(coveragePage(page).district("Sonnenberg")).toHaveAccessibleName(`${name}`);
});
