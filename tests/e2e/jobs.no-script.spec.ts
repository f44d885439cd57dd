import { addressOf } from "@/lib/i18n/address";
import { plantEntry } from "./planted-entry";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");

test("jobs are chosen by links, each of which leads to as many as it says", async ({ page }) => {
  await page.goto("/chemnitz/arbeit");
  const forms = page.getByRole("navigation", { name: t("jobs.form.label") });
  const training = forms.getByRole("link", { name: /^Ausbildung \d+$/ });
  const count = Number(/\d+/.exec((await training.textContent()) ?? "")?.[0]);
  expect(count).toBeGreaterThan(0);
  await training.click();
  await expect(page).toHaveURL("/chemnitz/arbeit/auswahl/alle/ausbildung/alle");
  await expect(page.getByRole("article")).toHaveCount(count);
  for (const card of await page.getByRole("article").all())
    await expect(card).toContainText("Ausbildung");
  const professions = page.getByRole("navigation", { name: t("jobs.profession.label") });
  await professions.getByRole("link", { name: /^Pflege/ }).click();
  await expect(page).toHaveURL("/chemnitz/arbeit/auswahl/pflege/ausbildung/alle");
  await page.getByRole("link", { name: "English", exact: true }).click();
  await expect(page).toHaveURL("/en/chemnitz/jobs/choice/nursing/training/all");
});

test("a job that ran out says so and names similar ones", async ({ page }) => {
  const slug = "stelle-von-gestern";
  const like = "physiotherapie-bethanien";
  await plantEntry({ like, slug, title: "Eine Stelle von gestern", from: -9000, until: -3600 });
  const job = addressOf("de", "/[region]/jobs/[job]", { region: "chemnitz", job: slug });
  expect((await page.goto(job))?.status()).toBe(410);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Eine Stelle von gestern");
  const similar = page.getByRole("region", { name: t("jobs.similar") });
  await similar.getByRole("link").first().click();
  await expect(page).toHaveURL(/\/chemnitz\/arbeit\/[a-z-]+$/);
});

test("a hand-edited choice leads to the page that says there is none", async ({ page }) => {
  for (const choice of ["alle/zauberei/alle", "alle/alle/nirgendwo", "nursing/zauberei/all"]) {
    const response = await page.goto(`/chemnitz/arbeit/auswahl/${choice}`);
    expect(response?.status(), choice).toBe(404);
  }
});
