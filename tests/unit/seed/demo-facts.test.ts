import { existsSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { listDemoDistricts } from "../../../prisma/seed/demo-facts";

type Row = Record<string, string>;

const folder = new URL("../../../../shared/data/", import.meta.url);

function readRows(name: string): Row[] {
  return parse(readFileSync(new URL(name, folder)), { columns: true });
}

describe("the committed facts", () => {
  it("hold 39 Stadtteile and 13 Bezirksregionen with keys of their own", () => {
    for (const [slug, count] of [
      ["chemnitz", 39],
      ["lichtenberg", 13],
    ] as const) {
      const districts = listDemoDistricts(slug);
      expect(new Set(districts.map(({ key }) => key)).size).toBe(count);
    }
  });

  it.skipIf(!existsSync(folder))("repeat the collected facts (skipped without them)", () => {
    const rows = [
      ...readRows("chemnitz-facts.csv"),
      ...readRows("lichtenberg-facts.csv").filter(({ level }) => level === "bezirksregion"),
    ];
    const districts = [...listDemoDistricts("chemnitz"), ...listDemoDistricts("lichtenberg")];
    expect(
      districts.map(({ name, longitude, latitude, areaKm2, people }) => [
        name,
        longitude,
        latitude,
        areaKm2,
        people,
      ]),
    ).toEqual(
      rows.map((row) => [
        row.name,
        Number(row.lon),
        Number(row.lat),
        Number(row.area_km2),
        row.population_2025 ? Number(row.population_2025) : null,
      ]),
    );
  });
});
