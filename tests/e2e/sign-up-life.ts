import type { Page } from "@playwright/test";
import { plantEvent } from "./planted-event";
import { expect } from "./reader";
import { sendForm } from "./portal-form";
import {
  codeAddress,
  confirmByMail,
  deskAddress,
  expectHelpfulErrors,
  expectSeats,
  fillSignUp,
  formAddress,
  openOwn,
  type Visit,
} from "./sign-up-flow";
import { wordsIn } from "./wording";

type Look = (page: Page) => Promise<void>;

/**
 * Two people want the one seat of an event: the first cancels, the second moves up and comes.
 *
 * @param look at the pages on the way
 */
export async function walkWholeLife(
  visit: Visit,
  look: Look = () => Promise.resolve(),
): Promise<void> {
  const { page, locale, slug, title } = visit;
  const t = wordsIn(locale);
  await plantEvent(slug, title, 1);
  await expectSeats(visit, 1, 1);
  await page.getByRole("link", { name: t("events.signUp.link"), exact: true }).click();
  await expect(page).toHaveURL(formAddress(visit));
  await expectHelpfulErrors(visit);
  await look(page);
  await page.goto(formAddress(visit));
  await fillSignUp(visit, "ada");
  await expect(page.getByRole("link", { name: t("signUps.form.mailbox") })).toBeVisible();
  await confirmByMail(visit, "ada", "confirmed");
  await look(page);
  await expectSeats(visit, 0, 1);

  await page.getByRole("link", { name: t("events.signUp.waiting") }).click();
  await fillSignUp(visit, "ben", true);
  await confirmByMail(visit, "ben", "waiting");

  const mail = await openOwn(visit, "ada", "signUpConfirmed");
  expect(mail.attachments.map(({ contentType }) => contentType)).toContain("text/calendar");
  await look(page);
  await page.getByLabel(t("signUps.form.name")).fill("=Ada");
  await sendForm(page, t("signUps.own.change"));
  await expect(page.getByText(t("signUps.own.told.changed.title"))).toBeVisible();
  await expectDoor(visit, look);
  await openOwn(visit, "ada", "signUpConfirmed");
  await page.getByRole("button", { name: t("signUps.own.cancel") }).click();
  await expect(page.getByRole("status")).toContainText(t("signUps.standing.cancelled.title"));
  await openOwn(visit, "ben", "signUpOffered");
  await page.getByRole("button", { name: t("signUps.own.accept", { seats: 1 }) }).click();
  await expect(page.getByRole("status")).toContainText(
    t("signUps.standing.confirmed.title", { seats: 1 }),
  );
  await expectSeats(visit, 0, 1);
}

/** The organiser sees who comes; the code is worth nothing but on a device of the door. */
async function expectDoor(visit: Visit, look: Look): Promise<void> {
  const { page, locale } = visit;
  const t = wordsIn(locale);
  const desk = await deskAddress(visit);
  const code = await codeAddress(visit, "ada");
  await page.goto(code);
  await expect(page.getByText(t("signUps.code.guest.valid"))).toBeVisible();
  await expect(page.getByText("=Ada")).toHaveCount(0);
  await look(page);
  await page.goto(desk);
  await look(page);
  const here = page.getByRole("button", { name: t("signUps.desk.inOf", { name: "=Ada" }) });
  const undo = page.getByRole("button", { name: /rückgängig|undo/ });
  await here.click();
  await undo.click();
  await expect(here).toBeVisible();
  await page.getByRole("button", { name: t("signUps.desk.more"), exact: true }).click();
  await expect(page.locator("output")).toHaveText("1");
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: t("signUps.desk.file") }).click(),
  ]);
  const rows: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) rows.push(Buffer.from(chunk as Buffer));
  const text = Buffer.concat(rows).toString();
  expect(text).toContain("'=Ada");
  expect(text).toContain(locale === "de" ? "Das weiß ich noch nicht" : "I do not know yet");
  // Noting who is here makes no door of a device; the button does.
  await page.goto(code);
  await expect(page.getByText(t("signUps.code.guest.valid"))).toBeVisible();
  await page.goto(desk);
  await page.getByRole("button", { name: t("signUps.desk.doorButton") }).click();
  await expect(page.getByText(t("signUps.desk.doorOpen"))).toBeVisible();
  await page.goto(code);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("=Ada");
  await here.click();
  await expect(undo).toBeVisible();
  await look(page);
}
