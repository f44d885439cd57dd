import { declareInterest, describeProblem } from "./problem-flow";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const BOARD = "/chemnitz/netzwerk/probleme";

test("a problem is described, confirmed and withdrawn without programs", async ({ page }) => {
  await describeProblem(page, "Ein Problem ohne Programm", "haus-b@example.org");
});

test("interest is declared without programs", async ({ page }) => {
  await declareInterest(page, "Ein Labor ohne Programm");
});

test("the board is filtered by state and theme, and the address keeps the filter", async ({
  page,
}) => {
  await page.goto(BOARD);
  const problems = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(problems).toHaveCount(4);
  await page.getByLabel(t("problems.state")).selectOption("geloest");
  await page.getByRole("button", { name: t("problems.show") }).click();
  await expect(page).toHaveURL(/stand=geloest/);
  await expect(problems).toHaveText(["Weniger Anrufe am Montagmorgen"]);
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/chemnitz\/network\/problems\?status=solved$/);
  await expect(problems).toHaveCount(1);
});

for (const query of ["stand=draft", "thema=%25", "stand=review&thema=x", "thema=%00"])
  test(`a filter that there is not (${query}) shows nothing and a way on`, async ({ page }) => {
    await page.goto(`${BOARD}?${query}`);
    await expect(page.getByText(t("problems.unknownFilter"))).toBeVisible();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(0);
    await page.getByRole("link", { name: t("problems.showAll") }).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toHaveCount(4);
  });
