import "server-only";
import type { Transaction } from "@/lib/db";

/** How much of a region is shown: what hangs on its districts, and its entries, in rows. */
export interface ShownContent {
  districts: number;
  population: number;
  /** Numbers of doctors in districts. */
  counts: number;
  /** Figures on living in districts. */
  living: number;
  /** Practices and places that lie in a district. */
  practices: number;
  places: number;
  /** Partners, news, jobs and the like. */
  entries: number;
}

/** Counts what a region shows at the moment. */
export async function shownContent(tx: Transaction, regionId: number): Promise<ShownContent> {
  const [district, lies] = [{ district: { regionId } }, { regionId, districtId: { not: null } }];
  return {
    districts: await tx.district.count({ where: { regionId } }),
    population: await tx.population.count({ where: district }),
    counts: await tx.practiceCount.count({ where: district }),
    living: await tx.livingCondition.count({ where: district }),
    practices: await tx.practice.count({ where: lies }),
    places: await tx.carePlace.count({ where: lies }),
    entries: await tx.entry.count({ where: { regionId } }),
  };
}

/** What was shown before and is not any more. */
export function hiddenContent(before: ShownContent, after: ShownContent): ShownContent {
  const less = (part: keyof ShownContent) => Math.max(0, before[part] - after[part]);
  return {
    districts: less("districts"),
    population: less("population"),
    counts: less("counts"),
    living: less("living"),
    practices: less("practices"),
    places: less("places"),
    entries: less("entries"),
  };
}
