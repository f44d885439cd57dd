import { expectReportDecided } from "./report-flow";
import { FACILITIES, PRACTICES, searchPage } from "./practice-search";
import { expect, test } from "./reader";

test("who looks for an ear doctor finds one by a plain form, and can undo what was understood", async ({
  page,
}) => {
  await page.goto(PRACTICES.de);
  const { words, near, newPatients, submit, cards, understood, chosen } = searchPage(page);
  await words.fill("Ohrenarzt");
  await near.fill("Sonnenberg");
  await newPatients.check();
  await submit.click();
  await expect(page).toHaveURL(/suche=Ohrenarzt&ort=Sonnenberg&umkreis=5&neue-patienten=ja/);
  await expect(page.getByText(/für „Ohrenarzt“ nimm|für „Ohrenarzt“ nehmen/)).toContainText(
    /km von Sonnenberg\.$/,
  );
  await expect(cards.first()).toContainText("HNO-Ärzte");
  for (const card of await cards.all()) {
    await expect(card).toContainText("HNO-Ärzte");
    await expect(card).toContainText(/ja, nimmt auf \(geprüft am \d\d\.\d\d\.\d{4}\)/);
  }
  await chosen.getByRole("link", { name: "„nimmt neue Patienten“ weglassen" }).click();
  await expect(page).not.toHaveURL(/neue-patienten/);
  await understood.getByRole("link", { name: "„HNO-Ärzte“ weglassen" }).click();
  await expect(page).not.toHaveURL(/suche=|gruppe=/);
  await expect(page.getByText(/Praxen gefunden/)).toBeVisible();
});

test("a card leads to the practice, and the practice to others nearby", async ({ page }) => {
  await page.goto(`${PRACTICES.de}?gruppe=hausaerzte&gebiet=sonnenberg`);
  const { cards } = searchPage(page);
  const name = await cards.first().getByRole("heading").innerText();
  await cards.first().getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("link", { name: "112" })).toHaveAttribute("href", "tel:112");
  await expect(page.getByRole("heading", { name: "Andere Praxen in der Nähe" })).toBeVisible();
  await page.getByRole("link", { name: "Alle Praxen dieser Fachrichtung in der Nähe" }).click();
  await expect(cards.first()).toContainText("0,1 km entfernt");
});

test("who looks in the wrong list, or for nothing, is told how to go on", async ({ page }) => {
  const { notes, chosen, cards } = searchPage(page);
  await page.goto(`${FACILITIES}?suche=Hausarzt`);
  await page.getByRole("link", { name: "Arztpraxen für „Hausarzt“ stehen unter" }).click();
  await expect(page).toHaveURL(`${PRACTICES.de}?suche=Hausarzt`);
  await page.goto(`${PRACTICES.de}?suche=Pflegeheim+freie+Pl%C3%A4tze`);
  await page.getByRole("link", { name: /^Pflegeheime stehen unter/ }).click();
  await expect(page).toHaveURL(`${FACILITIES}?art=pflegeheim&freie-plaetze=ja`);
  await expect(cards.first()).toContainText(/\d Pl(atz|ätze), gemeldet am/);
  await page.goto(`${PRACTICES.de}?suche=Apotheke+Sonnenberg`);
  await page.getByRole("link", { name: /^Apotheken stehen unter/ }).click();
  await expect(cards.first()).toContainText(/Apotheke · \d,\d\skm entfernt/);
  await page.goto(`${PRACTICES.de}?suche=%25%25`);
  await expect(notes).toContainText("kein Wort");
  await expect(page.getByText(/^\d+ Praxen gefunden\.$/)).toBeVisible();
  await page.goto(`${PRACTICES.de}?ort=Zwickau`);
  await expect(notes).toContainText("Zwickau");
  await expect(chosen).toHaveCount(0);
});

test("further results are on further pages", async ({ page }) => {
  await page.goto(PRACTICES.de);
  const { cards } = searchPage(page);
  await expect(cards).toHaveCount(20);
  const first = await cards.first().getByRole("heading").innerText();
  await page.getByRole("link", { name: "Nächste Seite" }).click();
  await expect(page).toHaveURL(`${PRACTICES.de}?seite=2`);
  await expect(cards.first().getByRole("heading")).not.toHaveText(first);
  await expect(page.getByRole("link", { name: "Vorherige Seite" })).toHaveAttribute("rel", "prev");
});

test("a reported error is confirmed by the link of a mail and decided once, without programs", async ({
  page,
}) => {
  await expectReportDecided(page, "hausarztpraxis-gablenz-1", "0371 4711 01");
});
