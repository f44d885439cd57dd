import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { greatCircle } from "@/lib/coverage/reach/great-circle";
import { db } from "@/lib/db";
import { knownAcceptance, type Acceptance } from "@/lib/practices/acceptance";
import { localMoment } from "@/lib/practices/local-moment";
import { isOpenAt } from "@/lib/practices/opening-hours";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { publicHolidays } from "@/lib/practices/public-holidays";
import { getFacility, getPractice } from "@/lib/practices/queries";
import {
  facilitySearchSchema,
  practiceSearchSchema,
  type PracticeSearch,
} from "@/lib/practices/schema";
import { searchFacilities, searchPractices } from "@/lib/practices/search/queries";
import { boundaries, fileImport, importAll, neighbours, smallFile } from "./small-files";
import { createSmallRegion } from "./small-region";

const AT = new Date("2026-11-23T09:00:00Z");

let id = 0;

function search(wanted: Partial<PracticeSearch>, at = AT) {
  return searchPractices(id, practiceSearchSchema.parse(wanted), at);
}

async function names(wanted: Partial<PracticeSearch>): Promise<(string | null)[]> {
  return (await search(wanted)).cards.map(({ name }) => name);
}

beforeAll(async () => {
  id = await createSmallRegion("suche");
  await db().region.update({ where: { id }, data: { state: "DE-SN" }, select: { id: true } });
  await importAll(
    "suche",
    boundaries([
      { ...neighbours[0]!, name: "Sonnenberg" },
      { ...neighbours[1]!, name: "Schloßchemnitz" },
    ]),
    fileImport(
      "practices",
      smallFile(
        "praxen.csv",
        `key;name;latitude;longitude;group;to;languages;accessibility;services;hours;acceptance;checked
p1;HNO-Praxis Sonnenberg;52.05;13.05;hno-aerzte;;ru;stufenlos;;Mo-Fr 8-12;ja;2026-11-01
p2;Hausarztpraxis Dr. Müller-Lüdenscheidt;52.051;13.05;hausaerzte;;;;Hausbesuche;Mo 14-18;ja;2026-08-24
p3;Kinderarztpraxis Schloßchemnitz;52.05;13.15;kinderaerzte;;en;Aufzug;;;nein;2026-11-01
p4;Herzpraxis am Park;52.05;13.16;fachinternisten;;;;Kardiologie;;;
p5;Bauchpraxis;52.05;13.17;fachinternisten;;;;Gastroenterologie;;;
p6;Hausarztpraxis Alt;52.05;13.06;hausaerzte;2025-01-01;;;;;ja;2026-11-01
`,
      ),
    ),
    fileImport(
      "places",
      smallFile(
        "orte.csv",
        `key;name;placeKind;latitude;longitude;services;hours;freePlaces;date
k1;Klinikum Ost;hospital;52.05;13.15;Kardiologie, Neurologie;24/7;;
h1;Haus Abendrot;nursing_home;52.05;13.05;Kurzzeitpflege;;3;2026-11-20
h2;Haus Morgenrot;nursing_home;52.05;13.05;;;0;2026-11-20
a1;Apotheke am Markt;pharmacy;52.05;13.05;;Mo-Fr 8-18;;
`,
      ),
    ),
  );
});

describe("a search of practices", () => {
  it("understands everyday words, umlaut spellings, word parts and typing errors", async () => {
    expect(await names({ text: "Ohrenarzt" })).toEqual(["HNO-Praxis Sonnenberg"]);
    expect(await names({ text: "Mueller" })).toEqual(["Hausarztpraxis Dr. Müller-Lüdenscheidt"]);
    expect(await names({ text: "luedenscheid" })).toHaveLength(1);
    expect(await names({ text: "Bauch" })).toEqual(["Bauchpraxis"]);
    expect(await names({ text: "Mülller" })).toEqual(["Hausarztpraxis Dr. Müller-Lüdenscheidt"]);
    const misspelt = await search({ text: "Ohrenartz" });
    expect(misspelt.cards).toHaveLength(1);
    expect(misspelt.corrected).toEqual([{ from: "Ohrenartz", to: ["ohrenarzt"] }]);
  });

  it("puts those first who have the wanted field", async () => {
    expect(await names({ text: "Kardiologe" })).toEqual(["Herzpraxis am Park", "Bauchpraxis"]);
    expect(await names({ text: "Gastroenterologe" })).toEqual([
      "Bauchpraxis",
      "Herzpraxis am Park",
    ]);
  });

  it("leaves out groups that no longer work there", async () => {
    expect(await names({ groups: ["hausaerzte"] })).toEqual([
      "Hausarztpraxis Dr. Müller-Lüdenscheidt",
    ]);
    expect((await search({ text: "Hausarztpraxis Alt" })).cards.map(({ name }) => name)).toEqual(
      [],
    );
    expect(await names({ text: "Alt" })).toEqual(["Hausarztpraxis Alt"]);
  });

  it("takes a named place for the middle of the search, the nearest first", async () => {
    const near = await search({ text: "in Sonnenberg", km: 5 });
    expect(near.place).toMatchObject({ kind: "found", place: { key: "stadtteil:sonnenberg" } });
    expect(near.cards.map(({ slug }) => slug)).toEqual([
      "hno-praxis-sonnenberg",
      "hausarztpraxis-dr-mueller-luedenscheidt",
      "hausarztpraxis-alt",
    ]);
    expect(near.cards[0]?.distanceKm).toBeCloseTo(0, 1);
    expect((await search({ text: "Kinderarzt Schlosschemnitz" })).cards).toHaveLength(1);
    expect((await search({ near: "Sonnenburg" })).place).toMatchObject({
      kind: "found",
      place: { name: "Sonnenberg" },
    });
    expect((await search({ near: "52.05,13.05", km: 1 })).cards).toHaveLength(3);
    expect((await search({ near: "0.5,178.1" })).place).toEqual({
      kind: "outside",
      given: "0.5,178.1",
    });
    expect((await search({ near: "Nirgendwo" })).place).toMatchObject({ kind: "unknown" });
  });

  it("says what is not listed instead of listing everything", async () => {
    for (const text of ["Zahnarzt", "Herzinfarkt", "Apotheke"])
      expect((await search({ text })).total).toBe(0);
    expect((await search({ text: "Zahn" })).understanding.notCovered).toEqual(["dentist"]);
  });

  it("tells of new patients for 90 days only", async () => {
    expect(await names({ newPatients: true })).toEqual([
      "Hausarztpraxis Alt",
      "HNO-Praxis Sonnenberg",
    ]);
    const day = (at: string) => search({ newPatients: true }, new Date(at));
    expect((await day("2026-11-22T12:00:00Z")).total).toBe(3);
    expect((await day("2027-01-30T12:00:00Z")).total).toBe(2);
    expect((await day("2027-01-31T12:00:00Z")).total).toBe(0);
    const { cards } = await search({ text: "Müller" });
    expect(cards[0]?.acceptance).toBeNull();
  });

  it("is cheap and unbroken whatever is asked", async () => {
    for (const text of ["x".repeat(10_000), "%".repeat(500), "\u0000\u0001", "' OR 1=1 --", "🙂"])
      expect((await search({ text, near: text.slice(0, 300) || null })).total).toBeLessThan(7);
    expect((await search({ district: "gibt-es-nicht" })).total).toBe(0);
    expect((await search({ page: 50 })).cards).toEqual([]);
  });
});

describe("a search of other places", () => {
  const facilities = (wanted: object) =>
    searchFacilities(id, facilitySearchSchema.parse(wanted), AT);

  it("finds them by kind, department, free places and hours", async () => {
    const slugs = async (wanted: object) =>
      (await facilities(wanted)).cards.map(({ slug }) => slug);
    expect(await slugs({ text: "Pflegeheim" })).toEqual(["haus-abendrot", "haus-morgenrot"]);
    expect(await slugs({ freePlaces: true })).toEqual(["haus-abendrot"]);
    expect(await slugs({ text: "Pflegeheim mit freien Plätzen" })).toEqual(["haus-abendrot"]);
    expect(await slugs({ text: "Kardiologie" })).toEqual(["klinikum-ost"]);
    expect(await slugs({ openNow: true })).toEqual(["apotheke-am-markt", "klinikum-ost"]);
    expect(await slugs({ kinds: ["pharmacy"], text: "Krankenhaus" })).toEqual([]);
  });

  it("tells one with all its facts", async () => {
    const found = await getFacility(id, "haus-abendrot", AT);
    expect(found).toMatchObject({
      kind: "found",
      thing: { kind: "nursing_home", freePlaces: 3, freeAsOf: "2026-11-20", week: [] },
    });
  });
});

describe("a practice", () => {
  it("is told with the hours of the week and its source", async () => {
    const found = await getPractice(id, "hno-praxis-sonnenberg", AT);
    if (found.kind !== "found") throw new Error("There is no such practice.");
    expect(found.thing).toMatchObject({
      key: "p1",
      district: { slug: "sonnenberg" },
      groups: ["hno-aerzte"],
      isOpenNow: true,
      source: { publisher: "Statistikstelle" },
    });
    expect(found.thing.week).toHaveLength(7);
    expect(found.thing).not.toHaveProperty("mail");
  });

  it("that nobody knows is unknown", async () => {
    expect(await getPractice(id, "nie-gewesen")).toEqual({ kind: "unknown" });
  });
});

describe("any filter", () => {
  interface Invented {
    key: string;
    longitude: number;
    latitude: number;
    group: string;
    languages: string[];
    accessibility: string[];
    hours: string | null;
    acceptance: Acceptance | null;
    checkedOn: string;
  }

  const groups = ["hausaerzte", "augenaerzte", "urologen"];
  const accesses = ["lift", "step_free_entrance"] as const;
  const invented = fc.record({
    longitude: fc.double({ min: 13, max: 13.2, noNaN: true }),
    latitude: fc.double({ min: 52, max: 52.1, noNaN: true }),
    group: fc.constantFrom(...groups),
    languages: fc.subarray(["ru", "en"]),
    accessibility: fc.subarray([...accesses]),
    hours: fc.constantFrom(
      null,
      "Mo-Fr 8-12",
      "Mo 9-11; 2026-11-23 off",
      "So 20:00-10:00",
      "24/7",
      "Mi 8-12; PH 10-11",
      "2026-11-18 20:00-02:00",
      "Fr 7-19",
      "Fr 5-7, 19-20",
    ),
    acceptance: fc.constantFrom<Acceptance | null>(null, "accepting", "not_accepting"),
    checkedOn: fc.constantFrom(
      "2026-08-24",
      "2026-08-25",
      "2026-08-26",
      "2026-11-23",
      "2026-11-24",
    ),
  });
  const wanted = fc.record({
    groups: fc.subarray(groups),
    languages: fc.subarray(["ru", "en"]),
    accessibility: fc.subarray([...accesses]),
    newPatients: fc.boolean(),
    openNow: fc.boolean(),
    district: fc.constantFrom(null, "west", "ost"),
    near: fc.constantFrom(null, "52.05,13.05"),
    km: fc.constantFrom(1, 2, 5),
  });
  type Filter = typeof wanted extends fc.Arbitrary<infer One> ? One : never;
  const moments = [
    ...["2026-11-23T09:30:00Z", "2026-11-18T09:30:00Z", "2026-11-19T00:30:00Z"],
    // 06:59, 07:00, 18:59 and 19:00 on a Friday in Germany, and a Sunday evening.
    ...["2026-11-20T05:59:00Z", "2026-11-20T06:00:00Z", "2026-11-20T17:59:00Z"],
    ...["2026-11-20T18:00:00Z", "2026-11-22T20:30:00Z"],
  ];

  it("hides exactly what it does not match", async () => {
    const region = await createSmallRegion("filter");
    await db().region.update({
      where: { id: region },
      data: { state: "DE-SN" },
      select: { id: true },
    });
    const practices: Invented[] = fc
      .sample(invented, { numRuns: 120, seed: 7 })
      .map((one, index) => ({ ...one, key: `p${index}` }));
    const rows = practices.map(
      ({
        key,
        longitude,
        latitude,
        group,
        languages,
        accessibility,
        hours,
        acceptance,
        checkedOn,
      }) =>
        [
          ...[key, `Praxis ${key}`, latitude, longitude, group, languages.join(" | ")],
          ...[accessibility.join(" | "), `"${hours ?? ""}"`, acceptance ?? "", checkedOn],
        ].join(";"),
    );
    const csv = `key;name;latitude;longitude;group;languages;accessibility;hours;acceptance;checked\n${rows.join("\n")}`;
    await importAll(
      "filter",
      boundaries(neighbours),
      fileImport("practices", smallFile("viele.csv", csv)),
    );
    const saxony = publicHolidays("DE-SN");
    const matches = (one: Invented, filter: Filter, at: Date) => {
      const hours = one.hours === null ? null : readOpeningHours(one.hours);
      const isEast = one.longitude >= 13.1;
      return (
        (filter.groups.length === 0 || filter.groups.includes(one.group)) &&
        filter.languages.every((code) => one.languages.includes(code)) &&
        filter.accessibility.every((fact) => one.accessibility.includes(fact)) &&
        (!filter.newPatients ||
          knownAcceptance(one, localMoment(at).day)?.acceptance === "accepting") &&
        (!filter.openNow || (hours !== null && isOpenAt(hours, localMoment(at), saxony))) &&
        (filter.district === null || (filter.district === "ost") === isEast) &&
        (filter.near === null ||
          greatCircle(one, { longitude: 13.05, latitude: 52.05 }) <= filter.km)
      );
    };
    await fc.assert(
      fc.asyncProperty(wanted, fc.constantFrom(...moments), async (filter, moment) => {
        const at = new Date(moment);
        const found: string[] = [];
        for (let page = 1; ; page += 1) {
          const all = await searchPractices(
            region,
            practiceSearchSchema.parse({ ...filter, page }),
            at,
          );
          found.push(...all.cards.map(({ slug }) => slug));
          if (page >= all.pages) {
            expect(all.total).toBe(found.length);
            break;
          }
        }
        const expected = practices.filter((one) => matches(one, filter, at));
        expect(found.sort()).toEqual(expected.map(({ key }) => `praxis-${key}`).sort());
      }),
      { numRuns: 60 },
    );
  });
});
