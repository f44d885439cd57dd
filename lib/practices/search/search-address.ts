import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { Locale } from "@/lib/i18n/routing";
import { slugOf } from "@/lib/regions/slug";
import { accessibilityFact } from "../accessibility";
import { languageCode } from "../languages";
import {
  facilityKindSchema,
  facilitySearchSchema,
  MOST_COUNTED,
  PAGE_SIZE,
  practiceSearchSchema,
  USUAL_RADIUS,
  type FacilitySearch,
  type PracticeSearch,
} from "../schema";
import { ParameterReading, type SearchNotice } from "./parameter-reading";
import { kindNames, searchNames, YES, type SearchPart } from "./search-names";

/** Longer texts are cut here; their end would not be looked at anyway. */
const LONGEST_TEXT = 201;
const LONGEST_PLACE = 80;

type Group = Pick<SpecialtyGroup, "slug" | "slugEnglish" | "nameGerman" | "nameEnglish">;

/** What a search in a region can be limited to. */
export interface SearchChoices {
  groups: readonly Group[];
  districts: readonly { slug: string; name: string }[];
}

/** What both searches read alike. */
function placeParts(reading: ParameterReading, { districts }: Pick<SearchChoices, "districts">) {
  const [district = null] = reading.meant("district", (value) => {
    const slug = slugOf(value.slice(0, 100));
    return districts.find((one) => one.slug === slug || slugOf(one.name) === slug)?.slug ?? null;
  });
  return {
    text: (reading.one("text") ?? "").slice(0, LONGEST_TEXT),
    district,
    accessibility: reading.meant("accessibility", (value) => accessibilityFact(value.slice(0, 60))),
    near: reading.one("near")?.slice(0, LONGEST_PLACE) ?? null,
    km: reading.number("km", { least: 0.1, most: 100 }) ?? USUAL_RADIUS,
    openNow: reading.isOn("openNow"),
    page:
      reading.meant("page", (value) => {
        const page = /^\d{1,3}$/.test(value) ? Number(value) : 0;
        return page >= 1 && page <= MOST_COUNTED / PAGE_SIZE ? page : null;
      })[0] ?? 1,
  };
}

/**
 * The search for practices that an address tells. What it cannot mean is left out and noted; any
 * text is taken.
 *
 * @example readPracticeSearch(new URLSearchParams("gruppe=hno-aerzte&gruppe=zauberer"), choices)
 *   // search.groups: ["hno-aerzte"], notices: [{ part: "group", given: "zauberer" }]
 */
export function readPracticeSearch(
  parameters: URLSearchParams,
  choices: SearchChoices,
): { search: PracticeSearch; notices: SearchNotice[] } {
  const reading = new ParameterReading(parameters);
  const search = practiceSearchSchema.parse({
    ...placeParts(reading, choices),
    groups: reading.meant("group", (value) => groupSlug(value.slice(0, 100), choices.groups)),
    newPatients: reading.isOn("newPatients"),
    languages: reading.meant("language", (value) => languageCode(value.slice(0, 60))),
  });
  return { search, notices: reading.notices };
}

function groupSlug(value: string, groups: readonly Group[]): string | null {
  const slug = slugOf(value);
  const named = groups.find((group) =>
    [group.slug, group.slugEnglish, slugOf(group.nameGerman), slugOf(group.nameEnglish)].includes(
      slug,
    ),
  );
  return named?.slug ?? null;
}

/**
 * The search for other places that an address tells, as `readPracticeSearch` does.
 *
 * @example readFacilitySearch(new URLSearchParams("art=apotheke"), choices).search.kinds // ["pharmacy"]
 */
export function readFacilitySearch(
  parameters: URLSearchParams,
  choices: Pick<SearchChoices, "districts">,
): { search: FacilitySearch; notices: SearchNotice[] } {
  const reading = new ParameterReading(parameters);
  const search = facilitySearchSchema.parse({
    ...placeParts(reading, choices),
    kinds: reading.meant("kind", (value) => {
      const slug = slugOf(value.slice(0, 60));
      const names = [kindNames.de, kindNames.en];
      return (
        facilityKindSchema.options.find((kind) => names.some((name) => name[kind] === slug)) ?? null
      );
    }),
    freePlaces: reading.isOn("freePlaces"),
  });
  return { search, notices: reading.notices };
}

type Pairs = readonly (readonly [SearchPart, string | null])[];

function pairsOfPlace(search: PracticeSearch | FacilitySearch, locale: Locale): Pairs {
  const { near, km, page } = search;
  return [
    ["district", search.district],
    ...search.accessibility.map((fact) => ["accessibility", fact.replaceAll("_", "-")] as const),
    ["openNow", search.openNow ? YES[locale] : null],
    ["near", near],
    ["km", near === null || km === USUAL_RADIUS ? null : String(km).replace(".", ",")],
    ["page", page === 1 ? null : String(page)],
  ];
}

function parametersOf(pairs: Pairs, locale: Locale): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [part, value] of pairs)
    if (value !== null && value !== "") parameters.append(searchNames[locale][part], value);
  return parameters;
}

/**
 * A search for practices as an address tells it: only what differs from the usual, so that all
 * practices have the plain address.
 *
 * @example practiceSearchParameters(search, groups, "de").toString() // "suche=Ohrenarzt&neue-patienten=ja"
 */
export function practiceSearchParameters(
  search: PracticeSearch,
  groups: readonly Group[],
  locale: Locale,
): URLSearchParams {
  const inLocale = (slug: string) =>
    (locale === "en" && groups.find((group) => group.slug === slug)?.slugEnglish) || slug;
  return parametersOf(
    [
      ["text", search.text],
      ...search.groups.map((slug) => ["group", inLocale(slug)] as const),
      ["newPatients", search.newPatients ? YES[locale] : null],
      ...search.languages.map((code) => ["language", code] as const),
      ...pairsOfPlace(search, locale),
    ],
    locale,
  );
}

/** A search for other places as an address tells it. */
export function facilitySearchParameters(search: FacilitySearch, locale: Locale): URLSearchParams {
  return parametersOf(
    [
      ["text", search.text],
      ...search.kinds.map((kind) => ["kind", kindNames[locale][kind]] as const),
      ["freePlaces", search.freePlaces ? YES[locale] : null],
      ...pairsOfPlace(search, locale),
    ],
    locale,
  );
}
