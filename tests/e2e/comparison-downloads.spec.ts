import { parse } from "csv-parse/sync";
import { COMPARE, comparisonPage } from "./comparison-page";
import { germanNumber } from "./read-table";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const VIEW = "gebiet=sonnenberg&gebiet=zentrum&ansicht=ausblick-2035";

type Line = Record<string, string>;

function lines(text: string, delimiter: string): Line[] {
  return parse(text, { bom: true, columns: true, delimiter });
}

test("the table of a comparison holds exactly this view, with units, days and sources", async ({
  page,
  request,
}) => {
  await page.goto(`${COMPARE.de}?${VIEW}`);
  const href = await page.getByRole("link", { name: "Tabelle (CSV)" }).getAttribute("href");
  expect(href).toBe(`/chemnitz/vergleich.csv?${VIEW}`);
  const response = await request.get(href ?? "");
  expect(response.headers()["content-type"]).toBe("text/csv; charset=utf-8");
  expect(response.headers()["content-disposition"]).toContain("vergleich-chemnitz.csv");
  const table = lines(await response.text(), ";");
  expect(table).toHaveLength(30);
  const [first] = table;
  expect(first).toMatchObject({
    Arztgruppe: "Hausärzte",
    Gebiet: "Sonnenberg",
    Ansicht: "Ausblick 2035",
    "Jahr des Ausblicks": "2035",
    Angabe: "bekannt",
  });
  const shown = await comparisonPage(page).row("Hausärzte").getByRole("cell").first().innerText();
  const degree = germanNumber(first?.["Versorgungsgrad (Prozent)"] ?? "");
  expect(germanNumber(shown)).toBe(Math.round(degree ?? NaN));
  for (const line of table) {
    expect(line["Quellen"]).toContain("Stand ");
    expect(line["Hinweis"]).not.toBe("");
    expect(line["Stand der Menschen"]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    for (const value of Object.values(line)) expect(value).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test("the English table has commas between and points within its figures", async ({ request }) => {
  const response = await request.get("/en/chemnitz/compare.csv?area=sonnenberg");
  const table = lines(await response.text(), ",");
  expect(table).toHaveLength(20);
  expect(table[0]).toMatchObject({ Specialty: "General practitioners", Status: "known" });
  expect(table[0]?.["Coverage (percent)"]).toMatch(/^\d+\.\d+$/);
});

test("the figures of the two languages are the same", async ({ request }) => {
  const german = lines(await (await request.get("/chemnitz/vergleich.csv")).text(), ";");
  const english = lines(await (await request.get("/en/chemnitz/compare.csv")).text(), ",");
  const degrees = (table: Line[], column: string) =>
    table.map((line) => (line[column] ?? "").replace(",", "."));
  expect(degrees(german, "Versorgungsgrad (Prozent)")).toEqual(
    degrees(english, "Coverage (percent)"),
  );
});

test("the picture of a comparison is a picture", async ({ page, request }) => {
  await page.goto(`${COMPARE.de}?${VIEW}`);
  const href = await page
    .getByRole("link", { name: wordsIn("de")("comparison.png") })
    .getAttribute("href");
  expect(href).toBe(`/chemnitz/vergleich.png?${VIEW}`);
  const response = await request.get(href ?? "");
  expect(response.headers()["content-type"]).toBe("image/png");
  const image = await response.body();
  expect(image.subarray(1, 4).toString()).toBe("PNG");
  expect(image.readUInt32BE(16)).toBe(1200);
  expect(image.readUInt32BE(20)).toBeGreaterThan(1000);
  expect(image.length).toBeLessThan(600_000);
});
