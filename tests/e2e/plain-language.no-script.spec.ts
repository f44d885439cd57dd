import { expect, test } from "./reader";
import { wordsIn } from "./wording";

test("every page leads to texts in plain language, one after the other", async ({ page }) => {
  const t = wordsIn("de");
  await page.goto("/chemnitz/praxen");
  const name = t("navigation.plain-language");
  await page.getByRole("contentinfo").getByRole("link", { name, exact: true }).click();
  await expect(page).toHaveURL("/chemnitz/einfache-sprache");
  const steps = page.getByRole("main").getByRole("listitem").getByRole("heading");
  await expect(steps).toHaveCount(5);
  const second = await steps.nth(1).innerText();
  await steps.nth(0).getByRole("link").click();
  const ways = page.getByRole("navigation", { name: t("guides.ways") });
  await ways.getByRole("link", { name: second, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: second })).toBeVisible();
  for (const address of await page.getByRole("main").getByRole("link").all()) {
    const href = (await address.getAttribute("href")) ?? "";
    if (href.startsWith("/")) expect((await page.request.get(href)).status(), href).toBe(200);
  }
});
