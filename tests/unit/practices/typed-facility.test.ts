import { describe, expect, it } from "vitest";
import { isAskedOf } from "@/lib/practices/facility-correction/facility-texts";
import { changedPayload, typedFacility } from "@/lib/practices/facility-correction/typed-facility";

const payload = {
  ...{ name: "Haus", street: null, postcode: null, city: null, longitude: 13, latitude: 52 },
  ...{ beds: 80, freePlaces: null, freeAsOf: null, phone: null, website: null },
};

describe("what staff type about a place of care", () => {
  it.each([
    ["latitude", "50,8322", { latitude: 50.8322 }, "50.8322"],
    ["beds", "007", { beds: 7 }, "7"],
    ["freeAsOf", "2026-11-20", { freeAsOf: "2026-11-20" }, "2026-11-20"],
    ["website", "www.haus.example", { website: "https://www.haus.example" }, undefined],
    ["services", "Chirurgie\n\nInnere", { services: ["Chirurgie", "Innere"] }, "Chirurgie\nInnere"],
    ["accessibility", "lift", { accessibility: ["lift"] }, "lift"],
    ["openingHours", "", { hours: null }, ""],
    ["street", "", { street: null }, ""],
  ] as const)("is read: %s %j", (name, text, change, shown) => {
    const reading = typedFacility(name, text);
    expect(reading).toMatchObject({ change, ...(shown !== undefined && { text: shown }) });
  });

  it.each([
    ["name", "", "missing"],
    ["longitude", "", "missing"],
    ["longitude", "50.8", "degreesInvalid"],
    ["latitude", "52°", "degreesInvalid"],
    ["postcode", "9111", "postcodeInvalid"],
    ["beds", "1,5", "amountInvalid"],
    ["freePlaces", "100001", "amountInvalid"],
    ["freeAsOf", "2026-02-30", "dayInvalid"],
    ["openingHours", "ab und zu", "hoursUnread"],
    ["accessibility", "elevator", "invalid"],
  ] as const)("is refused: %s %j, %s", (name, text, fault) => {
    expect(typedFacility(name, text)).toEqual({ fault });
  });

  it("changes what a version says, and leaves the rest and what others keep in it", () => {
    const kept = { hsds: { services: [{ id: "1" }] } };
    const before = { ...payload, arrival: "Bus 31", kept };
    expect(changedPayload(before, { arrival: null, beds: 90 })).toEqual({
      ...{ ...payload, beds: 90, kept },
    });
  });

  it("is asked only of places that have it", () => {
    expect(isAskedOf("hospital", "beds")).toBe(true);
    expect(isAskedOf("pharmacy", "beds")).toBe(false);
    expect(isAskedOf("care_service", "freePlaces")).toBe(true);
    expect(isAskedOf("hospital", "freeAsOf")).toBe(false);
    expect(isAskedOf("pharmacy", "phone")).toBe(true);
  });
});
