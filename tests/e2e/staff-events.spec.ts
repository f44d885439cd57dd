import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { fillIn, sendForm } from "./portal-form";
import { expect, expectAccessible, test } from "./reader";
import { codeAddress } from "./sign-up-flow";
import { openDeskOfStaff, pressKeyOn, writeToGuest } from "./staff-desk-flow";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("staff find a date and check a visitor in by keyboard, and by the code on a phone", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const visit = await openDeskOfStaff(page, "einlass");
  await page.goto("/redaktion/chemnitz/veranstaltungen");
  await expectAccessible(page);
  await page.getByLabel(t("staff.eventDesk.words")).fill(visit.title);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("row")).toHaveCount(2);
  await pressKeyOn(page, visit.title, "link");
  await expect(page).toHaveURL(new RegExp(`${visit.desk}$`));
  await expect(
    page.getByRole("cell", { name: t("staff.eventDesk.states.confirmed") }),
  ).toBeVisible();
  await expectAccessible(page);

  await pressKeyOn(page, t("staff.eventDesk.checkIn.title"), "link");
  await page.getByLabel(t("staff.eventDesk.checkIn.words")).fill("anne");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/words=anne/);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, 320);
  await expectAccessible(page);
  await pressKeyOn(page, t("signUps.desk.inOf", { name: "Anne" }), "button");
  const undo = page.getByRole("button", { name: /rückgängig: Anne/ });
  await expect(undo).toBeVisible();
  await undo.focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Ist da: Anne" })).toBeVisible();

  const code = await codeAddress(visit, "Anne");
  await page.goto(code);
  await expect(page.getByRole("heading", { name: "Anne" })).toBeVisible();
  await expectNoSidewaysScrolling(page, 320);
  await pressKeyOn(page, t("signUps.desk.inOf", { name: "Anne" }), "button");
  await expect(undo).toBeVisible();
  await page.getByRole("link", { name: t("signUps.code.toDesk") }).click();
  await page.getByLabel(t("staff.eventDesk.checkIn.words")).fill(`https://x.example${code}`);
  await page.keyboard.press("Enter");
  await expect(undo).toBeVisible();

  // Nobody else learns from the code who somebody is.
  await page.context().clearCookies();
  await page.goto(code);
  await expect(page.getByText("Anne")).toHaveCount(0);
});

test("staff write to guests after a preview, sign up who calls, and cancel a sign-up", async ({
  page,
}) => {
  test.setTimeout(240_000);
  const visit = await openDeskOfStaff(page, "anruf");
  await writeToGuest(visit, pressKeyOn);
  await page.goto(`${visit.desk}/mails`);
  await expect(page.getByText(/Bitte mitbringen .*eine Mail/)).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${visit.desk}/anmeldungen/neu`);
  await expectAccessible(page);
  await fillIn(page, { [t("signUps.form.name")]: "Anton Anruf" });
  await page.getByLabel(/Ich weiß es noch nicht|Das weiß ich noch nicht/).check();
  await sendForm(page, t("staff.eventDesk.add.submit"));
  await expect(page.getByText(t("staff.eventDesk.add.noMail"))).toBeVisible();

  await page.goto(visit.desk);
  await page.getByRole("link", { name: "Anton Anruf" }).click();
  await expectAccessible(page);
  await page.getByRole("button", { name: t("staff.eventDesk.step.cancel.button") }).click();
  await expect(page.getByText(t("staff.eventDesk.done.title"))).toBeVisible();
  await page.goto(visit.desk);
  const row = page.getByRole("row").filter({ hasText: "Anton Anruf" });
  await expect(row).toContainText(t("staff.eventDesk.states.cancelled"));
  const file = await page.request.get(`${visit.desk}/liste.csv`);
  expect(await file.text()).toContain("Anne");
});
