import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { readPageHead } from "./page-head";
import { FACILITIES, PRACTICES, searchPage } from "./practice-search";
import { expect, expectAccessible, test } from "./reader";
import { expectReportDecided } from "./report-flow";
import { placeAddresses } from "./sitemap";

test("the numbers of the map are those of the cards", async ({ page }) => {
  await page.goto(`${PRACTICES.de}?suche=Ohrenarzt&ort=Sonnenberg`);
  const { cards, map } = searchPage(page);
  const count = await cards.count();
  const numbers = Array.from({ length: count }, (_, index) => String(index + 1));
  await expect(map.locator("svg a text")).toHaveText(numbers);
  const name = await cards.nth(1).getByRole("heading").innerText();
  await expect(map.getByRole("link", { name: `2 ${name}`, exact: true })).toHaveAttribute(
    "href",
    "#platz-2",
  );
});

test("the movable map shows the same numbers", async ({ page }) => {
  await page.goto(`${PRACTICES.de}?suche=Ohrenarzt&ort=Sonnenberg`);
  const { cards, map } = searchPage(page);
  await map.getByRole("button", { name: "Karte bewegen" }).click();
  await expect(map.locator(".leaflet-marker-icon").first()).toBeVisible({ timeout: 30_000 });
  await expect(map.locator(".leaflet-marker-icon")).toHaveCount(await cards.count());
  await map.locator(".leaflet-marker-icon").first().press("Enter");
  await expect(map.getByRole("link", { name: /Praxis|Zentrum/ })).toBeVisible();
});

test.describe("near me", () => {
  test.use({
    geolocation: { latitude: 50.8357, longitude: 12.929 },
    permissions: ["geolocation"],
  });

  test("the device is asked only on demand, and the address holds no more than about 100 metres", async ({
    page,
  }) => {
    await page.goto(PRACTICES.de);
    await page.getByRole("button", { name: "In meiner Nähe suchen" }).click();
    await expect(page).toHaveURL(/ort=50\.836%2C12\.929/);
    await expect(page.getByText(/die nächste .*km von Ihrem Standort/)).toBeVisible();
  });
});

for (const [query, text] of [
  ["suche=Zahn", "Zahnarztpraxen stehen hier nicht."],
  ["suche=Herzinfarkt", "Rufen Sie jetzt die 112 an"],
  ["suche=Apotheke", "Apotheken stehen unter „Andere Einrichtungen“"],
  ["gruppe=zauberer", "„zauberer“ kennen wir nicht als Arztgruppe"],
  ["ort=Atlantis", "Einen Ort „Atlantis“ kennen wir in Chemnitz nicht"],
  ["ort=-77.85,166.67", "zu weit von Chemnitz entfernt"],
] as const)
  test(`?${query} is answered by "${text}"`, async ({ page }) => {
    await page.goto(`${PRACTICES.de}?${query}`);
    await expect(page.locator("main")).toContainText(text);
  });

test("a search that finds nothing says which limit to lift, and what that brings", async ({
  page,
}) => {
  await page.goto(`${PRACTICES.de}?gruppe=hausaerzte&sprache=is`);
  const link = page.getByRole("link", { name: "Ohne „spricht Isländisch“" });
  await expect(link).toBeVisible();
  await link.click();
  await expect(searchPage(page).cards.first()).toContainText("Hausärzte");
});

test("no address makes a search fail, and none shows what a filter excludes", async ({
  request,
}) => {
  for (const query of [
    `suche=${"x".repeat(10_000)}`,
    "suche=%25%25%25",
    "suche=%00%01%02%7F&ort=%00",
    "ort=0,0",
    "ort=384400000,12",
    "ort=1e999,-1e999",
    "umkreis=-5&ort=Sonnenberg",
    "umkreis=1e99&ort=Sonnenberg",
    "seite=0",
    "seite=999999999999999999999",
    "seite=50",
    "gruppe[]=hausaerzte&gruppe[slug]=x&zugang=__proto__&sprache=constructor",
    `gruppe=${Array.from({ length: 300 }, (_, index) => `g${index}`).join("&gruppe=")}`,
    "suche=';DROP TABLE practice;--&suche=<script>alert(1)</script>",
    "suche=%F0%9F%A6%84&offen=vielleicht",
    "suche=%E2%80%AE%E2%80%8B",
  ])
    for (const address of [PRACTICES.de, FACILITIES]) {
      const response = await request.get(`${address}?${query}`);
      expect(response.status(), `${address}?${query.slice(0, 60)}`).toBe(200);
      const text = await response.text();
      expect(text).not.toMatch(/\bNaN\b|\bInfinity\b|<script>alert/);
      expect(text.length).toBeLessThan(400_000);
    }
});

test("search engines are to keep the plain page only", async ({ request, baseURL }) => {
  const filtered = `${PRACTICES.de}?gruppe=hausaerzte`;
  const html = await (await request.get(filtered)).text();
  expect(html).toMatch(/<meta name="robots" content="[^"]*noindex/);
  expect(await (await request.get(PRACTICES.de)).text()).not.toMatch(/content="[^"]*noindex/);
  const { link } = await readPageHead(request, filtered);
  expect(new URL(link("canonical")).href).toBe(new URL(PRACTICES.de, baseURL).href);
});

test("who changes the language keeps the search", async ({ page }) => {
  await page.goto(`${PRACTICES.de}?suche=Ohrenarzt&gruppe=hno-aerzte&neue-patienten=ja`);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/chemnitz\/practices\?search=Ohrenarzt&group=ent-/);
  await expect(page).toHaveURL(/new-patients=yes/);
});

test("a search with many filters fits every screen, by day and by night", async ({ page }) => {
  const address = `${PRACTICES.de}?suche=Rücken&gruppe=hausaerzte&gruppe=chirurgen-und-orthopaeden&sprache=ru&zugang=lift&zugang=step-free-entrance&ort=Sonnenberg&offen=ja`;
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address);
    await expectNoSidewaysScrolling(page, width);
  }
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, "colours");
});

test("a nursing home is found by its free places, which carry their date", async ({ page }) => {
  await page.goto(FACILITIES);
  await page.getByLabel("freie Plätze gemeldet").check();
  await page.getByRole("button", { name: "Suchen", exact: true }).click();
  const { cards } = searchPage(page);
  for (const card of await cards.all())
    await expect(card).toContainText(/\d+ Pl(?:atz|ätze), gemeldet am \d\d\.\d\d\.\d{4}/);
});

test("a reported error is confirmed by the link of a mail and decided once", async ({ page }) => {
  await expectReportDecided(page, "hausarztpraxis-zentrum-1", "0371 4711 02", expectAccessible);
});

test("the address of a practice that moved leads on, that of one that is gone says so", async ({
  page,
  request,
}) => {
  await queryDatabase(
    `INSERT INTO former_address (region_id, kind, slug, target_slug, name, reason)
     SELECT region.id, 'practice', former.slug, former.target, former.name, former.reason FROM region,
       (VALUES ('praxis-umgezogen', 'hausarztpraxis-zentrum-2', 'Praxis Umgezogen', NULL),
         ('praxis-geschlossen', NULL, 'Praxis Geschlossen', 'removed')) AS former (slug, target, name, reason)
     WHERE region.slug = $1 ON CONFLICT DO NOTHING`,
    ["chemnitz"],
  );
  const moved = await request.get(`${PRACTICES.de}/praxis-umgezogen`, { maxRedirects: 0 });
  expect(moved.status()).toBe(308);
  expect(moved.headers()["location"]).toMatch(/\/chemnitz\/praxen\/hausarztpraxis-zentrum-2$/);
  const gone = await request.get(`${PRACTICES.de}/praxis-geschlossen`, { maxRedirects: 0 });
  expect(gone.status()).toBe(410);
  await page.setContent(await gone.text());
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Praxis Geschlossen");
  await expect(page.locator("main").locator(`a[href="${PRACTICES.de}"]`).first()).toBeVisible();
});

test("a link that no mail contained is told as such", async ({ page }) => {
  await page.goto("/chemnitz/praxen/meldungen/nichts-dergleichen-in-irgendeiner-mail");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Diese Meldung gibt es nicht");
});

test("every place of the sitemaps that robots are told of has its page", async ({ request }) => {
  const addresses = await placeAddresses(request);
  expect(addresses.length).toBeGreaterThan(500);
  for (const address of [...addresses.slice(0, 4), ...addresses.slice(-4)])
    expect((await request.get(address)).status(), address).toBe(200);
});
