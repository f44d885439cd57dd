import { listDistricts, listOfficialFigures } from "@/app/content";
import { listAllEntries } from "@/app/entries";
import { readAidQuestion } from "@/lib/aid/aid-address";
import { fittingAid, type AidQuestion, type DeclaredNeed } from "@/lib/aid/fitting-aid";
import type { Locale } from "@/lib/i18n/routing";
import { today } from "@/lib/portal-day";
import type { Region } from "@/lib/regions/schema";

const NEEDY: ReadonlySet<string | null> = new Set(["undersupply", "impending_undersupply"]);

/** The programmes of a region, and what its committee has decided. */
async function programmesOf(region: Region, locale: Locale) {
  const [aids, figures] = await Promise.all([
    listAllEntries(region, "aid", locale),
    listOfficialFigures(region),
  ]);
  const needs = figures.flatMap(({ groupSlug, status, asOf }): DeclaredNeed[] =>
    status === null ? [] : [{ group: groupSlug, isUndersupplied: NEEDY.has(status), asOf }],
  );
  const sourceIds = new Set([...aids, ...figures].map(({ sourceId }) => sourceId));
  return { aids, needs, sourceIds };
}

/** What the region's programmes answer each of some questions, and from which sources. */
export async function aidAnswers(
  region: Region,
  locale: Locale,
  questions: readonly AidQuestion[],
) {
  const { aids, needs, sourceIds } = await programmesOf(region, locale);
  return {
    answers: questions.map((question) => fittingAid(aids, question, { today: today(), needs })),
    sourceIds,
  };
}

/** What an address asks of the region's programmes, and what they answer. */
export async function aidContent(region: Region, locale: Locale, asked: URLSearchParams) {
  const districts = await listDistricts(region);
  const { question, unknown } = readAidQuestion(
    asked,
    locale,
    districts.map(({ slug }) => slug),
  );
  const { answers, sourceIds } = await aidAnswers(region, locale, [question]);
  return {
    ...{ question, unknown, sourceIds },
    answers: answers[0] ?? [],
    districts: districts
      .map(({ slug, name }) => ({ slug, name }))
      .sort((one, other) => one.name.localeCompare(other.name, "de")),
  };
}
