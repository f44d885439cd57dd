import "server-only";
import { setImmediate as otherWork } from "node:timers/promises";
import { announceChange } from "@/lib/content/announcement";
import { regionTag } from "@/lib/content/tags";
import { db, type Transaction } from "@/lib/db";
import { SURROUNDING_LEVEL } from "@/lib/regions/district-level";
import { changeRegion, type LockedRegion } from "@/lib/regions/region-transaction";
import { groupCoverage, isRatedByDistrict } from "../group-coverage";
import { getCoverageBasis, listSpecialtyGroups, type CoverageBasis } from "../queries";
import { evenPlaces } from "../reach/demand-points";
import { reachParameters } from "../reach/reach-parameters";
import { basisOfRegion } from "../results/basis-sql";
import { listOutdatedRegions, type Subject } from "../results/queries";
import type { SpecialtyGroup } from "../schema";
import { groupOutlook } from "./group-outlook";
import { groupReach, type ReachArea } from "./group-reach";
import {
  listAreaShapes,
  listDoctorAges,
  listPeopleByAge,
  listPeopleByYear,
  listPracticeSites,
} from "./queries";

/** Results of states that nobody returned to for so many days are dropped. */
const DAYS_KEPT = 30;

/**
 * Computes the results of every region whose published data, or whose day, they do not fit any
 * more, one region after the other. Several instances may do so side by side.
 *
 * @param on ISO day whose seats count
 * @returns the slugs of the regions that were computed
 * @throws AggregateError when some could not be, after all others were
 */
export async function computeOutdated(on: string): Promise<string[]> {
  const computed: string[] = [];
  const failures: unknown[] = [];
  for (const slug of await listOutdatedRegions(on))
    try {
      if (await computeIfOutdated(slug, on)) computed.push(slug);
    } catch (error) {
      failures.push(
        new Error(`Reach and outlook of “${slug}” could not be computed.`, { cause: error }),
      );
    }
  if (failures.length > 0) throw new AggregateError(failures, String(failures[0]));
  return computed;
}

async function computeIfOutdated(slug: string, on: string): Promise<boolean> {
  return changeRegion(db(), slug, async (tx, region) => {
    const outdated = await listOutdatedRegions(on);
    if (!outdated.includes(slug)) return false;
    await computeRegion(tx, region, on);
    return true;
  });
}

async function computeRegion(tx: Transaction, region: LockedRegion, on: string): Promise<void> {
  const groups = (await listSpecialtyGroups()).filter(isRatedByDistrict);
  const { id, mapLevel } = region;
  const basis = await getCoverageBasis(id, mapLevel, on);
  const [areas, sites, doctorAges, peopleByYear, peopleByAge] = await Promise.all([
    listReachAreas(region, basis, on),
    listPracticeSites(id, on),
    listDoctorAges(id, mapLevel, on),
    listPeopleByYear(id, mapLevel),
    listPeopleByAge(id, mapLevel),
  ]);
  for (const group of groups) {
    const store = (subject: Subject, result: object | null) =>
      storeResult(tx, region, group, subject, result, on);
    await otherWork();
    await store("reach", groupReach(areas, sites, group));
    const coverage = groupCoverage(basis, group, { districtType: region.districtType, on });
    const { populationYear: baseYear } = basis;
    await otherWork();
    await store(
      "outlook",
      groupOutlook({ coverage, doctorAges, peopleByYear, peopleByAge, baseYear }, group),
    );
  }
  await tx.$executeRaw`
    DELETE FROM coverage_result WHERE region_id = ${region.id}
      AND computed_on < ${on}::date - ${DAYS_KEPT}::int`;
  await announceChange(tx, [regionTag(region.slug)]);
}

async function listReachAreas(
  region: LockedRegion,
  own: CoverageBasis,
  on: string,
): Promise<ReachArea[]> {
  const [shapes, around] = await Promise.all([
    listAreaShapes(region.id, region.mapLevel),
    getCoverageBasis(region.id, SURROUNDING_LEVEL, on),
  ]);
  const basis = new Map(
    [
      ...own.districts.map((district) => ({ ...district, level: region.mapLevel })),
      ...around.districts.map((district) => ({ ...district, level: SURROUNDING_LEVEL })),
    ].map((district) => [`${district.level} ${district.key}`, district]),
  );
  const { spacing } = reachParameters("primary");
  return shapes.flatMap(({ key, level, shape, ...inside }) => {
    const district = basis.get(`${level} ${key}`);
    if (!district) return [];
    const { population, supply } = district;
    return [{ key, level, places: evenPlaces(shape, spacing, inside), population, supply }];
  });
}

async function storeResult(
  tx: Transaction,
  region: LockedRegion,
  group: SpecialtyGroup,
  subject: Subject,
  result: object | null,
  on: string,
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO coverage_result (region_id, basis, group_slug, subject, computed_on, result)
    SELECT region.id, ${basisOfRegion}, ${group.slug}, ${subject}, ${on}::date,
      ${JSON.stringify(result)}::jsonb
    FROM region WHERE region.id = ${region.id}
    ON CONFLICT (region_id, basis, group_slug, subject)
    DO UPDATE SET computed_on = excluded.computed_on, result = excluded.result`;
}
