import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  matchReasons,
  rankPartners,
  type Candidate,
  type SoughtWork,
} from "@/lib/network/matching";

const sought: SoughtWork = {
  themes: ["e-health", "pflege"],
  terms: [
    { term: "Sensoren", stems: ["sensor"] },
    { term: "Dokumentation am Bett", stems: ["dokumentation", "bett"] },
  ],
  stems: ["sturz", "heim", "erkenn"],
};

function candidate(changes: Partial<Candidate>): Candidate {
  return { slug: "a", name: "A", themes: [], offers: [], stems: [], ...changes };
}

const sensors = { offer: "Sensoren am Körper", stems: ["sensor", "korp"] };

describe("a research partner", () => {
  it("fits by what it offers, by shared themes, and says so with what each counts", () => {
    const partner = candidate({ themes: ["pflege", "jobs"], offers: [sensors] });
    expect(matchReasons(sought, partner)).toEqual([
      { kind: "termInOffer", term: "Sensoren", offer: "Sensoren am Körper", points: 4 },
      { kind: "theme", theme: "pflege", points: 3 },
    ]);
  });

  it("fits less by a term that stands elsewhere in its profile", () => {
    expect(matchReasons(sought, candidate({ stems: ["sensor"] }))).toEqual([
      { kind: "termInProfile", term: "Sensoren", points: 2 },
    ]);
  });

  it("has to have every word of a term", () => {
    const half = candidate({ offers: [{ offer: "Betten", stems: ["bett"] }] });
    expect(matchReasons(sought, half)).toEqual([]);
    const whole = candidate({
      offers: [{ offer: "Pflegedokumentation am Bett", stems: ["pflegedokumentation", "bett"] }],
    });
    expect(matchReasons(sought, whole)).toMatchObject([{ kind: "termInOffer", points: 4 }]);
  });

  it("fits by parts of long words, but not of short ones", () => {
    const part = candidate({ stems: ["drucksensor"] });
    expect(matchReasons(sought, part)).toHaveLength(1);
    const short = { ...sought, terms: [{ term: "Bett", stems: ["bett"] }] };
    expect(matchReasons(short, candidate({ stems: ["bettel"] }))).toEqual([]);
  });

  it("counts an offer once, as an answer or as related", () => {
    const offers = [{ offer: "Sensoren gegen Stürze", stems: ["sensor", "sturz"] }];
    expect(matchReasons(sought, candidate({ offers }))).toMatchObject([{ kind: "termInOffer" }]);
    const related = [{ offer: "Schulung gegen Stürze", stems: ["schulung", "sturz"] }];
    expect(matchReasons(sought, candidate({ offers: related }))).toEqual([
      { kind: "offer", offer: "Schulung gegen Stürze", points: 1 },
    ]);
  });

  it("is left out when a single common word is all", () => {
    const partner = candidate({ offers: [{ offer: "Stürze", stems: ["sturz"] }] });
    expect(rankPartners(sought, [partner])).toEqual([]);
  });

  it("stands before others by its points, then by its name", () => {
    const ranked = rankPartners(sought, [
      candidate({ slug: "z", name: "Zoo", themes: ["pflege"] }),
      candidate({ slug: "best", name: "Best", themes: ["pflege"], offers: [sensors] }),
      candidate({ slug: "u", name: "Übung", themes: ["e-health"] }),
      candidate({ slug: "none", name: "None" }),
    ]);
    expect(ranked.map(({ slug, points }) => [slug, points])).toEqual([
      ["best", 7],
      ["u", 3],
      ["z", 3],
    ]);
  });

  it("stands where it stands whatever the order of the list, and its points are its reasons'", () => {
    const words = fc.array(fc.constantFrom("sensor", "sturz", "heim", "bett"), { maxLength: 3 });
    const partner = fc.record({
      slug: fc.uuid(),
      name: fc.constantFrom("A", "B", "C"),
      themes: fc.subarray(["e-health", "pflege", "jobs"]),
      offers: fc.array(fc.record({ offer: fc.uuid(), stems: words }), { maxLength: 3 }),
      stems: words,
    });
    fc.assert(
      fc.property(fc.array(partner, { maxLength: 6 }), (partners) => {
        const ranked = rankPartners(sought, partners);
        expect(rankPartners(sought, partners.toReversed())).toEqual(ranked);
        for (const { points, reasons } of ranked)
          expect(reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(points);
      }),
      { numRuns: 60 },
    );
  });
});
