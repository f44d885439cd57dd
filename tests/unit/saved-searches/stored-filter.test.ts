import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offerTypeSchema } from "@/lib/entries/kinds/offer";
import { NO_OFFER_FILTER } from "@/lib/offers/offer-filter";
import { readStoredFilter, storedFilter } from "@/lib/saved-searches/stored-filter";

const optional = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: null });

const anyFilter = fc.record({
  type: optional(fc.constantFrom(...offerTypeSchema.options)),
  group: optional(fc.constantFrom("hausaerzte", "urologen")),
  district: optional(fc.constantFrom("west", "ost")),
  startsBy: optional(
    fc
      .date({ min: new Date("2000-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  ),
  hours: optional(fc.integer({ min: 1, max: 80 })),
  extent: optional(fc.constantFrom("full" as const, "part" as const)),
});

describe("a filter that is stored", () => {
  it("is read as it was", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(readStoredFilter(storedFilter(filter))).toEqual(filter);
      }),
    );
  });

  it("has one text by which it is known, whatever the language of its page", () => {
    expect(storedFilter(NO_OFFER_FILTER).query).toBe("");
    expect(storedFilter({ ...NO_OFFER_FILTER, type: "rooms", hours: 20 }).query).toBe(
      "art=raeume&stunden=20",
    );
  });

  it("is none when somebody wrote nonsense into its columns", () => {
    const stored = { ...storedFilter(NO_OFFER_FILTER), type: "castle" };
    expect(() => readStoredFilter(stored)).toThrow();
  });
});
