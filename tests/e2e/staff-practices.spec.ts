import { randomUUID } from "node:crypto";
import { queryDatabase } from "./database-query";
import { sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("staff put a practice right, and readers see it at once", async ({ page }) => {
  const id = randomUUID().slice(0, 8);
  const digits = String(Date.now()).slice(-8);
  const [practice] = await queryDatabase<{ slug: string; name: string; phone: string | null }>(
    `SELECT slug, name, phone FROM practice WHERE name IS NOT NULL AND acceptance IS NOT NULL
       AND region_id = (SELECT id FROM region WHERE slug = 'chemnitz')
     ORDER BY md5(slug || $1) LIMIT 1`,
    [id],
  );
  const slug = practice?.slug ?? "";
  await signInAt(page, await invited(`p-${id}@example.org`, ["editor", "--region", "chemnitz"]));
  await page.goto(`/redaktion/chemnitz/praxen?words=${encodeURIComponent(practice?.name ?? "")}`);
  await expectAccessible(page);
  await page.getByRole("main").locator(`a[href$="/praxen/${slug}"]`).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(practice?.name ?? "");
  await expectAccessible(page);
  await page.getByLabel(t("practiceReport.field.hours")).fill("ab und zu");
  await page.getByLabel(t("practiceReport.field.phone")).fill(`0371 ${digits}`);
  await sendForm(page, t("staff.practices.save"));
  const wrong = page.getByRole("alert").filter({ hasText: t("form.summaryTitle") });
  await expect(wrong).toContainText(t("form.error.hoursUnread"));
  await expect(page.getByLabel(t("practiceReport.field.phone"))).toHaveValue(`0371 ${digits}`);
  await page.getByLabel(t("practiceReport.field.hours")).fill("Mo-Fr 8-12");
  await sendForm(page, t("staff.practices.save"));
  await expect(page.getByText(t("staff.practices.savedTitle"))).toBeVisible();
  const readers = `/chemnitz/praxen/${slug}`;
  await expect(async () => {
    expect(await (await page.request.get(readers)).text()).toContain(`0371 ${digits}`);
  }).toPass();

  await page.goto(`/redaktion/chemnitz/praxen?words=${encodeURIComponent(practice?.name ?? "")}`);
  const name = t("staff.practices.tickOne", { name: practice?.name ?? "" });
  await page.getByLabel(name, { exact: true }).first().check();
  await sendForm(page, t("staff.practices.checkButton"));
  await expect(page.getByText(t("staff.practices.checkedTitle"))).toBeVisible();
});
