import { Fhir } from "fhir";
import { describe, expect, it } from "vitest";
import { ExchangeLog } from "@/lib/exchange/exchange-log";
import type { ExchangePlace } from "@/lib/exchange/exchange-place";
import { bundleOf, bundleText } from "@/lib/exchange/fhir/bundle-text";
import { practiceBundleSchema } from "@/lib/exchange/fhir/bundle-schema";
import { BundleReader, entriesOfBundle } from "@/lib/exchange/fhir/read-bundle";
import { readOpeningHours } from "@/lib/practices/opening-hours-text";
import { GROUPS } from "./hsds-rows";

const SETTING = { region: "chemnitz", site: "https://praxisnah.example", on: "2026-01-01" };

const full: ExchangePlace = {
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
  hours: readOpeningHours("Mo-Fr 08:00-12:00; Di 14:00-18:00; Sa 22:00-02:00; 2026-12-24 off")!,
  acceptance: "existing_only",
  acceptanceCheckedOn: "2025-12-01",
  groups: [
    { group: "augenaerzte", name: "Augenärzte", doctors: 1, fte: 0.25 },
    { group: "hausaerzte", name: "Hausärzte", doctors: 3, fte: 2 },
  ],
};

const bare: ExchangePlace = {
  ...{ key: "p-2", kind: "practice", name: null, street: null, postcode: null, city: null },
  ...{ longitude: 12.93, latitude: 50.84, phone: null, website: null, languages: [], groups: [] },
  ...{ acceptance: null, acceptanceCheckedOn: null },
};

const bundle = () =>
  JSON.parse(JSON.stringify(bundleOf([full, bare], { ...SETTING, next: null, part: "1" }))) as {
    entry: { fullUrl: string; resource: Record<string, unknown> }[];
  };

function read(value: unknown) {
  const log = new ExchangeLog();
  const text = JSON.stringify(value);
  const reader = new BundleReader(entriesOfBundle(text, "b.json"), "b.json", GROUPS, log);
  return { practices: reader.practices(), log, counts: reader.counts };
}

const told = (value: unknown) =>
  read(value).log.kept.map(({ code, place }) => `${code} ${place?.number} ${place?.id ?? ""}`);

describe("the FHIR bundle of practices", () => {
  it("is valid R4 without a single unexpected member", () => {
    const { messages } = new Fhir().validate(bundle(), { errorOnUnexpected: true });
    expect(messages.filter(({ severity }) => String(severity) === "error")).toEqual([]);
    const others = messages.filter(
      ({ message = "" }) => !message.endsWith("not found in value set"),
    );
    expect(others).toEqual([]);
    expect(practiceBundleSchema.safeParse(bundle()).error).toBeUndefined();
  });

  it("would be refused with a word that R4 does not have", () => {
    const broken = bundle();
    broken.entry[1]!.resource.status = "offen";
    broken.entry[1]!.resource.opens = "8";
    const { valid, messages } = new Fhir().validate(broken, { errorOnUnexpected: true });
    expect(valid).toBe(false);
    expect(messages.filter(({ severity }) => String(severity) === "error")).toHaveLength(2);
  });

  it("has the same ids every time, other ones in another region, and nothing of persons", () => {
    expect(bundle()).toEqual(bundle());
    const ids = bundle().entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(ids).size).toBe(6);
    const there = bundleOf([full], { ...SETTING, region: "berlin", next: null, part: "1" });
    expect(JSON.stringify(there)).not.toContain(ids[0]);
    expect(JSON.stringify(bundle())).not.toMatch(/Practitioner|email|birth/i);
  });

  it("says in a page what the stream of a file says", async () => {
    async function* both() {
      yield await Promise.resolve(full);
      yield bare;
    }
    const parts: string[] = [];
    for await (const part of bundleText(both(), SETTING)) parts.push(part);
    const { id: _one, ...stream } = JSON.parse(parts.join("")) as { id: string };
    const { id: _other, ...page } = bundle() as unknown as { id: string };
    expect(stream).toEqual(page);
  });

  it("comes back as the practices that it was made of", () => {
    const { practices, log } = read(bundle());
    expect(log.kept).toEqual([]);
    const { key, kind: _kind, groups: _groups, ...facts } = full;
    expect(practices[0]).toEqual({
      key,
      payload: {
        ...facts,
        seats: [
          ["augenaerzte", 0.25],
          ["hausaerzte", 0.67],
          ["hausaerzte", 0.67],
          ["hausaerzte", 0.66],
        ].map(([group, fte]) => ({
          ...{ group, fte, validFrom: null, validTo: null, birthYear: null },
        })),
      },
    });
    expect(practices[1]).toMatchObject({ key: "p-2", payload: { name: "p-2", seats: [] } });
  });

  it("tells an acceptance no more once it is forgotten", () => {
    const late = bundleOf([full], { ...SETTING, on: "2026-06-01", next: null, part: "1" });
    expect(JSON.stringify(late)).not.toContain("existing_only");
  });
});

describe("a FHIR bundle from elsewhere", () => {
  const location = {
    ...{ resourceType: "Location", id: "l", name: "Haus" },
    position: { longitude: 1, latitude: 2 },
  };
  const of = (...resources: object[]) => ({
    resourceType: "Bundle",
    entry: resources.map((resource) => ({ resource })),
  });

  it("gives a practice with what it tells, hours of its service and one seat for a specialty", () => {
    const service = {
      ...{ resourceType: "HealthcareService", id: "h", location: [{ reference: "Location/l" }] },
      specialty: [{ text: "Hausarzt" }, { text: "Wunder" }],
      availableTime: [
        { daysOfWeek: ["mon"], availableStartTime: "08:00:00", availableEndTime: "12:00:00" },
      ],
    };
    const { practices } = read(of(location, service));
    expect(practices[0]).toMatchObject({
      key: "l",
      payload: {
        hours: { weekly: [[[480, 720]], [], [], [], [], [], []] },
        seats: [{ group: "hausaerzte", fte: 1 }],
      },
    });
    expect(told(of(location, service))).toEqual(
      ["unknownCode 2 HealthcareService/h", "seatAssumed 2 HealthcareService/h"].reverse(),
    );
  });

  it("names by entry and id what it cannot read", () => {
    expect(told(of(location, { resourceType: "Practitioner", id: "x" }))).toEqual([
      "personNotRead 2 Practitioner/x",
    ]);
    expect(told(of(location, { ...location, name: "Anders" }))).toEqual([
      "duplicateId 2 Location/l",
    ]);
    expect(told(of({ ...location, alias: ["H"] }))).toEqual(["fieldsUnread 1 Location/l"]);
    expect(told(of({ ...location, position: { longitude: 1, latitude: 100 } }))).toEqual([
      "positionMissing 1 Location/l",
    ]);
    expect(told(of({ ...location, name: "x".repeat(10_000) }))).toEqual([
      "textTooLong 1 Location/l",
    ]);
    expect(
      told(of({ ...location, managingOrganization: { reference: "Organization/o" } })),
    ).toEqual(["referenceToNothing 1 Location/l"]);
    const lost = { resourceType: "HealthcareService", id: "h", location: [{ reference: "x" }] };
    expect(told(of(location, lost))).toEqual(["referenceToNothing 2 HealthcareService/h"]);
    expect(told(of(location, { resourceType: "Location", position: 3 }))).toEqual([
      "brokenResource 2 Location/–",
    ]);
    expect(told({ resourceType: "Bundle", entry: [null] })).toEqual(["brokenResource 1 "]);
  });

  it.each([
    ["[1]", "noBundle"],
    ['{"resourceType":"Patient"}', "noBundle"],
    ['{"resourceType":"Bundle"}', "emptyBundle"],
    ['{"resourceType":"Bundle","entry":[]}', "emptyBundle"],
    ["{", "jsonCutOff"],
    ["nichts", "jsonUnreadable"],
  ])("is refused in clear words: %s", (text, code) => {
    expect(() => entriesOfBundle(text, "b.json")).toThrow(
      expect.objectContaining({ code }) as Error,
    );
  });
});
