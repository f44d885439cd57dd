import { readFileSync } from "node:fs";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";

const server = inject("templateUrl").replace(/\/praxisnah$/, "/postgres");
const name = "before_versions";
const client = new Client({ connectionString: server.replace(/\/postgres$/, `/${name}`) });

async function onServer(statement: string): Promise<void> {
  const admin = new Client({ connectionString: server });
  await admin.connect();
  await admin.query(statement);
  await admin.end();
}

const migration = (folder: string) =>
  readFileSync(`prisma/migrations/${folder}/migration.sql`, "utf8");

const SHAPE = '{"type":"Polygon","coordinates":[[[13,52],[13.1,52],[13.1,52.1],[13,52]]]}';

/** A region as it was imported before there were versions: one source for several kinds. */
const EARLIER = `
  INSERT INTO region (slug, name, map_level) VALUES ('alt', 'Alt', 'stadtteil');
  INSERT INTO data_source (region_id, publisher, title, licence, as_of)
    SELECT id, 'Amt', title, 'CC0', '2025-12-31' FROM region, unnest(ARRAY['Alles', 'Unbenutzt']) AS title;
  INSERT INTO district (region_id, level, official_key, name, slug, geometry, area_km2, longitude, latitude, source_id)
    SELECT region_id, 'bezirk', '0', 'Ganz', 'ganz', '${SHAPE}', 2, 13.05, 52.05, id FROM data_source WHERE title = 'Alles';
  INSERT INTO district (region_id, level, official_key, name, slug, geometry, area_km2, longitude, latitude, parent_id, source_id)
    SELECT region_id, 'stadtteil', '01', 'West', 'west', '${SHAPE}', 1, 13.05, 52.05, id, source_id FROM district;
  INSERT INTO population (district_id, year, age_from, age_below, sex, people, source_id)
    SELECT district.id, 2025, band.age_from, band.age_below, 'all', band.people, source_id
    FROM district, (VALUES (0, 150, 100), (0, 18, 20), (18, 150, 80)) AS band (age_from, age_below, people)
    WHERE level = 'stadtteil';
  INSERT INTO practice (region_id, external_key, longitude, latitude, district_id, source_id)
    SELECT region_id, 'p1', 13.05, 52.05, id, source_id FROM district WHERE level = 'stadtteil';
  INSERT INTO seat (practice_id, external_key, group_slug, fte, birth_year, source_id)
    SELECT id, '1', 'hausaerzte', 0.75, 1970, source_id FROM practice;
  INSERT INTO planning_area (region_id, official_key, name) SELECT id, 'pb', 'Bereich' FROM region;
  INSERT INTO planning_figure (planning_area_id, group_slug, as_of, coverage_degree, source_id)
    SELECT planning_area.id, 'hausaerzte', '2024-01-01', 80.7, data_source.id FROM planning_area, data_source WHERE title = 'Alles';
  INSERT INTO regional_residents_per_doctor (planning_area_id, group_slug, valid_from, residents, source_id)
    SELECT planning_area.id, 'hausaerzte', '2024-01-01', 1474, data_source.id FROM planning_area, data_source WHERE title = 'Alles'`;

async function rows(statement: string): Promise<unknown[]> {
  const { rows: found } = await client.query<unknown[]>({ text: statement, rowMode: "array" });
  return found;
}

beforeAll(async () => {
  await onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  await onServer(`CREATE DATABASE ${name}`);
  await client.connect();
  await client.query(migration("20261122000000_coverage_foundation"));
  await client.query(migration("20261122000100_planning_directive"));
  await client.query(EARLIER);
  await client.query(migration("20261122000200_dataset_versions"));
  await client.query(migration("20261122000300_natural_population_key"));
});

afterAll(async () => {
  await client.end();
  await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
});

describe("what was imported before there were versions", () => {
  it("becomes one published version for each source and kind, with a source of its own", async () => {
    expect(
      await rows(`SELECT version.kind, version.status, source.title, version.added
        FROM dataset_version AS version JOIN data_source AS source ON source.id = version.source_id ORDER BY 1`),
    ).toEqual([
      ["boundaries", "published", "Alles", 2],
      ["population", "published", "Alles", 2],
      ["practices", "published", "Alles", 1],
      ["figures", "published", "Alles", 2],
    ]);
    expect(await rows("SELECT count(*)::int FROM data_source WHERE title = 'Unbenutzt'")).toEqual([
      [0],
    ]);
  });

  it("is still shown, each row by the version of its kind", async () => {
    const kinds = ["district", "population", "practice", "seat", "planning_figure"].map(
      (table) => `SELECT '${table}', version.kind::text FROM ${table}
        JOIN dataset_version AS version USING (source_id)`,
    );
    expect(await rows(`${kinds.join(" UNION ")} ORDER BY 1`)).toEqual([
      ["district", "boundaries"],
      ["planning_figure", "figures"],
      ["population", "population"],
      ["practice", "practices"],
      ["seat", "practices"],
    ]);
  });

  it("keeps its people when what names them becomes their key", async () => {
    expect(
      await rows("SELECT year, sex, age_from, age_below, people FROM population ORDER BY 3, 4"),
    ).toEqual([
      [2025, "all", 0, 18, 20],
      [2025, "all", 0, 150, 100],
      [2025, "all", 18, 150, 80],
    ]);
  });

  it("is said by records from which the same rows would be made again", async () => {
    expect(
      await rows(`SELECT replace(key, chr(31), '|'), payload - 'geometry' FROM dataset_record
        JOIN dataset_version AS version ON version.id = version_id ORDER BY version.kind, key`),
    ).toEqual([
      ["bezirk|0", expect.objectContaining({ name: "Ganz", slug: "ganz", parentLevel: null })],
      ["stadtteil|01", expect.objectContaining({ parentLevel: "bezirk", parentKey: "0" })],
      [
        "stadtteil|01|2025|actual|all|bands",
        [
          [0, 18, 20],
          [18, 150, 80],
        ],
      ],
      ["stadtteil|01|2025|actual|all|total", [[0, 150, 100]]],
      [
        "p1",
        expect.objectContaining({
          longitude: 13.05,
          seats: [
            { group: "hausaerzte", fte: 0.75, validFrom: null, validTo: null, birthYear: 1970 },
          ],
        }),
      ],
      ["pb|hausaerzte|2024-01-01|figure", expect.objectContaining({ coverageDegree: 80.7 })],
      ["pb|hausaerzte|2024-01-01|residentsPerDoctor", { areaName: "Bereich", residents: 1474 }],
    ]);
  });
});
