import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("events are found by a form whose answer is an address, in both languages", async ({
  page,
}) => {
  await page.goto("/chemnitz/veranstaltungen");
  const form = page.getByRole("form", { name: t("events.filter.label") });
  await form.getByLabel(t("events.filter.type")).selectOption(t("events.type.fair"));
  await form.getByLabel(t("events.filter.audience")).selectOption(t("events.audience.doctors"));
  await form.getByRole("button", { name: t("events.filter.show") }).click();
  await expect(page).toHaveURL("/chemnitz/veranstaltungen/suche?typ=messe&zielgruppe=aerzte");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("Ein Termin passt");
  await expect(page.getByRole("link", { name: "Messe: Niederlassen in Chemnitz" })).toBeVisible();
  const calendar = page.getByRole("link", { name: t("events.feeds.calendar") });
  await expect(calendar).toHaveAttribute(
    "href",
    "/chemnitz/veranstaltungen/kalender.ics?typ=messe&zielgruppe=aerzte",
  );
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/chemnitz/events/search?type=fair&audience=doctors");
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("One date fits");
});

test("a filter that asks for what there is not says so and leads on", async ({ page }) => {
  const query = "typ=zauberei&ansicht=monat&monat=0000-99&thema=%00&online=ja";
  const response = await page.goto(`/chemnitz/veranstaltungen/suche?${query}`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole("link", { name: t("events.feeds.calendar") })).toHaveCount(0);
  await page.getByRole("status").getByRole("link").click();
  await expect(page).toHaveURL("/chemnitz/veranstaltungen");
});

test("what has been is filtered like what is ahead, and its months are named", async ({ page }) => {
  await page.goto("/lichtenberg/veranstaltungen/vergangen");
  const months = page.getByRole("navigation", { name: t("events.month.all") });
  await expect(months.getByRole("link")).toHaveCount(24);
  const form = page.getByRole("form", { name: t("events.filter.label") });
  await form.getByLabel(t("events.filter.type")).selectOption(t("events.type.meetup"));
  await form.getByRole("button", { name: t("events.filter.show") }).click();
  await expect(page).toHaveURL(
    "/lichtenberg/veranstaltungen/suche?typ=stammtisch&ansicht=vergangen",
  );
  const line = page.getByRole("article").filter({ hasText: "Stammtisch Pflege und Technik" });
  await line.getByRole("link", { name: /weitere/ }).click();
  const withResult = page.getByRole("listitem").filter({ hasText: t("events.withResult") });
  await withResult.getByRole("link").click();
  await expect(page.getByRole("heading", { name: t("events.result") })).toBeVisible();
  await expect(page.getByText("Zwei Heime probieren")).toBeVisible();
});

test("a selection without dates in a month says so instead of an empty calendar", async ({
  page,
}) => {
  const query = "typ=buergerforum&online=1&ansicht=monat";
  await page.goto(`/chemnitz/veranstaltungen/suche?${query}`);
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("link", { name: "Alle Termine des Monats ansehen" }).click();
  await expect(page).toHaveURL(/\/chemnitz\/veranstaltungen\/monat\/20\d{2}-\d{2}$/);
});

test("the way into an event with seats is told only to those who have one", async ({ page }) => {
  await page.goto("/chemnitz/veranstaltungen/patientenakte-verstehen");
  await expect(page.getByText(t("events.fact.joinLater"))).toBeVisible();
  expect(await page.content()).not.toContain("https://www.tu-chemnitz.de");
});

test("that nobody has to sign up is said only where the organiser said so", async ({ page }) => {
  const box = page.getByRole("region", { name: t("events.signUp.title") });
  await page.goto("/chemnitz/veranstaltungen/tag-der-gesundheitsberufe");
  await expect(box).toContainText(t("events.signUp.none"));
  await page.goto("/lichtenberg/veranstaltungen/kurs-erste-hilfe");
  await expect(box).toHaveCount(0);
});

test("months are leafed through, and one far away leads to the nearest", async ({ page }) => {
  await page.goto("/chemnitz/veranstaltungen");
  const views = page.getByRole("navigation", { name: t("events.views.label") });
  await views.getByRole("link", { name: t("events.views.month") }).click();
  await expect(page.getByRole("table")).toBeVisible();
  await page.getByRole("link", { name: /^Nächster Monat/ }).click();
  const meetup = page.getByRole("table").getByRole("link", { name: /^Stammtisch Hausärzte/ });
  await meetup.first().click();
  await expect(page).toHaveURL(/\/stammtisch-hausaerzte\/\d{4}-\d{2}-\d{2}$/);
  await page.goto("/chemnitz/veranstaltungen/monat/2199-01");
  await expect(page).toHaveURL(/\/veranstaltungen\/monat\/20\d{2}-\d{2}$/);
});

test("a series names its dates, those that are off or have moved as such", async ({ page }) => {
  await page.goto("/chemnitz/veranstaltungen/stammtisch-hausaerzte");
  const dates = page.getByRole("listitem").filter({ hasText: /Uhr/ });
  await expect(dates.filter({ hasText: t("events.state.cancelled") })).toHaveCount(1);
  const moved = dates.filter({ hasText: t("events.state.moved") });
  await expect(moved).toContainText("zuerst geplant für Dienstag");
  await moved.getByRole("link").click();
  await expect(page.getByText("Einen Tag später, damit mehr Praxen kommen können.")).toBeVisible();
  await page.goto("/chemnitz/veranstaltungen/stammtisch-hausaerzte/2026-01-01");
  await expect(page).toHaveURL("/chemnitz/veranstaltungen/stammtisch-hausaerzte");
});

test("an event tells what it is about, and leads to its theme and back", async ({ page }) => {
  await page.goto("/chemnitz/veranstaltungen/buergerforum-sonnenberg");
  await expect(page.getByRole("heading", { name: t("events.place") })).toBeVisible();
  const signUp = page.getByRole("region", { name: t("events.signUp.title") });
  await expect(signUp.getByRole("link")).toHaveAttribute(
    "href",
    "/chemnitz/anmeldungen/neu/buergerforum-sonnenberg",
  );
  await page.getByRole("link", { name: "Sonnenberg", exact: true }).click();
  await expect(page).toHaveURL("/chemnitz/stadtteile/sonnenberg");
  await page
    .getByRole("region", { name: t("events.related.title") })
    .getByRole("link", { name: "Bürgerforum: Gesund im Sonnenberg" })
    .click();
  await expect(page).toHaveURL("/chemnitz/veranstaltungen/buergerforum-sonnenberg");
});

test("the Day of Nursing names the statements that were made on it, and they name it", async ({
  page,
}) => {
  await page.goto("/lichtenberg/veranstaltungen/tag-der-pflege");
  await page.getByRole("link", { name: "Aus der Krise lernen" }).click();
  await page.getByRole("link", { name: "Tag der Pflege in Lichtenberg" }).click();
  await expect(page).toHaveURL("/lichtenberg/veranstaltungen/tag-der-pflege");
});
