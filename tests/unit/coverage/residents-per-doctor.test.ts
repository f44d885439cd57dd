import { describe, expect, it } from "vitest";
import {
  generalInForce,
  residentsInForce,
  residentsPerDoctor,
} from "@/lib/coverage/residents-per-doctor";

const general = (districtType: number, validFrom: string, residents: number) => ({
  groupSlug: "augenaerzte",
  districtType,
  validFrom,
  residents,
});
const regional = (validFrom: string, residents: number) => ({
  groupSlug: "augenaerzte",
  districtType: null,
  validFrom,
  residents,
});
const eyes = { groupSlug: "augenaerzte", districtType: 2, on: "2025-05-01" };

describe("the residents per doctor", () => {
  it("follow the district type", () => {
    const values = [general(1, "2025-04-09", 12_703), general(2, "2025-04-09", 19_179)];
    expect(residentsPerDoctor(values, { ...eyes, districtType: 1 })).toBe(12_703);
    expect(residentsPerDoctor(values, eyes)).toBe(19_179);
    expect(residentsPerDoctor(values, { ...eyes, districtType: 3 })).toBeNull();
  });

  it("hold from their day on, and the youngest that holds wins", () => {
    const values = [general(2, "2025-04-09", 19_179), general(2, "2023-01-01", 20_000)];
    expect(residentsPerDoctor(values, { ...eyes, on: "2022-12-31" })).toBeNull();
    expect(residentsPerDoctor(values, { ...eyes, on: "2023-01-01" })).toBe(20_000);
    expect(residentsPerDoctor(values, { ...eyes, on: "2025-04-08" })).toBe(20_000);
    expect(residentsPerDoctor(values, { ...eyes, on: "2025-04-09" })).toBe(19_179);
  });

  it("are the regional ones where there are any, even older than the general ones", () => {
    const values = [general(2, "2025-04-09", 19_179), regional("2024-01-01", 16_786)];
    expect(residentsPerDoctor(values, eyes)).toBe(16_786);
    expect(residentsPerDoctor([...values].reverse(), eyes)).toBe(16_786);
    expect(residentsPerDoctor(values, { ...eyes, districtType: null })).toBe(16_786);
  });

  it("fall back to the general ones before the regional ones hold", () => {
    const values = [general(2, "2023-01-01", 20_000), regional("2025-06-01", 16_786)];
    expect(residentsPerDoctor(values, eyes)).toBe(20_000);
  });

  it("are known without a district type only where all types have the same", () => {
    const unknownType = { ...eyes, districtType: null };
    const same = [general(1, "2025-04-09", 1633), general(2, "2025-04-09", 1633)];
    expect(residentsPerDoctor(same, unknownType)).toBe(1633);
    const differing = [general(1, "2025-04-09", 12_703), general(2, "2025-04-09", 19_179)];
    expect(residentsPerDoctor(differing, unknownType)).toBeNull();
  });

  it("are not those of another group", () => {
    const values = [general(2, "2025-04-09", 19_179)];
    expect(residentsPerDoctor(values, { ...eyes, groupSlug: "urologen" })).toBeNull();
    expect(residentsPerDoctor([], eyes)).toBeNull();
  });

  it("are unknown where two planning areas of a region have different ones", () => {
    const values = [regional("2024-01-01", 1474), regional("2024-01-01", 1600)];
    expect(residentsPerDoctor(values, eyes)).toBeNull();
  });
});

describe("the value in force", () => {
  const values = [general(2, "2025-04-09", 19_179), regional("2024-01-01", 18_000)];

  it("is told with its day, a regional one before the directive's", () => {
    expect(residentsInForce(values, eyes)).toEqual(regional("2024-01-01", 18_000));
    expect(residentsInForce(values.slice(0, 1), eyes)).toEqual(general(2, "2025-04-09", 19_179));
  });

  it("of the directive is told beside a regional one", () => {
    expect(generalInForce(values, eyes)).toEqual(general(2, "2025-04-09", 19_179));
    expect(generalInForce(values, { ...eyes, on: "2025-04-08" })).toBeNull();
  });
});
