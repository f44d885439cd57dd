import { leaveAddress } from "./planted-entry";
import { declareInterest, describeProblem } from "./problem-flow";
import { expect, expectAccessible, test } from "./reader";
import { wordsIn } from "./wording";

const t = wordsIn("de");
const BOARD = "/chemnitz/netzwerk/probleme";
const OPEN = `${BOARD}/stuerze-im-heim-frueher-erkennen`;

test("a problem is described, confirmed by mail and withdrawn again", async ({ page }) => {
  await describeProblem(page, "Ein Problem mit Programm", "haus-a@example.org");
  await expectAccessible(page);
});

test("a partner declares interest in an open problem, and not in a solved one", async ({
  page,
}) => {
  await declareInterest(page, "Ein Labor mit Programm");
  await page.goto(`${BOARD}/weniger-anrufe-am-montagmorgen/interesse`);
  await expect(page.getByText(t("problems.notOpen"))).toBeVisible();
  await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
});

test("an open problem shows fitting partners with their reasons, a solved one its result", async ({
  page,
}) => {
  await page.goto(OPEN);
  const partners = page.getByRole("region", { name: t("problems.partnersTitle") });
  const first = partners.getByRole("listitem").first();
  await expect(first).toContainText(/Technische Universität|Fraunhofer/);
  await expect(first).toContainText("Sensoren");
  await page.goto(`${BOARD}/weniger-anrufe-am-montagmorgen`);
  const result = page.getByRole("region", { name: t("problems.resultTitle") });
  await expect(result).toContainText("Zwei Studierende haben vier Wochen lang gezählt");
  const history = page.getByRole("region", { name: t("problems.historyTitle") });
  await expect(history.getByRole("listitem")).toHaveCount(4);
});

test("a theme gathers its problems, and a problem leads to its themes", async ({ page }) => {
  await page.goto("/chemnitz/themen/e-health-und-forschung");
  const gathered = page.getByRole("navigation", { name: t("themes.gathered") });
  await gathered.getByRole("link", { name: t("network.partner.problems") }).click();
  await page
    .locator("#problems")
    .getByRole("link", { name: /^Stürze im Heim/ })
    .click();
  await expect(page).toHaveURL(OPEN);
  await page
    .getByRole("main")
    .getByRole("link", { name: "E-Health und Forschung" })
    .first()
    .click();
  await expect(page).toHaveURL("/chemnitz/themen/e-health-und-forschung");
});

test("who wants to stay hidden, and what is not public, is in nothing that anybody can read", async ({
  request,
}) => {
  const addresses = [
    BOARD,
    `/en/chemnitz/network/problems`,
    OPEN,
    `/en/chemnitz/network/problems/stuerze-im-heim-frueher-erkennen`,
    `${OPEN}/interesse`,
    "/sitemap.xml",
    "/chemnitz",
  ];
  for (const address of addresses)
    for (const headers of [{}, { rsc: "1" }]) {
      const response = await request.get(address, { headers });
      expect(response.status(), address).toBe(200);
      const answer = await response.text();
      expect(answer, address).not.toContain("Zeisigblick");
      expect(answer, address).not.toContain("Hilfsmittel auf Station");
      expect(answer, address).not.toContain("hilfsmittel-auf-station");
    }
  const unread = await request.get(`${BOARD}/hilfsmittel-auf-station-wiederfinden`);
  expect(unread.status()).toBe(404);
});

test("a problem that was public and withdrawn answers that it is gone, its form as well", async ({
  page,
}) => {
  await leaveAddress("problem", "weg-damit", "Weg damit");
  for (const address of [`${BOARD}/weg-damit`, `${BOARD}/weg-damit/interesse`]) {
    expect((await page.goto(address))?.status(), address).toBe(410);
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Weg damit");
  }
  await page
    .getByRole("main")
    .getByRole("link", { name: t("entry.kinds.problem") })
    .click();
  await expect(page).toHaveURL(BOARD);
});

test("a text in another language than the page is marked as such", async ({ page }) => {
  await page.goto("/lichtenberg/netzwerk/probleme/explaining-inhalers-in-six-languages");
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "en");
  await expect(
    page.getByText(t("problems.languageNote", { language: t("problems.english") })),
  ).toBeVisible();
});

test("a link that is not known is told as such, and shows no address to other pages", async ({
  page,
}) => {
  await page.goto(`${BOARD}/bestaetigen/${"x".repeat(43)}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    t("problems.confirm.unknownTitle"),
  );
  await expect(page.locator('meta[name="referrer"]')).toHaveAttribute("content", "same-origin");
  await expectAccessible(page);
});
