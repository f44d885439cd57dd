import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventSchema } from "@/lib/entries/kinds/event";
import { eventDates } from "@/lib/events/calendar/event-dates";
import { dayAfter, localTime } from "@/lib/portal-day";

function event(fields: object) {
  return eventSchema.parse({
    ...{ title: { de: "Treffen" }, summary: { de: "Kurz." }, type: "meetup" },
    ...fields,
  });
}

const evening = { starts: "2026-10-20T18:00", ends: "2026-10-20T20:00" };
const weekly = { ...evening, recurrence: { rule: "FREQ=WEEKLY;COUNT=3" } };
const UNTIL = "2028-01-01";

describe("the dates of an event", () => {
  it("are one without a name, by German clocks", () => {
    expect(eventDates(event(evening), UNTIL)).toEqual([
      {
        dateKey: "",
        state: "planned",
        startsAt: "2026-10-20T16:00:00.000Z",
        endsAt: "2026-10-20T18:00:00.000Z",
        originalStart: "2026-10-20T16:00:00.000Z",
        allDay: false,
        note: null,
        place: null,
      },
    ]);
  });

  it("begin at the same hour before and after clocks change", () => {
    expect(eventDates(event(weekly), UNTIL).map(({ startsAt }) => startsAt)).toEqual([
      "2026-10-20T16:00:00.000Z",
      "2026-10-27T17:00:00.000Z",
      "2026-11-03T17:00:00.000Z",
    ]);
  });

  it("last until midnight after their last day where they take whole days", () => {
    const [day] = eventDates(event({ starts: "2026-10-24", ends: "2026-10-25" }), UNTIL);
    expect([day?.startsAt, day?.endsAt, day?.allDay]).toEqual([
      "2026-10-23T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
      true,
    ]);
  });

  it("keep their names when they move, and say so", () => {
    const exceptions = [
      { date: "2026-10-27", state: "moved", starts: "2026-10-28T19:00", note: { de: "Ferien" } },
      { date: "2026-11-03", state: "cancelled" },
    ];
    const series = event({ ...weekly, recurrence: { ...weekly.recurrence, exceptions } });
    const dates = eventDates(series, UNTIL);
    expect(dates.map(({ dateKey, state }) => [dateKey, state])).toEqual([
      ["2026-10-20", "planned"],
      ["2026-10-27", "moved"],
      ["2026-11-03", "cancelled"],
    ]);
    expect(dates[1]).toMatchObject({
      startsAt: "2026-10-28T18:00:00.000Z",
      endsAt: "2026-10-28T20:00:00.000Z",
      originalStart: "2026-10-27T17:00:00.000Z",
      note: { de: "Ferien" },
    });
  });

  it("are all cancelled with their event", () => {
    const off = event({ ...weekly, state: "cancelled", stateNote: { de: "Zu wenige" } });
    const dates = eventDates(off, UNTIL);
    expect(dates.map(({ state }) => state)).toEqual(["cancelled", "cancelled", "cancelled"]);
    expect(dates[0]?.note).toEqual({ de: "Zu wenige" });
  });

  it("count those that were added, and tell two of one day apart", () => {
    const recurrence = { additional: ["2026-10-22T18:00", "2026-10-20T09:00", "2026-10-20T18:00"] };
    const dates = eventDates(event({ ...evening, recurrence }), UNTIL);
    expect(dates.map(({ dateKey }) => dateKey)).toEqual([
      "2026-10-20",
      "2026-10-20-1800",
      "2026-10-22",
    ]);
  });

  it("without a known end are over when they begin", () => {
    const [date] = eventDates(event({ starts: "2026-10-20T18:00" }), UNTIL);
    expect(date?.endsAt).toBe(date?.startsAt);
  });

  it("show the planned hour on the wall, all year and however often", () => {
    const rules = fc.constantFrom("FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=DAILY;INTERVAL=3");
    const first = fc.integer({ min: 0, max: 400 }).map((days) => dayAfter("2026-01-01", days));
    const hours = fc.integer({ min: 3, max: 22 }).map((hour) => String(hour).padStart(2, "0"));
    fc.assert(
      fc.property(rules, first, hours, (rule, day, hour) => {
        const ends = `${day}T${hour}:45`;
        const series = event({ starts: `${day}T${hour}:15`, ends, recurrence: { rule } });
        const dates = eventDates(series, dayAfter(day, 300));
        expect(new Set(dates.map(({ dateKey }) => dateKey)).size).toBe(dates.length);
        for (const date of dates) {
          expect(localTime(new Date(date.startsAt))).toBe(`${date.dateKey}T${hour}:15`);
          expect(Date.parse(date.endsAt) - Date.parse(date.startsAt)).toBe(30 * 60_000);
        }
      }),
      { numRuns: 20 },
    );
  });
});
