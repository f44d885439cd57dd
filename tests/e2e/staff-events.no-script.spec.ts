import { expect, test } from "./reader";
import { openDeskOfStaff, writeToGuest } from "./staff-desk-flow";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("visitors are checked in and written to without JavaScript", async ({ page }) => {
  test.setTimeout(240_000);
  const visit = await openDeskOfStaff(page, "ohne-skript");
  await page.goto(`${visit.desk}/einlass?words=anne`);
  await page.getByRole("button", { name: t("signUps.desk.inOf", { name: "Anne" }) }).click();
  await expect(page.getByRole("button", { name: /rückgängig: Anne/ })).toBeVisible();
  await page.getByRole("button", { name: t("signUps.desk.more") }).click();
  await expect(page.getByText(t("signUps.desk.count.here")).locator("..")).toContainText("2");
  await writeToGuest(visit, async (_page, name, role) => {
    await visit.page.getByRole(role, { name }).first().click();
  });
});
