import { expect, expectAccessible, test } from "./reader";

const KEY = "praxisnah:merkliste:chemnitz";
const kept = (key: string) => window.localStorage.getItem(key);

test("what is marked is kept in the browser alone, shown with its state and deleted at once", async ({
  page,
}) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const mark = page.getByRole("button", { name: "Sonnenberg merken" });
  await expect(mark).toHaveAttribute("aria-pressed", "false");
  expect(await page.evaluate(kept, KEY)).toBeNull();
  await mark.focus();
  await page.keyboard.press("Enter");
  await expect(mark).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("status").filter({ hasText: "Gemerkt." })).toBeVisible();
  expect(await page.evaluate(kept, KEY)).toBe('["district:sonnenberg"]');
  await page.goto("/chemnitz/stadtteile/kassberg/leben");
  await page.getByRole("button", { name: "Kaßberg merken" }).click();
  await page.getByRole("link", { name: "Zur Merkliste (2)" }).click();
  await expect(page).toHaveURL("/chemnitz/merkliste?gebiete=sonnenberg,kassberg");
  await expect(page.getByText("Diese Liste ist in diesem Browser gemerkt.")).toBeVisible();
  await expect(page.getByText("Hausärztlicher Versorgungsgrad heute").first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Ganze Merkliste löschen" }).click();
  await expect(page).toHaveURL("/chemnitz/merkliste");
  await expect(page.getByText("In diesem Browser ist noch nichts gemerkt")).toBeVisible();
  expect(await page.evaluate(kept, KEY)).toBeNull();
});

test("two tabs show the same marks, and neither undoes the other's", async ({ page, context }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  const other = await context.newPage();
  await other.goto("/chemnitz/stadtteile/kassberg");
  await page.getByRole("button", { name: "Sonnenberg merken" }).click();
  await expect(other.getByRole("link", { name: "Zur Merkliste (1)" })).toBeVisible();
  await other.getByRole("button", { name: "Kaßberg merken" }).click();
  await expect(page.getByRole("link", { name: "Zur Merkliste (2)" })).toBeVisible();
  expect(await page.evaluate(kept, KEY)).toBe('["district:sonnenberg","district:kassberg"]');
});

test("a list that somebody sent leaves one's own alone until it is taken over", async ({
  page,
}) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  await page.getByRole("button", { name: "Sonnenberg merken" }).click();
  await page.goto("/chemnitz/merkliste?gebiete=kassberg");
  expect(await page.evaluate(kept, KEY)).toBe('["district:sonnenberg"]');
  await page.getByRole("button", { name: "Alles von dieser Seite merken" }).click();
  expect(await page.evaluate(kept, KEY)).toBe('["district:sonnenberg","district:kassberg"]');
  await page.getByRole("link", { name: "Meine Merkliste zeigen (2)" }).click();
  await expect(page).toHaveURL("/chemnitz/merkliste?gebiete=sonnenberg,kassberg");
});

test("a broken store counts as an empty list", async ({ page }) => {
  await page.goto("/chemnitz/stadtteile/sonnenberg");
  for (const broken of ["{", '{"a":1}', "[7,null]", "\u0000"]) {
    await page.evaluate(([key, text]) => window.localStorage.setItem(key, text), [
      KEY,
      broken,
    ] as const);
    await page.reload();
    const mark = page.getByRole("button", { name: "Sonnenberg merken" });
    await expect(mark).toHaveAttribute("aria-pressed", "false");
  }
  await page.goto("/chemnitz/merkliste");
  await expect(page.getByText("In diesem Browser ist noch nichts gemerkt")).toBeVisible();
});

test("what is gone is named and can be taken off the list", async ({ page }) => {
  await page.goto("/chemnitz");
  await page.evaluate(([key, text]) => window.localStorage.setItem(key, text), [
    KEY,
    '["offer:gibt-es-nicht"]',
  ] as const);
  await page.goto("/chemnitz/merkliste");
  await expect(page).toHaveURL("/chemnitz/merkliste?angebote=gibt-es-nicht");
  await expect(page.getByText("„gibt-es-nicht“ kennen wir nicht")).toBeVisible();
  await page.getByRole("button", { name: "gibt-es-nicht merken" }).click();
  expect(await page.evaluate(kept, KEY)).toBeNull();
});
