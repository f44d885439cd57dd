import { facilityKindSchema, type FacilitySearch, type PracticeSearch } from "../schema";
import type { SearchPart } from "./search-names";
import type { Understanding } from "./understanding";

/** One limit of a search, and the search without it. */
export interface ActiveFilter<Search> {
  part: SearchPart;
  /** A slug, code or text; empty for what is only asked for or not. */
  value: string;
  without: Search;
}

const others = <Item>(items: readonly Item[], left: Item) => items.filter((item) => item !== left);

function filtersOfPlace<Search extends PracticeSearch | FacilitySearch>(
  given: Search,
): ActiveFilter<Search>[] {
  const search = { ...given, page: 1 };
  return [
    ...(search.district === null
      ? []
      : [
          {
            part: "district" as const,
            value: search.district,
            without: { ...search, district: null },
          },
        ]),
    ...search.accessibility.map((fact) => ({
      part: "accessibility" as const,
      value: fact,
      without: { ...search, accessibility: others(search.accessibility, fact) },
    })),
    ...(search.openNow
      ? [{ part: "openNow" as const, value: "", without: { ...search, openNow: false } }]
      : []),
    ...(search.near === null
      ? []
      : [{ part: "near" as const, value: search.near, without: { ...search, near: null } }]),
  ];
}

/**
 * What limits a search for practices besides its text, each with the search that lacks only that.
 *
 * @example practiceFilters({ ...search, newPatients: true })
 *   // [{ part: "newPatients", value: "", without: { …, newPatients: false } }]
 */
export function practiceFilters(given: PracticeSearch): ActiveFilter<PracticeSearch>[] {
  const search = { ...given, page: 1 };
  return [
    ...search.groups.map((slug) => ({
      part: "group" as const,
      value: slug,
      without: { ...search, groups: others(search.groups, slug) },
    })),
    ...(search.newPatients
      ? [{ part: "newPatients" as const, value: "", without: { ...search, newPatients: false } }]
      : []),
    ...search.languages.map((code) => ({
      part: "language" as const,
      value: code,
      without: { ...search, languages: others(search.languages, code) },
    })),
    ...filtersOfPlace(search),
  ];
}

/** The same of a search for other places. */
export function facilityFilters(given: FacilitySearch): ActiveFilter<FacilitySearch>[] {
  const search = { ...given, page: 1 };
  return [
    ...search.kinds.map((kind) => ({
      part: "kind" as const,
      value: kind,
      without: { ...search, kinds: others(search.kinds, kind) },
    })),
    ...(search.freePlaces
      ? [{ part: "freePlaces" as const, value: "", without: { ...search, freePlaces: false } }]
      : []),
    ...filtersOfPlace(search),
  ];
}

const joined = <Item>(...lists: readonly (readonly Item[])[]) => [...new Set(lists.flat())];

/**
 * A search whose words are put as filters, so that each can be lifted by itself: what was
 * understood of the text moves into the filters, and only words to be looked up stay.
 *
 * @param place key of the place that the words name; null when they name none
 * @example spelledOut({ ...search, text: "Ohrenarzt Meier" }, understanding, null)
 *   // { …, text: "Meier", groups: ["hno-aerzte"] }
 */
export function spelledOut(
  search: PracticeSearch,
  understanding: Understanding,
  place: string | null,
): PracticeSearch {
  return {
    ...search,
    page: 1,
    text: understanding.words.join(" "),
    groups: joined(search.groups, understanding.groups),
    languages: joined(search.languages, understanding.languages),
    accessibility: joined(search.accessibility, understanding.accessibility),
    newPatients: search.newPatients || understanding.newPatients,
    openNow: search.openNow || understanding.openNow,
    near: search.near ?? place,
  };
}

/** The same of a search for other places, whose words name kinds instead of groups. */
export function facilitySpelledOut(
  search: FacilitySearch,
  understanding: Understanding,
  place: string | null,
): FacilitySearch {
  const kinds = facilityKindSchema.options.filter((kind) =>
    understanding.facilities.includes(kind),
  );
  return {
    ...search,
    page: 1,
    text: [...understanding.groupWords, ...understanding.words].join(" "),
    kinds: joined(search.kinds, kinds),
    freePlaces: search.freePlaces || understanding.freePlaces,
    accessibility: joined(search.accessibility, understanding.accessibility),
    openNow: search.openNow || understanding.openNow,
    near: search.near ?? place,
  };
}
