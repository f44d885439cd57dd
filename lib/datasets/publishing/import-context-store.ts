import "server-only";
import type { Transaction } from "@/lib/db";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { unknownRegion } from "@/lib/regions/region-transaction";
import { mappingProfileSchema, type MappingProfile } from "../columns/mapping-profile";
import type { DatasetKind } from "../dataset-kind";
import type { ImportContext } from "../import-context";
import type { KnownDistrict } from "../joining/known-district";
import { DatasetProblem } from "../problem";

/**
 * What a reading has to know of its region.
 *
 * @throws DatasetProblem when there is no such region or crosswalk
 */
export async function readImportContext(
  tx: Transaction,
  slug: string,
  crosswalkName: string | null,
): Promise<ImportContext> {
  const region = await tx.region.findUnique({
    where: { slug },
    select: { id: true, slug: true, name: true, mapLevel: true },
  });
  if (!region) throw await unknownRegion(tx, slug);
  const where = { regionId: region.id };
  const [districts, levelParents, aliases, shares, groups] = await Promise.all([
    tx.$queryRaw<(KnownDistrict & { longitude: number; latitude: number })[]>`
      SELECT district.level, district.official_key AS key, district.name,
        parent.official_key AS "parentKey", parent.name AS "parentName",
        district.longitude, district.latitude
      FROM district LEFT JOIN district AS parent ON parent.id = district.parent_id
      WHERE district.region_id = ${region.id} ORDER BY district.level, district.official_key`,
    tx.$queryRaw<ImportContext["levelParents"]>`
      SELECT DISTINCT level, parent_level AS "parentLevel" FROM district
      WHERE region_id = ${region.id} AND parent_level IS NOT NULL`,
    tx.districtAlias.findMany({
      where,
      select: { alias: true, level: true, districtKey: true },
    }),
    crosswalkName === null
      ? []
      : tx.crosswalkShare.findMany({
          where: { ...where, crosswalk: crosswalkName },
          select: { fromKey: true, toKey: true, share: true },
          orderBy: [{ fromKey: "asc" }, { toKey: "asc" }],
        }),
    tx.specialtyGroup.findMany({
      orderBy: { position: "asc" },
      select: { slug: true, slugEnglish: true, nameGerman: true, nameEnglish: true },
    }),
  ]);
  if (crosswalkName !== null && shares.length === 0)
    throw new DatasetProblem("unknownCrosswalk", { region: slug, name: crosswalkName });
  return {
    region: { ...region, mapLevel: districtLevelSchema.parse(region.mapLevel) },
    districts: districts.map(({ level, key, name, parentKey, parentName }) => ({
      level,
      key,
      name,
      parentKey,
      parentName,
    })),
    levelParents,
    aliases: aliases.map(({ alias, level, districtKey }) => ({
      alias,
      level: level === "" ? null : level,
      key: districtKey,
    })),
    crosswalk: shares.map(({ fromKey, toKey, share }) => ({
      from: fromKey,
      to: toKey,
      share: Number(share),
    })),
    named: [],
    groups,
    bounds: boundsOf(districts),
  };
}

function boundsOf(points: readonly { longitude: number; latitude: number }[]) {
  if (points.length === 0) return null;
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { longitude, latitude } of points) {
    bounds[0] = Math.min(bounds[0], longitude);
    bounds[1] = Math.min(bounds[1], latitude);
    bounds[2] = Math.max(bounds[2], longitude);
    bounds[3] = Math.max(bounds[3], latitude);
  }
  return bounds;
}

/** @throws DatasetProblem when the region has no such profile, or it is for another kind of file */
export async function readMappingProfile(
  tx: Transaction,
  region: { id: number; slug: string },
  name: string,
  kind: DatasetKind,
): Promise<MappingProfile> {
  const row = await tx.mappingProfile.findUnique({
    where: { regionId_name: { regionId: region.id, name } },
    select: { profile: true },
  });
  if (!row) throw new DatasetProblem("unknownProfile", { region: region.slug, name });
  const profile = mappingProfileSchema.parse(row.profile);
  if (profile.kind !== kind)
    throw new DatasetProblem("profileOfOtherKind", { name, kind: profile.kind });
  return profile;
}
