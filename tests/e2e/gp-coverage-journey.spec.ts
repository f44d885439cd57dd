import { coveragePage } from "./coverage-page";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("a citizen finds how well Sonnenberg is served by GPs, starting at the front door", async ({
  page,
}) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("regions.title"));
  await page.getByRole("link", { name: /^Chemnitz/ }).click();
  await expect(page).toHaveURL("/chemnitz");

  await page.getByRole("link", { name: t("region.coverageLink") }).click();
  await expect(page).toHaveURL("/chemnitz/versorgung");
  const { map, district, panel } = coveragePage(page);
  await expect(map).toBeVisible();
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();

  await page.getByRole("table").getByRole("link", { name: "Hausärzte", exact: true }).click();
  await expect(page).toHaveURL("/chemnitz/versorgung/hausaerzte");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("coverage.titlePrimary", { region: "Chemnitz" }),
  );

  const row = page.getByRole("row", { name: /^Sonnenberg/ });
  await expect(row).toContainText("%");
  const value = /: ([\d,]+)/.exec((await district("Sonnenberg").getAttribute("aria-label")) ?? "");
  await expect(row).toContainText(`${value?.[1]}`);

  await row.getByRole("link", { name: "Sonnenberg" }).click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/sonnenberg");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("district.heading", { name: "Sonnenberg" }),
  );
});

test("the way back up leads over the breadcrumb to the region", async ({ page }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const way = page.getByRole("navigation", { name: t("site.breadcrumb") });
  await expect(way.getByText("Sonnenberg")).toHaveAttribute("aria-current", "page");
  await way.getByRole("link", { name: t("level.stadtteil.many") }).click();
  await expect(page).toHaveURL("/chemnitz/stadtteile");
  await way.getByRole("link", { name: "Chemnitz" }).click();
  await expect(page).toHaveURL("/chemnitz");
});

test("another specialty is one choice away", async ({ page }) => {
  await page.goto("/chemnitz/versorgung/hausaerzte");
  await page.locator("summary", { hasText: "Hausärzte" }).click();
  const choices = page.getByRole("navigation", { name: t("coverage.pick") });
  await expect(choices.getByRole("link")).toHaveCount(22);
  await expect(choices.getByRole("link", { name: "Hausärzte" })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await choices.getByRole("link", { name: "Augenärzte" }).click();
  await expect(page).toHaveURL("/chemnitz/versorgung/augenaerzte");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Augenärzt");
  await expect(choices).toBeHidden();
});

test("the overview opens the picker with no group chosen yet", async ({ page }) => {
  await page.goto("/en/lichtenberg/coverage");
  const english = wordsIn("en");
  await page.locator("summary", { hasText: english("coverage.pick") }).press("Enter");
  const choices = page.getByRole("navigation", { name: english("coverage.pick") });
  await expect(choices.locator("[aria-current]")).toHaveCount(0);
  await choices.getByRole("link", { name: "Paediatricians" }).press("Enter");
  await expect(page).toHaveURL("/en/lichtenberg/coverage/paediatricians");
});
