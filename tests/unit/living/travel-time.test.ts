import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestPlace, travelMeans, travelMinutes } from "@/lib/living/travel-time";

const here = { longitude: 12.92, latitude: 50.83 };
const place = fc.record({
  longitude: fc.double({ min: 12, max: 14, noNaN: true }),
  latitude: fc.double({ min: 50, max: 53, noNaN: true }),
});

describe("an estimated way", () => {
  it("of 3.51 km as the crow flies takes 14 minutes by car, 24 by bus and rail, 20 by bicycle", () => {
    const there = { longitude: 12.97, latitude: 50.83 };
    expect(travelMeans.map((means) => [means, travelMinutes(here, there, means)])).toEqual([
      ["bicycle", 20],
      ["transit", 24],
      ["car", 14],
    ]);
  });

  it("to the same place takes the minutes that the means takes anyway", () => {
    expect(travelMinutes(here, here, "car")).toBe(5);
    expect(travelMinutes(here, here, "bicycle")).toBe(2);
  });

  it("is a whole number of minutes, the same in both directions", () => {
    fc.assert(
      fc.property(place, place, fc.constantFrom(...travelMeans), (from, to, means) => {
        const minutes = travelMinutes(from, to, means);
        expect(Number.isSafeInteger(minutes) && minutes >= 1).toBe(true);
        expect(travelMinutes(to, from, means)).toBe(minutes);
      }),
    );
  });

  it("without a coordinate is refused", () => {
    expect(() => travelMinutes(here, { longitude: NaN, latitude: 50 }, "car")).toThrow(RangeError);
  });

  it("leads to the nearest of several places, and nowhere without any", () => {
    const near = { longitude: 12.93, latitude: 50.83 };
    const far = { longitude: 12.99, latitude: 50.9 };
    expect(nearestPlace(here, [far, near])?.place).toBe(near);
    expect(nearestPlace(here, [])).toBeNull();
  });
});
