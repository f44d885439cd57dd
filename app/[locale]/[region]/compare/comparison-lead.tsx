import type { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { figureText } from "@/components/comparison/comparison-words";
import { outlookYear } from "@/lib/coverage/coverage-view";
import type { Locale } from "@/lib/i18n/routing";
import type { ComparisonContent } from "./comparison-content";

type Translate = ReturnType<typeof useTranslations<never>>;

/** What is compared, as a heading. */
export function comparisonHeading(
  { region, districts }: ComparisonContent,
  locale: Locale,
  t: Translate,
): string {
  if (districts.length === 0)
    return t("comparison.title", {
      many: t(`level.${region.mapLevel}.many`),
      region: region.name,
    });
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  return t("comparison.heading", {
    names: list.format(districts.map(({ name }) => name)),
    count: districts.length,
  });
}

/** The main thing first: the GPs of every compared area in one sentence. */
export function comparisonLead(
  { region, view, rows, districts }: ComparisonContent,
  names: readonly string[],
  locale: Locale,
  t: Translate,
): ReactNode {
  const general = rows.find(({ group }) => group.careLevel === "primary");
  const year = outlookYear(view);
  const told = (general?.figures ?? []).map(
    (figure, index) => `${names[index] ?? ""} ${figureText(figure, locale, t)}`,
  );
  if (districts.length === 0)
    return t("comparison.leadEmpty", { many: t(`level.${region.mapLevel}.many`) });
  return t.rich("comparison.lead", {
    strong: (chunks: ReactNode) => <strong>{chunks}</strong>,
    view: year !== null ? "outlook" : view === "within-reach" ? "reach" : "within",
    within: t(`level.${region.mapLevel}.within`),
    year: String(year ?? ""),
    districts: told.slice(0, -1).join(", "),
    benchmark: told.at(-1) ?? "",
  });
}
