import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const HOME = "/redaktion/lichtenberg/inhalte/home_page/neu";
const german = (page: Page, column: "title" | "summary") =>
  page.getByLabel(
    t("staff.content.fields.german", { label: t(`staff.content.columns.${column}`) }),
  );
const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

async function administrator(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await signInAt(page, await invited(`${randomUUID()}@example.org`, ["admin"]));
  return page;
}

/** How often a page was opened. */
async function openings(path: string): Promise<number> {
  const rows = await queryDatabase<{ count: number }>(
    "SELECT coalesce(sum(count), 0)::int AS count FROM page_use WHERE path = $1",
    [path],
  );
  return rows[0]?.count ?? 0;
}

test("an administrator wants four eyes, and takes it back", async ({ browser }) => {
  const page = await administrator(browser);
  await page.goto("/redaktion/lichtenberg");
  await page.getByRole("link", { name: t("staff.sections.settings") }).click();
  await expect(page.getByRole("link", { name: t("staff.sections.settings") })).toHaveAttribute(
    "aria-current",
    "true",
  );
  const box = page.getByLabel(t("staff.settings.fourEyes"));
  await expectAccessible(page);
  for (const isOn of [true, false]) {
    await box.setChecked(isOn);
    await page.getByRole("button", { name: t("staff.settings.save") }).click();
    await told(page, t("staff.settings.saved"));
    await page.getByRole("link", { name: t("staff.settings.back") }).click();
    await page.reload();
    await expect(box).toBeChecked({ checked: isOn });
  }
  await page.getByRole("link", { name: t("staff.settings.changes") }).click();
  await expect(page.getByRole("row").filter({ hasText: "vier Augen: ja → nein" })).toHaveCount(1);
  await page.getByRole("button", { name: t("staff.signOut") }).click();
  await expect(page).toHaveURL(/anmelden$/);
  await page.goto("/redaktion/lichtenberg");
  await expect(page).toHaveURL(/anmelden/);
});

test("staff write the home page and what the head of all pages leads to", async ({ browser }) => {
  const page = await administrator(browser);
  const heading = `Gesund hier ${randomUUID().slice(0, 8)}`;
  await page.goto(HOME);
  await german(page, "title").fill(heading);
  await german(page, "summary").fill("Was Sie hier finden, sagen wir Ihnen gern.");
  await page
    .getByText(t("staff.content.fields.rowNew", { label: t("staff.content.columns.head") }))
    .first()
    .click();
  await page.locator("#head\\.0\\.target").selectOption("jobs");
  await page.locator("#head\\.0\\.label\\.de").fill("Stellen hier");
  await page.getByRole("button", { name: t("staff.content.edit.steps.save"), exact: true }).click();
  await told(page, t("staff.content.edit.saved"));
  const form = page.url();
  await page.getByRole("link", { name: t("staff.content.edit.preview") }).click();
  await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
  const head = page.getByRole("navigation", { name: t("site.mainNavigation") });
  await expect(head.getByRole("link")).toHaveText(["Stellen hier"]);
  expect(await (await page.request.get("/lichtenberg")).text()).not.toContain(heading);
  await page.goto(form);
  await page
    .getByRole("button", { name: t("staff.content.edit.steps.publish"), exact: true })
    .click();
  await told(page, t("staff.content.edit.published"));
  await expect(async () => {
    expect(await (await page.request.get("/lichtenberg")).text()).toContain(heading);
    expect(await (await page.request.get("/lichtenberg/praxen")).text()).toContain("Stellen hier");
  }).toPass({ timeout: 2000 });
  await page.goto("/lichtenberg");
  await expectAccessible(page);
  await page.goto(form);
  await page.getByLabel(t("staff.content.edit.bin")).check();
  await page.getByRole("button", { name: t("staff.content.edit.moreSubmit") }).click();
  await expect(page).toHaveURL(/papierkorb$/);
  await expect(async () => {
    expect(await (await page.request.get("/lichtenberg")).text()).not.toContain(heading);
  }).toPass({ timeout: 2000 });
});

test("openings of pages are counted without anything about who opened them", async ({
  browser,
}) => {
  const read = async (script: string, wait: boolean) => {
    const context = await browser.newContext();
    await context.addInitScript(script);
    const page = await context.newPage();
    const sent = page.waitForRequest("**/api/page-use", { timeout: 4000 }).catch(() => null);
    await page.goto("/lichtenberg/praxen?q=hausarzt");
    const request = wait ? await sent : (await page.waitForTimeout(2500), null);
    expect(await context.cookies()).toEqual([]);
    await context.close();
    return request;
  };
  const asPerson = "Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });";
  const notTracked =
    "Object.defineProperty(Navigator.prototype, 'doNotTrack', { get: () => '1' });";
  const before = await openings("/lichtenberg/praxen");
  await read(asPerson + notTracked, false);
  await read("", false);
  const request = await read(asPerson, true);
  expect(request?.postData()).toMatch(/^\/lichtenberg\/praxen\n[\w-]{22}$/);
  await expect.poll(() => openings("/lichtenberg/praxen")).toBe(before + 1);
});

test("nobody has pages counted that there are not", async ({ request }) => {
  const answer = await request.post("/api/page-use", { data: "/lichtenberg/erfunden\nabc" });
  expect(answer.status()).toBe(204);
  await new Promise((resolve) => setTimeout(resolve, 2000));
  expect(await openings("/lichtenberg/erfunden")).toBe(0);
});

test("the figures tell gaps next to answers and can be taken along", async ({ browser }) => {
  const page = await administrator(browser);
  await page.goto("/redaktion/chemnitz/zahlen");
  await expectAccessible(page);
  const gaps = page.getByRole("region", { name: t("staff.figures.gaps") }).getByRole("row");
  expect(await gaps.count()).toBeGreaterThan(10);
  await page.locator("#view").selectOption("without");
  await page.getByRole("button", { name: t("staff.figures.show") }).click();
  await expect(page).toHaveURL(/view=without/);
  for (const file of ["luecken", "nutzung"]) {
    const answer = await page.request.get(`/redaktion/chemnitz/zahlen/${file}.csv`);
    expect(answer.headers()["content-type"]).toContain("text/csv");
    expect((await answer.text()).split("\r\n").length).toBeGreaterThan(1);
  }
});

test("accounts, figures and settings fit a narrow phone", async ({ browser }) => {
  const page = await administrator(browser);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const part of ["konten", "zahlen", "einstellungen", "aenderungen"]) {
    await page.goto(`/redaktion/chemnitz/${part}`);
    await expectNoSidewaysScrolling(page, 320);
  }
});
