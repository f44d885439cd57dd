import { describe, expect, it } from "vitest";
import { listDemoDistricts } from "@/prisma/seed/demo-facts";
import { DEMO_SLUGS } from "@/prisma/seed/demo-slug";
import { listStreets } from "@/prisma/seed/demo-streets";

describe.each(DEMO_SLUGS)("the invented streets of %s", (slug) => {
  const districts = listDemoDistricts(slug);
  const streets = listStreets(districts);

  it("lie in their districts, and none is twice in one", () => {
    for (const { detail, longitude, latitude } of streets) {
      const district = districts.find(({ name }) => name === detail);
      expect(Math.abs(longitude - (district?.longitude ?? 0))).toBeLessThanOrEqual(0.00301);
      expect(Math.abs(latitude - (district?.latitude ?? 0))).toBeLessThanOrEqual(0.00301);
    }
    const said = streets.map(({ name, detail }) => `${name} ${detail}`);
    expect(new Set(said).size).toBe(said.length);
  });

  it("have a name that exists twice, told apart by the district", () => {
    const twins = streets.filter(({ name }) => name === "Birkenweg");
    expect(twins.length).toBeGreaterThanOrEqual(2);
    expect(new Set(twins.map(({ detail }) => detail)).size).toBe(twins.length);
  });
});
