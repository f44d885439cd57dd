import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/routing";
import { portalCommand } from "./portal-command";
import { wordsIn } from "./wording";

/** Invites somebody, and tells the path of the link by which they sign in. */
export async function invited(
  mail: string,
  role: readonly string[],
  locale: Locale = "de",
): Promise<string> {
  const words = ["user", "invite", mail, "--role", ...role, "--language", locale, "--json"];
  const printed = await portalCommand(words, locale);
  const { address } = JSON.parse(printed) as { address: string };
  return new URL(address).pathname;
}

/** Signs in by a link. */
export async function signInAt(page: Page, path: string, locale: Locale = "de"): Promise<void> {
  await page.goto(path);
  await page.getByRole("button", { name: wordsIn(locale)("staff.signIn.now") }).click();
  await page.waitForURL((url) => !/anmelden|sign-in/.test(url.pathname));
}

/** The provider's own pages of trial ask for letters from elsewhere. */
export async function keepFontsAway(page: Page): Promise<void> {
  await page.route(/fonts\.googleapis\.com/, (route) => route.fulfill({ body: "" }));
}

/** Says at the municipality's service who one is. */
export async function signInAtService(page: Page, mail: string): Promise<void> {
  await page.locator("[name=login]").fill(mail);
  await page.locator("[name=password]").fill("anything");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.getByRole("button", { name: "Continue" }).click();
}
