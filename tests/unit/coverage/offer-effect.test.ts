import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { offerEffect } from "@/lib/coverage/offer-effect";

const here = { fte: 2.56, required: 4 };

describe("what an offer means for the coverage of its district", () => {
  it.each(["employment", "mvz", "shared_practice"])("is one doctor more for %s", (type) => {
    expect(offerEffect(type, 1, here)).toEqual({ change: "raises", from: 64, to: 89 });
  });

  it("is what would be lost without a successor for a takeover", () => {
    expect(offerEffect("takeover", 1, here)).toEqual({ change: "keeps", from: 39, to: 64 });
    expect(offerEffect("takeover", 3, here)).toEqual({ change: "keeps", from: 0, to: 64 });
  });

  it.each(["training_post", "rooms", "something"])(
    "is nothing that can be computed for %s",
    (type) => {
      expect(offerEffect(type, 1, here)).toBeNull();
    },
  );

  it("is unknown where a figure is missing", () => {
    expect(offerEffect("mvz", undefined, here)).toBeNull();
    expect(offerEffect("mvz", 1, { fte: null, required: 4 })).toBeNull();
    expect(offerEffect("mvz", 1, { fte: 2, required: null })).toBeNull();
    expect(offerEffect("mvz", 0, here)).toBeNull();
    expect(offerEffect("mvz", Number.NaN, here)).toBeNull();
  });

  it("never lowers coverage, and never below nothing", () => {
    const amount = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom("takeover", "mvz"),
        fc.double({ min: 0.05, max: 5, noNaN: true }),
        amount,
        fc.double({ min: 0.1, max: 100, noNaN: true }),
        (type, seats, fte, required) => {
          const effect = offerEffect(type, seats, { fte, required });
          expect(effect?.from).toBeGreaterThanOrEqual(0);
          expect(effect?.to).toBeGreaterThanOrEqual(effect?.from ?? Infinity);
        },
      ),
    );
  });
});
