import { PARTNERS, partnerDirectory } from "./partner-search";
import { expect, test } from "./reader";

test("partners are found by what they offer, with a plain form that the address keeps", async ({
  page,
}) => {
  await page.goto("/chemnitz/netzwerk");
  const { words, submit, sector, cards } = partnerDirectory(page);
  await words.fill("Ausbildung");
  await submit.click();
  await expect(page).toHaveURL(`${PARTNERS}?suche=Ausbildung`);
  await expect(cards.filter({ hasText: "Heim gGmbH Chemnitz" })).toContainText(
    "Ausbildungsplätze in der Pflege",
  );
  await sector.selectOption("Kliniken");
  await submit.click();
  await expect(page).toHaveURL(/bereich=klinik/);
  await expect(words).toHaveValue("Ausbildung");
  for (const card of await cards.all()) await expect(card).toContainText("Bereich Kliniken");
  await expect(cards.filter({ hasText: "Heim gGmbH" })).toHaveCount(0);
});

test("a search that finds nothing says which filter to leave out, and leads there", async ({
  page,
}) => {
  await page.goto(`${PARTNERS}?bereich=krankenkasse&suche=Hebammen`);
  await expect(page.getByRole("main")).toContainText("Kein Partner passt zu allem zugleich.");
  await page.getByRole("link", { name: /^ohne Krankenkassen: / }).click();
  await expect(page).toHaveURL(`${PARTNERS}?suche=Hebammen`);
  await expect(partnerDirectory(page).names).toContainText(["Klinikum Chemnitz"]);
});

test("a district shows its partners, and a partner leads to its district", async ({ page }) => {
  await page.goto(`${PARTNERS}?gebiet=altendorf`);
  await page.getByRole("link", { name: "Klinikum Chemnitz gGmbH" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Klinikum Chemnitz gGmbH");
  await page.getByRole("complementary").getByRole("link", { name: "Altendorf" }).click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/altendorf");
  await page
    .locator("#related-partner")
    .getByRole("link", { name: /^Klinikum/ })
    .click();
  await expect(page).toHaveURL("/chemnitz/netzwerk/partner/klinikum-chemnitz");
});

test("whoever speaks for a partner or wants to join a group finds the form for it", async ({
  page,
}) => {
  await page.goto("/chemnitz/netzwerk/partner/klinikum-chemnitz");
  await page.getByRole("link", { name: "Profil übernehmen" }).click();
  await expect(page.getByRole("main")).toContainText("Klinikum Chemnitz gGmbH");
  await page.goto("/chemnitz/netzwerk/arbeitsgruppen/hausaerzte-fuer-chemnitz");
  await page.getByRole("link", { name: "Teilnahme anfragen" }).click();
  await expect(page.getByRole("main")).toContainText("Hausärzte für Chemnitz");
});
