import ICAL from "ical.js";
import { convertIcsCalendar } from "ts-ics";
import { describe, expect, it } from "vitest";
import { writeCalendar, type CalendarDate } from "@/lib/events/calendar/ics-writing";

const date: CalendarDate = {
  ...{ uid: "chemnitz/stammtisch/2026-12-01@praxisnah", sequence: 3 },
  changedAt: new Date("2026-11-20T08:15:30Z"),
  startsAt: new Date("2026-12-01T17:00:00Z"),
  endsAt: new Date("2026-12-01T19:30:00Z"),
  ...{ allDay: false, isCancelled: false },
  title: "Stammtisch: Ärztinnen, Ärzte; Gäste \\ Freunde\u0000",
  description: `Zeile eins\nZeile zwei ${"sehr lang ".repeat(30)}🩺`,
  place: "Rathaus, Markt 1, 09111 Chemnitz",
  position: { longitude: 12.92, latitude: 50.83 },
  categories: ["Stammtisch", "A, B"],
  url: "https://praxisnah.example/chemnitz/veranstaltungen/stammtisch/2026-12-01",
};

const facts = { title: "Termine, heute; morgen", locale: "de" as const };

function eventsOf(text: string): ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("a file that takes dates out of calendars", () => {
  it("says so as RFC 5546 asks: method, status, organiser, and a higher sequence of the same name", () => {
    const gone = { ...date, isCancelled: true, sequence: 4 };
    const text = writeCalendar({ ...facts, method: "CANCEL", organiser: "a@example.org" }, [gone]);
    expect(text).toContain("\r\nMETHOD:CANCEL\r\n");
    const [event] = eventsOf(text);
    expect(event?.uid).toBe(date.uid);
    expect(event?.sequence).toBe(4);
    expect(event?.component.getFirstPropertyValue("status")).toBe("CANCELLED");
    expect(event?.component.getFirstPropertyValue("organizer")).toBe("mailto:a@example.org");
  });
});

describe("a calendar file", () => {
  const text = writeCalendar(facts, [date]);

  it("opens in another's reader with the same moments, texts and sequence", () => {
    const [event] = eventsOf(text);
    expect(event?.startDate.toJSDate()).toEqual(date.startsAt);
    expect(event?.endDate.toJSDate()).toEqual(date.endsAt);
    expect(event?.summary).toBe("Stammtisch: Ärztinnen, Ärzte; Gäste \\ Freunde ");
    expect(event?.description).toBe(date.description);
    expect(event?.location).toBe(date.place);
    expect(event?.sequence).toBe(3);
    expect(event?.uid).toBe(date.uid);
    expect(event?.component.getFirstProperty("categories")?.getValues()).toEqual(date.categories);
  });

  it("is valid for a second reader that checks each field", () => {
    const calendar = convertIcsCalendar(undefined, text);
    expect(calendar.timezones?.[0]?.id).toBe("Europe/Berlin");
    expect(calendar.events?.[0]).toMatchObject({
      uid: date.uid,
      sequence: 3,
      status: "CONFIRMED",
      start: { date: date.startsAt },
      end: { date: date.endsAt },
    });
  });

  it("has lines of at most 75 bytes that end as the standard says", () => {
    const lines = text.split("\r\n");
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.at(-1)).toBe("");
    expect(text).toContain(String.raw`Termine\, heute\; morgen`);
  });

  it("says that a date is off, and tells whole days as days", () => {
    const day = {
      ...{ ...date, isCancelled: true, allDay: true, position: null, place: null },
      startsAt: new Date("2026-03-27T23:00:00Z"),
      endsAt: new Date("2026-03-29T22:00:00Z"),
    };
    const written = writeCalendar(facts, [day]);
    expect(written).toContain("STATUS:CANCELLED");
    expect(written).toContain("DTSTART;VALUE=DATE:20260328");
    expect(written).toContain("DTEND;VALUE=DATE:20260330");
    expect(written).not.toMatch(/^(?:GEO|LOCATION)/m);
  });
});
