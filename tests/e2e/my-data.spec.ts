import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { walkMyData } from "./my-data-flow";
import { freshSlug } from "./planted-event";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("somebody sees, takes along and deletes what is kept of them", async ({ page }) => {
  test.setTimeout(240_000);
  const slug = freshSlug("meine-daten");
  const visit = { page, locale: "de", slug, title: "Vergesstreffen" } as const;
  await walkMyData(visit, async () => {
    await expectAccessible(page);
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScrolling(page, 320);
    await page.setViewportSize(size);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, "colours");
    await page.emulateMedia({ colorScheme: "light" });
  });
});

test("the form is for everybody and for no search engine, and a wrong link says what to do", async ({
  page,
  request,
}) => {
  await page.goto("/meine-daten");
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScrolling(page, 320);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL("/en/my-data");
  const secret = "x".repeat(43);
  await page.goto(`/meine-daten/${secret}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("myData.lost.unknown.title"));
  await expectAccessible(page);
  await page.getByRole("link", { name: t("myData.ask") }).click();
  await expect(page).toHaveURL("/meine-daten");
  expect((await request.get(`/meine-daten/${secret}/meine-daten.json`)).status()).toBe(404);
});
