import { randomUUID } from "node:crypto";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const ACCOUNTS = "/redaktion/chemnitz/konten";
const CHANGES = "/redaktion/chemnitz/aenderungen";

test("an administrator invites somebody, takes their role away and reads that it was done", async ({
  page,
  browser,
}) => {
  const id = randomUUID().slice(0, 8);
  const administrator = ["administrator", "--region", "chemnitz"];
  await signInAt(page, await invited(`a-${id}@example.org`, administrator));
  await page.goto(ACCOUNTS);
  await expectAccessible(page);
  await fillIn(page, {
    [t("staff.accounts.name")]: `Bo ${id}`,
    [t("staff.accounts.mail")]: `bo-${id}@example.org`,
  });
  await page.getByLabel(t("staff.accounts.role"), { exact: true }).selectOption("editor");
  await sendForm(page, t("staff.accounts.invite"));
  const told = page.getByText(/\/redaktion\/anmelden\/link\//);
  const link = new URL(/http\S+/.exec(await told.innerText())?.[0] ?? "").pathname;

  const other = await browser.newContext();
  const theirs = await other.newPage();
  await signInAt(theirs, link);
  await expect(theirs).toHaveURL(/\/redaktion\/chemnitz$/);
  expect((await theirs.goto(ACCOUNTS))?.status()).toBe(404);

  await page.goto(ACCOUNTS);
  await page.getByRole("link", { name: `Bo ${id}` }).click();
  await expectAccessible(page);
  await page.getByLabel(t("staff.accounts.role"), { exact: true }).selectOption("none");
  await sendForm(page, t("staff.accounts.saveRoles"));
  await expect(page.getByText(t("staff.accounts.saved"))).toBeVisible();
  expect((await theirs.goto("/redaktion/chemnitz"))?.status()).toBe(404);
  await other.close();

  await page.goto(CHANGES);
  await expectAccessible(page);
  const row = page.getByRole("row").filter({ hasText: t("staff.changes.actions.account.roles") });
  await expect(row.first()).toContainText(t("staff.changes.values.editor"));
  await page.getByLabel(t("staff.changes.area")).selectOption("enquiry");
  await page.getByRole("button", { name: t("staff.changes.show") }).click();
  await expect(page).toHaveURL(/area=enquiry/);
});
