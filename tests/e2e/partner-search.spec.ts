import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { PARTNERS, partnerDirectory } from "./partner-search";
import { moveAddress } from "./planted-entry";
import { expect, expectAccessible, test } from "./reader";

test("every filter hides what it does not match, alone and together", async ({ page }) => {
  await page.goto(`${PARTNERS}?thema=e-health-und-forschung`);
  const { cards, sector, submit } = partnerDirectory(page);
  const all = await cards.count();
  expect(all).toBeGreaterThan(1);
  for (const card of await cards.all())
    await expect(card.getByRole("link", { name: "E-Health und Forschung" })).toHaveCount(1);
  await sector.selectOption("Pflege");
  await submit.click();
  await expect(page).toHaveURL(/bereich=pflege/);
  expect(await cards.count()).toBeLessThan(all);
  for (const card of await cards.all()) await expect(card).toContainText("Bereich Pflege");
});

test("who changes the language keeps the search", async ({ page }) => {
  await page.goto(`${PARTNERS}?bereich=klinik&suche=Ausbildung`);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/chemnitz/network/partners?search=Ausbildung&sector=clinic");
  await expect(partnerDirectory(page).cards.first()).toContainText("Sector Hospitals");
});

for (const [what, query, notice] of [
  ["a sector that nobody knows", "bereich=zauberei", "„zauberei“ gibt es hier nicht"],
  ["only wildcards", "suche=%25%25%25", "In „%%%“ steht kein Wort"],
  ["10,000 characters", `suche=${"x".repeat(10_000)}`, "ersten 200 Zeichen"],
  ["control characters", "suche=%00%01%1b&gebiet=%00", null],
  ["quotes and operators", "suche=%27%3B--%20%26%20%7C%20%21%20%3A*", null],
  ["a page of the moon", "seite=-1e9", "„-1e9“ gibt es hier nicht"],
] as const)
  test(`a search with ${what} gets a page that helps`, async ({ page }) => {
    const response = await page.goto(`${PARTNERS}?${query}`);
    expect(response?.status()).toBe(200);
    const { notices, words } = partnerDirectory(page);
    await expect(words).toBeVisible();
    if (notice !== null) await expect(notices.first()).toContainText(notice);
    await expectNoSidewaysScrolling(page, 1280);
  });

test("a page after the last one is the last one", async ({ page }) => {
  await page.goto(`${PARTNERS}?seite=999`);
  const { cards } = partnerDirectory(page);
  expect(await cards.count()).toBeGreaterThan(0);
  await expect(page.getByRole("navigation", { name: "Seiten", exact: true })).toContainText(
    "Seite 2 von 2",
  );
});

test("the directory is accessible with results, with notices and without results", async ({
  page,
}) => {
  await page.goto(`${PARTNERS}?bereich=zauberei`);
  await expectAccessible(page);
  await page.goto(`${PARTNERS}?bereich=krankenkasse&suche=Hebammen`);
  await expectAccessible(page);
});

test("an address that moved leads on for good, to the page of its own language", async ({
  request,
}) => {
  await moveAddress("partner", "klinikum-frueher", "klinikum-chemnitz");
  for (const [before, after] of [
    ["/chemnitz/netzwerk/partner/klinikum-frueher", "/chemnitz/netzwerk/partner/klinikum-chemnitz"],
    [
      "/en/chemnitz/network/partners/klinikum-frueher",
      "/en/chemnitz/network/partners/klinikum-chemnitz",
    ],
  ] as const)
    for (let visit = 0; visit < 2; visit++) {
      const answer = await request.get(before, { maxRedirects: 0 });
      expect(answer.status()).toBe(308);
      expect(answer.headers()["location"]).toBe(after);
    }
});

test("what was never there is not found, whatever its address is made of", async ({ request }) => {
  for (const address of [
    "/chemnitz/netzwerk/partner/nie-dagewesen",
    `/chemnitz/netzwerk/partner/${"x".repeat(3000)}`,
    "/chemnitz/netzwerk/partner/%25%25",
    "/chemnitz/netzwerk/arbeitsgruppen/Klinikum",
    "/chemnitz/netzwerk/initiativen/%F0%9F%92%8A",
    "/chemnitz/themen/nirgends",
    "/chemnitz/entfallen/partner/klinikum-chemnitz",
    "/chemnitz/entfallen/zauberei/x",
    "/nirgends/netzwerk",
    "/nirgends/netzwerk/partner?suche=x",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});
