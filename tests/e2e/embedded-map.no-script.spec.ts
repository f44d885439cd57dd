import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("an embedded map is drawn, explained and told as a table", async ({ page }) => {
  await page.goto("/embed/chemnitz/augenaerzte");
  await expect(page.locator("svg path[data-fill]")).toHaveCount(39);
  await expect(page.getByRole("group", { name: t("coverage.legend.title") })).toBeVisible();
  await page.locator("summary").click();
  await expect(page.getByRole("table").locator("tbody tr")).toHaveCount(39);
});

test("files, citation and lines to embed can be reached", async ({ page }) => {
  await page.goto("/chemnitz/versorgung/augenaerzte");
  await page.locator("summary", { hasText: t("openData.take.title") }).click();
  await expect(page.getByRole("link", { name: /als CSV$/ })).toBeVisible();
  await expect(page.getByRole("region", { name: t("openData.take.embedCode") })).toContainText(
    "/embed/chemnitz/augenaerzte",
  );
  await page.goto("/chemnitz/daten");
  await expect(page.getByRole("heading", { name: t("openData.title"), exact: true })).toBeVisible();
  expect(
    await page.getByRole("link", { name: / als (CSV|JSON|GeoJSON)$/ }).count(),
  ).toBeGreaterThan(8);
});
