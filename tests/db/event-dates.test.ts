import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import { HORIZON_DAYS } from "@/lib/events/calendar/event-dates";
import { extendEventSeries } from "@/lib/events/mutations";
import { dayAfter, today } from "@/lib/portal-day";
import { getRegionId } from "@/lib/regions/queries";
import { fileImport, importAll, importOne, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const SERIES = {
  slug: "stammtisch",
  title: { de: "Stammtisch" },
  summary: { de: "Einmal im Monat." },
  type: "meetup",
  starts: "2099-01-06T18:00",
  ends: "2099-01-06T20:00",
  recurrence: { rule: "FREQ=MONTHLY;BYDAY=1TU;COUNT=3" },
};

/** Far ahead, so that the horizon is no part of what is tested. */
const ADDED = { ...SERIES.recurrence, additional: ["2099-02-10T18:00"] };

async function publish(slug: string, ...events: object[]): Promise<void> {
  const file = smallFile("termine.json", JSON.stringify(events));
  await importAll(slug, fileImport("events", file));
}

async function dates(slug: string) {
  const rows = await db().eventDate.findMany({
    where: { region: { slug } },
    orderBy: { startsAt: "asc" },
  });
  return rows.map(({ dateKey, state, sequence, removed }) => [dateKey, state, sequence, removed]);
}

const single = (changes: object = {}) => ({
  slug: "messe",
  title: { de: "Messe" },
  summary: { de: "Ein Tag." },
  type: "fair",
  starts: "2098-05-12T10:00",
  ends: "2098-05-12T16:00",
  ...changes,
});

beforeAll(async () => {
  for (const slug of ["reihe", "wechsel", "luecke", "frist", "horizont"])
    await createSmallRegion(slug);
});

describe("the dates of published events", () => {
  it("tell of a series only what is listed while it lies beyond the horizon", async () => {
    await publish("reihe", { ...SERIES, recurrence: ADDED });
    expect(await dates("reihe")).toEqual([
      ["2099-01-06", "planned", 0, false],
      ["2099-02-10", "planned", 0, false],
    ]);
  });

  it("count up when calendars show something else, and only then", async () => {
    await publish("wechsel", single());
    await publish("wechsel", single({ body: { de: "Mehr Text" } }));
    expect(await dates("wechsel")).toEqual([["", "planned", 0, false]]);
    await publish("wechsel", single({ starts: "2098-05-12T11:00" }));
    expect(await dates("wechsel")).toEqual([["", "planned", 1, false]]);
    await publish("wechsel", single({ starts: "2098-05-12T11:00", state: "cancelled" }));
    expect(await dates("wechsel")).toEqual([["", "cancelled", 2, false]]);
  });

  it("stay as cancelled when the event no longer holds them, and come back", async () => {
    const recurrence = { additional: ["2099-02-10T18:00", "2099-03-10T18:00"] };
    await publish("luecke", { ...SERIES, recurrence });
    const [, second] = await db().eventDate.findMany({
      where: { regionId: await getRegionId("luecke") },
      orderBy: { startsAt: "asc" },
      select: { id: true },
    });
    const shorter = { additional: ["2099-03-10T18:00"] };
    await publish("luecke", { ...SERIES, recurrence: shorter });
    expect(await dates("luecke")).toEqual([
      ["2099-01-06", "planned", 0, false],
      ["2099-02-10", "cancelled", 1, true],
      ["2099-03-10", "planned", 0, false],
    ]);
    await publish("luecke", { ...SERIES, recurrence });
    expect(await dates("luecke")).toContainEqual(["2099-02-10", "planned", 2, false]);
    const again = await db().eventDate.findFirst({
      where: { id: second?.id ?? 0 },
      select: { dateKey: true },
    });
    expect(again?.dateKey).toBe("2099-02-10");
  });

  it("are cancelled when their event is gone", async () => {
    await publish("frist", single(), { ...SERIES, slug: "anderes" });
    const file = smallFile("termine.json", JSON.stringify([single()]));
    await importOne("frist", {
      ...fileImport("events", file),
      options: { removeMissing: true },
    });
    expect(await dates("frist")).toEqual([
      ["", "planned", 0, false],
      ["2099-01-06", "cancelled", 1, true],
    ]);
  });

  it("of a series reach eighteen months ahead, and each night a day further", async () => {
    const first = today();
    const daily = { starts: `${first}T18:00`, ends: `${first}T19:00` };
    await publish("horizont", { ...SERIES, ...daily, recurrence: { rule: "FREQ=DAILY" } });
    expect(await dates("horizont")).toHaveLength(HORIZON_DAYS + 1);
    expect(await extendEventSeries(new Date(`${first}T12:00:00Z`))).toBe(0);
    expect(await extendEventSeries(new Date(`${dayAfter(first, 2)}T12:00:00Z`))).toBe(2);
    const all = await dates("horizont");
    expect(all).toHaveLength(HORIZON_DAYS + 3);
    expect(all.every(([, state, sequence]) => state === "planned" && sequence === 0)).toBe(true);
  });

  it("hold what a sign-up needs to know", async () => {
    const signUp = {
      ...{ capacity: 20, closesHoursBefore: 24, opens: "2098-04-01T08:00" },
      purpose: { de: "Planung" },
    };
    await publish("wechsel", single({ signUp, mode: "online", audiences: ["doctors"] }));
    const [row] = await db().eventDate.findMany({
      where: { regionId: await getRegionId("wechsel") },
    });
    expect(row).toMatchObject({
      ...{ capacity: 20, takesSignUps: true, online: true, audiences: ["doctors"] },
      signUpFrom: new Date("2098-04-01T06:00:00Z"),
      signUpUntil: new Date("2098-05-11T08:00:00Z"),
    });
  });
});
