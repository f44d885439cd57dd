import type { Page } from "@playwright/test";
import { addressOf, type Folder } from "@/lib/i18n/address";
import { CAREERS, careerSlugs } from "@/lib/settling/career";
import { expect, test } from "./reader";

/** Words that German sentences are made of and neither English nor names of places hold. */
const GERMAN =
  /(?<![\p{L}-])(?:und|oder|für|der|die|das|des|den|dem|ein|eine|einer|mit|nach|bei|über|ist|sind|nicht|wird|werden|aus|auf|vom|zum|zur|keine)(?![\p{L}-])/iu;

/** Names of districts, which stay as they are. */
const PLACES = "Malchow, Wartenberg und Falkenberg";

const LISTS = [
  ...["settle", "settle/where", "offers", "aid", "training", "training/planner", "living"],
  ...["arrival", "jobs", "shortlist", "events"],
];

/** Texts that are German though nothing says so. */
function germanTexts(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ source, flags, places }) => {
      const words = new RegExp(source, flags);
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const isEnglish = parent?.closest("[lang]")?.getAttribute("lang") === "en";
        const text = node.textContent?.trim() ?? "";
        if (
          isEnglish &&
          !parent.closest("script, style") &&
          words.test(text.replaceAll(places, ""))
        )
          found.push(text);
      }
      return found;
    },
    { source: GERMAN.source, flags: GERMAN.flags, places: PLACES },
  );
}

for (const region of ["chemnitz", "lichtenberg"]) {
  for (const list of LISTS)
    test(`/en/${region}/${list}, and the first page it lists, name what is German as German`, async ({
      page,
    }) => {
      await page.goto(addressOf("en", `/[region]/${list}` as Folder, { region }));
      expect(await germanTexts(page)).toEqual([]);
      const first = page.getByRole("main").getByRole("article").getByRole("link").first();
      if ((await first.count()) === 0) return;
      await page.goto((await first.getAttribute("href")) ?? "");
      expect(await germanTexts(page), page.url()).toEqual([]);
    });

  for (const career of CAREERS)
    test(`the page for ${career} in ${region} names what is German as German`, async ({ page }) => {
      const slug = careerSlugs.en[career];
      await page.goto(addressOf("en", "/[region]/settle/[career]", { region, career: slug }));
      expect(await germanTexts(page)).toEqual([]);
    });
}

test("aid, offers and a dossier in English name what is German as German", async ({ page }) => {
  for (const address of [
    "/en/chemnitz/aid/saechsisches-hausarztstipendium",
    "/en/chemnitz/aid/weiterbildung-75a",
    "/en/chemnitz/districts/sonnenberg/living",
    "/en/chemnitz/aid?stage=gp",
  ]) {
    await page.goto(address);
    expect(await germanTexts(page), address).toEqual([]);
  }
});
