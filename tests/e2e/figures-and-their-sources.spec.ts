import { addressIn, LOCALES, REGION_PAGES } from "./page-kinds";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

/** Pages of text have the one source of what they tell; figures are made of several. */
const OF_TEXT =
  /^\/\[region\]\/(?:network|themes|news|statements|pages|jobs|events|location|offers|aid|training|arrival|plain-language)(?:\/|$)/;

for (const page of REGION_PAGES)
  test(`${page.kind} says that its figures are for demonstration, and where they are from`, async ({
    page: browser,
  }) => {
    for (const locale of LOCALES) {
      const t = wordsIn(locale);
      await browser.goto(addressIn(locale, page));
      await expect(browser.getByText(t("demo.banner"))).toBeVisible();
      const sources = browser.getByRole("region", { name: t("source.title") });
      expect(await sources.getByRole("listitem").count()).toBeGreaterThan(
        OF_TEXT.test(page.folder) ? 0 : 1,
      );
      await expect(sources.getByText(t("demo.mark")).first()).toBeVisible();
      for (const source of await sources.getByRole("listitem").all())
        await expect(source).toContainText(/\d{2}[./]\d{2}[./]\d{4}/);
    }
  });

/** A link to a version, e.g. "Datenstand 3" or "version 3". */
const VERSION = /^(?:Datenstand|version) (\d+)$/;

/** A day written out, e.g. "1. Januar 2024" or "1 January 2024". */
const DAY = /\d{1,2}\.? \p{L}+ 20\d{2}/u;

for (const locale of LOCALES)
  test(`the official degree of GPs stands beside the calculated one with day and source (${locale})`, async ({
    page,
  }) => {
    const t = wordsIn(locale);
    const [gp] = REGION_PAGES.filter(({ kind }) => kind === "GP coverage");
    if (!gp) throw new Error("No page of GP coverage to look at");
    await page.goto(addressIn(locale, gp));
    const title = page.getByRole("heading", { name: t("coverage.officialTitle") });
    const note = page.locator("section", { has: title }).getByRole("paragraph").last();
    await expect(note).toContainText(DAY);
    await expect(note).toContainText("%");
    await expect(note).toContainText(locale === "de" ? "Quelle:" : "Source:");
    const day = DAY.exec((await note.textContent()) ?? "")?.[0] ?? "";
    const lead = page.getByRole("heading", { level: 1 }).locator("xpath=following::p[1]");
    await expect(lead).toContainText(day);
    await expect(page.getByText(t("coverage.caveat").split(":")[0] ?? "").first()).toBeVisible();
  });

test("a group without an official value says so instead of leaving a gap", async ({ page }) => {
  await page.goto("/chemnitz/versorgung/kinderaerzte");
  await expect(page.getByText(wordsIn("de")("coverage.officialMissing"))).toBeVisible();
});

test("the overview dates the official values it sets beside the calculated ones", async ({
  page,
}) => {
  const t = wordsIn("de");
  await page.goto("/lichtenberg/versorgung");
  const table = page.getByRole("table");
  await expect(table.getByRole("columnheader", { name: t("coverage.table.official") })).toHaveCount(
    1,
  );
  await expect(table).toContainText(/20\d{2}/);
});

test("a district page sets the planning area's official value and its day beside its own", async ({
  page,
}) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const official = page.getByRole("main").getByText(/amtlich/i);
  await expect(official.filter({ hasText: /\d\s%/ }).first()).toContainText(DAY);
});

test("a district's degree is called calculated and not official", async ({ page }) => {
  for (const locale of LOCALES) {
    const [district] = REGION_PAGES.filter(({ kind }) => kind === "a district");
    if (!district) throw new Error("No district page to look at");
    await page.goto(addressIn(locale, district));
    await expect(page.getByText(wordsIn(locale)("coverage.caveat")).first()).toBeVisible();
  }
});

for (const locale of LOCALES)
  test(`every source leads to the version of the data it came in (${locale})`, async ({ page }) => {
    const t = wordsIn(locale);
    const [gp] = REGION_PAGES.filter(({ kind }) => kind === "GP coverage");
    if (!gp) throw new Error("No page of GP coverage to look at");
    await page.goto(addressIn(locale, gp));
    const sources = page.getByRole("region", { name: t("source.title") });
    for (const source of await sources.getByRole("listitem").all())
      await expect(source.getByRole("link", { name: VERSION })).toHaveCount(1);
    const first = sources.getByRole("link", { name: VERSION }).first();
    const number = VERSION.exec((await first.textContent()) ?? "")?.[1] ?? "";
    await first.click();
    const title = t("data.heading", { id: "0", title: "" }).replace("0", number).trim();
    await expect(page.locator(":target").getByRole("heading", { name: title })).toBeInViewport();
    await expect(page.locator(":target")).toContainText(t("data.status.shown"));
  });

for (const view of ["", "/erreichbar", "/ausblick-2035"])
  test(`the sources of ophthalmologists${view} are those of its figures, in the citation too`, async ({
    page,
    request,
  }) => {
    const t = wordsIn("de");
    await page.goto(`/chemnitz/versorgung/augenaerzte${view}`);
    const sources = page.getByRole("region", { name: t("source.title") });
    await expect(sources).toContainText("Bedarfsplanungs-Richtlinie");
    const parameters = {
      "": "",
      "/erreichbar": "&view=within-reach",
      "/ausblick-2035": "&view=outlook&year=2035",
    }[view];
    const answer = (await (
      await request.get(`/api/v1/regions/chemnitz/coverage?group=augenaerzte${parameters}`)
    ).json()) as { sources: { title: string; version: number | null }[] };
    await page.locator("summary", { hasText: t("openData.take.title") }).click();
    const citation = page.getByText(/^Praxisnah Chemnitz: /);
    for (const { title, version } of answer.sources) {
      await expect(sources).toContainText(title);
      await expect(citation).toContainText(title);
      if (version !== null) await expect(citation).toContainText(new RegExp(`\\b${version}\\b`));
    }
  });
