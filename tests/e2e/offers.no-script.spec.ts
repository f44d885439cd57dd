import { addressOf } from "@/lib/i18n/address";
import { plantEntry } from "./planted-entry";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("offers are chosen in a form, and the choice stands in the address", async ({ page }) => {
  await page.goto("/chemnitz/angebote");
  const form = page.getByRole("search", { name: t("offers.filter.label") });
  await form.getByLabel(t("offers.type.label")).selectOption({ label: t("offers.type.takeover") });
  await form.getByLabel(t("offers.groups")).selectOption("hausaerzte");
  await form.getByRole("button", { name: t("offers.filter.submit") }).click();
  await expect(page).toHaveURL(/art=uebernahme&gruppe=hausaerzte/);
  const cards = page.getByRole("article");
  await expect(cards.first()).toContainText(t("offers.type.takeover"));
  const count = await cards.count();
  expect(count).toBeGreaterThan(0);
  const feed = await page.getByRole("link", { name: t("offers.filter.feed") }).getAttribute("href");
  const xml = await (await page.request.get(feed ?? "")).text();
  expect(xml.match(/<entry/g)).toHaveLength(count);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/chemnitz/offers?type=takeover&group=hausaerzte");
  await expect(page.getByRole("article")).toHaveCount(count);
});

test("a filter that was edited by hand says what was left out of it", async ({ page }) => {
  await page.goto("/chemnitz/angebote?art=zauberei&stunden=viele&beginn=2026-13-01&seite=99");
  await expect(page.getByText("„zauberei“")).toBeVisible();
  await expect(page.getByText("„viele“")).toBeVisible();
  await expect(page.getByText("„2026-13-01“")).toBeVisible();
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("a filter that nothing fits names the part to take out", async ({ page }) => {
  await page.goto("/chemnitz/angebote?art=raeume&umfang=voll");
  await page.getByRole("link", { name: /^Ohne „Voller Sitz“: ein Angebot$/ }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("an offer tells the gap that it would close and leads to its office", async ({ page }) => {
  await page.goto("/chemnitz/angebote/hausarztpraxis-sonnenberg");
  const gap = page.getByRole("region", { name: t("offers.gap.title") });
  await expect(gap).toContainText(/Ohne Nachfolge sinkt die Versorgung rechnerisch von \d+.% auf/);
  await expect(gap).toContainText("Rechnerisch, keine amtliche Feststellung");
  await page.goto("/chemnitz/angebote/anstellung-hausarztpraxis-hutholz");
  await expect(gap).toContainText(/steigt die Versorgung rechnerisch von \d+.% auf \d+.%/);
  const job = await page.locator('script[type="application/ld+json"]').allTextContents();
  expect(job.join("")).toContain("JobPosting");
  await page.goto("/chemnitz/angebote/praxisraeume-lutherviertel");
  await expect(gap).toContainText(t("offers.gap.without.rooms"));
});

test("an offer that ran out says so and names similar ones", async ({ page }) => {
  const slug = "praxis-von-gestern";
  const like = "hausarztpraxis-gablenz";
  await plantEntry({ like, slug, title: "Eine Praxis von gestern", from: -9000, until: -3600 });
  const offer = addressOf("de", "/[region]/offers/[offer]", { region: "chemnitz", offer: slug });
  expect((await page.goto(offer))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Eine Praxis von gestern");
  const similar = page.getByRole("region", { name: t("offers.similar") });
  await similar.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/chemnitz\/angebote\/[a-z-]+$/);
});

test("districts are put in order by weights that stand in the address", async ({ page }) => {
  await page.goto("/chemnitz/niederlassen");
  await page.getByRole("link", { name: t("settle.need.all") }).click();
  await expect(page).toHaveURL("/chemnitz/niederlassen/wo?gruppe=hausaerzte");
  const rows = page.getByRole("table").getByRole("row");
  expect(await rows.count()).toBeGreaterThan(30);
  const order = async () => page.getByRole("rowheader").allTextContents();
  const usual = await order();
  const form = page.getByRole("form", { name: t("settle.need.formLabel") });
  await form.getByLabel(/Gewicht: heute/).fill("0");
  await form.getByLabel(/Gewicht: Ausblick/).fill("0");
  await form.getByRole("button", { name: t("settle.need.submit") }).click();
  await expect(page).toHaveURL(/luecke=0/);
  expect(await order()).not.toEqual(usual);
  await page.goto("/chemnitz/niederlassen/wo?luecke=0&erreichbar=0&ausblick=0&gruppe=heiler");
  await expect(page.getByText(t("settle.need.noWeights"))).toBeVisible();
  expect(await order()).toEqual(usual);
});

test("gaps lead to what answers them", async ({ page }) => {
  await page.goto("/chemnitz");
  const gaps = page.getByRole("region", { name: t("settle.gaps.title") });
  await expect(gaps).toContainText(/Es gibt \d+ Lücken: Für \d+ gibt es ein Angebot, für \d+ noch/);
  for (const address of ["/chemnitz/versorgung/hausaerzte", "/chemnitz/stadtteile/sonnenberg"]) {
    await page.goto(address);
    const answers = page.getByRole("region", { name: /^Was .*schließen kann$/ });
    await expect(answers.getByRole("article").first()).toBeVisible();
    await expect(answers.getByRole("link", { name: t("settle.answers.aid") })).toBeVisible();
    await expect(answers.getByRole("link", { name: t("settle.answers.settle") })).toBeVisible();
  }
});
