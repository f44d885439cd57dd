import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("three questions lead to aid, with the reason for each hit and each miss", async ({
  page,
}) => {
  await page.goto("/chemnitz/foerderung");
  await page.getByLabel(t("aid.form.stage")).selectOption("hausarzt");
  await page.getByLabel(t("aid.form.group")).selectOption("hausaerzte");
  await page.getByLabel(t("aid.form.place")).selectOption("sonnenberg");
  await page.getByRole("button", { name: t("aid.form.show") }).click();
  await expect(page).toHaveURL(
    "/chemnitz/foerderung?stufe=hausarzt&fach=hausaerzte&ort=sonnenberg",
  );
  const hits = page.getByRole("region", { name: /passen$/ }).first();
  await expect(hits.getByRole("article").filter({ hasText: "Förderpauschale" })).toContainText(
    "hier festgestellt (Stand 1. Januar 2024)",
  );
  const misses = page.getByRole("region", { name: /passen nicht$/ });
  const stipend = misses.getByRole("article").filter({ hasText: "Hausarztstipendium" });
  await expect(stipend).toContainText("richtet sich an: Medizinstudium");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/chemnitz/aid?stage=gp&specialty=hausaerzte&place=sonnenberg");
});

test("unanswered questions stay open, and a hand-edited one is told", async ({ page }) => {
  await page.goto("/chemnitz/foerderung?stufe=zauberer");
  await expect(page.getByRole("status")).toContainText("„zauberer“");
  await expect(page.getByRole("region", { name: /könnten passen$/ })).toContainText(
    "offen, wo Sie stehen",
  );
});

test("a programme tells what it cannot be combined with, whichever of the two says so", async ({
  page,
}) => {
  await page.goto("/chemnitz/foerderung/studieren-in-europa");
  await expect(page.getByRole("heading", { name: t("aid.notCombinable") })).toBeVisible();
  await page.getByRole("link", { name: "Sächsisches Hausarztstipendium" }).first().click();
  await expect(page).toHaveURL("/chemnitz/foerderung/saechsisches-hausarztstipendium");
  await expect(page.getByRole("link", { name: /^Studieren in Europa/ }).first()).toBeVisible();
});
