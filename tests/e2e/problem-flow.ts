import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { nextMail } from "./mailbox";
import { expectSummary, fillIn, sendForm } from "./portal-form";
import { expect } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

/** Describes a problem, first without its summary, and confirms it by the link in the mail. */
export async function describeProblem(page: Page, title: string, mail: string): Promise<void> {
  await page.goto("/chemnitz/netzwerk/probleme");
  await page.getByRole("link", { name: t("problems.describe"), exact: true }).click();
  const {
    name,
    text,
    organisation,
    mail: mailLabel,
    summary,
  } = {
    name: t("problems.new.name"),
    text: t("problems.new.text"),
    organisation: t("problems.new.organisation"),
    mail: t("problems.new.mail"),
    summary: t("problems.new.summary"),
  };
  await fillIn(page, {
    [name]: title,
    [text]: "Wir haben schon vieles versucht, aber nichts davon hat am Ende geholfen.",
    [organisation]: "Verborgenes Haus",
    [mailLabel]: mail,
  });
  const theme = page.getByRole("checkbox", { name: "E-Health" }).first();
  await theme.check();
  await page.getByRole("checkbox", { name: t("problems.new.hidden") }).check();
  await sendForm(page, t("problems.new.submit"));
  await expectSummary(page, [t("form.missing.summary")]);
  await expect(theme).toBeChecked();
  await expect(page.getByRole("checkbox", { name: t("problems.new.hidden") })).toBeChecked();
  await fillIn(page, { [summary]: "Das Problem in zwei Sätzen. Es ist nicht klein." });
  await sendForm(page, t("problems.new.submit"));
  await expect(page.getByText(t("problems.new.doneTitle"))).toBeVisible();
  const link = (await nextMail(mail, /bestätigen Sie/)).link(/probleme\/bestaetigen/);
  await page.goto(link);
  await page.getByRole("button", { name: t("problems.confirm.confirm") }).click();
  await expect(page.getByText(t("problems.confirm.confirmedTitle"))).toBeVisible();
  await page.goto(link);
  await expect(page.getByText(t("problems.states.review"))).toBeVisible();
  await page.getByRole("button", { name: t("problems.confirm.withdraw") }).click();
  await expect(page.getByText(t("problems.states.withdrawn"))).toBeVisible();
}

/** Offers to work on the open problem of the demo, and sees how that stands by the link in the mail. */
export async function declareInterest(page: Page, organisation: string): Promise<void> {
  const mail = `labor-${randomUUID()}@example.org`;
  await page.goto("/chemnitz/netzwerk/probleme/stuerze-im-heim-frueher-erkennen");
  await page.getByRole("link", { name: t("problems.interestLink") }).click();
  await fillIn(page, {
    [t("problems.interest.organisation")]: organisation,
    [t("problems.interest.mail")]: mail,
    [t("problems.interest.message")]: "Wir bringen Sensoren und zwei Studierende mit.",
  });
  await sendForm(page, t("problems.interest.submit"));
  await expect(page.getByText(t("problems.interest.doneTitle"))).toBeVisible();
  await expect(page.getByText(/CHE-\d{4}-\d{6}/)).toBeVisible();
  const receipt = await nextMail(mail, /CHE-\d{4}-\d{6}/);
  expect(receipt.text).not.toContain(organisation);
  await page.goto(receipt.link(/\/anfragen\/[\w-]{43}$/));
  await expect(page.getByText("Stürze im Heim früher erkennen").first()).toBeVisible();
  await expect(page.getByText(t("enquiries.status.received")).first()).toBeVisible();
}
