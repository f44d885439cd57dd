import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const DOSSIER = "/chemnitz/stadtteile/sonnenberg/leben";

for (const { address, locale, gap } of [
  { address: DOSSIER, locale: "de", gap: "unemployment" },
  {
    address: "/en/lichtenberg/districts/neu-lichtenberg/living",
    locale: "en",
    gap: "on_call_duties",
  },
] as const)
  test(`${address} tells ways as estimates, figures with day and source, and gaps as such`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const rows = page.getByRole("row");
    const german = locale === "de";
    const t = wordsIn(locale);
    const hospital = rows.filter({ hasText: german ? "Nächstes Krankenhaus" : "Nearest hospital" });
    await expect(hospital).toContainText(german ? "Schätzung" : "estimate");
    await expect(hospital).toContainText(/\d+ (Minuten|minutes)/);
    const missing = rows.filter({ hasText: t(`living.aspect.${gap}`) });
    await expect(missing).toContainText(german ? "keine Daten" : "no data");
    const jobs = rows.filter({ hasText: t("living.aspect.jobs") });
    await expect(jobs).toContainText(t("living.estimate"));
    const green = rows.filter({ hasText: german ? "Öffentliches Grün" : "Public green space" });
    await expect(green).toContainText(german ? "Vorführdaten" : "Demonstration data");
    await expectAccessible(page);
  });

test("a district leads to its dossier, and the dossier to others beside it", async ({ page }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  await page.getByRole("link", { name: "Wie lebt es sich in Sonnenberg?" }).click();
  await expect(page).toHaveURL(DOSSIER);
  await expect(page.getByRole("heading", { name: "Was gegen Sonnenberg spricht" })).toBeVisible();
  await page.getByRole("link", { name: "Sonnenberg mit anderen vergleichen" }).click();
  await expect(page.getByRole("combobox").first()).toHaveValue("sonnenberg");
  await page.getByRole("combobox").nth(1).selectOption("Kaßberg");
  await page.getByRole("button", { name: "Vergleichen" }).click();
  await expect(page).toHaveURL(/gebiet=kassberg/);
  const heads = await page.getByRole("columnheader").allInnerTexts();
  expect(heads.map((text) => text.trim())).toEqual([
    "Was",
    "Sonnenberg",
    "Kaßberg",
    "Üblich in Chemnitz",
  ]);
  await expectAccessible(page);
});

test("three districts fit a narrow window, and each value says whose it is", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto("/chemnitz/leben?gebiet=sonnenberg&gebiet=kassberg&gebiet=zentrum");
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
  await expectAccessible(page);
});

test("what an address does not mean is said, and the rest is shown", async ({ page }) => {
  await page.goto("/chemnitz/leben?gebiet=sonnenburg&gebiet=xyz&gebiet=kassberg");
  await expect(page.getByRole("status").first()).toContainText("sonnenburg");
  await expect(page.getByRole("columnheader", { name: "Kaßberg" })).toBeVisible();
});
