import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { nextMail } from "./mailbox";
import { queryDatabase } from "./database-query";
import { freshSlug, plantEvent } from "./planted-event";
import { invited, signInAt } from "./sign-in-steps";
import { confirmByMail, fillSignUp, formAddress, mailOf, type Visit } from "./sign-up-flow";
import { wordsIn } from "./wording";

const t = wordsIn("de");

/** An event with one guest who confirmed, and an editor of the region who is signed in. */
export async function openDeskOfStaff(page: Page, name: string): Promise<Visit & { desk: string }> {
  const slug = freshSlug(name);
  const visit = { page, locale: "de" as const, slug, title: `Treffen ${slug}` };
  await plantEvent(slug, visit.title, 5);
  await page.goto(formAddress(visit));
  await fillSignUp(visit, "Anne");
  await confirmByMail(visit, "Anne", "confirmed");
  const mail = `r-${randomUUID().slice(0, 8)}@example.org`;
  await signInAt(page, await invited(mail, ["editor", "--region", "chemnitz"]));
  const rows = await queryDatabase<{ id: number }>(
    "SELECT id FROM event_date WHERE event_key = $1",
    [slug],
  );
  return { ...visit, desk: `/redaktion/chemnitz/veranstaltungen/${rows[0]?.id ?? 0}` };
}

/** Puts the focus on something and presses it, as somebody without a mouse does. */
export async function pressKeyOn(page: Page, name: string | RegExp, role: "link" | "button") {
  await page.getByRole(role, { name, exact: true }).first().focus();
  await page.keyboard.press("Enter");
}

/** Writes to whoever has a seat, mends it once after the preview, and finds the mail. */
export async function writeToGuest(visit: Visit & { desk: string }, press: typeof pressKeyOn) {
  const { page, desk } = visit;
  const subject = `Bitte mitbringen ${visit.slug}`;
  await page.goto(`${desk}/mails`);
  await page.getByLabel(t("staff.eventDesk.mails.subject")).fill(subject);
  await page.getByLabel(t("staff.eventDesk.mails.text")).fill("Kurz");
  await press(page, t("staff.eventDesk.mails.preview"), "button");
  const wrong = page.getByRole("alert").filter({ hasText: t("form.summaryTitle") });
  await expect(wrong).toContainText(t("form.error.tooShort"));
  await expect(page.getByLabel(t("staff.eventDesk.mails.subject"))).toHaveValue(subject);
  await page.getByLabel(t("staff.eventDesk.mails.text")).fill("Bringen Sie bitte Ihre Frage mit.");
  await press(page, t("staff.eventDesk.mails.preview"), "button");
  await expect(page.getByText("Bringen Sie bitte Ihre Frage mit.")).toBeVisible();
  await press(page, t("staff.eventDesk.mails.edit"), "button");
  await page.getByLabel(t("staff.eventDesk.mails.text")).fill("Bringen Sie bitte Fragen mit.");
  await press(page, t("staff.eventDesk.mails.preview"), "button");
  await expect(page.getByText(t("staff.eventDesk.mails.goesTo", { mails: 1 }))).toBeVisible();
  await press(page, t("staff.eventDesk.mails.send", { mails: 1 }), "button");
  await expect(page.getByText(t("staff.eventDesk.mails.sentTitle"))).toBeVisible();
  const mail = await nextMail(mailOf(visit, "Anne"), new RegExp(subject));
  expect(mail.text).toContain("Bringen Sie bitte Fragen mit.");
  expect(mail.text.replaceAll("\n", " ")).toContain("weil Sie zu");
}
