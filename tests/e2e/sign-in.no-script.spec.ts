import { randomUUID } from "node:crypto";
import { expect, test } from "./reader";
import { invited, signInAt } from "./sign-in-steps";
import { wordsIn } from "./wording";

const t = wordsIn("en");

test("an invitation signs in and out without JavaScript, in English", async ({ page }) => {
  const mail = `staff-${randomUUID()}@example.org`;
  await signInAt(page, await invited(mail, ["viewer", "--region", "lichtenberg"], "en"), "en");
  await expect(page).toHaveURL(/\/en\/staff\/lichtenberg$/);
  await page.goto("/en/staff/account");
  const content = page.locator("#content");
  await content.getByRole("button", { name: t("staff.account.signOut"), exact: true }).click();
  await expect(page).toHaveURL(/\/en\/staff\/sign-in$/);
});
