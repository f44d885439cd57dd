import { describe, expect, it } from "vitest";
import { GROUPS, recordsOf } from "./hsds-rows";
import { RowBook } from "@/lib/exchange/hsds/row-book";
import { nestedJson } from "@/lib/exchange/hsds/nested-json";
import { rowsOfPlace } from "@/lib/exchange/hsds/rows-of-place";
import { rowsOfPartner } from "@/lib/exchange/hsds/rows-of-partner";
import { hsdsTables, isPersonal, requiredFieldsOf } from "@/lib/exchange/hsds/table-forms";
import type { ExchangePlace } from "@/lib/exchange/exchange-place";
import type { EntryFields } from "@/lib/entries/entry";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";

const ID = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";
const REGION = { slug: "chemnitz", state: "SN" };

const organization = {
  id: ID,
  name: "Beratung am Markt",
  description: "Wir beraten.",
  website: "https://example.org",
  phones: [{ id: "p", number: '"+49 371 1"' }],
  contacts: [{ id: "c", name: "Ann Persona", email: "ann@example.org", department: "Empfang" }],
  services: [
    {
      id: "s",
      name: "Pflegeberatung",
      status: "active",
      alert: "Neu",
      attributes: [
        {
          id: "a",
          link_type: "sector",
          taxonomy_term: { id: "t", name: "Pflege", description: "x" },
        },
      ],
      service_at_locations: [
        {
          id: "l@s",
          location: {
            id: "l",
            location_type: "physical",
            latitude: 50.8,
            longitude: 12.9,
            addresses: [{ id: "ad", address_1: "Markt 1", city: "Chemnitz", postal_code: "09111" }],
          },
        },
      ],
    },
  ],
};

const pharmacy = {
  ...structuredClone(organization),
  name: "Markt-Apotheke",
  attributes: [
    { id: "a2", link_type: "k", taxonomy_term: { id: "t2", name: "Apotheke", description: "x" } },
  ],
};

const practice: ExchangePlace = {
  key: "p-1",
  kind: "practice",
  name: "Praxis am Park",
  street: "Parkweg 1",
  postcode: "09111",
  city: "Chemnitz",
  longitude: 12.92,
  latitude: 50.83,
  phone: "0371 2",
  website: "https://example.org/p",
  languages: ["de", "uk"],
  accessibility: ["lift", "step_free_entrance"],
  services: ["Hausbesuche"],
  arrival: "Bus 32",
  hours: readOpeningHours("Mo-Fr 08:00-12:00; Di 14:00-18:00; 2025-12-24 off")!,
  acceptance: "accepting",
  acceptanceCheckedOn: "2025-12-01",
  groups: [{ group: "hausaerzte", name: "Hausärzte", doctors: 2, fte: 1.5 }],
};

describe("an organisation of HSDS", () => {
  it("becomes a partner under its own id, with the office but without its people", () => {
    const { partners, places, log } = recordsOf(organization);
    expect(places).toEqual([]);
    expect(partners).toHaveLength(1);
    expect(partners[0]?.key).toBe(ID);
    expect(partners[0]?.payload).toMatchObject({
      slug: "beratung-am-markt",
      fields: {
        title: { de: "Beratung am Markt" },
        summary: { de: "Wir beraten." },
        sector: "care",
        offers: [{ de: "Pflegeberatung" }],
        phone: "+49 371 1",
        street: "Markt 1",
        postcode: "09111",
        city: "Chemnitz",
        contact: { office: "Empfang" },
      },
    });
    expect(JSON.stringify(partners)).not.toMatch(/Persona|ann@/);
    expect(log.of("error")).toEqual([]);
    expect(log.kept.filter(({ code }) => code === "personsLeftOut")).toHaveLength(2);
    expect(log.kept).toContainEqual({
      code: "kept",
      place: null,
      values: { table: "services", fields: "status (1), alert (1)" },
    });
  });

  it("becomes a place of care where a term says a facility", () => {
    const { partners, places } = recordsOf(pharmacy);
    expect(partners).toEqual([]);
    expect(places.map(({ key }) => key)).toEqual(["pharmacy\u001fl"]);
    expect(places[0]?.payload).toMatchObject({
      ...{ name: "Markt-Apotheke", street: "Markt 1", longitude: 12.9, latitude: 50.8 },
      services: ["Pflegeberatung"],
    });
  });

  it("becomes a partner after all when the facility has no position", () => {
    const { location } = pharmacy.services[0]!.service_at_locations[0]!;
    const { latitude: _latitude, longitude: _longitude, ...nowhere } = location;
    const services = [
      { ...pharmacy.services[0], service_at_locations: [{ id: "l@s", location: nowhere }] },
    ];
    const { partners, places, log } = recordsOf({ ...pharmacy, services });
    expect([partners.length, places.length]).toEqual([1, 0]);
    expect(log.kept.map(({ code }) => code)).toContain("placeWithoutPosition");
  });

  it("is told by its entry when it is doubled, nameless or has a name without end", () => {
    const codes = (value: unknown) =>
      recordsOf(value)
        .log.of("error")
        .map(({ code, place }) => `${code} ${place?.number}`);
    expect(codes([organization, { ...organization, name: "Anders" }])).toEqual(["duplicateId 2"]);
    expect(codes([organization, { ...organization }])).toEqual([]);
    expect(codes([{ ...organization, name: "x".repeat(10_000) }])).toEqual(["textTooLong 1"]);
    expect(codes({ "organizations.csv": [{ id: "1", description: "x" }] })).toEqual([
      "nameMissing 1",
    ]);
  });

  it("keeps rows that refer to nothing, and loses a position off the earth, both told", () => {
    const far = structuredClone(organization);
    far.services[0]!.service_at_locations[0]!.location.latitude = 100;
    const { log, partners } = recordsOf({
      "organizations.csv": [{ id: "1", name: "Eins", parent_organization_id: "2" }],
      "phones.csv": [{ id: "p", service_id: "9", number: "1" }],
    });
    expect(log.of("warning").map(({ code, values }) => [code, values.field])).toEqual(
      expect.arrayContaining([
        ["referenceToNothing", "parent_organization_id"],
        ["referenceToNothing", "service_id"],
      ]),
    );
    expect(partners[0]?.payload).toMatchObject({ kept: { hsds: { phones: [{ number: "1" }] } } });
    const off = recordsOf(far);
    expect(off.log.kept.map(({ code }) => code)).toContain("positionOffEarth");
    expect(JSON.stringify(off.partners)).not.toContain("latitude");
  });

  it("takes no opening hours from a schedule that has ended", () => {
    const location = {
      ...pharmacy.services[0]!.service_at_locations[0]!.location,
      schedules: [
        { id: "h", freq: "WEEKLY", byday: "TH,FR", opens_at: "10:00:00", closes_at: "18:00:00" },
        {
          id: "o",
          freq: "WEEKLY",
          byday: "MO",
          opens_at: "08:00",
          closes_at: "9:00",
          until: "2005-01-01",
        },
      ],
    };
    const services = [{ ...pharmacy.services[0], service_at_locations: [{ id: "x", location }] }];
    const { places, log } = recordsOf({ ...pharmacy, services });
    const day = [[600, 1080]];
    expect(places[0]?.payload).toMatchObject({
      hours: { weekly: [[], [], [], day, day, [], []] },
    });
    expect(log.kept.find(({ code }) => code === "oldHours")?.values.count).toBe(1);
  });
});

function bookOf(...rows: Parameters<RowBook["add"]>): RowBook {
  const book = new RowBook();
  for (const one of rows) book.add(one);
  return book;
}

describe("what the portal writes as HSDS", () => {
  it("gives a practice back as it was, as often as it goes around", () => {
    const book = bookOf(rowsOfPlace(practice, REGION, "2026-01-01"));
    const { practices, partners, places, log } = recordsOf(nestedJson(book));
    expect([partners, places, log.of("error"), log.of("warning")]).toEqual([[], [], [], []]);
    const { kept: _kept, ...payload } = practices[0]?.payload as { kept?: object };
    const { key: _key, kind: _kind, groups: _groups, ...told } = practice;
    expect(practices[0]?.key).toBe("p-1");
    expect(payload).toEqual({
      ...told,
      seats: [0.75, 0.75].map((fte) => ({
        ...{ group: "hausaerzte", fte, validFrom: null, validTo: null, birthYear: null },
      })),
    });
  });

  it("gives a partner back under its own key", () => {
    const fields: EntryFields<"partner"> = {
      title: { de: "CWE" },
      summary: { de: "Wirtschaft." },
      body: { de: "Wirtschaft.\n\nUnd mehr." },
      sector: "industry",
      offers: [{ de: "Räume" }],
      seeks: [],
      website: "https://example.org/",
      phone: "0371 1",
      street: "Klosterstraße 6",
      postcode: "09111",
      city: "Chemnitz",
      contact: { office: "Netzwerk", phone: "0371 3" },
    };
    const book = bookOf(rowsOfPartner("cwe", fields, REGION));
    const { partners, log } = recordsOf(nestedJson(book));
    expect(log.of("warning")).toEqual([]);
    expect(partners[0]?.key).toBe("cwe");
    expect(partners[0]?.payload).toMatchObject({ fields });
  });

  it("has every field that the standard requires in each row, and none about persons", () => {
    const book = bookOf(rowsOfPlace(practice, REGION, "2026-01-01"));
    for (const table of hsdsTables)
      for (const row of book.rows(table))
        for (const field of requiredFieldsOf(table))
          expect(Object.keys(row), table).toContain(field);
    expect(book.filled).toContain("taxonomies");
    expect(isPersonal("contacts", "name")).toBe(true);
  });

  it("tells an acceptance that was forgotten no more", () => {
    const rows = rowsOfPlace(practice, REGION, "2026-11-01");
    expect(rows.attributes?.map(({ link_type }) => link_type)).not.toContain("acceptance");
    expect(GROUPS).toHaveLength(2);
  });
});
