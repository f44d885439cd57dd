import "server-only";
import { db } from "@/lib/db";
import type { Source } from "@/lib/regions/schema";
import { destinations, type LivingFigure, type ReferencePoint, type RegionLiving } from "./dossier";
import { indicatorSchema } from "./indicator";

/** What the dossiers of the districts of a level are made of. */
export async function getRegionLiving(regionId: number, level: string): Promise<RegionLiving> {
  const [districts, figures, points] = await Promise.all([
    db().$queryRaw<RegionLiving["districts"]>`
      SELECT official_key AS key, longitude, latitude FROM district
      WHERE region_id = ${regionId} AND level = ${level} ORDER BY official_key`,
    listFigures(regionId, level),
    listPoints(regionId),
  ]);
  const ids = new Set([...figures, ...points].map(({ sourceId }) => sourceId));
  return { districts, figures, points, sources: await listSources([...ids]) };
}

/** The sources of figures on living in the districts of a region, of every level and day. */
export async function listLivingSources(regionId: number): Promise<Source[]> {
  const rows = await db().livingCondition.findMany({
    where: { district: { regionId } },
    distinct: ["sourceId"],
    select: { sourceId: true },
  });
  return listSources(rows.map(({ sourceId }) => sourceId));
}

function listSources(ids: readonly number[]): Promise<Source[]> {
  return db().$queryRaw<Source[]>`
    SELECT source.id, version.id AS "versionId", version.kind::text AS kind, publisher, title, licence, url,
      as_of::text AS "asOf", demo, note
    FROM data_source AS source LEFT JOIN dataset_version AS version ON version.source_id = source.id
    WHERE source.id = ANY(${[...ids]}) ORDER BY demo, as_of DESC, source.id`;
}

/** Of each district and indicator the youngest; indicators of later versions are left out. */
function listFigures(regionId: number, level: string): Promise<LivingFigure[]> {
  return db().$queryRaw<LivingFigure[]>`
    SELECT DISTINCT ON (district.id, figure.indicator) district.official_key AS "districtKey",
      figure.indicator, figure.value, figure.as_of::text AS "asOf", figure.estimate AS "isEstimate",
      figure.source_id AS "sourceId"
    FROM living_condition AS figure JOIN district ON district.id = figure.district_id
    WHERE district.region_id = ${regionId} AND district.level = ${level}
      AND figure.indicator = ANY(${[...indicatorSchema.options]})
    ORDER BY district.id, figure.indicator, figure.as_of DESC`;
}

function listPoints(regionId: number): Promise<ReferencePoint[]> {
  const [hospital] = destinations;
  return db().$queryRaw<ReferencePoint[]>`
    SELECT ${hospital} AS destination, coalesce(name, street, external_key) AS name, slug, longitude, latitude,
      source_id AS "sourceId"
    FROM care_place WHERE region_id = ${regionId} AND kind = 'hospital'
    UNION ALL
    SELECT kind::text, name, NULL, longitude, latitude, source_id FROM locality
    WHERE region_id = ${regionId} AND kind IN ('centre', 'station')
    ORDER BY destination, name`;
}
