import { describe, expect, it } from "vitest";
import { readCalendar } from "@/lib/events/calendar/ics-reading";

const TODAY = "2026-11-22";

function calendar(...lines: string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

function event(...lines: string[]): string[] {
  return ["BEGIN:VEVENT", "UID:a", "SUMMARY:Treffen", ...lines, "END:VEVENT"];
}

function one(...lines: string[]) {
  const { events, faults } = readCalendar(calendar(...event(...lines)), TODAY);
  expect(faults).toEqual([]);
  return events[0];
}

function faultOf(...lines: string[]) {
  const { events, faults } = readCalendar(calendar(...event(...lines)), TODAY);
  expect(events).toEqual([]);
  return faults[0];
}

describe("the calendar of somebody else", () => {
  it("is read by German clocks, whatever clocks it tells", () => {
    expect(one("DTSTART;TZID=Europe/Berlin:20261201T180000")?.starts).toBe("2026-12-01T18:00");
    expect(one("DTSTART:20261201T170000Z")?.starts).toBe("2026-12-01T18:00");
    expect(one("DTSTART:20261201T180000")?.starts).toBe("2026-12-01T18:00");
    expect(one("DTSTART;TZID=America/New_York:20261201T120000")?.starts).toBe("2026-12-01T18:00");
    expect(one("DTSTART;TZID=W. Europe Standard Time:20261201T180000")?.starts).toBe(
      "2026-12-01T18:00",
    );
    const unique = "/example.org/20050126_1/Europe/Stockholm";
    expect(one(`DTSTART;TZID=${unique}:20261201T180000`)?.starts).toBe("2026-12-01T18:00");
  });

  it("counts whole days up to the last one", () => {
    expect(one("DTSTART;VALUE=DATE:20260512", "DTEND;VALUE=DATE:20260513")).toMatchObject({
      ...{ starts: "2026-05-12", ends: "2026-05-12" },
    });
    expect(one("DTSTART;VALUE=DATE:20260512", "DURATION:P3D")?.ends).toBe("2026-05-14");
    expect(one("DTSTART:20260512")?.starts).toBe("2026-05-12");
  });

  it("takes midnight after an afternoon for an end that nobody knows", () => {
    expect(one("DTSTART:20261118T170000", "DTEND:20261119T000000")?.ends).toBeNull();
    expect(one("DTSTART:20261231T210000", "DTEND:20270101T000000")?.ends).toBe("2027-01-01T00:00");
    expect(one("DTSTART:20261118T170000", "DURATION:PT1H30M")?.ends).toBe("2026-11-18T18:30");
  });

  it("joins folded lines, passes over blank ones and leaves alarms alone", () => {
    const text = calendar(
      ...["BEGIN:VEVENT", "UID:a", "SUMMARY:Ein langer", "  Titel", "", "DTSTART:20261201T180000"],
      ...["BEGIN:VALARM", "SUMMARY:Weckruf", "DTSTART:kaputt", "END:VALARM", "END:VEVENT"],
    );
    expect(readCalendar(text, TODAY).events[0]?.title).toBe("Ein langer Titel");
  });

  it.each(["ENTFÄLLT - Sportausschuss", "Sportausschuss (abgesagt)", "ABGESAGT: Sportausschuss"])(
    "says by its title that a date is off: %s",
    (summary) => {
      const lines = ["BEGIN:VEVENT", `SUMMARY:${summary}`, "DTSTART:20261201T180000", "END:VEVENT"];
      expect(readCalendar(calendar(...lines), TODAY).events[0]).toMatchObject({
        ...{ title: "Sportausschuss", state: "cancelled", type: "council" },
      });
    },
  );

  it("tells its type by its categories, else by its title", () => {
    const typeIn = (...lines: string[]) =>
      readCalendar(
        calendar("BEGIN:VEVENT", "DTSTART:20261201T180000", ...lines, "END:VEVENT"),
        TODAY,
      ).events[0]?.type;
    expect(typeIn("SUMMARY:Rat der Stadt")).toBe("council");
    expect(typeIn("SUMMARY:Beratung zur Pflege")).toBe("other");
    expect(typeIn("SUMMARY:Rat der Stadt", "CATEGORIES:Gesundheit,Vortrag")).toBe("lecture");
  });

  it("says so by its status too", () => {
    expect(one("DTSTART:20261201T180000", "STATUS:CANCELLED")?.state).toBe("cancelled");
  });

  it("tells series with what became of their dates", () => {
    const text = calendar(
      ...event(
        ...[
          "DTSTART;TZID=Europe/Berlin:20261201T180000",
          "DTEND;TZID=Europe/Berlin:20261201T200000",
        ],
        ...["RRULE:FREQ=WEEKLY;COUNT=4", "EXDATE;TZID=Europe/Berlin:20261208T180000"],
        "RDATE;TZID=Europe/Berlin:20261210T180000",
      ),
      ...event("RECURRENCE-ID:20261215T170000Z", "DTSTART:20261216T180000"),
      ...event("RECURRENCE-ID:20261222T170000Z", "DTSTART:20261222T170000Z", "STATUS:CANCELLED"),
    );
    const { events } = readCalendar(text, TODAY);
    expect(events).toHaveLength(1);
    expect(events[0]?.recurrence).toEqual({
      rule: "FREQ=WEEKLY;COUNT=4",
      exceptions: [
        { date: "2026-12-08", state: "cancelled" },
        { date: "2026-12-15", state: "moved", starts: "2026-12-16T18:00" },
        { date: "2026-12-22", state: "cancelled" },
      ],
      additional: ["2026-12-10T18:00"],
    });
  });

  const weekly = event(
    ...["DTSTART;TZID=Europe/Berlin:20261201T180000", "DTEND;TZID=Europe/Berlin:20261201T200000"],
    ...["RRULE:FREQ=WEEKLY;COUNT=4", "LOCATION:Turnhalle", "DESCRIPTION:Wie immer."],
  );
  const change = (day: string, ...lines: string[]) =>
    event(
      ...[`RECURRENCE-ID;TZID=Europe/Berlin:${day}T180000`],
      ...[`DTSTART;TZID=Europe/Berlin:${day}T180000`, `DTEND;TZID=Europe/Berlin:${day}T200000`],
      ...lines,
    );

  it("keeps what a single date calls itself, where it is and what it says", () => {
    const { events, leftOut } = readCalendar(
      calendar(
        ...weekly,
        ...change("20261201", "LOCATION:Turnhalle", "DESCRIPTION:Wie immer."),
        ...change("20261208", "LOCATION:Rathaus"),
        ...change("20261215", "DESCRIPTION:Mit Kaffee.").map((line) =>
          line.replace("SUMMARY:Treffen", "SUMMARY:Treffen im Advent"),
        ),
        ...event(
          ...["RECURRENCE-ID:20261222T170000Z", "DTSTART;TZID=Europe/Berlin:20261223T190000"],
          ...["DTEND;TZID=Europe/Berlin:20261223T200000", "LOCATION:Kirche"],
        ),
      ),
      TODAY,
    );
    expect(leftOut).toEqual([]);
    expect(events[0]?.recurrence?.exceptions).toEqual([
      { date: "2026-12-08", state: "planned", place: { name: "Rathaus" } },
      {
        ...{ date: "2026-12-15", state: "planned", title: { de: "Treffen im Advent" } },
        note: { de: "Mit Kaffee." },
      },
      {
        ...{ date: "2026-12-22", state: "moved", starts: "2026-12-23T19:00" },
        ...{ ends: "2026-12-23T20:00", place: { name: "Kirche" } },
      },
    ]);
  });

  it("keeps that a single date ends later, and the youngest of two changes", () => {
    const longer = change("20261208").map((line) => line.replace("T200000", "T213000"));
    const { events } = readCalendar(
      calendar(
        ...weekly,
        ...longer,
        ...change("20261215", "SEQUENCE:2", "LOCATION:Rathaus"),
      ).replace(
        "END:VCALENDAR",
        [...change("20261215", "SEQUENCE:1", "LOCATION:Kirche"), "END:VCALENDAR"].join("\r\n"),
      ),
      TODAY,
    );
    expect(events[0]?.recurrence?.exceptions).toEqual([
      { date: "2026-12-08", state: "planned", ends: "2026-12-08T21:30" },
      { date: "2026-12-15", state: "planned", place: { name: "Rathaus" } },
    ]);
  });

  it("names the changes of single dates that cannot be taken", () => {
    const long = `DESCRIPTION:${"x".repeat(1200)}`;
    const { events, leftOut } = readCalendar(
      calendar(
        ...weekly,
        ...change("20261209", "LOCATION:Rathaus"),
        ...change("20261208", long),
        ...change("20261215", "LOCATION:Rathaus").map((line) =>
          line.replace("RECURRENCE-ID;", "RECURRENCE-ID;RANGE=THISANDFUTURE;"),
        ),
      ),
      TODAY,
    );
    expect(leftOut).toEqual([
      { line: 12, about: "a, 2026-12-09T18:00" },
      { line: 20, about: "a, 2026-12-08T18:00, DESCRIPTION" },
      { line: 28, about: "a, 2026-12-15T18:00, RANGE=THISANDFUTURE" },
    ]);
    expect(events[0]?.recurrence?.exceptions.map(({ date }) => date)).toEqual([
      ...["2026-12-08", "2026-12-15"],
    ]);
    expect(events[0]?.recurrence?.exceptions[0]?.note?.de).toHaveLength(1000);
  });

  it("lists the dates of a series whose clocks change on other days", () => {
    const series = one(
      "DTSTART;TZID=America/New_York:20261020T120000",
      "RRULE:FREQ=WEEKLY;COUNT=3",
    );
    expect(series?.starts).toBe("2026-10-20T18:00");
    expect(series?.recurrence).toEqual({
      exceptions: [],
      additional: ["2026-10-27T17:00", "2026-11-03T18:00"],
    });
  });

  it("keeps the youngest of two versions of an event", () => {
    const text = calendar(
      ...event("DTSTART:20261201T180000", "SEQUENCE:2"),
      ...event("DTSTART:20261202T180000", "SEQUENCE:1"),
    );
    expect(readCalendar(text, TODAY).events.map(({ starts }) => starts)).toEqual([
      "2026-12-01T18:00",
    ]);
  });

  it("keeps to itself what is private", () => {
    const reading = readCalendar(calendar(...event("DTSTART:20261201", "CLASS:PRIVATE")), TODAY);
    expect(reading.events).toEqual([]);
    expect(reading.private).toEqual([{ line: 3, about: "CLASS" }]);
  });

  it.each([
    ["noDate", ["DTSTART:INVALID-DATE"], "DTSTART:INVALID-DATE"],
    ["noDate", ["DTSTART:20250230T100000"], "DTSTART:20250230T100000"],
    ["missingField", [], "DTSTART"],
    ["unknownZone", ["DTSTART;TZID=Mittelerde:20261201T180000"], "Mittelerde"],
    ["brokenRule", ["DTSTART:20261201T180000", "RRULE:FREQ=HOURLY"], "FREQ=HOURLY"],
    [
      "endBeforeStart",
      ["DTSTART:20261201T180000", "DTEND:20261201T170000"],
      "2026-12-01T18:00 – 2026-12-01T17:00",
    ],
    ["unreadableEvent", ["DTSTART:20261201", "DURATION:P999999999999W"], "DURATION:P999999999999W"],
  ])("is refused with the line and the reason: %s", (code, lines, about) => {
    expect(faultOf(...lines)).toEqual({ line: 3, code, about });
  });

  it("is refused where it breaks off", () => {
    const text = "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nDTSTART:20261201";
    expect(readCalendar(text, TODAY).faults).toEqual([
      { line: 2, code: "unreadableEvent", about: "END:VEVENT" },
    ]);
  });
});
