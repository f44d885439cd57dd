import "server-only";
import { db, type Transaction } from "@/lib/db";
import { districtLevelSchema } from "@/lib/regions/district-level";
import { unknownRegion } from "@/lib/regions/region-transaction";
import { Prisma } from "@/prisma/generated/client";
import { mappingProfileSchema, type MappingProfile } from "./columns/mapping-profile";
import type { DatasetKind } from "./dataset-kind";
import type { KnownDistrict } from "./joining/known-district";
import type { ImportContext } from "./import-context";
import { DatasetProblem } from "./problem";
import type { PublicVersion, VersionSummary } from "./version";

const isoTime = (column: Prisma.Sql) =>
  Prisma.sql`to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const PUBLIC_COLUMNS = Prisma.sql`version.id, version.kind::text AS kind, version.status::text AS status,
  source.publisher, source.title, source.licence, source.url, source.as_of::text AS "asOf", source.demo,
  source.note, version.file_name AS "fileName", version.file_sha256 AS "fileSha256",
  version.file_bytes::float8 AS "fileBytes", ${isoTime(Prisma.sql`version.published_at`)} AS "publishedAt",
  version.rows_read AS "rowsRead", version.rows_taken AS "rowsTaken", version.rows_rejected AS "rowsRejected"`;

/** The versions of a region's data sets with all that staff know of them, the youngest first. */
export async function listVersions(regionId: number): Promise<VersionSummary[]> {
  return db().$queryRaw<VersionSummary[]>`
    SELECT ${PUBLIC_COLUMNS}, version.submitted_by AS "submittedBy",
      ${isoTime(Prisma.sql`version.submitted_at`)} AS "submittedAt",
      ${isoTime(Prisma.sql`version.publish_at`)} AS "publishAt",
      ${isoTime(Prisma.sql`version.withdrawn_at`)} AS "withdrawnAt", version.withdrawn_by AS "withdrawnBy",
      version.added, version.changed, version.removed, version.request
    FROM dataset_version AS version JOIN data_source AS source ON source.id = version.source_id
    WHERE version.region_id = ${regionId}
    ORDER BY version.submitted_at DESC, version.id DESC`;
}

/** The versions that are or were public, the youngest first. */
export async function listPublicVersions(regionId: number): Promise<PublicVersion[]> {
  return db().$queryRaw<PublicVersion[]>`
    SELECT ${PUBLIC_COLUMNS}
    FROM dataset_version AS version JOIN data_source AS source ON source.id = version.source_id
    WHERE version.region_id = ${regionId} AND version.published_at IS NOT NULL
    ORDER BY version.published_at DESC, version.id DESC`;
}

/** @throws DatasetProblem when there is no such region or crosswalk */
export async function getImportContext(
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
export async function getMappingProfile(
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

/** The saved profiles of a region, by name. */
export async function listMappingProfiles(regionId: number): Promise<MappingProfile[]> {
  const rows = await db().mappingProfile.findMany({
    where: { regionId },
    select: { profile: true },
    orderBy: { name: "asc" },
  });
  return rows.map(({ profile }) => mappingProfileSchema.parse(profile));
}
