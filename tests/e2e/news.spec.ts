import { addressOf } from "@/lib/i18n/address";
import { LOCALES } from "./page-kinds";
import { plantEntry, showEntryIn } from "./planted-entry";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

interface ReadFeed {
  broken: boolean;
  language: string | null;
  self: string | null;
  ids: string[];
  links: string[];
  updated: string[];
}

/** What a feed says to a program that reads XML. */
function readFeed(xml: string): ReadFeed {
  const feed = new DOMParser().parseFromString(xml, "application/xml");
  const texts = (name: string) => [...feed.querySelectorAll(name)].map((node) => node.textContent);
  return {
    broken: feed.querySelector("parsererror") !== null || feed.documentElement.localName !== "feed",
    language: feed.documentElement.getAttribute("xml:lang"),
    self: feed.querySelector("feed > link[rel=self]")?.getAttribute("href") ?? null,
    ids: texts("feed > id, entry > id"),
    links: [...feed.querySelectorAll("entry > link")].map(
      (link) => link.getAttribute("href") ?? "",
    ),
    updated: texts("entry > updated"),
  };
}

for (const locale of LOCALES)
  for (const [what, pageFolder, feedFolder] of [
    ["a region", "/[region]/news", "/[region]/news/feed.xml"],
    ["a theme", "/[region]/news/theme/[theme]", "/[region]/themes/[theme]/feed.xml"],
  ] as const)
    test(`the feed of ${what} (${locale}) can be read, is told of on its page, and leads to what it tells`, async ({
      page,
      request,
      baseURL,
    }) => {
      const at = { region: "lichtenberg", theme: "gute-pflege" };
      const address = addressOf(locale, feedFolder, at);
      await page.goto(addressOf(locale, pageFolder, at));
      const told = page.locator('link[rel="alternate"][type="application/atom+xml"]');
      await expect(told).toHaveAttribute("href", new URL(address, baseURL).href);
      const response = await request.get(address);
      expect(response.headers()["content-type"]).toContain("application/atom+xml");
      const feed = await page.evaluate(readFeed, await response.text());
      expect(feed).toMatchObject({
        ...{ broken: false, language: locale, self: new URL(address, baseURL).href },
      });
      expect(feed.links.length).toBeGreaterThan(0);
      expect(new Set(feed.ids).size).toBe(feed.links.length + 1);
      for (const moment of feed.updated) expect(Date.parse(moment)).not.toBeNaN();
      for (const link of feed.links) expect((await request.get(link)).status(), link).toBe(200);
      const again = await (await request.get(address)).text();
      expect((await page.evaluate(readFeed, again)).ids).toEqual(feed.ids);
    });

test("there is no feed of what is not there", async ({ request }) => {
  for (const address of [
    "/nirgends/aktuelles/feed.xml",
    "/chemnitz/themen/zauberei/feed.xml",
    "/en/chemnitz/themes/%00/feed.xml",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

test("news of a time to come appears by itself on pages that were kept before", async ({
  page,
}) => {
  const slug = "meldung-von-morgen";
  const title = "Eine Meldung von morgen";
  const news = addressOf("de", "/[region]/news", { region: "chemnitz" });
  const article = addressOf("de", "/[region]/news/[article]", {
    region: "chemnitz",
    article: slug,
  });
  await plantEntry({ like: "zahlen-je-stadtteil", slug, title, from: 86_400, until: null });
  await page.goto(news);
  await expect(page.getByRole("link", { name: title })).toHaveCount(0);
  expect((await page.goto(article))?.status()).toBe(404);
  await showEntryIn(slug, 1);
  await expect(async () => {
    await page.goto(news);
    await expect(page.getByRole("link", { name: title })).toBeVisible({ timeout: 500 });
    expect((await page.goto(article))?.status()).toBe(200);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
});

test("news that ran out answers that it is gone, and leads on", async ({ page }) => {
  const slug = "meldung-von-gestern";
  const title = "Eine Meldung von gestern";
  await plantEntry({ like: "zahlen-je-stadtteil", slug, title, from: -9000, until: -3600 });
  const address = addressOf("de", "/[region]/news/[article]", {
    region: "chemnitz",
    article: slug,
  });
  expect((await page.goto(address))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title);
  await page
    .getByRole("main")
    .getByRole("link", { name: wordsIn("de")("entry.kinds.news") })
    .click();
  await expect(page).toHaveURL("/chemnitz/aktuelles");
});
