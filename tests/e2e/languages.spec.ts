import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/routing";
import { readPageHead } from "./page-head";
import { addressIn, LOCALES, PAGE_KINDS } from "./page-kinds";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

async function expectFrameIn(page: Page, locale: Locale): Promise<void> {
  const t = wordsIn(locale);
  const navigation = page.getByRole("navigation", { name: t("site.mainNavigation") });
  await expect(navigation.getByRole("link").first()).toHaveText(t("navigation.coverage"));
  await expect(page.getByRole("heading", { name: t("source.title"), exact: true })).toBeVisible();
}

for (const page of PAGE_KINDS)
  test(`${page.kind} leads to its English twin and back`, async ({ page: browser }) => {
    for (const [from, to] of [
      ["de", "en"],
      ["en", "de"],
    ] as const) {
      await browser.goto(addressIn(from, page));
      const title = await browser.title();
      const link = browser.getByRole("link", { name: wordsIn(from)("site.language"), exact: true });
      await expect(link).toHaveAttribute("hreflang", to);
      await expect(link).toHaveAttribute("lang", to);
      await link.click();
      await expect(browser).toHaveURL(addressIn(to, page));
      await expect(browser.locator("html")).toHaveAttribute("lang", to);
      if (page.folder !== "/") await expectFrameIn(browser, to);
      await expect(browser).not.toHaveTitle(title);
    }
  });

for (const page of PAGE_KINDS)
  test(`${page.kind} tells search engines its address in each language`, async ({
    request,
    baseURL,
  }) => {
    const absolute = (address: string) => new URL(address, baseURL).href.replace(/\/$/, "");
    for (const locale of LOCALES) {
      const address = addressIn(locale, page);
      const { link, status } = await readPageHead(request, address);
      expect(status).toBe(200);
      expect(absolute(link("canonical"))).toBe(absolute(address));
      for (const [language, twin] of [
        ["de", "de"],
        ["en", "en"],
        ["x-default", "de"],
      ] as const) {
        const href = link("alternate", language);
        expect(absolute(href)).toBe(absolute(addressIn(twin, page)));
        expect((await request.get(href, { maxRedirects: 0 })).status()).toBe(200);
      }
    }
  });

test("who changes the language with a district selected stays on the same page", async ({
  page,
}) => {
  await page.goto("/chemnitz/versorgung/hausaerzte?auswahl=zentrum");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(/\/en\/chemnitz\/coverage\/general-practitioners/);
});
