import type { APIResponse, Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import { queryDatabase } from "./database-query";
import { nextMail } from "./mailbox";
import { plantEvent } from "./planted-event";
import { expectSummary, fillIn, sendForm } from "./portal-form";
import { expect } from "./reader";
import {
  confirmByMail,
  expectSeats,
  fillSignUp,
  formAddress,
  mailOf,
  openOwn,
} from "./sign-up-flow";
import type { Visit } from "./sign-up-flow";
import { wordsIn } from "./wording";

const LINK = /\/(?:meine-daten|my-data)\/[\w-]{43}$/;

/** Asks what is kept of an address, from the foot of a page; a half address is told first. */
async function askFor({ page, locale }: Visit, mail: string): Promise<void> {
  const t = wordsIn(locale);
  await page.goto(addressOf(locale, "/[region]/news", { region: "chemnitz" }));
  await page.getByRole("link", { name: t("footer.myData"), exact: true }).click();
  await expect(page).toHaveURL(addressOf(locale, "/my-data"));
  await fillIn(page, { [t("myData.mail")]: "ada@" });
  await sendForm(page, t("myData.submit"));
  await expectSummary(page, [t("form.error.mailInvalid")], locale);
  await fillIn(page, { [t("myData.mail")]: mail });
  await sendForm(page, t("myData.submit"));
  await expect(page.getByText(t("myData.doneTitle"))).toBeVisible();
  await expect(page.getByText(t("myData.doneMail", { mail, hours: 24 }))).toBeVisible();
}

/** What other forms leave behind: an enquiry with an answer, a problem and an interest in one. */
async function plantKept(mail: string): Promise<void> {
  const chemnitz = "SELECT id FROM region WHERE slug = 'chemnitz'";
  const kept = "gen_random_uuid(), current_date + 30";
  await queryDatabase(
    `WITH asked AS (
       INSERT INTO enquiry (region_id, case_number, kind, locale, name, mail, message, request_key, delete_after)
       SELECT id, 'CHE-' || $1, 'general', 'de', 'Ada', $1, 'Wer hilft?', ${kept} FROM (${chemnitz}) AS region
       RETURNING id
     )
     INSERT INTO enquiry_message (enquiry_id, author, text, request_key)
     SELECT id, author::enquiry_author, author || ' sagt etwas', gen_random_uuid()
     FROM asked, unnest(ARRAY['office', 'note']) AS author`,
    [mail],
  );
  await queryDatabase(
    `INSERT INTO problem (region_id, slug, state, locale, title, summary, description, organisation,
       owner_hidden, contact_mail, request_key, delete_after)
     SELECT id, md5($1), 'review', 'de', 'Ein Problem', 'Kurz', 'Lang', 'Haus Ada', TRUE, $1, ${kept}
     FROM (${chemnitz}) AS region`,
    [mail],
  );
  await queryDatabase(
    `INSERT INTO enquiry (region_id, case_number, kind, locale, about_kind, about_slug, name, mail, message, request_key, delete_after)
     SELECT region.id, 'CHE-P-' || $1, 'declare_interest', 'de', 'problem', 'stuerze-im-heim-frueher-erkennen',
       'Institut Ada', $1, 'Wir helfen.', ${kept} FROM (${chemnitz}) AS region`,
    [mail],
  );
}

function expectPrivate(response: APIResponse): void {
  expect(response.headers()["cache-control"]).toContain("no-store");
}

/**
 * Somebody signs up, sees what is kept of them, takes it along and deletes it.
 *
 * @param look at the pages on the way
 */
export async function walkMyData(visit: Visit, look: (page: Page) => Promise<void>): Promise<void> {
  const { page, locale, slug, title } = visit;
  const t = wordsIn(locale);
  await plantEvent(slug, title, 1);
  await askFor(visit, mailOf(visit, "niemand"));
  const none = await nextMail(mailOf(visit, "niemand"), new RegExp(t("mail.myDataNone.subject")));
  expect(none.text).not.toMatch(LINK);
  await page.goto(formAddress(visit));
  await fillSignUp(visit, "ada");
  await confirmByMail(visit, "ada", "confirmed");
  await openOwn(visit, "ada", "signUpConfirmed");
  const own = page.url();
  await plantKept(mailOf(visit, "ada"));
  await askFor(visit, mailOf(visit, "ada"));
  await look(page);
  const mail = await nextMail(mailOf(visit, "ada"), new RegExp(t("mail.myDataLink.subject")));
  const link = mail.link(LINK);

  expect((await page.goto(link))?.headers()["cache-control"]).toContain("no-store");
  await expect(page.getByText("office sagt etwas")).toBeVisible();
  await expect(page.getByText("note sagt etwas")).toHaveCount(0);
  for (const text of ["Ein Problem", "Institut Ada"])
    await expect(page.getByText(text, { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { level: 3, name: title })).toBeVisible();
  await expect(page.getByText(t("myData.signUp.state.confirmed"), { exact: true })).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "same-origin");
  await look(page);
  const file = page.getByRole("link", { name: t("myData.download") });
  const download = (await file.getAttribute("href")) ?? "";
  const taken = await page.request.get(download);
  expectPrivate(taken);
  expect(taken.headers()["content-disposition"]).toMatch(/^attachment; filename="[a-z-]+\.json"$/);
  const secret = own.split("/").at(-1) ?? "";
  expect(await taken.text()).not.toContain(secret);
  expect(await taken.json()).toMatchObject({
    ...{ format: "praxisnah-my-data/1", mail: mailOf(visit, "ada") },
    signUps: [{ event: title, state: "confirmed", name: "ada", seats: 1 }],
    enquiries: [
      { kind: "declare_interest", name: "Institut Ada" },
      { message: "Wer hilft?", messages: [{ author: "office" }] },
    ],
    problems: [{ title: "Ein Problem", staysPublic: false }],
  });
  await page.getByRole("link", { name: t("myData.signUp.open") }).click();
  await expect(page).toHaveURL(own);

  await page.goto(link);
  await page.getByRole("button", { name: t("myData.delete.submit") }).click();
  const status = page.getByRole("status");
  await expect(status).toContainText(t("myData.delete.doneTitle"));
  await look(page);
  await page.goto(link);
  await expect(status).toContainText(t("myData.delete.doneTitle"));
  await expect(page.getByText(title)).toHaveCount(0);
  const gone = await page.request.get(download);
  expect(gone.status()).toBe(410);
  expectPrivate(gone);
  await page.goto(own);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("signUps.lost.unknown.title"));
  const [left] = await queryDatabase<{ count: number }>(
    `SELECT count(*)::int AS count FROM (SELECT mail FROM enquiry UNION ALL SELECT mail FROM sign_up
       UNION ALL SELECT contact_mail FROM problem
       UNION ALL SELECT recipient FROM outbox_mail UNION ALL SELECT mail FROM my_data_request)
     AS kept WHERE mail = $1`,
    [mailOf(visit, "ada")],
  );
  expect(left?.count).toBe(0);
  await expectSeats(visit, 1, 1);
}
