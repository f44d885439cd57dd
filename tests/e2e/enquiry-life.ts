import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { EnquiryStatus } from "@/lib/enquiries/thread/schema";
import type { EnquiryTopic } from "@/lib/enquiries/topic";
import { queryDatabase } from "./database-query";
import { nextMail, type SentMail } from "./mailbox";
import { portalCommand } from "./portal-command";
import { expectSummary, sendForm } from "./portal-form";
import { expect } from "./reader";
import { wordsIn } from "./wording";

/** Somebody who asks, in a language, about a topic for which an office of its own answers. */
export interface Asking {
  page: Page;
  locale: Locale;
  topic: EnquiryTopic;
  /** A name that nobody else has. */
  who: string;
  /** Looks at each page on the way. */
  look: (page: Page) => Promise<void>;
}

const NOTE = "Nur unter uns: Das klären wir mit der Leitung.";
const ASSIGNEE = "Leitung des Fachdiensts";

export function mailOf({ who }: Pick<Asking, "who">): string {
  return `${who}@example.org`;
}

function officeMail({ who }: Pick<Asking, "who">): string {
  return `amt-${who}@office.invalid`;
}

/** The mail with such a subject about an enquiry. */
export function mailAbout(
  recipient: string,
  template: "enquiryReceipt" | "enquiryNotice" | "enquiryAnswer" | "enquiryReply" | "enquiryClosed",
  caseNumber: string,
  locale: Locale = "de",
): Promise<SentMail> {
  const subject = wordsIn(locale)(`mail.${template}.subject`, { caseNumber });
  return nextMail(recipient, new RegExp(subject.replaceAll(/[()]/g, ".")));
}

/** Lets the next click on a button send its form twice; without programs nobody can do that. */
async function clickTwice(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name, exact: true }).evaluate((button) => {
    button.addEventListener("click", () => (button as HTMLButtonElement).form?.requestSubmit(), {
      once: true,
    });
  });
}

async function writeIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByRole("textbox", { name: label }).fill(value);
}

/** The number that the answer to a form names. */
export async function numberOf(page: Page, locale: Locale): Promise<string> {
  const taken = page.getByRole("alert").filter({ hasText: wordsIn(locale)("contact.doneTitle") });
  await expect(taken).toBeFocused();
  return /CHE-\d{4}-\d{6}/.exec((await taken.textContent()) ?? "")?.[0] ?? "";
}

/** Writes to the region, at first with half a mail address; what was typed and chosen stays. */
async function ask(asking: Asking): Promise<string> {
  const { page, locale, topic, who, look } = asking;
  const t = wordsIn(locale);
  const office = `Amt ${who}`;
  const place = ["--region", "chemnitz", "--office", office, "--mail", officeMail(asking)];
  await portalCommand(["enquiries", "route", `topic:${topic}`, ...place, "--due-days", "3"]);
  await page.goto(addressOf(locale, "/[region]", { region: "chemnitz" }));
  await page
    .getByRole("link", { name: t("contact.writeLink") })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("contact.title.general"));
  const choice = page.getByRole("radio", {
    name: t("contact.topicWith", { topic: t(`contact.topic.${topic}`), office, dueDays: 3 }),
  });
  await choice.check();
  const message = `Wer hilft ${who} weiter?`;
  await writeIn(page, {
    [t("contact.name")]: who,
    [t("contact.mail")]: "ada@",
    [t("contact.message")]: message,
  });
  await look(page);
  await sendForm(page, t("contact.submit"));
  await expectSummary(page, [t("form.error.mailInvalid")], locale);
  await expect(choice).toBeChecked();
  await expect(page.getByRole("textbox", { name: t("contact.message") })).toHaveValue(message);
  await look(page);
  await writeIn(page, { [t("contact.mail")]: mailOf(asking) });
  await clickTwice(page, t("contact.submit"));
  await sendForm(page, t("contact.submit"));
  const caseNumber = await numberOf(page, locale);
  await look(page);
  const kept = await queryDatabase("SELECT 1 FROM enquiry WHERE mail = $1", [mailOf(asking)]);
  expect(kept).toHaveLength(1);
  return caseNumber;
}

/** The page where the office answers, in the language of the one who asks. */
async function officePage(asking: Asking, caseNumber: string): Promise<string> {
  const mail = await mailAbout(officeMail(asking), "enquiryNotice", caseNumber);
  expect(mail.text).not.toContain(mailOf(asking));
  const token =
    mail
      .link(/\/anfragen\/bearbeiten\//)
      .split("/")
      .at(-1) ?? "";
  const parameters = { region: "chemnitz", token };
  return addressOf(asking.locale, "/[region]/enquiries/office/[token]", parameters);
}

/** Takes a step; the page shows at once how things stand, without being opened again. */
async function send(
  asking: Asking,
  step: string,
  values: Record<string, string>,
  status: EnquiryStatus,
): Promise<void> {
  const { page, locale, look } = asking;
  const t = wordsIn(locale);
  await page.getByRole("radio", { name: step, exact: true }).check();
  await writeIn(page, values);
  await clickTwice(page, t("enquiries.submit"));
  await sendForm(page, t("enquiries.submit"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
  const state = page.getByRole("definition").filter({ hasText: t(`enquiries.status.${status}`) });
  await expect(state.first()).toBeVisible();
  await look(page);
  await page.getByRole("link", { name: t("enquiries.doneLink") }).click();
}

/** How many mails about messages of an enquiry there are. */
async function messageMails(caseNumber: string): Promise<number> {
  const rows = await queryDatabase(
    `SELECT 1 FROM outbox_mail JOIN enquiry ON outbox_mail.key LIKE 'enquiry:' || enquiry.id || ':message:%'
     WHERE case_number = $1`,
    [caseNumber],
  );
  return rows.length;
}

async function expectState(asking: Asking, address: string, status: EnquiryStatus): Promise<void> {
  const { page, locale } = asking;
  const t = wordsIn(locale);
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("enquiries.title"));
  const state = page.getByRole("definition").filter({ hasText: t(`enquiries.status.${status}`) });
  await expect(state.first()).toBeVisible();
  await expect(page.getByText(NOTE)).toHaveCount(0);
  await expect(page.getByText(ASSIGNEE)).toHaveCount(0);
  await expect(page.locator("body")).not.toContainText("office.invalid");
  await asking.look(page);
}

/** From the question over note, answer and another question to the end. */
export async function walkEnquiry(asking: Asking): Promise<void> {
  const { page, locale, topic, who } = asking;
  const t = wordsIn(locale);
  const field = { message: t("enquiries.message"), assignee: t("enquiries.assignee") };
  const caseNumber = await ask(asking);
  const receipt = await mailAbout(mailOf(asking), "enquiryReceipt", caseNumber, locale);
  const status = receipt.link(
    locale === "de" ? /\/anfragen\/[\w-]{43}$/ : /\/enquiries\/[\w-]{43}$/,
  );
  await expectState(asking, status, "received");
  await expect(page.getByText(`Amt ${who}`).first()).toBeVisible();

  const office = await officePage(asking, caseNumber);
  await page.goto(office);
  const heading = t("enquiries.officeTitle", { caseNumber });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(heading);
  await expect(page).toHaveTitle(new RegExp(caseNumber));
  await expect(page.getByText(t("enquiries.kinds.general"), { exact: true })).toBeVisible();
  await expect(page.getByText(t(`contact.topic.${topic}`), { exact: true })).toBeVisible();
  await asking.look(page);
  const noted = { [field.message]: NOTE, [field.assignee]: ASSIGNEE };
  await send(asking, t("enquiries.officeStep.note"), noted, "in_progress");
  await page.goto(office);
  await expect(page.getByText(NOTE)).toHaveCount(1);
  await expect(page.getByRole("textbox", { name: field.assignee })).toHaveValue(ASSIGNEE);
  await asking.look(page);
  await expectState(asking, status, "in_progress");
  expect(await messageMails(caseNumber)).toBe(0);

  await page.goto(office);
  const answer = `Antwort an ${who}: Kommen Sie am Dienstag.`;
  await send(asking, t("enquiries.officeStep.answer"), { [field.message]: answer }, "answered");
  const answered = await mailAbout(mailOf(asking), "enquiryAnswer", caseNumber, locale);
  expect(answered.text).toContain(answer);
  expect(answered.text).not.toContain(NOTE);
  await expectState(asking, answered.link(/\/[\w-]{43}$/), "answered");
  await expect(page.getByText(answer)).toHaveCount(1);
  await sendForm(page, t("enquiries.submit"));
  await expectSummary(page, [t("form.missing.message")], locale);

  const reply = `Danke, sagt ${who}. Um wie viel Uhr?`;
  await send(asking, t("enquiries.senderStep.reply"), { [field.message]: reply }, "in_progress");
  const replied = await mailAbout(officeMail(asking), "enquiryReply", caseNumber);
  expect(replied.text).toContain(reply);
  await expectState(asking, status, "in_progress");
  await expect(page.getByText(reply)).toHaveCount(1);

  await page.goto(office);
  await expect(page.getByText(reply)).toHaveCount(1);
  await send(asking, t("enquiries.officeStep.close"), {}, "closed");
  await mailAbout(mailOf(asking), "enquiryClosed", caseNumber, locale);
  await expectState(asking, status, "closed");
  expect(await messageMails(caseNumber)).toBe(2);
}
