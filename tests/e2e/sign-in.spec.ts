import { randomUUID } from "node:crypto";
import { SERVICE_NAME, UNCHECKED } from "../support/sign-in-client";
import { nextMail } from "./mailbox";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, keepFontsAway, signInAt, signInAtService } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const CHEMNITZ = "/redaktion/chemnitz";

function somebody(): string {
  return `redaktion-${randomUUID()}@example.org`;
}

test("whoever is not signed in is led to sign in, and back by a link from a mail", async ({
  page,
}) => {
  const mail = somebody();
  await invited(mail, ["editor", "--region", "chemnitz"]);
  await page.goto(CHEMNITZ);
  await expect(page).toHaveURL(/\/redaktion\/anmelden\?next=/);
  await expectAccessible(page);
  await fillIn(page, { [t("staff.signIn.mail")]: mail.toUpperCase() });
  await sendForm(page, t("staff.signIn.submit"));
  await expect(page.getByText(t("staff.signIn.sentTitle"))).toBeVisible();

  const link = (await nextMail(mail, /Redaktion/)).link(/anmelden\/link/);
  await signInAt(page, new URL(link).pathname);
  await expect(page).toHaveURL(new RegExp(`${CHEMNITZ}$`));
  await expectAccessible(page);
  await page.goto(new URL(link).pathname);
  await expect(page.getByText(t("staff.signIn.lost"))).toBeVisible();
});

test("nobody learns whether a mail address has access", async ({ page }) => {
  await page.goto("/redaktion/anmelden");
  await fillIn(page, { [t("staff.signIn.mail")]: somebody() });
  await sendForm(page, t("staff.signIn.submit"));
  await expect(page.getByText(t("staff.signIn.sentTitle"))).toBeVisible();
});

test("a browser is signed out from another one, and all at once", async ({ page, browser }) => {
  const mail = somebody();
  await signInAt(page, await invited(mail, ["editor", "--region", "chemnitz"]));
  const elsewhere = await (await browser.newContext()).newPage();
  await signInAt(elsewhere, await invited(mail, ["editor", "--region", "chemnitz"]));

  await page.goto("/redaktion/konto");
  await expectAccessible(page);
  await page.getByRole("button", { name: t("staff.account.end") }).click();
  await expect(page.getByRole("button", { name: t("staff.account.end") })).toHaveCount(0);
  await elsewhere.goto(CHEMNITZ);
  await expect(elsewhere).toHaveURL(/anmelden/);

  await page.getByRole("button", { name: t("staff.account.signOutEverywhere") }).click();
  await expect(page).toHaveURL(/anmelden/);
  await page.goto(CHEMNITZ);
  await expect(page).toHaveURL(/anmelden/);
});

test("staff of one region find no page of another", async ({ page }) => {
  await signInAt(page, await invited(somebody(), ["viewer", "--region", "chemnitz"]));
  await page.goto(CHEMNITZ);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("staff.start.title"));
  const answer = await page.goto("/redaktion/lichtenberg");
  expect(answer?.status()).toBe(404);
});

test.describe("at the municipality's service", () => {
  test.use({ expectedComplaint: /^request to http:\/\/localhost|fonts\.googleapis/ });

  test.beforeEach(({ page }) => keepFontsAway(page));

  test("somebody signs in whom the service vouches for", async ({ page }) => {
    const mail = somebody();
    await invited(mail, ["publisher", "--region", "chemnitz"]);
    await page.goto(CHEMNITZ);
    await page.getByRole("link", { name: SERVICE_NAME }).click();
    await signInAtService(page, mail);
    await expect(page).toHaveURL(new RegExp(`${CHEMNITZ}$`));
    const { cookies } = await page.context().storageState();
    const session = cookies.find(({ name }) => name === "__Host-praxisnah-session");
    expect(session).toMatchObject({ secure: true, httpOnly: true, sameSite: "Lax", path: "/" });
  });

  test("somebody is refused whose address is not checked or has no account", async ({ page }) => {
    await invited(UNCHECKED, ["editor", "--region", "chemnitz"]);
    for (const mail of [UNCHECKED, somebody()]) {
      await page.context().clearCookies();
      await page.goto(CHEMNITZ);
      await page.getByRole("link", { name: SERVICE_NAME }).click();
      await signInAtService(page, mail);
      await expect(page.getByText(t("staff.signIn.refused"))).toBeVisible();
    }
  });
});
