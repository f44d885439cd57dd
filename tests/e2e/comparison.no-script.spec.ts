import { COMPARE, comparisonPage, headings } from "./comparison-page";
import { expect, test } from "./reader";

test("three districts are compared by a plain form, and the address keeps the comparison", async ({
  page,
}) => {
  await page.goto(COMPARE.de);
  const { district, view, submit, row } = comparisonPage(page);
  await district(1).selectOption("Sonnenberg");
  await district(2).selectOption("Zentrum");
  await district(3).selectOption("Kaßberg");
  await view.selectOption("erreichbar");
  await submit.click();
  await expect(page).toHaveURL(/ansicht=erreichbar/);
  const query = new URL(page.url()).searchParams;
  expect(query.getAll("gebiet")).toEqual(["sonnenberg", "zentrum", "kassberg"]);
  expect(query.get("ansicht")).toBe("erreichbar");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Sonnenberg, Zentrum und Kaßberg im Vergleich",
  );
  expect(await headings(page)).toEqual([
    "Arztgruppe",
    "Sonnenberg",
    "Zentrum",
    "Kaßberg",
    "Chemnitz gesamt",
  ]);
  await expect(row("Hausärzte").getByRole("cell")).toHaveCount(4);
  await expect(district(2)).toHaveValue("zentrum");
});

test("another region can be the benchmark", async ({ page }) => {
  await page.goto(`${COMPARE.de}?gebiet=sonnenberg`);
  const { benchmark, submit } = comparisonPage(page);
  await benchmark.selectOption("Berlin-Lichtenberg gesamt");
  await submit.click();
  await expect(page).toHaveURL(/massstab=lichtenberg/);
  expect(await headings(page)).toEqual(["Arztgruppe", "Sonnenberg", "Berlin-Lichtenberg gesamt"]);
  await page.getByRole("link", { name: "Woher die Zahlen für Berlin-Lichtenberg stammen" }).click();
  await expect(page).toHaveURL("/lichtenberg/daten");
});

test("a district page leads to its comparison", async ({ page }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  await page.getByRole("link", { name: "Sonnenberg mit anderen vergleichen" }).click();
  await expect(page).toHaveURL("/chemnitz/vergleich?gebiet=sonnenberg");
});

test("the view of a coverage page is the view of the comparison it leads to", async ({ page }) => {
  await page.goto("/chemnitz/versorgung/hausaerzte/ausblick-2035");
  await page.getByRole("link", { name: "Stadtteile vergleichen" }).click();
  await expect(page).toHaveURL("/chemnitz/vergleich?ansicht=ausblick-2035");
  await expect(comparisonPage(page).view).toHaveValue("ausblick-2035");
});
