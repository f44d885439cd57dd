import { listDistricts, listOfficialFigures } from "@/app/content";
import { listAllEntries } from "@/app/entries";
import { readAidQuestion } from "@/lib/aid/aid-address";
import { fittingAid, type DeclaredNeed } from "@/lib/aid/fitting-aid";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";

const NEEDY: ReadonlySet<string | null> = new Set(["undersupply", "impending_undersupply"]);

/** What an address asks of the region's programmes, and what they answer. */
export async function aidContent(region: Region, locale: Locale, asked: URLSearchParams) {
  const [aids, districts, figures] = await Promise.all([
    listAllEntries(region, "aid", locale),
    listDistricts(region),
    listOfficialFigures(region),
  ]);
  const { question, unknown } = readAidQuestion(
    asked,
    locale,
    districts.map(({ slug }) => slug),
  );
  const needs = figures.flatMap(({ groupSlug, status, asOf }): DeclaredNeed[] =>
    status === null ? [] : [{ group: groupSlug, isUndersupplied: NEEDY.has(status), asOf }],
  );
  return {
    ...{ question, unknown },
    answers: fittingAid(aids, question, { today: today(), needs }),
    districts: districts
      .map(({ slug, name }) => ({ slug, name }))
      .sort((one, other) => one.name.localeCompare(other.name, "de")),
    sourceIds: new Set([
      ...aids.map(({ sourceId }) => sourceId),
      ...figures.map(({ sourceId }) => sourceId),
    ]),
  };
}
