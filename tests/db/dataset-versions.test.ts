import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundaryEntry, figureEntries, practiceEntry } from "@/lib/datasets/kinds/record-entries";
import { listVersions } from "@/lib/datasets/queries";
import { PopulationGathering } from "@/lib/datasets/kinds/population-gathering";
import {
  publishDataset,
  publishDue,
  restoreVersion,
  withdrawVersion,
} from "@/lib/datasets/mutations";
import { recordKey } from "@/lib/datasets/record-key";
import type { RecordEntry } from "@/lib/datasets/record-payload";
import type { Submission } from "@/lib/datasets/publishing/submission";
import { db } from "@/lib/db";
import { regionState } from "./region-state";
import { box, createSmallRegion, source } from "./small-region";

function submission(
  kind: Submission["kind"],
  entries: RecordEntry[],
  title: string = kind,
): Submission {
  return {
    kind,
    source: { ...source, title },
    request: {},
    file: { name: `${title}.csv`, sha256: "0".repeat(64), bytes: 1 },
    entries,
    rows: { read: entries.length, taken: entries.length, rejected: 0 },
    submittedBy: "amt",
  };
}

const district = (key: string, west: number, name = `Gebiet ${key}`) =>
  boundaryEntry(
    { key, name, parentKey: null, geometry: box(west, 52, west + 0.1, 52.1) },
    "stadtteil",
    null,
  );

function people(rows: [key: string, people: number, year?: number][]): RecordEntry[] {
  const gathering = new PopulationGathering();
  for (const [districtKey, count, year = 2025] of rows)
    gathering.add("stadtteil", {
      districtKey,
      year,
      ageFrom: 0,
      ageBelow: 150,
      sex: "all",
      people: count,
      projected: false,
    });
  return [...gathering.entries()];
}

const practice = (key: string, longitude: number, fte: number) =>
  practiceEntry({
    key,
    name: null,
    street: null,
    postcode: null,
    city: null,
    longitude,
    latitude: 52.05,
    seats: [{ group: "hausaerzte", fte, validFrom: null, birthYear: 1970 }],
  });

const borders = submission("boundaries", [district("1", 13), district("2", 13.1)]);

const publishAll = async (slug: string, ...all: Submission[]) => {
  const ids: number[] = [];
  for (const one of all) ids.push((await publishDataset(slug, one)).versionId);
  return ids;
};

describe("a version of a data set", () => {
  it("is withdrawn to exactly what stood before, and restored to exactly what it said", async () => {
    await createSmallRegion("genau");
    const first = [
      borders,
      submission(
        "population",
        people([
          ["1", 100],
          ["2", 50],
        ]),
      ),
      submission("practices", [practice("p1", 13.05, 1), practice("p2", 13.15, 0.5)]),
      submission("counts", [
        {
          key: recordKey("stadtteil", "1", "augenaerzte", "2025-01-01"),
          payload: { doctors: 3, fte: null },
        },
      ]),
      submission(
        "figures",
        figureEntries(
          {
            group: "hausaerzte",
            asOf: "2025-01-01",
            fte: 1,
            coverageDegree: 80,
            openSeats: null,
            status: "open",
            residentsPerDoctor: 1600,
          },
          { key: "pb", name: "Bereich" },
        ),
      ),
      submission("places", [
        {
          key: recordKey("pharmacy", "a1"),
          payload: {
            name: "Apotheke",
            street: null,
            postcode: null,
            city: null,
            longitude: 13.05,
            latitude: 52.05,
            beds: null,
            freePlaces: null,
            freeAsOf: null,
            phone: null,
            website: null,
          },
        },
      ]),
      submission("aliases", [{ key: recordKey("", "der westen"), payload: { districtKey: "1" } }]),
      submission("crosswalk", [
        {
          key: recordKey("plz", "09111"),
          payload: [
            ["1", 0.25],
            ["2", 0.75],
          ],
        },
      ]),
    ];
    const second = [
      submission(
        "boundaries",
        [district("1", 13, "Neuer Name"), district("3", 13.2)],
        "Neue Grenzen",
      ),
      submission(
        "population",
        people([
          ["1", 111],
          ["3", 7],
        ]),
        "Neue Zahlen",
      ),
      submission(
        "practices",
        [practice("p1", 13.25, 0.75), practice("p9", 13.05, 1)],
        "Neue Praxen",
      ),
      submission(
        "counts",
        [
          {
            key: recordKey("stadtteil", "3", "augenaerzte", "2025-01-01"),
            payload: { doctors: null, fte: 0.5 },
          },
        ],
        "Neue Zählung",
      ),
      submission(
        "figures",
        figureEntries(
          {
            group: "hausaerzte",
            asOf: "2025-01-01",
            fte: 2,
            coverageDegree: 90,
            openSeats: 1,
            status: "open",
            residentsPerDoctor: 1700,
          },
          { key: "pb", name: "Neuer Bereich" },
        ),
        "Neue Werte",
      ),
      submission("places", [{ key: recordKey("pharmacy", "a1"), payload: null }], "Ohne Apotheke"),
      submission(
        "aliases",
        [{ key: recordKey("", "der westen"), payload: { districtKey: "3" } }],
        "Neue Namen",
      ),
      submission(
        "crosswalk",
        [{ key: recordKey("plz", "09111"), payload: [["3", 1]] }],
        "Neue PLZ",
      ),
    ];
    await publishAll("genau", ...first);
    const states = [await regionState("genau")];
    const ids: number[] = [];
    for (const one of second) {
      ids.push(...(await publishAll("genau", one)));
      states.push(await regionState("genau"));
    }
    for (let index = ids.length - 1; index >= 0; index -= 1) {
      await withdrawVersion("genau", ids[index] ?? 0, "amt");
      expect(await regionState("genau")).toEqual(states[index]);
    }
    for (const [index, id] of ids.entries()) {
      await restoreVersion("genau", id, "amt");
      expect(await regionState("genau")).toEqual(states[index + 1]);
    }
  });

  it("brings the figures of its districts back when boundaries are restored", async () => {
    await createSmallRegion("umweg");
    const [id = 0] = await publishAll("umweg", borders);
    await publishAll(
      "umweg",
      submission("population", people([["1", 100]])),
      submission("practices", [practice("p1", 13.05, 1)]),
    );
    const before = await regionState("umweg");
    await withdrawVersion("umweg", id, "amt");
    expect(await db().district.count({ where: { region: { slug: "umweg" } } })).toBe(0);
    await restoreVersion("umweg", id, "amt");
    expect(await regionState("umweg")).toEqual(before);
  });

  it("tells what it adds, changes and removes, and keeps what it does not speak of", async () => {
    await createSmallRegion("plan");
    await publishAll(
      "plan",
      borders,
      submission(
        "population",
        people([
          ["1", 100],
          ["2", 50],
        ]),
      ),
    );
    const next = submission(
      "population",
      people([
        ["1", 101],
        ["2", 50, 2026],
      ]),
      "Nächstes Jahr",
    );
    const { plan } = await publishDataset("plan", next);
    expect(plan).toMatchObject({ added: 1, changed: 1, removed: 0, unchanged: 0, notInFile: 1 });
    expect(plan.changes.map(({ before, after }) => [before, after])).toEqual([
      [[[0, 150, 100]], [[0, 150, 101]]],
      [null, [[0, 150, 50]]],
    ]);
  });

  it("removes what it does not speak of only in its own scope, and only when asked", async () => {
    await createSmallRegion("weniger");
    await publishAll(
      "weniger",
      borders,
      submission(
        "population",
        people([
          ["1", 100],
          ["2", 50],
          ["2", 40, 2024],
        ]),
      ),
    );
    const fewer = submission("population", people([["1", 100]]), "Nur eins");
    const { plan, versionId } = await publishDataset("weniger", fewer, { removeMissing: true });
    expect(plan).toMatchObject({ added: 0, changed: 0, removed: 1, unchanged: 1, notInFile: 0 });
    const rows = () =>
      db().population.count({ where: { district: { region: { slug: "weniger" } } } });
    expect(await rows()).toBe(2);
    await withdrawVersion("weniger", versionId, "amt");
    expect(await rows()).toBe(3);
  });

  it("is not made when a file repeats an earlier one, but is when its source says more", async () => {
    await createSmallRegion("nochmal");
    const [first] = await publishAll("nochmal", borders);
    expect(await publishDataset("nochmal", borders)).toMatchObject({
      outcome: "unchanged",
      versionId: first,
    });
    const licence = { ...borders, source: { ...borders.source, licence: "CC BY 4.0" } };
    expect(await publishDataset("nochmal", licence)).toMatchObject({ outcome: "published" });
    expect(await db().datasetVersion.count({ where: { region: { slug: "nochmal" } } })).toBe(2);
  });

  it("is only tried by a dry run", async () => {
    await createSmallRegion("probe");
    const before = await regionState("probe");
    const { plan } = await publishDataset("probe", borders, { dryRun: true });
    expect(plan).toMatchObject({ added: 2 });
    expect(await regionState("probe")).toEqual(before);
    expect(await db().datasetVersion.count({ where: { region: { slug: "probe" } } })).toBe(0);
  });

  it("shows at its time and not before", async () => {
    await createSmallRegion("termin");
    const publishAt = new Date(Date.now() + 60_000);
    const { outcome } = await publishDataset("termin", borders, { publishAt });
    expect(outcome).toBe("scheduled");
    expect(await publishDue(new Date())).toBe(0);
    expect(await db().district.count({ where: { region: { slug: "termin" } } })).toBe(0);
    const shown = await Promise.all([publishDue(publishAt), publishDue(publishAt)]);
    expect(shown.sort()).toEqual([0, 1]);
    expect(await db().district.count({ where: { region: { slug: "termin" } } })).toBe(2);
  });

  it("names who put it back, until it is withdrawn again", async () => {
    const regionId = await createSmallRegion("wieder");
    const [id = 0] = await publishAll("wieder", borders);
    await withdrawVersion("wieder", id, "amt");
    await restoreVersion("wieder", id, "leitung");
    const [restored] = await listVersions(regionId);
    expect(restored).toMatchObject({ status: "published", restoredBy: "leitung" });
    expect(restored?.restoredAt).toMatch(/^\d{4}-/);
    expect(restored).toMatchObject({ withdrawnBy: null, withdrawnAt: null });
    await withdrawVersion("wieder", id, "amt");
    expect(await listVersions(regionId)).toMatchObject([{ restoredBy: null, withdrawnBy: "amt" }]);
  });

  it("cannot be withdrawn twice, restored twice or found in another region", async () => {
    await createSmallRegion("einmal");
    const [id = 0] = await publishAll("einmal", borders);
    await expect(restoreVersion("einmal", id, "amt")).rejects.toMatchObject({
      code: "notWithdrawn",
    });
    await withdrawVersion("einmal", id, "amt");
    await expect(withdrawVersion("einmal", id, "amt")).rejects.toMatchObject({
      code: "alreadyWithdrawn",
    });
    await expect(withdrawVersion("plan", id, "amt")).rejects.toMatchObject({
      code: "unknownVersion",
    });
  });

  it("keeps the address of a district, whatever comes and goes", async () => {
    await createSmallRegion("adresse");
    const [first = 0] = await publishAll(
      "adresse",
      submission("boundaries", [district("1", 13, "Mitte")]),
    );
    await withdrawVersion("adresse", first, "amt");
    await publishAll("adresse", submission("boundaries", [district("2", 13.1, "Mitte")], "Andere"));
    await restoreVersion("adresse", first, "amt");
    const rows = await db().district.findMany({
      where: { region: { slug: "adresse" } },
      select: { officialKey: true, slug: true },
      orderBy: { officialKey: "asc" },
    });
    expect(rows).toEqual([
      { officialKey: "1", slug: "mitte" },
      { officialKey: "2", slug: "mitte-2" },
    ]);
  });
});

describe("any history of publishing, withdrawing and restoring", () => {
  it("shows of every district what the youngest published version says", async () => {
    await createSmallRegion("verlauf");
    await publishAll("verlauf", borders);
    const step = fc.oneof(
      fc.record({
        publish: fc.uniqueArray(fc.tuple(fc.constantFrom("1", "2"), fc.nat(9)), {
          selector: ([key]) => key,
          minLength: 1,
        }),
      }),
      fc.record({ flip: fc.nat(9) }),
    );
    const versions: { id: number; rows: Map<string, number>; live: boolean }[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const one of steps) {
          if ("publish" in one) {
            const title = `Stand ${versions.length}`;
            const { versionId } = await publishDataset(
              "verlauf",
              submission("population", people(one.publish), title),
            );
            versions.push({ id: versionId, rows: new Map(one.publish), live: true });
          } else {
            const version = versions[one.flip % Math.max(1, versions.length)];
            if (!version) continue;
            if (version.live) await withdrawVersion("verlauf", version.id, "amt");
            else await restoreVersion("verlauf", version.id, "amt");
            version.live = !version.live;
          }
          const expected = new Map<string, number>();
          for (const { rows, live } of versions)
            if (live) for (const [key, count] of rows) expected.set(key, count);
          const shown = await db().population.findMany({
            where: { district: { region: { slug: "verlauf" } } },
            select: { people: true, district: { select: { officialKey: true } } },
          });
          expect(new Map(shown.map((row) => [row.district.officialKey, row.people]))).toEqual(
            expected,
          );
        }
      }),
      { numRuns: 8 },
    );
  });
});
