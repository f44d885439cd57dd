import { describe, expect, it } from "vitest";
import { lastDay } from "@/lib/entries/last-day";
import type { RelatedThing } from "@/lib/entries/published-entry";
import { sharedTies } from "@/lib/entries/shared-ties";

function thing(slug: string, day: string | null = null, kind: RelatedThing["kind"] = "news") {
  return { kind, slug, day, name: { de: slug }, summary: null, ties: [], demo: false };
}

const self = { kind: "news", slug: "selbst" } as const;
const slugs = (things: RelatedThing[]) => things.map(({ slug }) => slug);

describe("what is related to an entry", () => {
  it("comes first when it shares more, then when it is younger", () => {
    const theme = [thing("alt", "2026-01-01"), thing("neu", "2026-03-01"), thing("beides")];
    expect(slugs(sharedTies([theme, [thing("beides")]], self, 4))).toEqual([
      "beides",
      "neu",
      "alt",
    ]);
  });

  it("is never the entry itself, but may be of another kind at the same address", () => {
    const found = sharedTies([[thing("selbst"), thing("selbst", null, "job")]], self, 4);
    expect(found.map(({ kind }) => kind)).toEqual(["job"]);
  });

  it("is so much of each kind and no more", () => {
    const many = ["a", "b", "c"].flatMap((slug) => [thing(slug), thing(slug, null, "page")]);
    expect(sharedTies([many], self, 2).map(({ kind }) => kind)).toEqual([
      "news",
      "page",
      "news",
      "page",
    ]);
    expect(sharedTies([], self, 2)).toEqual([]);
  });
});

describe("the last day of something", () => {
  it("is the one before a midnight in Germany, in summer and in winter", () => {
    expect(lastDay("2026-07-31T22:00:00.000Z")).toBe("2026-07-31");
    expect(lastDay("2026-01-31T23:00:00.000Z")).toBe("2026-01-31");
  });

  it("is the day itself when it ends at noon", () => {
    expect(lastDay("2026-07-31T10:00:00.000Z")).toBe("2026-07-31");
  });
});
