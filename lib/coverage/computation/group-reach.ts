import { SURROUNDING_LEVEL } from "@/lib/regions/district-level";
import { districtReach, type PeopledArea, type SupplySite } from "../reach/district-reach";
import type { Place } from "../reach/great-circle";
import { reachParameters } from "../reach/reach-parameters";
import type { PopulationCount, SpecialtyGroup, Supply } from "../schema";
import type { ReachResult } from "../results/stored-results";

/** A district or an area around the region with all that reach is computed from. */
export interface ReachArea {
  key: string;
  level: string;
  places: readonly Place[];
  population: PopulationCount;
  supply: Readonly<Record<string, Supply>>;
}

interface GroupSite extends Place {
  groupSlug: string;
  fte: number;
}

/**
 * What people can reach of one group. Where only counts of doctors are known, they are spread over
 * their district as its people are. Null when nothing at all is known of the group.
 */
export function groupReach(
  areas: readonly ReachArea[],
  sites: readonly GroupSite[],
  group: Pick<SpecialtyGroup, "slug" | "careLevel" | "denominator">,
): ReachResult | null {
  const placed = sites.filter(({ groupSlug }) => groupSlug === group.slug);
  const supply = placed.length > 0 ? placed : countedSites(areas, group.slug);
  if (supply.length === 0) return null;
  const parameters = reachParameters(group.careLevel);
  const peopled = areas.map(({ key, level, places, population }): PeopledArea => ({
    key: `${level} ${key}`,
    people: population[group.denominator],
    places,
  }));
  const { accessibility, unusedFte } = districtReach(peopled, supply, parameters);
  const districts = areas.filter(({ level }) => level !== SURROUNDING_LEVEL);
  const { minutes, sigma, speed, detour, spacing } = parameters;
  return {
    minutes,
    sigma,
    speed,
    detour,
    spacing,
    hasSurroundings: districts.length < areas.length,
    unusedFte,
    districts: Object.fromEntries(
      districts.map(({ key, level }) => [key, accessibility.get(`${level} ${key}`) ?? null]),
    ),
  };
}

function countedSites(areas: readonly ReachArea[], groupSlug: string): SupplySite[] {
  return areas.flatMap(({ places, supply }) => {
    const counted = supply[groupSlug];
    return counted ? places.map((place) => ({ ...place, fte: counted.fte / places.length })) : [];
  });
}
