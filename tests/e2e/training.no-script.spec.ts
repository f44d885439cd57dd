import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("a plan of stations says what is covered, what is missing and where that can be done", async ({
  page,
}) => {
  await page.goto("/chemnitz/weiterbildung");
  await page.getByRole("link", { name: t("training.plan") }).click();
  await page.getByLabel("1. Station").selectOption("klinikum-chemnitz-innere-medizin");
  await page.getByLabel("Monate").first().fill("18");
  await page.getByLabel("2. Station").selectOption("verbundpraxis-sonnenberg");
  await page.getByLabel("Monate").nth(1).fill("30");
  await page.getByRole("button", { name: t("training.planner.show") }).click();
  await expect(page.getByRole("heading", { name: "42 von 60 Monaten gedeckt" })).toBeVisible();
  const plan = page.getByRole("region", { name: "42 von 60 Monaten gedeckt" });
  await expect(plan).toContainText("davon zählen 24");
  await expect(plan.getByRole("img")).toBeVisible();
  await expect(plan.getByRole("link", { name: /Zeisigwaldkliniken/ }).first()).toBeVisible();
  await expect(plan).toContainText("Kurs Psychosomatische Grundversorgung, 80 Stunden");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page.getByRole("heading", { name: "42 of 60 months covered" })).toBeVisible();
});

test("a hand-edited plan says what could not be read and plans the rest", async ({ page }) => {
  await page.goto(
    "/chemnitz/weiterbildung/planer?station=atlantis&monate=12&station=elsewhere-gp-practice&monate=24",
  );
  await expect(page.getByRole("status")).toContainText("„atlantis“ gibt es hier nicht");
  await expect(page.getByRole("heading", { name: "24 von 60 Monaten gedeckt" })).toBeVisible();
});

test("whoever comes from abroad goes from step to step in English", async ({ page }) => {
  await page.goto("/en/chemnitz/arrival");
  await page.getByRole("link", { name: "Have your qualification recognised" }).click();
  for (const step of ["German: everyday and medical", "Licence to practise: Approbation"]) {
    const ways = page.getByRole("navigation", { name: wordsIn("en")("guides.ways") });
    await ways.getByRole("link", { name: step }).click();
    await expect(page.getByRole("heading", { level: 1, name: step })).toBeVisible();
  }
  await expect(page.getByText("Landesdirektion Sachsen").first()).toBeVisible();
});
