import type { Page } from "@playwright/test";
import { addressOf } from "@/lib/i18n/address";
import { queryDatabase } from "./database-query";
import { nextMail } from "./mailbox";
import { expectSummary, sendForm } from "./portal-form";
import { expect } from "./reader";
import { wordsIn } from "./wording";

/**
 * Reports another telephone number, confirms it by the mail's link, and finds it on the page.
 *
 * @param look at the pages on the way
 */
export async function expectReportDecided(
  page: Page,
  slug: string,
  phone: string,
  look: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  // No practice of the demo has an address for mails, as none of them exists.
  const mail = `${slug}@example.org`;
  await queryDatabase("UPDATE practice SET mail = $2 WHERE slug = $1", [slug, mail]);
  const parameters = { region: "chemnitz", practice: slug };
  const practice = addressOf("de", "/[region]/practices/[practice]", parameters);
  await page.goto(practice);
  await page.getByRole("link", { name: "Fehler melden" }).click();
  await page.getByRole("link", { name: "Telefon", exact: true }).click();
  await sendForm(page, "Fehler melden");
  await expectSummary(page, [wordsIn("de")("form.error.nothingReported")]);
  await look(page);
  await page.getByLabel("Was soll dort stehen?").fill(phone);
  await page.getByLabel("Was stimmt nicht?").fill("Die Nummer ist neu.");
  await sendForm(page, "Fehler melden");
  await expect(page.getByText("Danke, die Meldung ist da")).toBeVisible();

  const link = (await nextMail(mail, /Stimmt das/)).link(/praxen\/meldungen/);
  await page.goto(link);
  await expect(page.getByText(phone)).toBeVisible();
  await look(page);
  await page.getByRole("button", { name: "Ja, das stimmt" }).click();
  await expect(page.getByText("Die Meldung stimmt.").or(page.getByText("bestätigt"))).toBeVisible();
  await page.goto(link);
  await expect(page.getByText(/Entschieden am .*Die Meldung stimmt/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Ja, das stimmt" })).toHaveCount(0);

  await expect(async () => {
    await page.goto(practice);
    await expect(page.getByRole("link", { name: phone })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByText(/: Telefon, bestätigt von der/)).toBeVisible();
}
