import { openCoverage } from "./coverage-page";
import { CHEMNITZ_GP } from "./page-kinds";
import { pointInDistrict } from "./point-in-district";
import { expect, test } from "./reader";

const MUNICH = { latitude: 48.137154, longitude: 11.576124 };

for (const [slug, name] of [
  ["sonnenberg", "Sonnenberg"],
  ["einsiedel", "Einsiedel"],
] as const)
  test(`somebody in ${name} finds their own district, and nobody else learns where they are`, async ({
    page,
    context,
    request,
  }) => {
    const position = await pointInDistrict(request, CHEMNITZ_GP, slug);
    await context.grantPermissions(["geolocation"]);
    await context.setGeolocation(position);
    const sent: string[] = [];
    context.on("request", (each) => {
      sent.push(`${each.url()} ${each.postData() ?? ""} ${JSON.stringify(each.headers())}`);
    });
    const { locate, panel, status, t } = await openCoverage(page, CHEMNITZ_GP);
    await locate.click();
    await expect(status).toHaveText(t("coverage.explore.found", { name }));
    await expect(panel.getByRole("heading", { name })).toBeVisible();
    await expect(page).toHaveURL(`${CHEMNITZ_GP}?auswahl=${slug}`);
    await page.reload();
    await expect(panel.getByRole("heading", { name })).toBeVisible();

    expect(sent.length).toBeGreaterThan(0);
    const places = [position.latitude, position.longitude].map((at) => String(at).slice(0, 5));
    expect(sent.filter((text) => places.some((place) => text.includes(place)))).toEqual([]);
  });

test("somebody in Munich is told that they are elsewhere", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation(MUNICH);
  const { locate, status, panel, t } = await openCoverage(page, CHEMNITZ_GP);
  await locate.click();
  await expect(status).toHaveText(t("coverage.explore.outside", { region: "Chemnitz" }));
  await expect(panel.getByRole("heading", { name: "Chemnitz" })).toBeVisible();
  await expect(page).toHaveURL(CHEMNITZ_GP);
});

test("somebody who keeps their position to themselves is shown the other ways", async ({
  page,
  context,
}) => {
  await context.clearPermissions();
  const { locate, status, t } = await openCoverage(page, CHEMNITZ_GP);
  await locate.click();
  await expect(status).toHaveText(t("coverage.explore.denied"));
});

test("the page does not ask for a position before somebody wants it", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"]);
  await context.setGeolocation(MUNICH);
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = () => console.error("asked for the position");
    navigator.geolocation.watchPosition = () => {
      console.error("watched the position");
      return 0;
    };
  });
  const { move, canvas } = await openCoverage(page, CHEMNITZ_GP);
  await move.click();
  await expect(canvas).toBeVisible();
});
