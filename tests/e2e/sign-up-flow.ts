import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import { linkToken } from "@/lib/links/link-token";
import { queryDatabase } from "./database-query";
import { nextMail, type SentMail } from "./mailbox";
import { portalCommand } from "./portal-command";
import { expectSummary, fillIn, sendForm } from "./portal-form";
import { expect } from "./reader";
import { wordsIn } from "./wording";

/** An event that was planted, and the language in which somebody reads about it. */
export interface Visit {
  page: Page;
  locale: Locale;
  slug: string;
  title: string;
}

const root = path.resolve(import.meta.dirname, "../..");

function words({ locale }: Visit) {
  return wordsIn(locale);
}

export function mailOf({ slug }: Visit, person: string): string {
  return `${person}.${slug}@example.org`;
}

export function formAddress({ locale, slug }: Visit): string {
  return addressOf(locale, "/[region]/sign-ups/new/[event]", { region: "chemnitz", event: slug });
}

function eventAddress({ locale, slug }: Visit): string {
  return addressOf(locale, "/[region]/events/[event]", { region: "chemnitz", event: slug });
}

/** Goes to the event and expects a sentence about its seats there. */
export async function expectSeats(visit: Visit, open: number, capacity: number): Promise<void> {
  const { page } = visit;
  const text = words(visit)("events.signUp.left", { open, capacity });
  // Pages that somebody else made out of date are made anew within moments.
  await expect(async () => {
    await page.goto(eventAddress(visit));
    await expect(page.getByText(text)).toBeVisible({ timeout: 500 });
  }).toPass();
}

/** Fills in the form of the event and sends it. */
export async function fillSignUp(visit: Visit, person: string, isWaiting = false): Promise<void> {
  const { page } = visit;
  const t = words(visit);
  await fillIn(page, {
    [t("signUps.form.name")]: person,
    [t("signUps.form.mail")]: mailOf(visit, person),
  });
  await page.getByLabel(/Ich weiß es noch nicht|Das weiß ich noch nicht|I do not know yet/).check();
  await page.getByRole("checkbox", { name: t("signUps.form.consent") }).check();
  await sendForm(page, t(isWaiting ? "signUps.form.submitWaiting" : "signUps.form.submit"));
  await expect(page.getByText(t("signUps.form.doneTitle"))).toBeVisible();
}

/** The form is sent empty and half right first; all that is wrong is said, what was typed stays. */
export async function expectHelpfulErrors(visit: Visit): Promise<void> {
  const { page, locale } = visit;
  const t = words(visit);
  await page.goto(formAddress(visit));
  await fillIn(page, { [t("signUps.form.name")]: "Ada", [t("signUps.form.mail")]: "ada@" });
  await sendForm(page, t("signUps.form.submit"));
  const label = locale === "de" ? "Wann möchten Sie anfangen?" : "When would you like to start?";
  const errors = [
    t("form.error.mailInvalid"),
    t("form.asked.missing", { label }),
    t("form.error.consentMissing"),
  ];
  await expectSummary(page, errors, locale);
  await expect(page.getByLabel(t("signUps.form.mail"), { exact: true })).toHaveValue("ada@");
  await expect(page.getByLabel(t("signUps.form.name"), { exact: true })).toHaveValue("Ada");
}

/** The mail whose subject a template has, to somebody. */
export async function mailAbout(
  visit: Visit,
  person: string,
  template: "signUpConfirm" | "signUpConfirmed" | "signUpWaiting" | "signUpOffered",
): Promise<SentMail> {
  const subject = words(visit)(`mail.${template}.subject`, {
    ...{ title: visit.title, seats: 1 },
  });
  return nextMail(
    mailOf(visit, person),
    new RegExp(subject.replaceAll(/[.*+?^${}()|[\]\\]/g, ".")),
  );
}

const MANAGE = /\/(?:anmeldungen|sign-ups)\/[\w-]{43}$/;

/** Opens the link of the first mail, which does nothing, and confirms by the button. */
export async function confirmByMail(
  visit: Visit,
  person: string,
  told: "confirmed" | "waiting",
): Promise<void> {
  const { page } = visit;
  const t = words(visit);
  const mail = await mailAbout(visit, person, "signUpConfirm");
  const link = mail.link(/\/(?:bestaetigen|confirm)\//);
  await page.goto(link);
  await page.reload();
  const button = page.getByRole("button", {
    name: t(`signUps.confirm.button.${told === "confirmed" ? "held" : "waiting_unconfirmed"}`),
  });
  await button.click();
  await expect(page.getByRole("status")).toContainText(
    t(`signUps.standing.${told}.title`, { seats: 1 }),
  );
  await expect(button).toHaveCount(0);
}

/** Opens the page on which somebody sees, changes and cancels their sign-up. */
export async function openOwn(
  visit: Visit,
  person: string,
  template: "signUpConfirmed" | "signUpOffered",
): Promise<SentMail> {
  const mail = await mailAbout(visit, person, template);
  await visit.page.goto(mail.link(MANAGE));
  return mail;
}

/** The address that the command line prints for an organiser. */
export async function deskAddress({ slug, locale }: Visit): Promise<string> {
  const stdout = await portalCommand(
    ["events", "desk", "chemnitz", slug, "--language", locale],
    locale,
  );
  return new URL(/http\S+/.exec(stdout)?.[0] ?? "").pathname;
}

/** What the code in somebody's mail leads to. */
export async function codeAddress(visit: Visit, person: string): Promise<string> {
  const [link] = await queryDatabase<{ id: string }>(
    `SELECT link.id FROM mail_link AS link JOIN sign_up ON sign_up.id = link.subject_id
     WHERE purpose = 'check_in' AND mail = $1`,
    [mailOf(visit, person)],
  );
  const secret = await readFile(path.join(root, ".data/e2e/portal-secret"), "utf8");
  const token = linkToken(link?.id ?? "", secret.trim());
  const parameters = { region: "chemnitz", token };
  return addressOf(visit.locale, "/[region]/sign-ups/check-in/[token]", parameters);
}
