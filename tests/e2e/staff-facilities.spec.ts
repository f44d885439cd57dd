import { randomUUID } from "node:crypto";
import type { Browser, Page } from "@playwright/test";
import { queryDatabase } from "./database-query";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { portalCommand } from "./portal-command";
import { expectSummary, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const field = (page: Page, name: "freePlaces" | "freeAsOf" | "postcode") =>
  page.getByRole("main").locator(`#${name}`);

const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

async function aHome(): Promise<{ slug: string; name: string }> {
  const [home] = await queryDatabase<{ slug: string; name: string }>(
    `SELECT slug, name FROM care_place WHERE kind = 'nursing_home' AND name IS NOT NULL
       AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')
     ORDER BY md5(slug || $1) LIMIT 1`,
    [randomUUID()],
  );
  return home ?? { slug: "", name: "" };
}

/** Other tests read the places of the demo as its files tell of them. */
async function takeBack(slug: string): Promise<void> {
  const versions = await queryDatabase<{ id: number }>(
    `SELECT version.id FROM dataset_version AS version JOIN care_place AS place
       ON version.request->>'edit' = place.kind::text || chr(31) || place.external_key
     WHERE version.region_id = place.region_id AND version.kind = 'places'
       AND version.status = 'published' AND place.slug = $1
       AND place.region_id = (SELECT id FROM region WHERE slug = 'chemnitz') ORDER BY 1 DESC`,
    [slug],
  );
  for (const { id } of versions)
    await portalCommand(["datasets", "withdraw", String(id), "--region", "chemnitz"]);
}

async function editor(browser: Browser, mail: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "de-DE" })).newPage();
  await page.setViewportSize({ width: 320, height: 640 });
  await signInAt(page, await invited(mail, ["editor", "--region", "chemnitz"]));
  return page;
}

test("staff say how many places are free and since when, and nothing of others is lost", async ({
  browser,
}) => {
  const id = randomUUID().slice(0, 8);
  const { slug, name } = await aHome();
  const [one, other] = [
    await editor(browser, `fa-${id}@example.org`),
    await editor(browser, `fb-${id}@example.org`),
  ];
  for (const page of [one, other]) {
    const list = `/redaktion/chemnitz/praxen?view=places&words=${encodeURIComponent(name)}`;
    await page.goto(list);
    await page.getByRole("main").locator(`a[href$="/praxen/andere/${slug}"]`).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  }
  await expectNoSidewaysScrolling(one, 320);
  await expectAccessible(one);

  await field(one, "freePlaces").fill("17");
  await field(one, "freeAsOf").fill("");
  await field(one, "postcode").fill("0911");
  await sendForm(one, t("staff.facilities.save"));
  await expectSummary(one, [t("form.error.postcodeInvalid")]);
  await expectAccessible(one);
  await field(one, "postcode").fill("09111");
  await sendForm(one, t("staff.facilities.save"));
  await expectSummary(one, [t("form.error.dayMissing")]);
  await field(one, "freeAsOf").fill("2026-01-02");
  await sendForm(one, t("staff.facilities.save"));
  await told(one, t("staff.facilities.saved"));
  const readers = `/chemnitz/einrichtungen/${slug}`;
  await expect(async () => {
    const text = await (await one.request.get(readers)).text();
    expect(text.includes("17 Plätze, gemeldet am 02.01.2026")).toBe(true);
  }).toPass({ timeout: 2000 });

  await field(other, "freePlaces").fill("4");
  await field(other, "freeAsOf").fill("2026-01-02");
  await other.getByLabel(t("practiceReport.field.phone")).fill(`0371 ${id}`);
  await sendForm(other, t("staff.facilities.save"));
  const by = { by: `fa-${id}@example.org`, theirs: "17" };
  await expectSummary(other, [t("staff.content.edit.clash", by)]);
  await expect(field(other, "freePlaces")).toHaveValue("4");
  await sendForm(other, t("staff.facilities.save"));
  await told(other, t("staff.facilities.saved"));
  await expect(async () => {
    const text = await (await other.request.get(readers)).text();
    const expected = [`0371 ${id}`, "4 Plätze, gemeldet am 02.01.2026", "09111"];
    expect(expected.filter((part) => !text.includes(part))).toEqual([]);
  }).toPass({ timeout: 2000 });

  await other.goto(`/redaktion/chemnitz/praxen/andere/${slug}`);
  await other.getByRole("link", { name: t("staff.facilities.changes") }).click();
  await expect(other.getByText(t("staff.changes.actions.care_place.correct"))).toHaveCount(2);
  await takeBack(slug);
});

test("a viewer reads a place of care and cannot change it; the page is English, too", async ({
  page,
}) => {
  const english = wordsIn("en");
  const { slug, name } = await aHome();
  const address = `/en/staff/chemnitz/practices/others/${slug}`;
  const signIn = async (role: string) =>
    signInAt(page, await invited(`${randomUUID()}@example.org`, [role, "--region", "chemnitz"]));
  await page.setViewportSize({ width: 320, height: 640 });
  await signIn("viewer");
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.getByRole("button", { name: english("staff.facilities.save") })).toHaveCount(0);
  await page.context().clearCookies();
  await signIn("editor");
  await page.goto(address);
  await expect(page.getByRole("button", { name: english("staff.facilities.save") })).toBeVisible();
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
});
