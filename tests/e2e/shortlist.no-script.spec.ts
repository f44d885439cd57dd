import { expect, test } from "./reader";

test("a list that somebody sent is read without JavaScript, which the page explains", async ({
  page,
}) => {
  await page.goto("/chemnitz/merkliste?gebiete=kassberg,nirgendwo,%3Cb%3E");
  await expect(page.getByRole("link", { name: "Kaßberg", exact: true })).toBeVisible();
  await expect(page.getByText("Zum Merken braucht Ihr Browser JavaScript")).toBeVisible();
  await expect(page.getByText("„nirgendwo“ kennen wir nicht")).toBeVisible();
  await expect(page.getByText("„<b>“ in der Adresse ist nicht lesbar")).toBeVisible();
  await expect(page.getByRole("button")).toHaveCount(0);
});

test("districts stand side by side by a plain form", async ({ page }) => {
  await page.goto("/chemnitz/leben");
  await page.getByRole("combobox").first().selectOption("Sonnenberg");
  await page.getByRole("button", { name: "Vergleichen" }).click();
  await expect(page).toHaveURL(/gebiet=sonnenberg/);
  await expect(page.getByRole("columnheader", { name: "Sonnenberg" })).toBeVisible();
});
