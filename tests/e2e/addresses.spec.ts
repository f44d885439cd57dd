import { addressIn, MISSING_PAGES, PAGE_KINDS } from "./page-kinds";
import { expect, test } from "./reader";
import { nearestOverviewTexts, problemTexts } from "@/lib/i18n/problem-texts";

for (const { kind, folder, parameters } of PAGE_KINDS)
  test(`${kind} answers under its German folder path with one lasting redirect`, async ({
    request,
    baseURL,
  }) => {
    const path = folder.replaceAll(/\[(\w+)\]/g, (_, name: string) => parameters.de[name] ?? "");
    const answer = await request.get(`/de${path === "/" ? "" : path}`, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    const target = new URL(answer.headers()["location"] ?? "", baseURL).pathname;
    expect(target).toBe(addressIn("de", { kind, folder, parameters }));
    expect((await request.get(target, { maxRedirects: 0 })).status()).toBe(200);
  });

for (const [address, target] of [
  ["/en/chemnitz/foerderung?stage=student", "/en/chemnitz/aid?stage=student"],
  ["/en/chemnitz/niederlassen/wo", "/en/chemnitz/settle/where"],
  ["/en/chemnitz/niederlassen/pflege", "/en/chemnitz/settle/nursing"],
  ["/chemnitz/settle/gp", "/chemnitz/niederlassen/hausarztpraxis"],
  ["/chemnitz/jobs/choice/nursing/job/all", "/chemnitz/arbeit/auswahl/pflege/stelle/alle"],
  ["/en/redaktion/anmelden", "/en/staff/sign-in"],
] as const)
  test(`${address} leads to the page in the language of its prefix`, async ({
    request,
    baseURL,
  }) => {
    const first = await request.get(address, { maxRedirects: 0 });
    expect(first.status()).toBe(308);
    const last = await request.get(address);
    expect(last.status()).toBe(200);
    expect(last.url()).toBe(new URL(target, baseURL).href);
  });

for (const { kind, address } of MISSING_PAGES)
  test(`${kind} answers 404 and shows the way out`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      problemTexts.notFound.de.title,
    );
    await expect(page.locator("html")).toHaveAttribute("lang", /^(de|en)$/);
    await expect(page).toHaveTitle(/\S/);
    await expect(page.locator("meta[name=robots]").first()).toHaveAttribute("content", /noindex/);
    await page.getByRole("link", { name: problemTexts.notFound.de.start }).click();
    await expect(page).toHaveURL("/");
  });

test("a missing page of a region says what there is in it, with and without programs", async ({
  page,
  request,
}) => {
  const address = "/chemnitz/versorgung/zauberer";
  expect(await (await request.get(address)).text()).toContain('href="/chemnitz/versorgung"');
  await page.goto(address);
  await page.getByRole("link", { name: nearestOverviewTexts.de.coverage }).click();
  await expect(page).toHaveURL("/chemnitz/versorgung");
});

test("who reads English finds the way out in English", async ({ page }) => {
  await page.goto("/en/nowhere");
  await page.getByRole("link", { name: problemTexts.notFound.en.start }).click();
  await expect(page).toHaveURL("/en");
});

test("data of what does not exist do not exist either", async ({ request }) => {
  for (const address of [
    "/nirgends/social.png",
    "/chemnitz/versorgung/zauberer/map.json",
    "/nirgends/versorgung/hausaerzte/map.json",
    "/en/chemnitz/coverage/hausaerzte/map.json",
    "/api/nothing",
  ])
    expect((await request.get(address)).status(), address).toBe(404);
});

test("an address does not depend on how it was typed", async ({ request }) => {
  const slash = await request.get("/chemnitz/versorgung/", { maxRedirects: 0 });
  expect(slash.headers()["location"]).toMatch(/\/chemnitz\/versorgung$/);
  for (const strange of ["/chemnitz/versorgung/%00", "/chemnitz/..%2f..%2fetc", "/%E0%A4%A"])
    expect((await request.get(strange)).status(), strange).toBeLessThan(500);
});

test("an address with a broken percent sign is answered in both languages", async ({ request }) => {
  const answer = await request.get("/chemnitz/praxen/%E0%A4%A");
  expect(answer.status()).toBe(400);
  const text = await answer.text();
  expect(text).toContain("Diese Adresse lässt sich nicht lesen");
  expect(text).toContain("This address cannot be read");
});

test("who skips to the content and goes on comes back by the browser's button", async ({
  page,
}) => {
  await page.goto("/chemnitz");
  const heading = page.getByRole("heading", { level: 1 });
  const home = (await heading.textContent()) ?? "";
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#content$/);
  await page.getByRole("banner").getByRole("link", { name: "Aktuelles", exact: true }).click();
  await expect(heading).not.toHaveText(home);
  await page.goBack();
  await expect(heading).toHaveText(home);
  await expect(page).toHaveURL(/\/chemnitz#content$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/chemnitz$/);
  await expect(heading).toHaveText(home);
});
