import { getTranslations } from "next-intl/server";
import type { ScenarioTexts } from "@/components/coverage/scenario/scenario-texts";
import { scenarioTexts } from "@/components/coverage/scenario/scenario-words";
import type { OutlookYear } from "@/lib/coverage/coverage-view";
import { addressOf } from "@/lib/i18n/address";
import type { Locale } from "@/lib/i18n/routing";
import type { Region } from "@/lib/regions/schema";
import { groupSlug, type GroupContent } from "../../group-content";

/** The words of a reader's own assumptions, in the language of the page. */
export async function outlookScenarioTexts(
  region: Region,
  year: OutlookYear,
): Promise<ScenarioTexts> {
  const t = await getTranslations("coverage");
  const level = await getTranslations("level");
  return scenarioTexts(t, {
    region: region.name,
    year,
    many: level(`${region.mapLevel}.title`),
    one: level(`${region.mapLevel}.label`),
  });
}

/** Where the figures are that a reader's own assumptions are computed from. */
export function scenarioAddress(
  locale: Locale,
  { region, group }: Pick<GroupContent, "region" | "group">,
  viewSlug: string,
): string {
  return addressOf(locale, "/[region]/coverage/[group]/[view]/scenario.json", {
    region: region.slug,
    group: groupSlug(group, locale),
    view: viewSlug,
  });
}
