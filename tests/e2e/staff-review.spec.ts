import { randomUUID } from "node:crypto";
import { queryDatabase } from "./database-query";
import { sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("staff take over what a reader reported, and decline with a reason", async ({ page }) => {
  const id = randomUUID().slice(0, 8);
  const [practice] = await queryDatabase<{ slug: string }>(
    `SELECT slug FROM practice WHERE region_id = (SELECT id FROM region WHERE slug = 'chemnitz')
     ORDER BY md5(slug || $1) LIMIT 1`,
    [id],
  );
  const phone = `0371 ${id}`;
  for (const proposed of [phone, "0371 000"]) {
    await page.goto(`/chemnitz/praxen/${practice?.slug ?? ""}/fehler-melden`);
    await page.getByRole("link", { name: t("practiceReport.field.phone"), exact: true }).click();
    await page.getByLabel(t("practiceReport.proposed")).fill(proposed);
    await page.getByLabel(t("practiceReport.note")).fill(`Neu ${id}`);
    await sendForm(page, t("practiceReport.submit"));
    await expect(page.getByText(t("practiceReport.doneTitle"))).toBeVisible();
  }
  await signInAt(page, await invited(`m-${id}@example.org`, ["editor", "--region", "chemnitz"]));
  const list = `/redaktion/chemnitz/meldungen?words=${id}`;
  await page.goto(list);
  await expect(page.getByRole("row")).toHaveCount(3);
  await expectAccessible(page);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByText(phone)).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("staff.reports.acceptButton") }).focus();
  await page.keyboard.press("Enter");
  const told = t("staff.reports.history.confirmed", { by: t("staff.reports.by.staff") });
  await expect(page.getByText(told)).toBeVisible();

  await page.goto(list);
  await page.getByRole("row").nth(1).getByRole("link").click();
  const decline = page.getByRole("button", { name: t("staff.reports.declineButton") });
  await decline.click();
  const wrong = page.getByRole("alert").filter({ hasText: t("form.summaryTitle") });
  await expect(wrong).toContainText(t("form.error.reasonMissing"));
  await page.getByLabel(t("staff.reports.reason")).fill("Die Praxis sagt nein.");
  await decline.click();
  await expect(page.getByText(t("practiceReport.decision.rejected.title"))).toBeVisible();
  await page.goto(`${list}&view=rejected`);
  await page.getByRole("row").nth(1).getByRole("link").click();
  await expect(page.getByText("Die Praxis sagt nein.")).toBeVisible();
  await expect(async () => {
    await page.goto(`/chemnitz/praxen/${practice?.slug ?? ""}`);
    await expect(page.getByRole("link", { name: phone })).toBeVisible({ timeout: 500 });
  }).toPass();
});

test("a publisher reviews a problem, which everybody reads then, and an editor cannot", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const slug = `pruefen-${id}`;
  await queryDatabase(
    `INSERT INTO problem (region_id, slug, state, locale, title, summary, description, terms,
       organisation, owner_hidden, contact_mail, request_key, delete_after)
     SELECT id, $1, 'review', 'de', $2, 'Nachts ist eine Pflegekraft für alle da.', 'Was dann?',
       '{Sensoren}', 'Haus am Park', FALSE, $3, gen_random_uuid(), '2099-01-01'
     FROM region WHERE slug = 'chemnitz'`,
    [slug, `Prüfen ${id}`, `owner-${id}@example.org`],
  );
  await signInAt(page, await invited(`e-${id}@example.org`, ["editor", "--region", "chemnitz"]));
  await page.goto(`/redaktion/chemnitz/probleme/${slug}`);
  await expect(page.getByLabel(t("problems.states.withdrawn"))).toBeVisible();
  await expect(page.getByLabel(t("problems.states.open"))).toHaveCount(0);

  await page.context().clearCookies();
  await signInAt(page, await invited(`p-${id}@example.org`, ["publisher", "--region", "chemnitz"]));
  await page.goto("/redaktion/chemnitz/probleme");
  await expectAccessible(page);
  await page.getByRole("link", { name: `Prüfen ${id}` }).focus();
  await page.keyboard.press("Enter");
  await page.getByLabel(t("problems.states.open")).focus();
  await page.keyboard.press("Space");
  await expectAccessible(page);
  await page.getByLabel(t("staff.problems.note")).fill("Geprüft und für gut befunden.");
  await page.getByRole("button", { name: t("staff.problems.save") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("staff.problems.done"))).toBeVisible();
  await expect(async () => {
    await page.goto(`/chemnitz/netzwerk/probleme/${slug}`);
    await expect(page.getByText("Geprüft und für gut befunden.")).toBeVisible({ timeout: 500 });
  }).toPass();

  // The board of the demo stays as other tests read it.
  await page.goto(`/redaktion/chemnitz/probleme/${slug}`);
  await page.getByLabel(t("problems.states.withdrawn")).check();
  await page.getByLabel(t("staff.problems.note")).fill("Hat sich erledigt.");
  await page.getByRole("button", { name: t("staff.problems.save") }).click();
  await expect(page.getByText(t("staff.problems.done"))).toBeVisible();
});

test("who manages a region sees what did not go out and sends it again", async ({ page }) => {
  const id = randomUUID().slice(0, 8);
  await queryDatabase(
    `INSERT INTO outbox_mail (key, region_id, recipient, locale, template, values, delete_after,
       failed_at, last_error, attempts)
     SELECT $1, id, $2, 'de', 'problem-request',
       '{"title": "Stürze", "slug": "stuerze", "summary": "Nachts."}', '2099-01-01', now(),
       'EENVELOPE 550 5.1.1', 3
     FROM region WHERE slug = 'chemnitz'`,
    [`failed-${id}`, `weg@${id}.example`],
  );
  await signInAt(page, await invited(`v-${id}@example.org`, ["editor", "--region", "chemnitz"]));
  expect((await page.goto("/redaktion/chemnitz/mails"))?.status()).toBe(404);
  await page.context().clearCookies();
  const role = ["administrator", "--region", "chemnitz"];
  await signInAt(page, await invited(`a-${id}@example.org`, role));
  await page.goto("/redaktion/chemnitz/mails");
  await expectAccessible(page);
  const row = page.getByRole("row").filter({ hasText: `@${id}.example` });
  await expect(row).toContainText("EENVELOPE 550 5.1.1");
  await row.getByRole("button", { name: t("staff.mails.again") }).click();
  await expect(page.getByText(t("staff.mails.done"))).toBeVisible();
  await page.goto("/redaktion/chemnitz/mails");
  await expect(row).toHaveCount(0);
});
