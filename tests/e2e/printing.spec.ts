import { expect, test } from "./reader";

interface PrintedPage {
  width: number;
  height: number;
}

/** The pages of a PDF as Chromium writes it, in millimetres. */
function pagesOf(pdf: Buffer): PrintedPage[] {
  const text = pdf.toString("latin1");
  const toMillimetres = (points: string | undefined) => Math.round((Number(points) * 25.4) / 72);
  return [...text.matchAll(/<<\/Type \/Page\b(?!s).*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/gs)].map(
    ([, width, height]) => ({ width: toMillimetres(width), height: toMillimetres(height) }),
  );
}

const A4 = { width: 210, height: 297 };

for (const address of [
  "/chemnitz/stadtteile/sonnenberg",
  "/chemnitz/stadtteile/zentrum",
  "/chemnitz/stadtteile/rottluff",
  "/lichtenberg/stadtteile/alt-hohenschoenhausen-nord",
  "/en/lichtenberg/districts/fennpfuhl",
  "/chemnitz/vergleich?gebiet=sonnenberg&gebiet=zentrum&gebiet=kassberg",
  "/chemnitz/stadtteile/sonnenberg/leben",
  "/en/chemnitz/living?area=sonnenberg&area=zentrum&area=kassberg",
  "/en/lichtenberg/compare?area=fennpfuhl&benchmark=chemnitz&view=outlook-2035",
])
  test(`${address} prints on two A4 pages`, async ({ page }) => {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pagesOf(pdf)).toEqual([A4, A4]);
  });

test("paper shows address, sources and figures, and nothing that one would have to click", async ({
  page,
}) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("/chemnitz/stadtteile/sonnenberg")).toBeVisible();
  await expect(page.getByRole("region", { name: "Quellen" })).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByRole("navigation", { name: "Hauptnavigation" })).toBeHidden();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("a coverage page prints its map, its table and its method without the tools", async ({
  page,
}) => {
  await page.goto("/chemnitz/versorgung/hausaerzte");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: /^Karte: / })).toBeVisible();
  await expect(page.getByRole("row")).toHaveCount(41);
  await expect(page.getByRole("button", { name: "Karte bewegen" })).toBeHidden();
});
