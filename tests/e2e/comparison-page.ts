import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/routing";
import { wordsIn } from "./wording";

export const COMPARE = { de: "/chemnitz/vergleich", en: "/en/chemnitz/compare" } as const;

/** The parts of a comparison by what they are called. */
export function comparisonPage(page: Page, locale: Locale = "de") {
  const t = wordsIn(locale);
  const one = t("level.stadtteil.label");
  return {
    t,
    district: (number: number) =>
      page.getByLabel(t("comparison.district", { one, number }), { exact: true }),
    benchmark: page.getByLabel(t("comparison.benchmark"), { exact: true }),
    view: page.getByRole("combobox", { name: t("coverage.view.label"), exact: true }),
    submit: page.getByRole("button", { name: t("comparison.submit") }),
    table: page.getByRole("table"),
    row: (group: string) =>
      page.getByRole("row").filter({ has: page.getByRole("rowheader", { name: group }) }),
    notices: page.getByRole("status"),
    charts: page.getByRole("region", { name: /^(Dasselbe als Bild|The same as a picture)/ }),
  };
}

/** The texts of the column headings, without the numbers of the map. */
export async function headings(page: Page): Promise<string[]> {
  const texts = await page.getByRole("columnheader").allInnerTexts();
  return texts.map((text) => text.replace(/^\d\s*/, ""));
}
