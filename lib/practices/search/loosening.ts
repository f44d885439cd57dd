import { RADII, type FacilitySearch, type PracticeSearch } from "../schema";
import type { ActiveFilter } from "./active-filters";

/** A limit without which a search that finds nothing finds something. */
export interface LoosenedFilter<Search> extends ActiveFilter<Search> {
  total: number;
}

/** More would take longer than anybody looks. */
const MOST_TRIED = 6;

/** An answer on a page that exists: the last one for what lies behind it. */
export async function withinPages<
  Search extends { page: number },
  Answer extends { total: number; pages: number; page: number },
>(search: Search, find: (search: Search) => Promise<Answer>): Promise<Answer> {
  const answer = await find(search);
  if (answer.total === 0 || answer.page <= answer.pages) return answer;
  return find({ ...search, page: answer.pages });
}

/** What may keep a search from finding anything: its words, the radius, then each filter. */
function loosenable<Search extends PracticeSearch | FacilitySearch>(
  search: Search,
  filters: readonly ActiveFilter<Search>[],
): ActiveFilter<Search>[] {
  const { text, near, km } = search;
  const wider = RADII.find((radius) => radius >= 2 * km);
  return [
    ...(text === ""
      ? []
      : [{ part: "text" as const, value: text, without: { ...search, text: "" } }]),
    ...(near === null || wider === undefined
      ? []
      : [{ part: "km" as const, value: String(wider), without: { ...search, km: wider } }]),
    ...filters,
  ];
}

/**
 * Which single limit a search has to lose so that it finds something, each with what it then finds.
 * At most six are tried.
 */
export async function loosenedFilters<Search extends PracticeSearch | FacilitySearch>(
  search: Search,
  filters: readonly ActiveFilter<Search>[],
  find: (search: Search) => Promise<{ total: number }>,
): Promise<LoosenedFilter<Search>[]> {
  const tried = await Promise.all(
    loosenable({ ...search, page: 1 }, filters)
      .slice(0, MOST_TRIED)
      .map(async (filter) => ({ ...filter, total: (await find(filter.without)).total })),
  );
  return tried.filter(({ total }) => total > 0);
}
