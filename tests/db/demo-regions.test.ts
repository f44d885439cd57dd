import { beforeAll, describe, expect, it } from "vitest";
import { groupCoverage } from "@/lib/coverage/group-coverage";
import { listOfficialFigures } from "@/lib/coverage/official/queries";
import { getCoverageBasis, listSpecialtyGroups } from "@/lib/coverage/queries";
import { db } from "@/lib/db";
import { findPlace } from "@/lib/localities/queries";
import { getTopology, listDistricts } from "@/lib/regions/districts/queries";
import { getRegion, listRegions } from "@/lib/regions/queries";
import type { Region } from "@/lib/regions/schema";
import { loadDemoRegions } from "@/prisma/seed/load-demo-regions";

async function regionOf(slug: string): Promise<Region> {
  const region = await getRegion(slug);
  if (!region) throw new Error(`There is no region ${slug}.`);
  return region;
}

async function coverageOf({ id, mapLevel, districtType }: Region, on: string) {
  const [basis, groups] = await Promise.all([
    getCoverageBasis(id, mapLevel, on),
    listSpecialtyGroups(),
  ]);
  return new Map(
    groups.map((group) => [group.slug, groupCoverage(basis, group, { districtType, on })]),
  );
}

/** Every row of the tables that hold content, without ids and times. */
async function contents() {
  const rows = await db().$queryRaw<{ row: string }[]>`
    SELECT to_jsonb(district) - 'region_id' || '{}' AS row FROM district
    UNION ALL SELECT to_jsonb(population) FROM population
    UNION ALL SELECT to_jsonb(practice) FROM practice
    UNION ALL SELECT to_jsonb(seat) FROM seat
    UNION ALL SELECT to_jsonb(planning_figure) FROM planning_figure
    UNION ALL SELECT to_jsonb(regional_residents_per_doctor) FROM regional_residents_per_doctor
    UNION ALL SELECT to_jsonb(data_source) FROM data_source
    UNION ALL SELECT to_jsonb(district_topology) FROM district_topology`;
  return rows.map(({ row }) => JSON.stringify(row)).sort();
}

beforeAll(async () => {
  expect(await loadDemoRegions()).toEqual(["Chemnitz", "Berlin-Lichtenberg"]);
});

describe("the demo regions", () => {
  it("are two, with their districts and borders", async () => {
    const regions = await listRegions();
    expect(regions.map(({ slug, districtCount }) => [slug, districtCount])).toEqual([
      ["lichtenberg", 13],
      ["chemnitz", 39],
    ]);
    for (const slug of ["chemnitz", "lichtenberg"]) {
      const { id, mapLevel, demo } = await regionOf(slug);
      expect(demo).toBe(true);
      expect(await getTopology(id, mapLevel)).not.toBeNull();
      expect(await db().practice.count({ where: { regionId: id, districtId: null } })).toBe(0);
    }
  });

  it("offer both places of a name that exists twice", async () => {
    for (const slug of ["chemnitz", "lichtenberg"]) {
      const { id } = await regionOf(slug);
      const answer = await findPlace(id, "Birkenweg");
      expect(answer?.kind).toBe("several");
      expect((await findPlace(id, "Wiesengrund"))?.kind).toMatch(/found|several/);
    }
  });

  it("are the same after a second time", async () => {
    const before = await contents();
    await loadDemoRegions();
    expect(await contents()).toEqual(before);
  });

  it("reproduce the general practitioners of Chemnitz", async () => {
    const region = await regionOf("chemnitz");
    const gps = (await coverageOf(region, "2024-12-31")).get("hausaerzte");
    expect(gps?.residentsPerDoctor).toBe(1474);
    expect(gps?.region).toMatchObject({ people: 247_950, fte: 135.75, open: 49.5 });
    expect(gps?.region.degree?.toFixed(1)).toBe("80.7");
    expect(gps?.districts.size).toBe(39);
  });

  it("reproduce the 13 official degrees of Lichtenberg to the printed decimal", async () => {
    const region = await regionOf("lichtenberg");
    const coverage = await coverageOf(region, "2025-12-31");
    const official = await listOfficialFigures(region.id);
    expect(official).toHaveLength(13);
    for (const { groupSlug, coverageDegree } of official)
      expect(coverage.get(groupSlug)?.region.degree?.toFixed(1), groupSlug).toBe(
        coverageDegree?.toFixed(1),
      );
  });

  it("still do so today", async () => {
    const today = new Date().toISOString().slice(0, 10);
    const gps = (await coverageOf(await regionOf("chemnitz"), today)).get("hausaerzte");
    expect(gps?.region.fte).toBe(135.75);
  });

  it("give every district a different address", async () => {
    const { id } = await regionOf("lichtenberg");
    const districts = await listDistricts(id, "bezirksregion");
    expect(new Set(districts.map(({ slug }) => slug)).size).toBe(13);
  });
});
