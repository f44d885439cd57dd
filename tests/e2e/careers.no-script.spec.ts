import { addressOf } from "@/lib/i18n/address";
import { CAREERS, careerSlugs } from "@/lib/settling/career";
import { expect, test } from "./reader";
import { wordsIn } from "./wording";

for (const locale of ["de", "en"] as const) {
  const t = wordsIn(locale);
  for (const career of CAREERS)
    test(`the page for ${career} in ${locale} says where, what, with which aid, when and whom to ask`, async ({
      page,
    }) => {
      await page.goto(
        addressOf(locale, "/[region]/settle/[career]", {
          region: "chemnitz",
          career: careerSlugs[locale][career],
        }),
      );
      const part = (name: string) => page.getByRole("region", { name, exact: true });
      await expect(part(t("settle.need.heading")).locator("li, tbody tr").first()).toBeVisible();
      const offers = part(t("settle.ways.offers")).or(part(t("settle.ways.jobs")));
      await expect(offers.getByRole("article").first()).toBeVisible();
      const aid = part(t("settle.ways.aid"));
      await expect(aid.getByRole("article").first()).toContainText(/€|keine Daten|no data/);
      await expect(aid.getByRole("article").first()).toContainText(t("aid.level.label"));
      const events = part(t("settle.ways.events"));
      await expect(events.getByRole("listitem").first()).toBeVisible();
      await expect(
        part(t("settle.ways.contact")).getByRole("link", { name: t("settle.ways.contactLink") }),
      ).toBeVisible();
    });
}

test("the page for students names aid for students and the day on which its deadline passed", async ({
  page,
}) => {
  const t = wordsIn("en");
  await page.goto("/en/chemnitz/settle/student");
  const aid = page.getByRole("region", { name: t("settle.ways.aid"), exact: true });
  await expect(aid.getByRole("article")).toContainText([
    ...["Deutschlandstipendium", "Saxon GP scholarship"],
  ]);
  await expect(aid).not.toContainText("Aufstiegs-BAföG");
  await aid.getByRole("link", { name: t("settle.ways.aidLink") }).click();
  await expect(page).toHaveURL("/en/chemnitz/aid?stage=student&specialty=hausaerzte");
});
