import "server-only";
import { db } from "@/lib/db";
import { Prisma } from "@/prisma/generated/client";
import { mappingProfileSchema, type MappingProfile } from "./columns/mapping-profile";
import type { KnownDistrict } from "./joining/known-district";
import { readImportContext } from "./publishing/import-context-store";
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
      ${isoTime(Prisma.sql`version.restored_at`)} AS "restoredAt", version.restored_by AS "restoredBy",
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

/** The districts of a region with its name, to see which level a file is of. */
export async function getKnownDistricts(
  slug: string,
): Promise<{ name: string; districts: readonly KnownDistrict[] }> {
  const { region, districts } = await readImportContext(db(), slug, null);
  return { name: region.name, districts };
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
