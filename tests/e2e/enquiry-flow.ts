import type { Page } from "@playwright/test";
import { expectSummary, fillIn, sendForm } from "./portal-form";
import { expect } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

/** Sends an enquiry that needs a second look first, and returns its number. */
export async function sendEnquiry(page: Page, who: string): Promise<string> {
  await page.goto("/chemnitz/kontakt");
  await fillIn(page, {
    [t("contact.name")]: who,
    [t("contact.mail")]: "ada@",
    [t("contact.message")]: "Wer hilft mir weiter?",
  });
  await sendForm(page, t("contact.submit"));
  await expectSummary(page, [t("form.error.mailInvalid")]);
  const mail = page.getByLabel(t("contact.mail"), { exact: true });
  await expect(mail).toHaveValue("ada@");
  await expect(mail).toHaveAccessibleDescription(new RegExp(t("form.error.mailInvalid")));
  await expect(page.getByLabel(t("contact.name"), { exact: true })).toHaveValue(who);
  await mail.fill("ada@example.org");
  await sendForm(page, t("contact.submit"));
  return readNumber(page);
}

/** The number of an enquiry that was taken. */
export async function readNumber(page: Page): Promise<string> {
  const taken = page.getByRole("alert").filter({ hasText: t("contact.doneTitle") });
  await expect(taken).toBeFocused();
  const number = /CHE-\d{4}-\d{6}/.exec((await taken.textContent()) ?? "")?.[0] ?? "";
  expect(number).not.toBe("");
  return number;
}
