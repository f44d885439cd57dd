import { findRegionDrawing, listDistricts } from "@/app/content";
import type { RegionDrawing } from "@/lib/cartography/region-drawing";
import type { FacilityCard, FacilitySearch } from "@/lib/practices/schema";
import { facilityFilters, facilitySpelledOut } from "@/lib/practices/search/active-filters";
import { answeredSearch, type AnsweredSearch } from "@/lib/practices/search/answered-search";
import { searchFacilities } from "@/lib/practices/search/queries";
import { readFacilitySearch } from "@/lib/practices/search/search-address";
import { isElsewhere } from "@/lib/practices/search/search-plan";
import type { DistrictName, Region } from "@/lib/regions/schema";
import { regionOrNotFound } from "../region-content";

/** Everything that a search for other places of care is answered from. */
export interface FacilitySearchContent {
  region: Region;
  districts: DistrictName[];
  drawing: RegionDrawing | null;
  answered: AnsweredSearch<FacilitySearch, FacilityCard>;
}

/** The answer to the search that an address tells, or the page that says there is no such region. */
export async function facilitySearchContent(
  slug: string,
  parameters: URLSearchParams,
): Promise<FacilitySearchContent> {
  const region = await regionOrNotFound(slug);
  const [districts, drawing] = await Promise.all([
    listDistricts(region),
    findRegionDrawing(region),
  ]);
  const answered = await answeredSearch(readFacilitySearch(parameters, { districts }), {
    find: (search) => searchFacilities(region.id, search),
    filtersOf: facilityFilters,
    spell: facilitySpelledOut,
    isElsewhere: (understanding) => isElsewhere(understanding, { ownFacilities: true }),
  });
  return { region, districts, drawing, answered };
}
