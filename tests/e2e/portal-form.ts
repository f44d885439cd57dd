import { expect, type Page } from "@playwright/test";
import { SHORTEST_FILLING } from "@/lib/forms/robot-check";
import { wordsIn } from "./wording";

/** Fills the fields of a form by their labels. */
export async function fillIn(page: Page, values: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, value] of Object.entries(values))
    await page.getByLabel(label, { exact: true }).fill(value);
}

/** Sends a form no faster than a person would. */
export async function sendForm(page: Page, button: string): Promise<void> {
  const shown = Number(await page.locator('input[name="shown"]').inputValue());
  const left = shown + SHORTEST_FILLING + 100 - Date.now();
  if (left > 0) await page.waitForTimeout(left);
  await page.getByRole("button", { name: button, exact: true }).click();
}

/** The box above a form that says what needs another look; it has the focus. */
export async function expectSummary(page: Page, errors: readonly string[]): Promise<void> {
  const summary = page.getByRole("alert").filter({ hasText: wordsIn("de")("form.summaryTitle") });
  await expect(summary).toBeFocused();
  await expect(summary.getByRole("link")).toHaveText([...errors]);
}
