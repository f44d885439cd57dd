import { beforeAll, describe, expect, it } from "vitest";
import { announcePassedMoments } from "@/lib/content/mutations";
import { db } from "@/lib/db";
import { ANY_EVENT, type EventFilter } from "@/lib/events/event-filter";
import { listDates } from "@/lib/events/queries";
import { listSeatSituations } from "@/lib/events/sign-ups/queries";
import { getRegionId } from "@/lib/regions/queries";
import { boundaries, fileImport, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const NOW = new Date("2098-05-12T12:00:00Z");

function event(slug: string, day: string, fields: object = {}) {
  return {
    ...{ slug, title: { de: slug }, summary: { de: "Kurz." }, type: "lecture" },
    ...{ starts: `${day}T10:00`, ends: `${day}T16:00` },
    ...fields,
  };
}

async function slugs(changes: Partial<EventFilter>, wanted: object = { after: NOW }) {
  const filter = { ...ANY_EVENT, ...changes };
  const found = await listDates(await getRegionId("liste"), { now: NOW, filter, ...wanted });
  return found.map(({ slug }) => slug);
}

beforeAll(async () => {
  await createSmallRegion("liste");
  await importAll("liste", boundaries(neighbours));
  const events = [
    event("gestern", "2098-05-11", { result: { de: "Viele kamen." } }),
    event("abgesagt-gestern", "2098-05-10", { state: "cancelled" }),
    event("heute", "2098-05-12", { type: "fair", audiences: ["doctors"] }),
    event("morgen", "2098-05-13", { mode: "online", districts: ["west"], themes: ["pflege"] }),
    event("bald", "2098-06-01", { signUp: { capacity: 3, purpose: { de: "Planung" } } }),
  ];
  const theme = { slug: "pflege", title: { de: "Pflege" }, summary: { de: "Kurz." } };
  await importAll(
    "liste",
    fileImport("themes", smallFile("themen.json", JSON.stringify([theme]))),
    fileImport("events", smallFile("termine.json", JSON.stringify(events))),
  );
});

describe("a list of dates", () => {
  it("names what is ahead or under way, the next first", async () => {
    expect(await slugs({})).toEqual(["heute", "morgen", "bald"]);
  });

  it("names what is over, the youngest first, but not what never was", async () => {
    expect(await slugs({}, { past: true })).toEqual(["gestern"]);
  });

  it("names what lies between two moments", async () => {
    const month = {
      after: new Date("2098-05-31T22:00:00Z"),
      before: new Date("2098-06-30T22:00:00Z"),
    };
    expect(await slugs({}, month)).toEqual(["bald"]);
  });

  it.each<[Partial<EventFilter>, string[]]>([
    [{ type: "fair" }, ["heute"]],
    [{ audience: "doctors" }, ["heute"]],
    [{ online: true }, ["morgen"]],
    [{ theme: "pflege" }, ["morgen"]],
    [{ district: "west" }, ["morgen"]],
    [{ type: "fair", online: true }, []],
  ])("names what fits %o", async (filter, expected) => {
    expect(await slugs(filter)).toEqual(expected);
  });

  it("knows how many seats nobody has, those that are only held among the taken", async () => {
    const date = await db().eventDate.findFirstOrThrow({ where: { capacity: 3 } });
    const signUp = (state: "confirmed" | "held" | "cancelled", heldUntil: Date | null) =>
      db().signUp.create({
        data: {
          ...{
            eventDateId: date.id,
            state,
            seats: 1,
            name: "A",
            mail: "a@example.org",
            locale: "de",
          },
          ...{ mailSha256: `${state} ${heldUntil?.toISOString() ?? ""}`, heldUntil },
          ...{ requestKey: crypto.randomUUID(), deleteAfter: NOW },
        },
      });
    await signUp("confirmed", null);
    await signUp("cancelled", null);
    await signUp("held", new Date(NOW.getTime() + 60_000));
    await signUp("held", new Date(NOW.getTime() - 60_000));
    expect(await listSeatSituations([date.id], NOW)).toEqual([
      { dateId: date.id, open: 1, waiting: 0 },
    ]);
  });

  it("is told to be out of date when an event ends", async () => {
    await announcePassedMoments();
    expect(await announcePassedMoments()).toEqual([]);
    await db()
      .$executeRaw`UPDATE event_date SET starts_at = now() - interval '1 hour', ends_at = now()
      WHERE date_key = '' AND event_key = 'gestern'`;
    expect(await announcePassedMoments()).toEqual(["liste"]);
    expect(await announcePassedMoments()).toEqual([]);
  });
});
