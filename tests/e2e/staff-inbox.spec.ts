import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { longDay } from "@/lib/i18n/number-format";
import { dayAfter, portalDay } from "@/lib/portal-day";
import { nextMail } from "./mailbox";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const INBOX = "/redaktion/chemnitz/anfragen";

/** Sends an enquiry as a citizen would, and tells its number. */
async function sendEnquiry(page: Page, name: string, mail: string): Promise<string> {
  await page.goto("/chemnitz/kontakt");
  await fillIn(page, {
    [t("contact.name")]: name,
    [t("contact.mail")]: mail,
    [t("contact.message")]: "Wann ist die Sprechstunde?",
  });
  await sendForm(page, t("contact.submit"));
  const told = page.getByText(/CHE-\d+-\d+/);
  return /CHE-\d+-\d+/.exec(await told.innerText())?.[0] ?? "";
}

test("an editor finds an enquiry, answers it, and the sender reads the answer", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const [name, mail] = [`Ada ${id}`, `ada-${id}@example.org`];
  const number = await sendEnquiry(page, name, mail);
  await signInAt(page, await invited(`r-${id}@example.org`, ["editor", "--region", "chemnitz"]));
  await page
    .getByRole("link", { name: /Anfrage/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${INBOX}$`));
  await expectAccessible(page);
  await page.getByLabel(t("staff.inbox.words")).fill(id);
  await page.getByRole("button", { name: t("staff.inbox.show") }).click();
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: number }).click();
  await expect(page).toHaveTitle(new RegExp(number));
  await expectAccessible(page);

  await page.getByLabel(t("enquiries.officeStep.note")).check();
  await page.locator("textarea[name=message]").fill("Rückruf abgemacht.");
  const dueOn = dayAfter(portalDay(new Date()), 60);
  await page.locator("input[name=dueOn]").fill(dueOn);
  await sendForm(page, t("staff.inbox.save"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
  await page.goto(`${INBOX}/${number}`);
  await expect(page.getByText("Rückruf abgemacht.")).toBeVisible();
  await expect(page.getByText(longDay(dueOn, "de"), { exact: true })).toBeVisible();

  await page.locator("textarea[name=message]").fill("Montags von neun bis zwölf.");
  await sendForm(page, t("staff.inbox.save"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
  const answer = await nextMail(
    mail,
    new RegExp(t("mail.enquiryAnswer.subject", { caseNumber: number })),
  );
  expect(answer.text).toContain("Montags von neun bis zwölf.");
  expect(answer.text).not.toContain("Rückruf abgemacht.");
});

test("a viewer reads enquiries but answers none, and staff of another region read none", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const number = await sendEnquiry(page, `Grace ${id}`, `grace-${id}@example.org`);
  await signInAt(page, await invited(`v-${id}@example.org`, ["viewer", "--region", "chemnitz"]));
  await page.goto(`${INBOX}/${number}`);
  await expect(page.getByText("Wann ist die Sprechstunde?")).toBeVisible();
  await expect(page.getByRole("button", { name: t("staff.inbox.save") })).toHaveCount(0);

  await page.context().clearCookies();
  await signInAt(page, await invited(`o-${id}@example.org`, ["editor", "--region", "lichtenberg"]));
  for (const path of [INBOX, `${INBOX}/${number}`, `/redaktion/lichtenberg/anfragen/${number}`])
    expect((await page.goto(path))?.status(), path).toBe(404);
});
