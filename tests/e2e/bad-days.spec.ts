import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { queryDatabase } from "./database-query";
import { readNumber } from "./enquiry-flow";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const german = (page: Page, column: "title" | "summary") =>
  page.getByLabel(
    t("staff.content.fields.german", { label: t(`staff.content.columns.${column}`) }),
  );
const save = (page: Page) =>
  page.getByRole("button", { name: t("staff.content.edit.steps.save"), exact: true });
const told = (page: Page, words: string) =>
  expect(page.getByRole("heading", { name: words, exact: true })).toBeVisible();

/** Signs in, with a link that counts once. */
async function signIn(page: Page, mail: string): Promise<void> {
  await signInAt(page, await invited(mail, ["publisher", "--region", "chemnitz"]));
}

/** Ends the sessions of somebody while they write. */
async function endSessions(mail: string): Promise<void> {
  await queryDatabase(
    "DELETE FROM account_session USING account WHERE account.id = account_id AND mail = $1",
    [mail],
  );
}

/** Signs in once more beside what is written, as the page suggests. */
async function signInBeside(page: Page, mail: string): Promise<void> {
  const [beside] = await Promise.all([
    page.waitForEvent("popup"),
    page
      .getByRole("link", { name: t("form.signIn") })
      .first()
      .click(),
  ]);
  await expect(beside).toHaveURL(/\/redaktion\/anmelden$/);
  await signIn(beside, mail);
  await beside.close();
}

async function writeEnquiry(page: Page, name: string): Promise<void> {
  await page.goto("/chemnitz/kontakt");
  await fillIn(page, {
    [t("contact.name")]: name,
    [t("contact.mail")]: "ada@example.org",
    [t("contact.message")]: "Wann ist die Sprechstunde?",
  });
}

test("news written while the session ended are saved after signing in once more", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const mail = `bd-${id}@example.org`;
  await signIn(page, mail);
  await page.goto("/redaktion/chemnitz/inhalte/news/neu");
  await german(page, "title").fill(`Abgelaufen ${id}`);
  await endSessions(mail);
  await save(page).click();
  await expect(page.getByText(t("form.refusal.signedOut"))).toBeVisible();
  await expectAccessible(page);
  await signInBeside(page, mail);
  await expect(german(page, "title")).toHaveValue(`Abgelaufen ${id}`);
  await save(page).click();
  await told(page, t("staff.content.edit.saved"));
  await page.reload();
  await expect(german(page, "title")).toHaveValue(`Abgelaufen ${id}`);
});

test("an answer written while the session ended is sent after signing in once more", async ({
  page,
}) => {
  const id = randomUUID().slice(0, 8);
  const mail = `be-${id}@example.org`;
  await writeEnquiry(page, `Ada ${id}`);
  await sendForm(page, t("contact.submit"));
  const number = await readNumber(page);
  await signIn(page, mail);
  await page.goto(`/redaktion/chemnitz/anfragen/${number}`);
  await page.locator("textarea[name=message]").fill("Montags von neun bis zwölf.");
  await endSessions(mail);
  await sendForm(page, t("staff.inbox.save"));
  await expect(page.getByText(t("form.refusal.signedOut"))).toBeVisible();
  await expectAccessible(page);
  await signInBeside(page, mail);
  await expect(page.locator("textarea[name=message]")).toHaveValue("Montags von neun bis zwölf.");
  await sendForm(page, t("staff.inbox.save"));
  await expect(page.getByText(t("enquiries.doneTitle"))).toBeVisible();
});

test("in two tabs the second shows what the first saved, and loses nothing", async ({
  page,
  context,
}) => {
  const id = randomUUID().slice(0, 8);
  await signIn(page, `bt-${id}@example.org`);
  await page.goto("/redaktion/chemnitz/inhalte/news/neu");
  await german(page, "title").fill(`Reiter ${id}`);
  await save(page).click();
  await told(page, t("staff.content.edit.saved"));
  const other = await context.newPage();
  await other.goto(page.url());
  await german(page, "summary").fill("Im ersten Reiter.");
  await save(page).click();
  await told(page, t("staff.content.edit.saved"));
  await german(other, "summary").fill("Im zweiten Reiter.");
  await save(other).click();
  await expect(other.getByRole("alert").getByRole("link")).toHaveText(/Im ersten Reiter\./);
  await expect(german(other, "summary")).toHaveValue("Im zweiten Reiter.");
  await save(other).click();
  await told(other, t("staff.content.edit.saved"));
});

test.describe("without a connection", () => {
  test.use({ expectedComplaint: /net::ERR/ });

  test("an enquiry stays in its form and is sent once the connection is back", async ({
    page,
    context,
  }) => {
    const name = `Ada ${randomUUID().slice(0, 8)}`;
    await writeEnquiry(page, name);
    await context.setOffline(true);
    await sendForm(page, t("contact.submit"));
    const alert = page.getByRole("alert").filter({ hasText: t("form.notSent") });
    await expect(alert).toBeFocused();
    await expect(page.getByLabel(t("contact.name"), { exact: true })).toHaveValue(name);
    await context.setOffline(false);
    await sendForm(page, t("contact.submit"));
    await readNumber(page);
  });
});
