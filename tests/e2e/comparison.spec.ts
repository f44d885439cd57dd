import { expectNoSidewaysScrolling } from "./fits-the-screen";
import { COMPARE, comparisonPage, headings } from "./comparison-page";
import { readPageHead } from "./page-head";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const THREE = `${COMPARE.de}?gebiet=sonnenberg&gebiet=zentrum&gebiet=kassberg`;

test("the figures of a comparison are those of the coverage and the district pages", async ({
  page,
}) => {
  await page.goto(THREE);
  const cells = await comparisonPage(page).row("Hausärzte").getByRole("cell").allInnerTexts();
  const degrees = cells.map((text) => /\d+(?:,\d)?\s%/.exec(text)?.[0] ?? "");
  expect(degrees).toHaveLength(4);
  await page.goto("/chemnitz/versorgung/hausaerzte");
  for (const [index, name] of ["Sonnenberg", "Zentrum", "Kaßberg"].entries())
    await expect(page.getByRole("row", { name: new RegExp(`^${name}`) })).toContainText(
      degrees[index] ?? "none",
    );
  await expect(page.getByRole("row").last()).toContainText(degrees[3] ?? "none");
});

for (const [view, address] of [
  ["erreichbar", "/chemnitz/versorgung/hausaerzte/erreichbar"],
  ["ausblick-2035", "/chemnitz/versorgung/hausaerzte/ausblick-2035"],
] as const)
  test(`the view ${view} has the figures of ${address}`, async ({ page }) => {
    await page.goto(`${COMPARE.de}?gebiet=sonnenberg&ansicht=${view}`);
    const [cell = ""] = await comparisonPage(page)
      .row("Hausärzte")
      .getByRole("cell")
      .allInnerTexts();
    const degree = /\d+(?:,\d)?\s%/.exec(cell)?.[0] ?? "none";
    await page.goto(address);
    await expect(page.getByRole("row", { name: /^Sonnenberg/ })).toContainText(degree);
  });

test("every rated group has a chart that says what the table says", async ({ page }) => {
  await page.goto(THREE);
  const { charts, table } = comparisonPage(page);
  await expect(table.locator("tbody tr")).toHaveCount(10);
  await expect(charts.getByRole("img")).toHaveCount(10);
  const told = await charts.getByRole("img").first().getAttribute("aria-label");
  expect(told).toMatch(
    /^Hausärzte: Sonnenberg \d+\s%.*, Zentrum \d+\s%.*, Kaßberg \d+\s%.*, Chemnitz gesamt \d+\s%$/,
  );
});

test("the map says where the compared districts lie", async ({ page }) => {
  await page.goto(THREE);
  const map = page.getByRole("img", { name: "Karte von Chemnitz mit 1 Sonnenberg" });
  await expect(map.locator("text")).toHaveText(["1", "2", "3"]);
  await expect(map.locator('path[data-fill="here"]')).toHaveCount(3);
});

test("who changes the language keeps the comparison", async ({ page }) => {
  await page.goto(`${COMPARE.de}?gebiet=zentrum&massstab=lichtenberg&ansicht=ausblick-2030`);
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL(
    `${COMPARE.en}?area=zentrum&benchmark=lichtenberg&view=outlook-2030`,
  );
  expect(await headings(page)).toEqual([
    wordsIn("en")("coverage.table.group"),
    "Zentrum",
    "Berlin-Lichtenberg overall",
  ]);
});

test("what an address says wrongly is told, and the nearest is shown", async ({ page }) => {
  await page.goto(
    `${COMPARE.de}?gebiet=sonnenburg&gebiet=zentrum&gebiet=Zentrum&gebiet=atlantis&massstab=mond&ansicht=ausblick-2033`,
  );
  const { notices, benchmark, view } = comparisonPage(page);
  for (const text of [
    "„sonnenburg“ kennen wir nicht. Gezeigt wird Sonnenberg.",
    "Zentrum war mehrfach gewählt",
    "„atlantis“ kennen wir in Chemnitz nicht",
    "Mit „mond“ lässt sich nicht vergleichen. Gezeigt wird Chemnitz.",
    "Eine Ansicht „ausblick-2033“ gibt es nicht. Gezeigt wird: Ausblick 2035.",
  ])
    await expect(notices.first()).toContainText(text);
  expect(await headings(page)).toEqual(["Arztgruppe", "Sonnenberg", "Zentrum", "Chemnitz gesamt"]);
  await expect(benchmark).toHaveValue("chemnitz");
  await expect(view).toHaveValue("ausblick-2035");
  await expectAccessible(page);
});

test("more than three districts are too many, and it says so", async ({ page }) => {
  await page.goto(`${THREE}&gebiet=gablenz`);
  await expect(comparisonPage(page).notices.first()).toContainText(
    "Nebeneinander passen drei. Gablenz bleibt weg.",
  );
});

test("no address makes a comparison fail", async ({ request }) => {
  for (const query of [
    "gebiet=%00&ansicht=%F0%9F%A6%84",
    `gebiet=${"x".repeat(2000)}`,
    Array.from({ length: 200 }, (_, index) => `gebiet=${index}`).join("&"),
    "gebiet[]=zentrum&gebiet[slug]=zentrum&massstab[]=__proto__",
    "massstab=__proto__&ansicht=constructor",
    "gebiet=<script>alert(1)</script>",
  ])
    for (const ending of ["", ".csv", ".png"]) {
      const response = await request.get(`${COMPARE.de}${ending}?${query}`);
      expect(response.status(), `${ending}?${query.slice(0, 60)}`).toBe(200);
      if (ending === ".png") continue;
      const text = await response.text();
      expect(text).not.toMatch(/\bNaN\b|\bInfinity\b|<script>alert/);
    }
});

test("a comparison of a region that does not exist does not exist either", async ({ request }) => {
  for (const address of [
    "/nirgends/vergleich",
    "/nirgends/vergleich.csv",
    "/nirgends/vergleich.png",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

test("search engines are to keep the plain page only", async ({ request, baseURL }) => {
  const robots = async (address: string) => {
    const html = await (await request.get(address)).text();
    return /<meta name="robots" content="([^"]*)"/.exec(html)?.[1] ?? "";
  };
  expect(await robots(COMPARE.de)).not.toContain("noindex");
  expect(await robots(THREE)).toContain("noindex");
  const { link } = await readPageHead(request, THREE);
  expect(new URL(link("canonical")).href).toBe(new URL(COMPARE.de, baseURL).href);
});

test("what machines have to know of the page stands in its head", async ({ request }) => {
  const html = await (await request.get(COMPARE.de)).text();
  const [head = ""] = html.split("</head>");
  expect(head).toContain("<title>");
  expect(head).toContain('rel="canonical"');
});

test("a comparison of long names fits every screen, by day and by night", async ({ page }) => {
  const address =
    "/lichtenberg/vergleich?gebiet=alt-hohenschoenhausen-nord&gebiet=alt-hohenschoenhausen-sued&gebiet=fennpfuhl";
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(address);
    await expectNoSidewaysScrolling(page, width);
  }
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await expectAccessible(page, "colours");
});

test("paper shows the comparison without its form and its downloads", async ({ page }) => {
  await page.goto(THREE);
  await page.emulateMedia({ media: "print" });
  const { submit, table, charts } = comparisonPage(page);
  await expect(submit).toBeHidden();
  await expect(table).toBeVisible();
  await expect(charts.getByRole("img").first()).toBeVisible();
  await expect(page.getByRole("link", { name: "Tabelle (CSV)" })).toBeHidden();
  await expect(page.getByText("/chemnitz/vergleich?gebiet=sonnenberg")).toBeVisible();
});
