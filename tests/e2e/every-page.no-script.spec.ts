import { coveragePage } from "./coverage-page";
import { addressIn, CHEMNITZ_GP, LOCALES, MISSING_PAGES, PAGE_KINDS } from "./page-kinds";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";
import { problemTexts } from "@/lib/i18n/problem-texts";

const t = wordsIn("de");

for (const page of PAGE_KINDS)
  test(`${page.kind} says what it is about and offers no dead buttons`, async ({
    page: browser,
  }) => {
    for (const locale of LOCALES) {
      const response = await browser.goto(addressIn(locale, page));
      expect(response?.status()).toBe(200);
      await expect(browser.getByRole("heading", { level: 1 })).toBeVisible();
      // A button that sends a form works without programs.
      const idle = browser.getByRole("button").and(browser.locator(":not(form[action] button)"));
      await expect(idle).toHaveCount(0);
    }
  });

for (const { kind, address } of MISSING_PAGES)
  test(`${kind} is told as missing, with a way out`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("link", { name: problemTexts.notFound.de.start })).toBeVisible();
  });

test("a district on the map is a link to its own page", async ({ page }) => {
  await page.goto(CHEMNITZ_GP);
  const { map, district } = coveragePage(page);
  await expect(map.getByRole("link")).toHaveCount(39);
  await district("Sonnenberg").click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/sonnenberg");
});

test("the table is complete, the least served first, with the total at its foot", async ({
  page,
}) => {
  await page.goto(CHEMNITZ_GP);
  const rows = page.getByRole("table").locator("tbody tr");
  await expect(rows).toHaveCount(39);
  await expect(rows.first().getByText(/^0\s%$/)).toBeVisible();
  await expect(page.getByRole("table").locator("tfoot")).toContainText("Chemnitz");
  await rows.filter({ hasText: "Zentrum" }).getByRole("link").click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/zentrum");
});

test("the picker opens and leads to another specialty", async ({ page }) => {
  await page.goto(CHEMNITZ_GP);
  await page.locator("summary").first().click();
  await page
    .getByRole("navigation", { name: t("coverage.pick") })
    .getByText("Urologen")
    .click();
  await expect(page).toHaveURL("/chemnitz/versorgung/urologen");
});

test("the fold with the method opens", async ({ page }) => {
  await page.goto(CHEMNITZ_GP);
  const formula = page.getByText(t("coverage.method.formula"));
  await expect(formula).toBeHidden();
  await page.locator("summary", { hasText: t("coverage.method.title") }).click();
  await expect(formula).toBeVisible();
});

test("the panel tells the figures of the whole region", async ({ page }) => {
  await page.goto(CHEMNITZ_GP);
  const { panel } = coveragePage(page);
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  await expect(panel).toContainText("%");
});

test("a district page answers for every group, every age and every practice", async ({ page }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const groups = page.getByRole("table").first();
  const ages = page.getByRole("table", { name: /nach Alter/ });
  await expect(groups.locator("tbody th")).toHaveCount(22);
  expect(await ages.locator("tbody tr").count()).toBeGreaterThan(4);
  const practices = page.getByRole("heading", { name: /^Praxen/ }).locator("xpath=../..");
  expect(await practices.getByRole("listitem").count()).toBeGreaterThan(5);
  await page.getByRole("link", { name: "Zentrum" }).last().click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/zentrum");
});
