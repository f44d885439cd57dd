import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const EMBEDDED = {
  de: "/embed/chemnitz/hausaerzte",
  en: "/en/embed/lichtenberg/general-practitioners",
} as const;
const LOCALES = ["de", "en"] as const;
/** Somebody else's site, which has one page with a frame in it. */
async function withSite(lines: string, visit: (address: string) => Promise<void>): Promise<void> {
  const site = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="de"><title>Zeitung</title>${lines}</html>`);
  });
  await new Promise<void>((ready) => site.listen(0, "127.0.0.1", ready));
  try {
    await visit(`http://127.0.0.1:${(site.address() as AddressInfo).port}/`);
  } finally {
    site.close();
  }
}

test.describe("on somebody else's page", () => {
  test.use({ expectedComplaint: /127\.0\.0\.1|frame-ancestors/ });

  test("the copied lines show the map, and run nothing of ours there", async ({ page }) => {
    await page.goto("/chemnitz/versorgung/hausaerzte");
    const t = wordsIn("de");
    await page.locator("summary", { hasText: t("openData.take.title") }).click();
    const lines = await page
      .getByRole("region", { name: t("openData.take.embedCode") })
      .innerText();
    await withSite(lines, async (address) => {
      await page.goto(address);
      const frame = page.frameLocator("iframe");
      const heading = frame.getByRole("heading", { level: 1 });
      await expect(heading).toHaveText("Hausärzte in Chemnitz");
      await expect(frame.locator("svg path[data-fill]")).toHaveCount(39);
      expect(await page.locator("script").count()).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
      const link = frame.getByRole("link", { name: t("openData.embed.full") });
      await expect(link).toHaveAttribute("target", "_blank");
      await expect(link).toHaveAttribute("href", /\/chemnitz\/versorgung\/hausaerzte$/);
    });
  });

  test("no other page of ours can be framed", async ({ page, baseURL }) => {
    await withSite(`<iframe src="${baseURL}/chemnitz"></iframe>`, async (address) => {
      const refusal = page.waitForEvent("console", (message) =>
        message.text().includes("frame-ancestors"),
      );
      await page.goto(address);
      await refusal;
      await expect(page.frameLocator("iframe").locator("h1", { hasText: "Chemnitz" })).toHaveCount(
        0,
      );
    });
  });
});

test("only what is made for it may be framed, and all else of the policy holds there too", async ({
  request,
}) => {
  for (const address of Object.values(EMBEDDED)) {
    const policy = (await request.get(address)).headers()["content-security-policy"] ?? "";
    expect(policy).toContain("frame-ancestors *");
    for (const rule of ["default-src 'self'", "object-src 'none'", "form-action 'self'"])
      expect(policy).toContain(rule);
  }
  for (const address of ["/chemnitz", "/embedded", "/en/chemnitz/coverage/general-practitioners"])
    expect((await request.get(address)).headers()["content-security-policy"]).toContain(
      "frame-ancestors 'none'",
    );
});

for (const locale of LOCALES)
  test(`the map says its source, that it is calculated, and where there is more (${locale})`, async ({
    page,
  }) => {
    const t = wordsIn(locale);
    const response = await page.goto(EMBEDDED[locale]);
    expect(response?.status()).toBe(200);
    await expect(page.locator("html")).toHaveAttribute("lang", locale);
    await expect(page.getByText(t("coverage.caveat"))).toBeVisible();
    await expect(page.getByText(t("demo.mark"))).toBeVisible();
    await expect(page.getByText(/\d{2}[./]\d{2}[./]\d{4}/)).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await page.locator("summary").click();
    const rows = page.getByRole("table").locator("tbody tr");
    await expect(rows).toHaveCount(locale === "de" ? 39 : 13);
  });

for (const locale of LOCALES)
  test(`the map puts no barrier in anybody's way, however narrow and dark (${locale})`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 480 });
    await page.goto(EMBEDDED[locale]);
    await page.locator("summary").click();
    await expectNoSidewaysScrolling(page, 320);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expectAccessible(page, "colours");
  });

for (const view of ["erreichbar", "ausblick-2035"])
  test(`the view “${view}” has a map to embed that leads to its own page`, async ({ page }) => {
    const t = wordsIn("de");
    // What is computed after a publication may take a moment.
    await expect(async () => {
      await page.goto(`/embed/chemnitz/hausaerzte/${view}`);
      await expect(page.locator("svg path[data-fill]")).toHaveCount(39, { timeout: 1000 });
    }).toPass({ timeout: 60_000 });
    await expect(page.getByText(t("coverage.caveat"))).toBeVisible();
    const fullPage = page.getByRole("link", { name: t("openData.embed.full") });
    await expect(fullPage).toHaveAttribute("href", new RegExp(`/versorgung/hausaerzte/${view}$`));
    await expectAccessible(page);
    await page.goto(`/chemnitz/versorgung/hausaerzte/${view}`);
    await page.locator("summary", { hasText: t("openData.take.title") }).click();
    await expect(page.getByRole("region", { name: t("openData.take.embedCode") })).toContainText(
      `/embed/chemnitz/hausaerzte/${view}"`,
    );
  });

test("a map of what does not exist does not exist", async ({ request }) => {
  for (const address of [
    "/embed/nirgends/hausaerzte",
    "/embed/chemnitz/zauberer",
    "/embed/chemnitz/hausaerzte/gestern",
    "/embed/chemnitz",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

test("the address of a map that is nearly right leads to the nearest one", async ({ page }) => {
  await page.goto("/embed/chemnitz/radiologen/erreichbar");
  await expect(page).toHaveURL("/embed/chemnitz/radiologen");
  await page.goto("/en/embed/chemnitz/hausaerzte");
  await expect(page).toHaveURL("/en/embed/chemnitz/general-practitioners");
});

for (const locale of LOCALES)
  test(`the page of a group says how to cite it, with its own address (${locale})`, async ({
    page,
    baseURL,
  }) => {
    const t = wordsIn(locale);
    const address =
      locale === "de"
        ? "/lichtenberg/versorgung/kinderaerzte"
        : "/en/lichtenberg/coverage/paediatricians";
    await page.goto(address);
    await page.locator("summary", { hasText: t("openData.take.title") }).click();
    const title = page.getByRole("heading", { name: t("openData.take.citeTitle") });
    await expect(title).toBeVisible();
    await expect(title.locator("xpath=following::p[1]")).toContainText(`${baseURL}${address}`);
    await expectAccessible(page);
  });
