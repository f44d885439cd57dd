import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { boundaries, importAll, neighbours, population, practices } from "./small-files";
import { createSmallRegion } from "./small-region";

/** Runs statements that must fail; the transaction leaves nothing behind. */
async function refusal(...statements: string[]): Promise<string> {
  const error: unknown = await db()
    .$transaction(async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    })
    .catch((reason: unknown) => reason);
  if (!(error instanceof Error)) throw new Error(`Nothing refused ${statements.join("; ")}.`);
  return error.message;
}

beforeAll(async () => {
  await createSmallRegion("a");
  await createSmallRegion("b");
  await importAll(
    "a",
    boundaries(neighbours),
    population("key;people\n01;1000\n02;500\n"),
    practices(["p1;13.05;52.05;hausaerzte;1;;"]),
  );
  await db().$executeRawUnsafe(`
    INSERT INTO planning_area (region_id, official_key, name)
    SELECT id, 'pb', 'Planungsbereich' FROM region WHERE slug = 'a'`);
});

const district = "FROM district WHERE official_key = '01'";
const area = "FROM planning_area, data_source WHERE planning_area.official_key = 'pb' LIMIT 1";

describe("the database refuses by itself", () => {
  it.each([
    ["region_slug_check", "UPDATE region SET slug = 'Ä b'"],
    ["region_slug_check", "UPDATE region SET slug = 'a-' WHERE slug = 'a'"],
    ["region_district_type_check", "UPDATE region SET district_type = 7"],
    ["region_slug_key", "UPDATE region SET slug = 'a' WHERE slug = 'b'"],
    ["district_slug_check", "UPDATE district SET slug = 'Über'"],
    ["district_area_check", "UPDATE district SET area_km2 = 0"],
    ["district_point_check", "UPDATE district SET longitude = 389000"],
    ["district_point_check", "UPDATE district SET latitude = 91"],
    ["district_parent_check", "UPDATE district SET parent_id = id"],
    ["district_region_id_slug_key", "UPDATE district SET slug = 'west'"],
    ["district_region_id_level_official_key_key", "UPDATE district SET official_key = '01'"],
    ["population_people_check", "UPDATE population SET people = -1"],
    ["population_year_check", "UPDATE population SET year = 1899"],
    ["population_age_check", "UPDATE population SET age_from = -1"],
    ["population_age_check", "UPDATE population SET age_from = 150"],
    ["population_age_check", "UPDATE population SET age_below = 151"],
    [
      "population_pkey",
      "INSERT INTO population (district_id, year, age_from, age_below, sex, people, source_id) SELECT district_id, year, age_from, age_below, sex, 1, source_id FROM population",
    ],
    ["practice_point_check", "UPDATE practice SET latitude = 5819000"],
    [
      "practice_region_id_external_key_key",
      "INSERT INTO practice (region_id, external_key, slug, longitude, latitude, source_id) SELECT region_id, external_key, 'other', 13, 52, source_id FROM practice",
    ],
    [
      "practice_region_id_slug_key",
      "INSERT INTO practice (region_id, external_key, slug, longitude, latitude, source_id) SELECT region_id, 'other', slug, 13, 52, source_id FROM practice",
    ],
    ["seat_fte_check", "UPDATE seat SET fte = -0.25"],
    ["seat_birth_year_check", "UPDATE seat SET birth_year = 70"],
    ["seat_period_check", "UPDATE seat SET valid_from = '2024-01-01', valid_to = '2024-01-01'"],
    [
      "seat_practice_id_external_key_key",
      "INSERT INTO seat (practice_id, external_key, group_slug, fte, source_id) SELECT practice_id, external_key, group_slug, fte, source_id FROM seat",
    ],
    ["seat_group_slug_fkey", "UPDATE seat SET group_slug = 'zahnaerzte'"],
    ["residents_per_doctor_residents_check", "UPDATE residents_per_doctor SET residents = 0"],
    [
      "residents_per_doctor_district_type_check",
      "UPDATE residents_per_doctor SET district_type = 0 WHERE district_type = 1",
    ],
    ["residents_per_doctor_pkey", "UPDATE residents_per_doctor SET district_type = 1"],
    ["specialty_group_position_key", "UPDATE specialty_group SET position = 1"],
    ["specialty_group_slug_english_key", "UPDATE specialty_group SET slug_english = 'x'"],
    [
      "planning_figure_fte_check",
      `INSERT INTO planning_figure SELECT planning_area.id, 'hausaerzte', '2024-01-01', -1, NULL, NULL, NULL, data_source.id ${area}`,
    ],
    [
      "planning_figure_coverage_degree_check",
      `INSERT INTO planning_figure SELECT planning_area.id, 'hausaerzte', '2024-01-01', NULL, -1, NULL, NULL, data_source.id ${area}`,
    ],
    [
      "planning_figure_open_seats_check",
      `INSERT INTO planning_figure SELECT planning_area.id, 'hausaerzte', '2024-01-01', NULL, NULL, -0.5, NULL, data_source.id ${area}`,
    ],
    [
      "regional_residents_per_doctor_residents_check",
      `INSERT INTO regional_residents_per_doctor SELECT planning_area.id, 'hausaerzte', '2024-01-01', 0, data_source.id ${area}`,
    ],
    [
      "planning_area_region_id_official_key_key",
      "INSERT INTO planning_area (region_id, official_key, name) SELECT region_id, official_key, 'x' FROM planning_area",
    ],
    ["dataset_record_pkey", "INSERT INTO dataset_record SELECT * FROM dataset_record LIMIT 1"],
    [
      "dataset_version_source_id_key",
      "UPDATE dataset_version SET source_id = (SELECT min(source_id) FROM dataset_version)",
    ],
  ])("by %s", async (constraint, statement) => {
    expect(await refusal(statement)).toContain(constraint);
  });

  it("to delete a source that a figure still points at", async () => {
    for (const table of ["district", "population", "practice", "seat", "residents_per_doctor"])
      expect(
        await refusal(`DELETE FROM data_source WHERE id IN (SELECT source_id FROM ${table})`),
      ).toMatch(/_source_id_fkey/);
  });

  it("to delete a group that a seat or a value still points at", async () => {
    const statement = "DELETE FROM specialty_group WHERE slug = 'hausaerzte'";
    expect(await refusal(statement)).toMatch(/group_slug_fkey/);
  });
});

describe("deleting a district", () => {
  it("takes its people along and leaves practices and parts without one", async () => {
    await db().$executeRawUnsafe(
      `UPDATE district SET parent_id = (SELECT id ${district}) WHERE official_key = '02'`,
    );
    await db().$executeRawUnsafe("DELETE FROM district WHERE official_key = '01'");
    expect(await db().population.count()).toBe(1);
    expect(await db().practice.findMany({ select: { districtId: true } })).toEqual([
      { districtId: null },
    ]);
    expect(await db().district.findMany({ select: { parentId: true } })).toEqual([
      { parentId: null },
    ]);
  });
});
