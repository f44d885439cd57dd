import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/entries/kinds/event";
import { calendarUid } from "@/lib/events/calendar/calendar-date";
import { datesToTell } from "@/lib/events/feed-dates";
import type { ListedDate } from "@/lib/events/listed-date";

const fields = eventSchema.parse({
  ...{ title: { de: "Treffen" }, summary: { de: "Kurz." }, type: "meetup" },
  starts: "2026-12-01T18:00",
});

function date(key: string, day: string, changes: Partial<ListedDate> = {}): ListedDate {
  return {
    ...{ id: 1, key, slug: key, dateKey: day, state: "planned", fields, note: null },
    ...{ startsAt: `${day}T17:00:00.000Z`, endsAt: `${day}T19:00:00.000Z`, allDay: false },
    ...{ originalStart: `${day}T17:00:00.000Z`, capacity: null, takesSignUps: false },
    ...{ signUpFrom: null, signUpUntil: null, sequence: 0, removed: false, demo: false },
    changedAt: "2026-11-01T00:00:00.000Z",
    ...changes,
  };
}

describe("what a feed tells of", () => {
  it("is the next date of each event, and every later one that is off or has moved", () => {
    const dates = [
      date("a", "2026-10-01", { state: "cancelled" }),
      date("a", "2026-12-01", { removed: true, state: "cancelled" }),
      date("a", "2026-12-02"),
      date("b", "2026-12-03", { state: "cancelled" }),
      date("a", "2026-12-08"),
      date("a", "2026-12-15", { state: "cancelled" }),
      date("b", "2026-12-16", { state: "moved" }),
    ];
    const told = datesToTell(dates, new Date("2026-11-22T00:00:00Z"));
    expect(told.map(({ date: { key, dateKey }, isNext }) => [key, dateKey, isNext])).toEqual([
      ["a", "2026-12-01", false],
      ["a", "2026-12-02", true],
      ["b", "2026-12-03", true],
      ["a", "2026-12-15", false],
      ["b", "2026-12-16", false],
    ]);
  });
});

describe("the name of a date in calendars", () => {
  const named = { regionSlug: "chemnitz", eventKey: "messe", dateKey: "2026-12-01", fields };

  it("tells portals apart by their domains, whatever their ports", () => {
    expect(calendarUid(named, "https://a.example:8443/chemnitz")).toBe(
      "chemnitz/messe/2026-12-01@a.example",
    );
    expect(calendarUid(named, "http://localhost:3005/chemnitz")).toBe(
      "chemnitz/messe/2026-12-01@praxisnah",
    );
  });

  it("is the one that another's calendar gave it", () => {
    const foreign = { ...named, dateKey: "", fields: { ...fields, uid: "rat-1" } };
    expect(calendarUid(foreign, "https://a.example/")).toBe("rat-1");
  });
});
