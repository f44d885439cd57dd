import type { FacilitySearch, PracticeSearch, SearchAnswer } from "../schema";
import type { ActiveFilter } from "./active-filters";
import { loosenedFilters, withinPages, type LoosenedFilter } from "./loosening";
import type { SearchNotice } from "./parameter-reading";
import type { Understanding } from "./understanding";

/** A search with its answer and what the page says of both. */
export interface AnsweredSearch<Search, Card> {
  search: Search;
  notices: SearchNotice[];
  answer: SearchAnswer<Card>;
  /** What was chosen as a filter, each with the search that keeps the rest and the words. */
  chosen: ActiveFilter<Search>[];
  /** What the words were taken for, each with the search that keeps the rest as filters. */
  understood: ActiveFilter<Search>[];
  /** The search with everything that was understood put as filters. */
  spelled: Search;
  /** Whether the words name only what this list does not hold. */
  isElsewhere: boolean;
  loosened: LoosenedFilter<Search>[];
}

/** How the searches of a list work. */
export interface SearchWays<Search, Card> {
  find: (search: Search) => Promise<SearchAnswer<Card>>;
  filtersOf: (search: Search) => ActiveFilter<Search>[];
  spell: (search: Search, understanding: Understanding, place: string | null) => Search;
  isElsewhere: (understanding: Understanding) => boolean;
}

/** Answers a search that an address told, with the ways on from there. */
export async function answeredSearch<Search extends PracticeSearch | FacilitySearch, Card>(
  { search, notices }: { search: Search; notices: SearchNotice[] },
  { find, filtersOf, spell, isElsewhere }: SearchWays<Search, Card>,
): Promise<AnsweredSearch<Search, Card>> {
  const answer = await withinPages(search, find);
  const { understanding, place } = answer;
  const named = place?.kind === "found" && search.near === null ? place.place.key : null;
  const spelled = spell(search, understanding, named);
  const isOther = isElsewhere(understanding);
  const chosen = filtersOf(search);
  const given = new Set(chosen.map(({ part, value }) => `${part}:${value}`));
  const filters = filtersOf(spelled);
  const isEmpty = answer.total === 0 && !isOther;
  return {
    ...{ search, notices, answer, spelled },
    chosen,
    understood: filters.filter(({ part, value }) => !given.has(`${part}:${value}`)),
    isElsewhere: isOther,
    loosened: isEmpty ? await loosenedFilters(spelled, filters, find) : [],
  };
}
