import { describe, expect, it } from "vitest";
import { dateData, eventData } from "@/components/events/event-data";
import { eventSchema } from "@/lib/entries/kinds/event";
import type { ListedDate } from "@/lib/events/listed-date";

const fields = eventSchema.parse({
  title: { de: "Messe" },
  summary: { de: "Kurz." },
  type: "fair",
  starts: "2026-12-01T18:00",
  ends: "2026-12-01T20:00",
  mode: "hybrid",
  place: { name: "Rathaus", street: "Markt 1", postcode: "09111", city: "Chemnitz" },
  price: { free: true },
});

const date: ListedDate = {
  ...{ id: 1, key: "messe", slug: "messe", dateKey: "", state: "planned", fields, note: null },
  ...{ startsAt: "2026-12-01T17:00:00.000Z", endsAt: "2026-12-01T19:00:00.000Z" },
  ...{ originalStart: "2026-12-01T17:00:00.000Z", allDay: false, capacity: 5 },
  ...{ takesSignUps: true, signUpFrom: null, signUpUntil: null, sequence: 0, removed: false },
  ...{ changedAt: "2026-11-01T00:00:00.000Z", demo: false },
};

const url = "https://praxisnah.example/chemnitz/veranstaltungen/messe";

const now = new Date("2026-11-20T00:00:00Z");

function told(changes: Partial<ListedDate>, openSeats: number | null = 3) {
  const shown = { ...date, ...changes };
  return eventData({ date: shown, locale: "de", url, openSeats, now, region: "Chemnitz" });
}

describe("what search engines read of an event", () => {
  it("tells the hour with its distance from UTC, in winter and in summer", () => {
    expect(told({})).toMatchObject({
      "@type": "Event",
      startDate: "2026-12-01T18:00:00+01:00",
      endDate: "2026-12-01T20:00:00+01:00",
    });
    const summer = { startsAt: "2026-07-01T16:00:00.000Z", endsAt: "2026-07-01T18:00:00.000Z" };
    expect(told(summer)).toMatchObject({ startDate: "2026-07-01T18:00:00+02:00" });
  });

  it("tells whole days as days, the last one included", () => {
    const days = { startsAt: "2026-12-01T23:00:00.000Z", endsAt: "2026-12-03T23:00:00.000Z" };
    expect(told({ ...days, allDay: true })).toMatchObject({
      ...{ startDate: "2026-12-02", endDate: "2026-12-03" },
    });
  });

  it("tells what became of it", () => {
    expect(told({})).toMatchObject({ eventStatus: "https://schema.org/EventScheduled" });
    expect(told({ state: "cancelled" })).toMatchObject({
      eventStatus: "https://schema.org/EventCancelled",
    });
    expect(told({ state: "moved", originalStart: "2026-11-30T17:00:00.000Z" })).toMatchObject({
      eventStatus: "https://schema.org/EventRescheduled",
      previousStartDate: "2026-11-30T18:00:00+01:00",
    });
  });

  it("offers seats as the page does: none of what is off or over, and none that cannot be had", () => {
    const offer = (changes: Partial<ListedDate>, openSeats?: number | null) =>
      (told(changes, openSeats) as { offers?: { availability: string } }).offers;
    const availability = (changes: Partial<ListedDate>, openSeats?: number | null) =>
      offer(changes, openSeats)?.availability.replace("https://schema.org/", "");
    expect(offer({ state: "cancelled" })).toBeUndefined();
    const over = { startsAt: "2026-11-01T17:00:00.000Z", endsAt: "2026-11-01T19:00:00.000Z" };
    expect(offer(over)).toBeUndefined();
    expect(availability({})).toBe("InStock");
    expect(availability({}, 0)).toBe("SoldOut");
    expect(availability({ signUpUntil: "2026-11-19T00:00:00.000Z" })).toBe("OutOfStock");
    expect(offer({ signUpFrom: "2026-11-25T07:00:00.000Z" })).toMatchObject({
      ...{ availability: "https://schema.org/PreOrder", validFrom: "2026-11-25T08:00:00+01:00" },
    });
    const paid = { ...fields, price: { free: false, text: { de: "40 Euro" } } };
    expect(offer({ fields: paid })).toMatchObject({ description: "40 Euro" });
    expect(offer({ fields: paid })).not.toHaveProperty("price");
  });

  it("names the region where nobody said where, and the whole address where somebody did", () => {
    const { place: _place, ...nowhere } = { ...fields, mode: "on_site" as const };
    expect(told({ fields: nowhere })).toMatchObject({
      location: { "@type": "Place", name: "Chemnitz", address: { addressRegion: "Chemnitz" } },
    });
    expect(dateData({ date, locale: "de", url, region: "Chemnitz" })).toMatchObject({
      eventStatus: "https://schema.org/EventScheduled",
      endDate: "2026-12-01T20:00:00+01:00",
      location: [
        { address: { streetAddress: "Markt 1", postalCode: "09111", addressLocality: "Chemnitz" } },
        { "@type": "VirtualLocation" },
      ],
    });
  });

  it("tells where to join online unless that is told to those with a seat", () => {
    const onlineAddress = "https://meet.example.org/praxis";
    const open = { ...fields, mode: "online" as const, onlineAddress };
    const purpose = { de: "Planung" };
    const seated = eventSchema.parse({ ...open, signUp: { capacity: 5, purpose } });
    const virtual = (told: object) => (told as { location: object[] }).location.at(-1);
    expect(virtual(told({ fields: open, takesSignUps: false }))).toEqual({
      ...{ "@type": "VirtualLocation", url: onlineAddress },
    });
    expect(virtual(told({ fields: seated }))).toEqual({ "@type": "VirtualLocation", url });
    expect(JSON.stringify(told({ fields: seated }))).not.toContain(onlineAddress);
  });

  it("tells where, what it costs and whether there are seats", () => {
    expect(told({}, 0)).toMatchObject({
      location: [
        { "@type": "Place", name: "Rathaus" },
        { "@type": "VirtualLocation", url },
      ],
      offers: { price: 0, priceCurrency: "EUR", availability: "https://schema.org/SoldOut" },
      isAccessibleForFree: true,
    });
  });
});
