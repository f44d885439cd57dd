import { describe, expect, it } from "vitest";
import { answeredGaps, countOffersFor } from "@/lib/settling/answered-gaps";
import { careerOf, CAREERS, careerSlugs } from "@/lib/settling/career";
import { routing } from "@/lib/i18n/routing";

const area = (districtSlug: string, fte: number | null, required: number | null) => ({
  ...{ districtSlug, groupSlug: "hausaerzte", fte, required },
});
const offer = (type: string, district: string, group = "hausaerzte") => ({
  ...{ type, groups: [group], districts: [district], count: 1 },
});
const areas = [area("not", 1, 3), area("satt", 3, 3), area("knapp", 2.9, 3), area("leer", null, 3)];

describe("gaps of a region", () => {
  it("are districts that lack at least half a seat, whether anything answers them or not", () => {
    expect(answeredGaps(areas, [])).toEqual({ gaps: 2, answered: 0 });
  });

  it.each(["takeover", "employment", "mvz", "shared_practice"])("are answered by %s", (type) => {
    expect(answeredGaps(areas, [offer(type, "not")])).toEqual({ gaps: 2, answered: 1 });
  });

  it.each([
    offer("rooms", "not"),
    offer("training_post", "not"),
    offer("mvz", "satt"),
    offer("mvz", "not", "urologen"),
    { ...offer("mvz", "not"), groups: [] },
    { ...offer("mvz", "not"), districts: [] },
    { ...offer("mvz", "not"), count: 0 },
  ])("are not answered by %o", (one) => {
    expect(answeredGaps(areas, [one])).toEqual({ gaps: 2, answered: 0 });
  });

  it("of specialists are those of the whole region, which any district answers", () => {
    const whole = [{ ...area("", 10, 12), districtSlug: null, groupSlug: "urologen" }];
    expect(answeredGaps(whole, [])).toEqual({ gaps: 1, answered: 0 });
    expect(answeredGaps(whole, [offer("mvz", "satt", "urologen")])).toEqual({
      ...{ gaps: 1, answered: 1 },
    });
    expect(answeredGaps(whole, [offer("mvz", "satt")])).toEqual({ gaps: 1, answered: 0 });
  });

  it("are unknown where no figure is known", () => {
    expect(answeredGaps([area("leer", null, null)], [])).toBeNull();
  });
});

describe("the page of a career", () => {
  it("has an address of its own in each language", () => {
    for (const locale of routing.locales)
      for (const career of CAREERS)
        expect(careerOf(careerSlugs[locale][career], locale)).toBe(career);
    expect(careerOf("where", "en")).toBeNull();
    expect(careerOf("wo", "de")).toBeNull();
  });
});

describe("offers for a group in a district", () => {
  it("are those that name both, or the district and no group", () => {
    const offers = [offer("mvz", "a"), offer("mvz", "b"), offer("mvz", "a", "augenaerzte")];
    expect(countOffersFor(offers, "hausaerzte", "a")).toBe(1);
    const any = { type: "rooms", groups: [], districts: ["a", "b"], count: 3 };
    expect(countOffersFor([...offers, any], "hausaerzte", "a")).toBe(4);
    expect(countOffersFor(offers, "hausaerzte", "c")).toBe(0);
  });
});
