import { randomUUID } from "node:crypto";
import type { APIRequestContext, Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { sitemapAddresses } from "./sitemap";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const NEWS = "/redaktion/chemnitz/inhalte/news";
const title = (page: Page) =>
  page.getByLabel(t("staff.content.fields.german", { label: t("staff.content.columns.title") }));
const summary = (page: Page) =>
  page.getByLabel(t("staff.content.fields.german", { label: t("staff.content.columns.summary") }));
const step = (page: Page, name: "save" | "review" | "publish") =>
  page.getByRole("button", { name: t(`staff.content.edit.steps.${name}`), exact: true });
const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

/** Somebody at a browser of their own. */
async function staff(browser: Browser, role: string): Promise<{ page: Page; name: string }> {
  const name = `s-${randomUUID().slice(0, 8)}`;
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await signInAt(page, await invited(`${name}@example.org`, [role, "--region", "chemnitz"]));
  return { page, name };
}

/** Begins a piece of news with all that it needs. */
async function beginNews(page: Page, heading: string): Promise<void> {
  await page.goto(`${NEWS}/neu`);
  await title(page).fill(heading);
  await summary(page).fill("Kurz gesagt, und lang genug für Suchmaschinen.");
  await page.locator("#date").fill("2026-01-15");
  await page.locator("#author").fill("Wirtschaftsförderung");
}

/** The addresses of all lists of the open data of a region. */
async function openDataAddresses(reader: APIRequestContext): Promise<string[]> {
  const described = (await (await reader.get("/api/v1/openapi.json")).json()) as {
    paths: Record<string, unknown>;
  };
  return Object.keys(described.paths)
    .map((path) => path.replace("{region}", "chemnitz"))
    .filter((path) => !path.includes("{"))
    .map((path) => (path.startsWith("/api/v1") ? path : `/api/v1${path}`));
}

/** Publishes what is in the form, and tells at which address. */
async function publish(page: Page): Promise<string> {
  await step(page, "publish").click();
  await told(page, t("staff.content.edit.published"));
  const link = page.getByRole("link", { name: t("staff.content.edit.toPage") }).first();
  return (await link.getAttribute("href")) ?? "";
}

test("a publisher writes, looks at, publishes, changes and restores a piece of news", async ({
  browser,
}) => {
  const { page } = await staff(browser, "publisher");
  const heading = `Meldung ${randomUUID().slice(0, 8)}`;
  await page.goto(`${NEWS}/neu`);
  await title(page).fill(heading);
  await summary(page).fill("Kurz gesagt, und lang genug für Suchmaschinen.");
  await step(page, "publish").click();
  const faults = page.getByRole("alert").getByRole("link");
  await expect(faults).toHaveCount(2);
  await expectAccessible(page);
  await page.locator("#date").fill("2026-01-15");
  await page.locator("#author").fill("Wirtschaftsförderung");
  await step(page, "save").click();
  await told(page, t("staff.content.edit.saved"));
  const form = page.url();
  await page.getByRole("link", { name: t("staff.content.edit.preview") }).click();
  await expect(page.getByText(t("staff.content.preview.mark"))).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  await page.goto(form);
  const address = await publish(page);
  const began = Date.now();
  await expect(async () => {
    expect((await page.request.get(address)).status()).toBe(200);
  }).toPass({ timeout: 2000 });
  expect(Date.now() - began).toBeLessThan(4000);

  await summary(page).fill("Ganz anders gesagt, und lang genug für Suchmaschinen.");
  await publish(page);
  await expect(async () => {
    expect(await (await page.request.get(address)).text()).toContain(
      "Ganz anders gesagt, und lang genug für Suchmaschinen.",
    );
  }).toPass();
  await page.getByRole("link", { name: t("staff.content.edit.versions") }).click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveCount(2);
  await expectAccessible(page);
  await expect(page.locator("ins")).toHaveText(
    "Ganz anders gesagt, und lang genug für Suchmaschinen.",
  );
  await expect(page.locator("del")).toHaveText("Kurz gesagt, und lang genug für Suchmaschinen.");
  await page
    .getByRole("button", { name: t("staff.content.history.restore") })
    .last()
    .click();
  await told(page, t("staff.content.history.restored"));
  await page.goto(form);
  await expect(summary(page)).toHaveValue("Kurz gesagt, und lang genug für Suchmaschinen.");

  await page.getByLabel(t("staff.content.edit.bin")).check();
  await page.getByRole("button", { name: t("staff.content.edit.moreSubmit") }).click();
  await expect(page).toHaveURL(/papierkorb$/);
  expect((await page.request.get(address)).status()).toBe(410);
  const binned = page.getByRole("row").filter({ hasText: heading });
  await expectAccessible(page);
  await binned.getByRole("button").click();
  await expect(page).toHaveURL(form);
  expect((await page.request.get(address)).status()).toBe(200);
});

test("two people on one item: the second sees what stands against it, and loses nothing", async ({
  browser,
}) => {
  const heading = `Zwei ${randomUUID().slice(0, 8)}`;
  const [one, other] = [await staff(browser, "publisher"), await staff(browser, "publisher")];
  await beginNews(one.page, heading);
  await publish(one.page);
  await other.page.goto(one.page.url());
  await summary(one.page).fill("Von der einen.");
  await one.page.locator("#authorPhone").fill("0371 1");
  await step(one.page, "save").click();
  await told(one.page, t("staff.content.edit.saved"));

  await summary(other.page).fill("Vom anderen.");
  await step(other.page, "save").click();
  await expect(other.page.getByRole("alert").getByRole("link")).toHaveText(/Von der einen\./);
  await expect(summary(other.page)).toHaveValue("Vom anderen.");
  await expectAccessible(other.page);
  await step(other.page, "save").click();
  await told(other.page, t("staff.content.edit.saved"));
  await other.page.reload();
  await expect(summary(other.page)).toHaveValue("Vom anderen.");
  await expect(other.page.locator("#authorPhone")).toHaveValue("0371 1");
});

test("an editor hands in, a publisher finds it and publishes it at a time", async ({ browser }) => {
  const heading = `Später ${randomUUID().slice(0, 8)}`;
  const editor = await staff(browser, "editor");
  await beginNews(editor.page, heading);
  await expect(step(editor.page, "publish")).toHaveCount(0);
  await step(editor.page, "review").click();
  await told(editor.page, t("staff.content.edit.review"));

  const { page } = await staff(browser, "publisher");
  await page.goto("/redaktion/chemnitz");
  await expectAccessible(page);
  await page.goto(`${NEWS}?view=review`);
  await expectAccessible(page);
  await page.getByRole("link", { name: heading }).click();
  await page.locator("#publishOn").fill("2020-01-01");
  await step(page, "publish").click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveText(t("form.error.notToCome"));
  await page.locator("#publishOn").fill("2031-05-01");
  await step(page, "publish").click();
  await told(page, t("staff.content.edit.scheduledFor"));
  await page.goto(`${NEWS}?view=scheduled&words=${encodeURIComponent(heading)}`);
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: heading }).click();
  await expect(page.locator("#publishOn")).toHaveValue("2031-05-01");
  await summary(page).fill("Berichtigt, und noch immer nicht zu sehen.");
  await step(page, "publish").click();
  await told(page, t("staff.content.edit.scheduledFor"));
});

test("what was refused can be taken back, and the keyboard stays where it was", async ({
  browser,
}) => {
  const { page } = await staff(browser, "publisher");
  await beginNews(page, `Ort ${randomUUID().slice(0, 8)}`);
  const districts = page.locator("#districts");
  await districts.fill("Sonnenbreg");
  await summary(page).focus();
  await step(page, "publish").click();
  await expect(page.getByRole("alert").getByRole("link")).toHaveCount(1);
  await page.getByRole("button", { name: /^Sonnenbreg .* entfernen$/ }).click();
  await expect(districts).toBeFocused();
  await page.locator("#publishOn").fill("2031-05-02");
  await step(page, "publish").click();
  await told(page, t("staff.content.edit.scheduledFor"));
});

test("nothing that everybody can read holds a word of a draft", async ({ browser }) => {
  test.slow();
  const marker = `Geheimnis${randomUUID().slice(0, 8)}`;
  const { page } = await staff(browser, "publisher");
  await beginNews(page, `Neu ${marker}`);
  await step(page, "save").click();
  await told(page, t("staff.content.edit.saved"));
  await beginNews(page, `Bald ${marker}`);
  await page.locator("#publishOn").fill("2031-05-01");
  await step(page, "publish").click();
  await told(page, t("staff.content.edit.scheduledFor"));
  for (const kind of ["partner", "theme", "event", "job"]) {
    await page.goto(`/redaktion/chemnitz/inhalte/${kind}?order=title`);
    await page.getByRole("rowheader").getByRole("link").first().click();
    await summary(page).fill(`Über ${kind} ${marker}`);
    await step(page, "save").click();
    await told(page, t("staff.content.edit.saved"));
  }
  const reader = (await browser.newContext()).request;
  const asked = [
    ...(await sitemapAddresses(reader)).filter((path) => path.includes("chemnitz")),
    ...(await openDataAddresses(reader)),
    ...["/sitemap.xml", "/chemnitz/aktuelles/feed.xml", "/chemnitz/veranstaltungen/feed.xml"],
    ...["/chemnitz/veranstaltungen/calendar.ics", "/chemnitz/netzwerk/partner?text=Geheimnis"],
    "/chemnitz/veranstaltungen/suche?text=Geheimnis",
  ];
  expect(asked.length).toBeGreaterThan(100);
  for (const path of asked)
    expect(await (await reader.get(path)).text(), path).not.toContain(marker);
});
