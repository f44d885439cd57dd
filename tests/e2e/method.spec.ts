import type { Page } from "@playwright/test";
import { germanNumber } from "./read-table";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const METHOD = { de: "/chemnitz/methodik", en: "/en/chemnitz/method" } as const;
const t = wordsIn("de");

function section(page: Page, title: string) {
  return page.getByRole("region", { name: title, exact: true });
}

/** The district that the method is explained with. */
async function exampleDistrict(page: Page): Promise<string> {
  const titles = await section(page, t("methodology.counting.title"))
    .getByRole("heading", { level: 3 })
    .allInnerTexts();
  return (titles[0] ?? "").replace(/^.* in /, "");
}

test("the worked degrees are those of the coverage page", async ({ page }) => {
  await page.goto(METHOD.de);
  const name = await exampleDistrict(page);
  const formulas = await section(page, t("methodology.degree.title"))
    .locator("math")
    .allTextContents();
  const results = formulas.filter((text) => /^=\d.*%$/.test(text)).map(germanNumber);
  expect(results).toHaveLength(2);
  await page.goto("/chemnitz/versorgung/hausaerzte");
  const lead = page.getByRole("heading", { level: 1 }).locator("xpath=following::p[1]");
  await expect(lead).toContainText(`${String(results[0]).replace(".", ",")}\u00a0%`);
  const row = await page.getByRole("row", { name: new RegExp(`^${name}`) }).innerText();
  const degree = germanNumber(/\d+(?:,\d)?\s%/.exec(row)?.[0] ?? "");
  expect(Math.abs((results[1] ?? NaN) - (degree ?? NaN))).toBeLessThanOrEqual(0.5);
});

test("a worked formula gives what it says", async ({ page }) => {
  await page.goto(METHOD.de);
  const parts = await section(page, t("methodology.degree.title"))
    .locator("math")
    .filter({ hasText: /^100·\d/ })
    .first()
    .locator("mn")
    .allTextContents();
  const [hundred = NaN, posts = NaN, need = NaN] = parts.map((part) => germanNumber(part) ?? NaN);
  expect(hundred).toBe(100);
  const [result = ""] = await section(page, t("methodology.degree.title"))
    .locator("math")
    .filter({ hasText: /^=\d.*%$/ })
    .allTextContents();
  expect(germanNumber(result)).toBeCloseTo((100 * posts) / need, 1);
});

test("the worked outlook is that of the outlook page", async ({ page }) => {
  await page.goto(METHOD.de);
  const [result = ""] = await section(page, t("methodology.outlook.title"))
    .locator("math")
    .filter({ hasText: /^=\d.*%$/ })
    .allTextContents();
  await page.goto("/chemnitz/versorgung/hausaerzte/ausblick-2035");
  const lead = page.getByRole("heading", { level: 1 }).locator("xpath=following::p[1]");
  await expect(lead).toContainText(`${Math.round(germanNumber(result) ?? NaN)}\u00a0%`);
});

test("what is within reach adds up to the region's own degree", async ({ page }) => {
  await page.goto(METHOD.de);
  const sum = await section(page, t("methodology.reach.title"))
    .getByText("Die Karte erfindet nichts")
    .innerText();
  const [mean, within] = [...sum.matchAll(/\d+,\d\s%/g)].map(([text]) => germanNumber(text) ?? NaN);
  expect(mean).toBe(within);
});

test("rules of law are named with the day from which they hold", async ({ page }) => {
  await page.goto(METHOD.de);
  const law = section(page, t("methodology.sources.title"));
  await expect(law).toContainText("9. April 2025");
  for (const rule of ["§ 17 Abs. 1 BPL-RL", "§ 29 BPL-RL", "§ 101 Abs. 1 SGB V"])
    await expect(law.getByRole("rowheader", { name: rule })).toBeVisible();
  const need = section(page, t("methodology.need.title"));
  await expect(need.getByRole("row", { name: /^Augenärzte/ })).toContainText("09.04.2025");
});

test("the table of contents leads to every part", async ({ page }) => {
  await page.goto(METHOD.de);
  const links = page.getByRole("navigation", { name: t("methodology.contents") }).getByRole("link");
  const titles = await links.allInnerTexts();
  expect(titles.length).toBeGreaterThan(10);
  for (const [index, title] of titles.entries()) {
    await links.nth(index).click();
    await expect(page.locator(":target").getByRole("heading", { level: 2 })).toHaveText(title);
    await expect(page.locator(":target")).toBeInViewport();
  }
});

for (const [address, part] of [
  ["/chemnitz/versorgung/hausaerzte", "degree"],
  ["/chemnitz/versorgung/hausaerzte/erreichbar", "reach"],
  ["/chemnitz/versorgung/hausaerzte/ausblick-2035", "outlook"],
] as const)
  test(`the note on ${address} leads to the part that explains it`, async ({ page }) => {
    await page.goto(address);
    await page.locator("summary", { hasText: t("coverage.method.title") }).click();
    await page
      .getByRole("main")
      .getByRole("link", { name: t("methodology.link") })
      .click();
    await expect(page).toHaveURL(`${METHOD.de}#${part}`);
    await expect(page.locator(`#${part}`)).toBeInViewport();
  });

test("every page of a region leads to the method at its foot", async ({ page }) => {
  await page.goto("/en/lichtenberg/districts/fennpfuhl");
  const words = wordsIn("en");
  await page
    .getByRole("contentinfo")
    .getByRole("link", { name: words("methodology.link") })
    .click();
  await expect(page).toHaveURL("/en/lichtenberg/method");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    words("methodology.title", { region: "Berlin-Lichtenberg" }),
  );
});

test("formulas are told to screen readers as formulas", async ({ page }) => {
  await page.goto(METHOD.en);
  expect(await page.locator("math mfrac").count()).toBeGreaterThan(8);
  await expect(page.locator("math").first()).toHaveRole("math");
});
