import { readdirSync } from "node:fs";
import path from "node:path";
import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { DatasetProblem } from "@/lib/datasets/problem";
import { db } from "@/lib/db";
import { calendarDate } from "@/lib/events/calendar/calendar-date";
import { writeCalendar } from "@/lib/events/calendar/ics-writing";
import { listDates } from "@/lib/events/queries";
import { getRegionId } from "@/lib/regions/queries";
import { hasPublicData, publicData } from "../support/public-data";
import { fileImport, importAll, importOne, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

function calendar(...events: string[][]): string {
  const lines = events.flatMap((lines) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"]);
  const all = ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""];
  return smallFile("kalender.ics", all.join("\r\n"));
}

const start = (day: string) => `DTSTART;TZID=Europe/Berlin:${day}T180000`;
const rat = (day: string, ...more: string[]) => ["UID:rat-1", "SUMMARY:Rat", start(day), ...more];

async function events(slug: string) {
  return db().$queryRaw<{ key: string; slug: string; starts: string; sequence: number }[]>`
    SELECT entry.external_key AS key, entry.slug, date.sequence,
      to_char(date.starts_at AT TIME ZONE 'Europe/Berlin', 'YYYY-MM-DD HH24:MI') AS starts
    FROM entry JOIN region ON region.id = entry.region_id
    JOIN event_date AS date ON date.region_id = region.id AND date.event_key = entry.external_key
    WHERE region.slug = ${slug} AND entry.kind = 'event' ORDER BY date.starts_at`;
}

beforeAll(async () => {
  for (const slug of ["rathaus", "stadt", "muster", "reihe", "ohne"]) await createSmallRegion(slug);
});

describe("a calendar that others publish", () => {
  it("becomes events, and those of one UID stay the same event", async () => {
    await importAll(
      "rathaus",
      fileImport(
        "events",
        calendar(rat("20990106"), ["UID:rat-2", "SUMMARY:Rat", start("20990203")]),
      ),
    );
    expect(await events("rathaus")).toEqual([
      { key: "rat-1", slug: "rat", starts: "2099-01-06 18:00", sequence: 0 },
      { key: "rat-2", slug: "rat-2099-02-03", starts: "2099-02-03 18:00", sequence: 0 },
    ]);
    await importAll("rathaus", fileImport("events", calendar(rat("20990113", "LOCATION:Saal"))));
    expect((await events("rathaus"))[0]).toEqual({
      ...{ key: "rat-1", slug: "rat", starts: "2099-01-13 18:00", sequence: 1 },
    });
  });

  it("is refused as a whole with the lines that are broken, or taken without them", async () => {
    const file = calendar(rat("20990301"), ["UID:kaputt", "SUMMARY:Rat", "DTSTART:morgen"]);
    const refused = await importOne("rathaus", fileImport("events", file));
    expect(refused.outcome).toBe("refused");
    expect(refused.errors[0]).toMatchObject({ code: "noDate", line: 8, about: "DTSTART:morgen" });
    const options = { skipInvalid: true };
    const taken = await importOne("rathaus", { ...fileImport("events", file), options });
    expect([taken.outcome, taken.taken]).toEqual(["published", 1]);
  });

  it("in which nothing can be read is refused with its lines too", async () => {
    const file = calendar(["UID:a", "SUMMARY:Rat", "DTSTART;TZID=Mittelerde:20990301T180000"]);
    const { outcome, errors } = await importOne("rathaus", fileImport("events", file));
    expect([outcome, errors]).toMatchObject(["refused", [{ code: "unknownZone", line: 3 }]]);
  });

  it("keeps what is told of a single date, from the file to the portal's own calendar", async () => {
    const own = [
      ...[
        "UID:reihe",
        "SUMMARY:Treffen im Advent",
        "RECURRENCE-ID;TZID=Europe/Berlin:20990113T180000",
      ],
      ...[
        "DTSTART;TZID=Europe/Berlin:20990114T190000",
        "LOCATION:Rathaus",
        "DESCRIPTION:Mit Kaffee.",
      ],
    ];
    const series = ["UID:reihe", "SUMMARY:Treffen", start("20990106"), "LOCATION:Turnhalle"];
    const none = [
      "UID:reihe",
      "SUMMARY:Treffen",
      start("20990301"),
      "RECURRENCE-ID:20990301T170000Z",
    ];
    const file = calendar([...series, "RDATE;TZID=Europe/Berlin:20990113T180000"], own, none);
    const report = await importOne("reihe", fileImport("events", file));
    expect(report.warnings).toEqual([
      expect.objectContaining({ code: "dateChangeLeftOut", about: "reihe, 2099-03-01T18:00" }),
    ]);
    const dates = await listDates(await getRegionId("reihe"), { now: new Date() });
    expect(dates.map(({ fields, state }) => [fields.title.de, fields.place?.name, state])).toEqual([
      ["Treffen", "Turnhalle", "planned"],
      ["Treffen im Advent", "Rathaus", "moved"],
    ]);
    const written = dates.map((date) =>
      calendarDate(
        {
          ...date,
          ...{ regionSlug: "reihe", eventKey: date.key, place: date.fields.place },
          ...{ startsAt: new Date(date.startsAt), endsAt: new Date(date.endsAt) },
          changedAt: new Date(date.changedAt),
        },
        "de",
        { url: "https://praxisnah.example/" },
      ),
    );
    const text = writeCalendar({ title: "Reihe", locale: "de" }, written);
    const [, second] = ICAL.Component.fromString(text)
      .getAllSubcomponents("vevent")
      .map((component) => new ICAL.Event(component));
    expect([second?.summary, second?.location, second?.startDate.toString()]).toEqual([
      ...["Treffen im Advent", "Rathaus", "2099-01-14T19:00:00"],
    ]);
    expect(second?.description).toContain("Mit Kaffee.");
  });

  it("without UIDs is taken with a warning, and its events stay the same", async () => {
    const file = calendar(["SUMMARY:Rat", start("20990106")], ["SUMMARY:Rat", start("20990203")]);
    const first = await importOne("ohne", fileImport("events", file));
    expect(first).toMatchObject({ taken: 2, added: 2 });
    expect(first.warnings).toMatchObject([
      { code: "calendarWithoutUid", line: 3, about: "Rat, 2099-01-06T18:00" },
      { code: "calendarWithoutUid", line: 7 },
    ]);
    const later = calendar(["SUMMARY:Rat", start("20990203")]);
    expect(await importOne("ohne", fileImport("events", later))).toMatchObject({
      ...{ added: 0, changed: 0 },
    });
  });

  it("without events says so", async () => {
    const file = smallFile("leer.ics", "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n");
    await expect(importOne("rathaus", fileImport("events", file))).rejects.toMatchObject({
      code: "calendarWithoutEvents",
    });
  });
});

describe.skipIf(!hasPublicData)("the public calendars", () => {
  it("of the council of Iserlohn are read in full, those that are off as cancelled", async () => {
    const file = publicData("iserlohn-ics/alle.ics");
    const report = await importOne("stadt", fileImport("events", file));
    expect(report).toMatchObject({ read: 96, taken: 96 });
    const rows = await db().eventDate.findMany({
      where: { region: { slug: "stadt" } },
      select: { state: true, type: true, startsAt: true, endsAt: true },
    });
    expect(rows.filter(({ state }) => state === "cancelled")).toHaveLength(1);
    expect(rows.filter(({ type }) => type === "council").length).toBeGreaterThan(80);
    expect(rows.filter(({ startsAt, endsAt }) => endsAt > startsAt).length).toBeLessThan(13);
    const again = await importOne("stadt", fileImport("events", file));
    expect(again).toMatchObject({ added: 0, changed: 0, removed: 0 });
  });

  it("of many programs never crash: all, some or none of their events are taken", async () => {
    const folder = publicData("icalendar-fixtures");
    const files = readdirSync(folder).filter((name) => name.endsWith(".ics"));
    const outcomes = new Map<string, string>();
    for (const name of files) {
      const request = fileImport("events", path.join(folder, name));
      const options = { skipInvalid: true, dryRun: true };
      const outcome = await importOne("muster", { ...request, options }).then(
        ({ read, taken }) => `${taken} of ${read}`,
        (error: unknown) => {
          if (!(error instanceof DatasetProblem)) throw error;
          return error.code;
        },
      );
      outcomes.set(name.replace(".ics", ""), outcome);
    }
    expect(outcomes.size).toBe(146);
    expect(Object.fromEntries(outcomes)).toMatchObject({
      bom_calendar: "calendarWithoutEvents",
      empty: "calendarWithoutEvents",
      empty_RDATE: "calendarWithoutEvents",
      event_with_recurrence: "1 of 1",
      issue_53_description_parsed_properly: "1 of 1",
      issue_104_mark_events_broken: "1 of 1",
      issue_313_globally_unique_tzid: "3 of 3",
      timezoned: "1 of 1",
    });
  });
});
