import { expect, type Page } from "@playwright/test";
import { SHORTEST_FILLING } from "@/lib/forms/robot-check";
import type { Locale } from "@/lib/i18n/routing";
import { queryDatabase } from "./database-query";
import { wordsIn } from "./wording";

/** Fills the fields of a form by their labels. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** All tests come from one machine, which may not send that many forms. */
export async function forgetSenders(): Promise<void> {
  await queryDatabase("DELETE FROM sender_count", []);
}

/** Sends a form no faster than a person would. */
export async function sendForm(page: Page, button: string): Promise<void> {
  const shown = Number(await page.locator('input[name="shown"]').first().inputValue());
  const left = shown + SHORTEST_FILLING + 100 - Date.now();
  if (left > 0) await page.waitForTimeout(left);
  await forgetSenders();
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** The box above a form that says what needs another look; it has the focus. */
export async function expectSummary(
  page: Page,
  errors: readonly string[],
  locale: Locale = "de",
): Promise<void> {
  const title = wordsIn(locale)("form.summaryTitle");
  const summary = page.getByRole("alert").filter({ hasText: title });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([...errors]);
}
