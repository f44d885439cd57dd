import { describe, expect, it } from "vitest";
import { residentsPerDoctor } from "@/lib/coverage/residents-per-doctor";
import { hasPublicData } from "@/tests/support/public-data";
import { listCollectedVersions, type CollectedValue } from "./residents-vector";

function valuesFrom(validFrom: string, collected: readonly CollectedValue[]) {
  return collected.flatMap(({ name, districtType, residents }) =>
    residents === null ? [] : [{ groupSlug: name, districtType, validFrom, residents }],
  );
}

describe("the change of the directive on 9 April 2025", () => {
  it("raises the people per general practitioner from 1616 to 1633", () => {
    const values = [
      { groupSlug: "hausaerzte", districtType: 1, validFrom: "2023-01-01", residents: 1616 },
      { groupSlug: "hausaerzte", districtType: 1, validFrom: "2025-04-09", residents: 1633 },
    ];
    const asked = { groupSlug: "hausaerzte", districtType: 1 };
    expect(residentsPerDoctor(values, { ...asked, on: "2025-04-08" })).toBe(1616);
    expect(residentsPerDoctor(values, { ...asked, on: "2025-04-09" })).toBe(1633);
  });
});

describe.skipIf(!hasPublicData)("every collected residents-per-doctor value", () => {
  it("is found for its group, district type and day", () => {
    const [newest = [], replaced = []] = listCollectedVersions();
    const values = [...valuesFrom("2025-04-09", newest), ...valuesFrom("2023-01-01", replaced)];
    expect(newest.filter(({ residents }) => residents !== null)).toHaveLength(108);
    for (const { name, districtType, residents } of newest) {
      if (residents === null) continue;
      const asked = { groupSlug: name, districtType };
      expect(residentsPerDoctor(values, { ...asked, on: "2025-04-09" }), name).toBe(residents);
    }
    for (const { name, districtType, residents } of replaced) {
      const asked = { groupSlug: name, districtType };
      expect(residentsPerDoctor(values, { ...asked, on: "2025-04-08" }), name).toBe(residents);
    }
  });

  it("is known without a district type exactly where all types share it", () => {
    const [newest = []] = listCollectedVersions();
    const values = valuesFrom("2025-04-09", newest);
    for (const { name, residents } of newest) {
      const found = residentsPerDoctor(values, {
        groupSlug: name,
        districtType: null,
        on: "2026-01-01",
      });
      const own = newest.filter((value) => value.name === name);
      const isShared = own.every((value) => value.residents === residents);
      expect(found, name).toBe(isShared ? residents : null);
    }
  });
});
