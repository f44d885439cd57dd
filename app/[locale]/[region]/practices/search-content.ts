import {
  findRegionDrawing,
  listDistricts,
  listSpecialtyGroups,
  listSpokenLanguages,
} from "@/app/content";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { SpecialtyGroup } from "@/lib/coverage/schema";
import type { PracticeCard, PracticeSearch } from "@/lib/practices/schema";
import { practiceFilters, spelledOut } from "@/lib/practices/search/active-filters";
import { answeredSearch, type AnsweredSearch } from "@/lib/practices/search/answered-search";
import { searchPractices } from "@/lib/practices/search/queries";
import { readPracticeSearch } from "@/lib/practices/search/search-address";
import { isElsewhere } from "@/lib/practices/search/search-plan";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { regionOrNotFound } from "../region-content";

/** Everything that a search for practices is answered from. */
export interface PracticeSearchContent {
  region: Region;
  groups: SpecialtyGroup[];
  districts: DistrictName[];
  /** Codes of the languages that practices of the region speak. */
  languages: string[];
  drawing: RegionDrawing | null;
  answered: AnsweredSearch<PracticeSearch, PracticeCard>;
}

/** The answer to the search that an address tells, or the page that says there is no such region. */
export async function practiceSearchContent(
  slug: string,
  parameters: URLSearchParams,
): Promise<PracticeSearchContent> {
  const region = await regionOrNotFound(slug);
  const [groups, districts, drawing, languages] = await Promise.all([
    listSpecialtyGroups(),
    listDistricts(region),
    findRegionDrawing(region),
    listSpokenLanguages(region),
  ]);
  const answered = await answeredSearch(readPracticeSearch(parameters, { groups, districts }), {
    find: (search) => searchPractices(region.id, search),
    filtersOf: practiceFilters,
    spell: spelledOut,
    isElsewhere,
  });
  return { region, groups, districts, languages, drawing, answered };
}
