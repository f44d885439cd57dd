import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ANY_EVENT,
  AUDIENCES,
  EVENT_TYPES,
  eventFilterParameters,
  eventFilterQuery,
  readEventFilter,
  type EventFilter,
} from "@/lib/events/event-filter";

const known = { themes: ["gute-pflege", "e-health"], districts: ["sonnenberg"] };

const filters = fc.record<EventFilter>({
  type: fc.constantFrom(null, ...EVENT_TYPES),
  theme: fc.constantFrom(null, ...known.themes),
  district: fc.constantFrom(null, ...known.districts),
  audience: fc.constantFrom(null, ...AUDIENCES),
  online: fc.boolean(),
});

describe("a filter of events in an address", () => {
  it("is written and read in both languages without a loss", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom("de" as const, "en" as const), (filter, locale) => {
        const written = eventFilterParameters(filter, locale);
        expect(readEventFilter(written, locale, known)).toEqual({ filter, isUnknown: false });
      }),
    );
  });

  it("is spelt in the language of the page, and absent where nothing is chosen", () => {
    const filter: EventFilter = { ...ANY_EVENT, type: "forum", audience: "doctors", online: true };
    expect(eventFilterQuery(filter, "de")).toBe("?typ=buergerforum&zielgruppe=aerzte&online=1");
    expect(eventFilterQuery(filter, "en")).toBe("?type=forum&audience=doctors&online=1");
    expect(eventFilterQuery(ANY_EVENT, "de")).toBe("");
  });

  it.each(["typ=zauberei", "thema=zauberei", "stadtteil=nirgendwo", "zielgruppe=feen"])(
    "says when it asks for something that there is not: %s",
    (query) => {
      expect(readEventFilter(new URLSearchParams(query), "de", known)).toEqual({
        ...{ filter: ANY_EVENT, isUnknown: true },
      });
    },
  );

  it("takes the last of several values, and an empty one for none", () => {
    const read = (query: string) => readEventFilter(new URLSearchParams(query), "de", known);
    expect(read("typ=zauberei&typ=messe").filter.type).toBe("fair");
    expect(read("typ=&thema=")).toEqual({ filter: ANY_EVENT, isUnknown: false });
  });
});
